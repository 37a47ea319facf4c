import { oneOf } from "../protocol/arguments";
import { readable, writable, type ObjectType } from "../protocol/object-type";
import { forEachCell } from "../workbook/area";
import type { Area, BorderData } from "../workbook/data";
import { colorOf } from "./color";
import { mayAct } from "./protection-rules";
import type { BorderState } from "./states";

const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
const FRESH: BorderData = { style: "Continuous", weight: "Thin", color: "#000000" };

type Side = "top" | "bottom" | "left" | "right";

interface Line {
  readonly row: number;
  readonly column: number;
  readonly side: Side;
}

/** Of which cells, and which of their sides, a border of a range is made. Diagonals are not drawn. */
const MADE_OF: Readonly<
  Record<string, { side: Side; has(area: Area, row: number, column: number): boolean }>
> = {
  EdgeTop: { side: "top", has: ({ top }, row) => row === top },
  EdgeBottom: { side: "bottom", has: ({ bottom }, row) => row === bottom },
  EdgeLeft: { side: "left", has: ({ left }, _row, column) => column === left },
  EdgeRight: { side: "right", has: ({ right }, _row, column) => column === right },
  InsideHorizontal: { side: "bottom", has: ({ bottom }, row) => row < bottom },
  InsideVertical: { side: "right", has: ({ right }, _row, column) => column < right },
};

function linesOf(area: Area, name: string): Line[] {
  const lines: Line[] = [];
  const made = MADE_OF[name];
  forEachCell(area, (row, column) => {
    if (made?.has(area, row, column) === true) lines.push({ row, column, side: made.side });
  });
  return lines;
}

function read(state: BorderState): BorderData | undefined {
  const { book, sheet, areas } = state.areas;
  const [line] = areas.flatMap((area) => linesOf(area, state.side));
  return line && book.engine.cells.style(sheet, line.row, line.column).borders?.[line.side];
}

function write(state: BorderState, change: (before: BorderData | undefined) => BorderData | undefined): void {
  const { book, sheet, areas } = state.areas;
  mayAct(book, sheet, "allowFormatCells");
  const before = read(state);
  for (const area of areas) {
    for (const { row, column, side } of linesOf(area, state.side)) {
      book.engine.cells.write(sheet, row, column, { style: { borders: { [side]: change(before) } } });
    }
  }
}

export const rangeBorder: ObjectType<BorderState> = {
  name: "RangeBorder",
  properties: {
    sideIndex: readable("1.1", (state) => state.side),
    style: writable(
      "1.1",
      (state) => read(state)?.style ?? "None",
      (state, value) => {
        const style = oneOf(value, STYLES);
        write(state, (before) => {
          if (style === "None") return undefined;
          return { ...FRESH, ...before, style: style === "SlantDashDot" ? "DashDot" : style };
        });
      },
    ),
    weight: writable(
      "1.1",
      (state) => read(state)?.weight ?? "Thin",
      (state, value) => {
        const weight = oneOf(value, WEIGHTS);
        write(state, (before) => ({ ...FRESH, ...before, weight }));
      },
    ),
    color: writable(
      "1.1",
      (state) => read(state)?.color ?? "#000000",
      (state, value) => {
        const color = colorOf(value);
        write(state, (before) => ({ ...FRESH, ...before, color }));
      },
    ),
  },
};
