import type { CellData, RowData, SheetData, StyleData } from "../../workbook/data";
import { childOf, childrenOf, element, isTrue, numberOf, setAttributes } from "../package/tree";
import { writeElement } from "../package/write-xml";
import { parseXml, type XmlElement } from "../package/xml";
import { same } from "../same";
import { columnStyles } from "../sheet/columns";
import type { SheetPart } from "../sheet/sheet-part";
import type { StyleBook } from "../styles/style-book";
import { movedRows } from "./align-rows";
import { cellName } from "./area";
import { cellsOfRow } from "./read-cells";
import { wrappedHeight } from "./row-height";
import { newFormula, writeContent } from "./write-cell";

type RowCells = ReadonlyMap<number, CellData>;

interface Change {
  readonly before: SheetData;
  readonly after: SheetData;
  readonly styles: StyleBook;
  readonly columnStyle: (column: number) => number | undefined;
}

/** A row as it will be: which old row it comes from, and whether it has to be written anew. */
interface RowPlan {
  readonly row: number;
  readonly source: number;
  readonly text: string | undefined;
  readonly rewrite: boolean;
}

const NO_CELLS: RowCells = new Map();
const SHARED = 't="shared"';

/** Writes the rows that changed; the others keep their very text. Answers whether any cell changed. */
export function writeRows(part: SheetPart, before: SheetData, after: SheetData, styles: StyleBook): boolean {
  const plans = planRows(part, before, after);
  const rewritten = plans.filter(({ rewrite }) => rewrite);
  if (rewritten.length === 0) return false;

  const change: Change = { before, after, styles, columnStyle: columnStyles(part) };
  const splitsGroups = rewritten.some(({ text }) => text?.includes(SHARED) === true);
  part.replaceRows(
    plans.flatMap(({ row, source, text, rewrite }) => {
      const whole = splitsGroups ? withoutShared(text, before.cells.get(source) ?? NO_CELLS) : text;
      const written = rewrite ? rewriteRow(whole, row, source, change) : whole;
      return written === undefined ? [] : [{ row, text: written }];
    }),
  );
  return !same(before.cells, after.cells);
}

function planRows(part: SheetPart, before: SheetData, after: SheetData): RowPlan[] {
  const moved = movedRows(before.cells, after.cells);
  const gone = new Set(moved.values());
  const known = [before.cells, after.cells, before.rows, after.rows].flatMap((rows) => [...rows.keys()]);
  const lastRead = part.rows.at(-1)?.row ?? -1;
  const rows = known.some((row) => row > lastRead) ? part.allRows() : part.rows;
  const texts = new Map(rows.map(({ row, text }) => [row, text]));
  return [...new Set([...texts.keys(), ...known])]
    .sort((one, other) => one - other)
    .map((row) => {
      const source = moved.get(row) ?? (gone.has(row) ? -1 : row);
      const stays =
        same(before.cells.get(source), after.cells.get(row)) &&
        same(before.rows.get(source), after.rows.get(row));
      return { row, source, text: texts.get(source), rewrite: source !== row || !stays };
    });
}

function rewriteRow(
  text: string | undefined,
  row: number,
  source: number,
  change: Change,
): string | undefined {
  const rowElement = text === undefined ? element("row") : parseXml(text);
  rowElement.children = rewrittenCells(rowElement, row, source, change);
  restyleRow(
    rowElement,
    change.before.rows.get(source)?.style,
    change.after.rows.get(row)?.style,
    change.styles,
  );
  rowElement.attributes = { ...rowElement.attributes, r: String(row + 1) };
  setAttributes(rowElement, { spans: undefined });
  resize(rowElement, row, source, change);
  const isBare = Object.keys(rowElement.attributes).length === 1 && rowElement.children.length === 0;
  return isBare ? undefined : writeElement(rowElement);
}

