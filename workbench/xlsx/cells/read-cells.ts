import type { Area, CellData, RowData, SheetData, StyleData } from "../../workbook/data";
import { childOf, childrenOf, isTrue, numberOf, textOf } from "../package/tree";
import { parseXml, XmlError, type XmlElement } from "../package/xml";
import { parseCell } from "./area";
import { withoutPrefixes } from "./function-prefixes";
import { readValue, type ValueContext } from "./read-value";
import type { RowText } from "./row-texts";
import { shiftFormula } from "./shift-formula";

export interface CellContext extends ValueContext {
  readonly styleOf: (number: number) => StyleData | undefined;
}

export type Cells = Map<number, Map<number, CellData>>;

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** What has been seen so far of the formulas that several cells share. */
type SharedFormulas = Map<string, SharedFormula>;

/** Reads a row's cells with their columns; cells may leave their names out when they follow one another. */
export function cellsOfRow(rowElement: XmlElement): { readonly column: number; readonly cell: XmlElement }[] {
  let next = 0;
  return childrenOf(rowElement, "c").map((cell) => {
    const name = cell.attributes["r"];
    const column = name === undefined ? next : parseCell(name)?.column;
    if (column === undefined) throw new XmlError(`There is no cell "${name ?? ""}".`);
    next = column + 1;
    return { column, cell };
  });
}

export function readCells(
  rows: readonly RowText[],
  context: CellContext,
): Pick<SheetData, "rows"> & { readonly cells: Cells } {
  const cells: Cells = new Map();
  const lines = new Map<number, RowData>();
  const shared: SharedFormulas = new Map();
  for (const { row, text } of rows) {
    const rowElement = parseXml(text);
    const line = readLine(rowElement, context);
    if (line !== undefined) lines.set(row, line);

    const found = readRow(rowElement, row, { ...context, shared });
    if (found.size > 0) cells.set(row, found);
  }
  return { cells, rows: lines };
}

/** Only the first cell of a merged area holds anything that Excel shows. */
export function clearCovered(cells: Cells, merges: readonly Area[]): void {
  for (const { top, left, bottom, right } of merges) {
    const rows =
      bottom - top < cells.size
        ? range(top, bottom)
        : [...cells.keys()].filter((row) => row >= top && row <= bottom);
    for (const row of rows) clearRow(cells, row, { top, left, bottom, right });
  }
}

function readLine({ attributes }: XmlElement, { styleOf }: CellContext): RowData | undefined {
  const height = numberOf(attributes["ht"]);
  const hidden = isTrue(attributes["hidden"]);
  const number = isTrue(attributes["customFormat"]) ? (numberOf(attributes["s"]) ?? 0) : 0;
  const style = number === 0 ? undefined : styleOf(number);
  if (height === undefined && !hidden && style === undefined) return undefined;
  return {
    ...(height === undefined ? {} : { height }),
    ...(hidden ? { hidden } : {}),
    ...(style === undefined ? {} : { style }),
  };
}

function readRow(
  rowElement: XmlElement,
  row: number,
  context: CellContext & { readonly shared: SharedFormulas },
): Map<number, CellData> {
  const found = new Map<number, CellData>();
  for (const { column, cell } of cellsOfRow(rowElement)) {
    const value = readValue(cell, context);
    const formula = readFormula(cell, { row, column }, context.shared);
    const style = context.styleOf(Number(cell.attributes["s"] ?? "0"));
    if (value === undefined && formula === undefined && style === undefined) continue;
    found.set(column, {
      ...(value === undefined ? {} : { value }),
      ...(formula === undefined ? {} : { formula: `=${formula}` }),
      ...(style === undefined ? {} : { style }),
    });
  }
  return found;
}

/** The formula that a cell shows, without "="; one that it shares is moved to its place. */
function readFormula(
  cell: XmlElement,
  { row, column }: { readonly row: number; readonly column: number },
  shared: SharedFormulas,
): string | undefined {
  const held = childOf(cell, "f");
  if (held === undefined) return undefined;

  const text = withoutPrefixes(textOf(held));
  const group = held.attributes["t"] === "shared" ? held.attributes["si"] : undefined;
  if (group === undefined) return text === "" ? undefined : text;
  if (text !== "") {
    shared.set(group, { formula: text, row, column });
    return text;
  }
  const master = shared.get(group);
  return master === undefined
    ? undefined
    : shiftFormula(master.formula, row - master.row, column - master.column);
}

function clearRow(cells: Cells, row: number, area: Area): void {
  const found = cells.get(row);
  if (found === undefined) return;
  for (const [column, { style }] of [...found]) {
    if (column < area.left || column > area.right || (row === area.top && column === area.left)) continue;
    if (style === undefined) found.delete(column);
    else found.set(column, { style });
  }
  if (found.size === 0) cells.delete(row);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_unused, index) => from + index);
}
