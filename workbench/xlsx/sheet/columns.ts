import type { ColumnData, SheetData, StyleData } from "../../workbook/data";
import { LAST_COLUMN } from "../../workbook/area";
import { charactersOfPoints, pointsOfCharacters } from "../lengths";
import { childrenOf, copyOf, element, isTrue, numberOf, setAttributes } from "../package/tree";
import type { XmlElement } from "../package/xml";
import { same } from "../same";
import type { StyleBook } from "../styles/style-book";
import type { SheetPart } from "./sheet-part";

type StyleOf = (number: number) => StyleData | undefined;

/** Columns that are formatted to the sheet's edge share one object. */
export function readColumns(part: SheetPart, styleOf: StyleOf): SheetData["columns"] {
  const columns = new Map<number, ColumnData>();
  for (const { first, last, col } of spansOf(part)) {
    const column = readColumn(col, styleOf);
    if (column === undefined) continue;
    for (let number = first; number <= Math.min(last, LAST_COLUMN); number += 1) columns.set(number, column);
  }
  return columns;
}

/** The number of the style that a cell of this column has until it gets its own. */
export function columnStyles(part: SheetPart): (column: number) => number | undefined {
  const spans = spansOf(part);
  return (column) =>
    numberOf(spans.find(({ first, last }) => first <= column && column <= last)?.col.attributes["style"]);
}

export function writeColumns(part: SheetPart, styles: StyleBook, before: SheetData, after: SheetData): void {
  const numbers = [...new Set([...before.columns.keys(), ...after.columns.keys()])];
  const changed = numbers.filter((number) => !same(before.columns.get(number), after.columns.get(number)));
  if (changed.length === 0) return;

  const cols = [...changed.reduce(splitAt, spansOf(part))];
  for (const number of changed) {
    const col = cols.find(({ first }) => first === number)?.col;
    if (col !== undefined)
      changeColumn(col, before.columns.get(number) ?? {}, after.columns.get(number) ?? {}, styles);
  }
  const telling = cols.filter(({ col }) =>
    Object.keys(col.attributes).some((name) => name !== "min" && name !== "max"),
  );
  part.remove("cols");
  if (telling.length > 0) part.place(element("cols", {}, ...telling.map(({ col }) => col)));
}

interface Span {
  readonly first: number;
  readonly last: number;
  readonly col: XmlElement;
}

function spansOf(part: SheetPart): Span[] {
  return childrenOf(part.child("cols"), "col").map((col) => ({
    first: (numberOf(col.attributes["min"]) ?? 1) - 1,
    last: (numberOf(col.attributes["max"]) ?? 1) - 1,
    col,
  }));
}

function readColumn({ attributes }: XmlElement, styleOf: StyleOf): ColumnData | undefined {
  const width = numberOf(attributes["width"]);
  const hidden = isTrue(attributes["hidden"]);
  const style = styleOf(numberOf(attributes["style"]) ?? 0);
  if (width === undefined && !hidden && style === undefined) return undefined;
  return {
    ...(width === undefined ? {} : { width: pointsOfCharacters(width) }),
    ...(hidden ? { hidden } : {}),
    ...(style === undefined ? {} : { style }),
  };
}

/** Gives one column a span of its own, in its place. */
function splitAt(spans: readonly Span[], number: number): Span[] {
  const holder = spans.find(({ first, last }) => first <= number && number <= last);
  const before = spans.filter(({ last }) => last < number);
  const after = spans.filter(({ first }) => first > number);
  const pieces: readonly (readonly [number, number])[] =
    holder === undefined
      ? [[number, number]]
      : [
          [holder.first, number - 1],
          [number, number],
          [number + 1, holder.last],
        ];
  const split = pieces
    .filter(([first, last]) => first <= last)
    .map(([first, last]) => spanOf(holder?.col, first, last));
  return [...before, ...split, ...after];
}

function spanOf(holder: XmlElement | undefined, first: number, last: number): Span {
  const col = holder === undefined ? element("col") : copyOf(holder);
  col.attributes = { min: String(first + 1), max: String(last + 1), ...withoutEnds(col.attributes) };
  return { first, last, col };
}

function withoutEnds(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== "min" && name !== "max"));
}

function changeColumn(col: XmlElement, before: ColumnData, after: ColumnData, styles: StyleBook): void {
  if (before.width !== after.width) {
    const width = after.width === undefined ? undefined : charactersOfPoints(after.width);
    setAttributes(col, { width, customWidth: width === undefined ? undefined : 1, bestFit: undefined });
  }
  const style = styles.changedStyle(numberOf(col.attributes["style"]) ?? 0, before.style, after.style);
  setAttributes(col, {
    style: style === 0 ? undefined : style,
    hidden: after.hidden === true ? 1 : undefined,
  });
}
