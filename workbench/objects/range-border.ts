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

/** The sides of which cells a border of a range is made. Diagonals are accepted and not drawn. */
function* linesOf(area: Area, side: string): Iterable<{ row: number; column: number; side: Side }> {
  const cells: [number, number][] = [];
  forEachCell(area, (row, column) => cells.push([row, column]));
  for (const [row, column] of cells) {
    if (side === "EdgeTop" && row === area.top) yield { row, column, side: "top" };
    if (side === "EdgeBottom" && row === area.bottom) yield { row, column, side: "bottom" };
    if (side === "EdgeLeft" && column === area.left) yield { row, column, side: "left" };
    if (side === "EdgeRight" && column === area.right) yield { row, column, side: "right" };
    if (side === "InsideHorizontal" && row < area.bottom) yield { row, column, side: "bottom" };
    if (side === "InsideVertical" && column < area.right) yield { row, column, side: "right" };
  }
}

function read(state: BorderState): BorderData | undefined {
  const { book, sheet, areas } = state.areas;
  for (const area of areas) {
    for (const { row, column, side } of linesOf(area, state.side)) {
      return book.engine.cells.style(sheet, row, column).borders?.[side];
    }
  }
  return undefined;
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