function rewrittenCells(rowElement: XmlElement, row: number, source: number, change: Change): XmlElement[] {
  const old = change.before.cells.get(source) ?? NO_CELLS;
  const wanted = change.after.cells.get(row) ?? NO_CELLS;
  const cells = new Map(cellsOfRow(rowElement).map(({ column, cell }) => [column, cell]));
  const columns = [...new Set([...old.keys(), ...wanted.keys()])];
  for (const column of columns.filter((each) => !same(old.get(each), wanted.get(each)))) {
    const asked = wanted.get(column);
    const cell = asked && (cells.get(column) ?? newCell(rowElement, column, change));
    if (asked === undefined || cell === undefined) {
      cells.delete(column);
    } else {
      cells.set(column, cell);
      writeCell(cell, old.get(column) ?? unlisted(source, column, change.before), asked, change.styles);
    }
  }
  return [...cells]
    .filter(([, cell]) => cell.children.length > 0 || cell.attributes["s"] !== undefined)
    .sort(([one], [other]) => one - other)
    .map(([column, cell]) => {
      cell.attributes = { ...cell.attributes, r: cellName(row, column) };
      return cell;
    });
}

/** A cell that is not listed looks like its row, or else its column. */
function unlisted(row: number, column: number, { rows, columns }: SheetData): CellData {
  const style = rows.get(row)?.style ?? columns.get(column)?.style;
  return style === undefined ? {} : { style };
}

/** A cell that the file does not have yet looks like its row, or else its column, until it is given a style. */
function newCell(rowElement: XmlElement, column: number, { columnStyle }: Change): XmlElement {
  const { s, customFormat } = rowElement.attributes;
  const style = isTrue(customFormat) ? numberOf(s) : columnStyle(column);
  return element("c", { s: style === 0 ? undefined : style });
}

function writeCell(cell: XmlElement, before: CellData, after: CellData, styles: StyleBook): void {
  writeContent(cell, before, after);
  const style = styles.changedStyle(numberOf(cell.attributes["s"]) ?? 0, before.style, after.style);
  setAttributes(cell, { s: style === 0 ? undefined : style });
}

function restyleRow(
  rowElement: XmlElement,
  before: StyleData | undefined,
  after: StyleData | undefined,
  styles: StyleBook,
): void {
  if (same(before, after)) return;
  const style = styles.changedStyle(numberOf(rowElement.attributes["s"]) ?? 0, before, after);
  setAttributes(rowElement, {
    s: style === 0 ? undefined : style,
    customFormat: style === 0 ? undefined : 1,
  });
}

function resize(rowElement: XmlElement, row: number, source: number, { before, after }: Change): void {
  resizeAsAsked(rowElement, before.rows.get(source) ?? {}, after.rows.get(row) ?? {});
  const isOwnHeight = isTrue(rowElement.attributes["customHeight"]);
  if (isOwnHeight || same(before.cells.get(source), after.cells.get(row))) return;
  const height = wrappedHeight(after, row);
  if (height !== undefined) setAttributes(rowElement, { ht: height });
}

function resizeAsAsked(rowElement: XmlElement, old: RowData, wanted: RowData): void {
  if (old.hidden !== wanted.hidden) {
    setAttributes(rowElement, { hidden: wanted.hidden === true ? 1 : undefined });
  }
  if (old.height !== wanted.height) {
    setAttributes(rowElement, {
      ht: wanted.height,
      customHeight: wanted.height === undefined ? undefined : 1,
    });
  }
}

/** Formulas that share one text are told apart before one of them changes or moves. */
function withoutShared(text: string | undefined, cells: RowCells): string | undefined {
  if (text?.includes(SHARED) !== true) return text;
  const rowElement = parseXml(text);
  for (const { column, cell } of cellsOfRow(rowElement)) {
    if (childOf(cell, "f")?.attributes["t"] !== "shared") continue;
    const own = newFormula(cells.get(column)?.formula);
    cell.children = [...(own === undefined ? [] : [own]), ...childrenOf(cell, "v")];
  }
  return writeElement(rowElement);
}
