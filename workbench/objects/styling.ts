import { writable, type Property } from "../protocol/object-type";
import { cellsOf, forEachCell, intersection, isWholeColumns, isWholeRows } from "../workbook/area";
import type { Area } from "../workbook/data";
import type { StylePatch } from "../workbook/engine";
import { mayAct } from "./protection-rules";
import type { AreasState } from "./states";
import type { StyleProperty } from "./style-properties";

/** Above this many cells a format is read from those in use and one other. */
const MANY = 10_000;

/** What all cells have alike; null where they differ, as Office.js says it. */
export function uniform<Value>(
  state: AreasState,
  read: (row: number, column: number) => Value,
): Value | null {
  const seen = new Set<Value>();
  for (const area of state.areas.flatMap((whole) => sampleOf(state, whole))) {
    forEachCell(area, (row, column) => {
      seen.add(read(row, column));
    });
  }
  const [value, ...others] = seen;
  return value === undefined || others.length > 0 ? null : value;
}

/** A large area stands for its cells in use and one at its end, which is as empty as the rest. */
function sampleOf({ book, sheet }: AreasState, area: Area): Area[] {
  if (cellsOf(area) <= MANY) return [area];
  const used = book.engine.cells.used(sheet, "values and formats");
  const inUse = used && intersection(used, area);
  return [...(inUse ? [inUse] : []), { ...area, top: area.bottom, right: area.left }];
}

/** Whole rows and columns take a format for themselves, and their cells in use with them. */
export function applyStyle(state: AreasState, patch: StylePatch): void {
  const { book, sheet, areas } = state;
  mayAct(book, sheet, "allowFormatCells");
  for (const area of areas) {
    if (isWholeColumns(area)) {
      book.engine.cells.styleLines(sheet, { axis: "columns", first: area.left, last: area.right }, patch);
    } else if (isWholeRows(area)) {
      book.engine.cells.styleLines(sheet, { axis: "rows", first: area.top, last: area.bottom }, patch);
    }
    forEachCell(cellsToStyle(state, area), (row, column) => {
      book.engine.cells.write(sheet, row, column, { style: patch });
    });
  }
}

const NOTHING: Area = { top: 0, left: 0, bottom: -1, right: -1 };

function cellsToStyle({ book, sheet }: AreasState, area: Area): Area {
  if (!isWholeColumns(area) && !isWholeRows(area)) return area;
  const used = book.engine.cells.used(sheet, "values and formats");
  return (used && intersection(used, area)) ?? NOTHING;
}

/** Properties of which each is one aspect of the cells' style. */
export function styledAll(
  properties: Readonly<Record<string, StyleProperty>>,
): Record<string, Property<AreasState>> {
  return Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, styled(property)]));
}

function styled(property: StyleProperty): Property<AreasState> {
  return writable(
    property.since,
    (state) =>
      uniform(state, (row, column) => property.get(state.book.engine.cells.style(state.sheet, row, column))),
    (state, value) => {
      // null is what reading a mixed range gave; to assign it back changes nothing.
      if (value !== null) applyStyle(state, property.patch(value));
    },
  );
}
