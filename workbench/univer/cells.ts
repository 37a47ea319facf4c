import { holds as holdsCell, WHOLE_SHEET } from "../workbook/area";
import type { Area, CellData, CellValue, StyleData } from "../workbook/data";
import type { CellPatch, EngineCells, Lines, LiveCell, StylePatch } from "../workbook/engine";
import { customOf, decodeValue, encodeContent, patchCustom, type CustomData } from "./cell-codec";
import { numberText } from "./number-text";
import { encodeStyle } from "./style-codec";
import { NO_STYLE, type StyleReader } from "./style-reader";
import type { Unit } from "./unit";
import {
  SetColDataMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  type ICellData,
  type IStyleData,
  type Nullable,
} from "./vendor";

type Written = Record<number, Record<number, Nullable<ICellData>>>;

/**
 * Reads and writes cells. A single write costs Univer as much as there are formulas, so that
 * writes are gathered for each sheet and handed over together before anything is read.
 */
export class Cells implements EngineCells {
  readonly #unit: Unit;
  readonly #written = new Map<string, Written>();
  readonly #styles: StyleReader;

  constructor(unit: Unit, styles: StyleReader) {
    this.#unit = unit;
    this.#styles = styles;
    unit.beforeCommand = () => {
      this.flush();
    };
  }

  flush(): void {
    const written = [...this.#written];
    this.#written.clear();
    for (const [sheet, cellValue] of written) {
      this.#unit.makeRoom(sheet, cellValue);
      this.#keepTypes(sheet, cellValue);
      this.#unit.run(SetRangeValuesMutation.id, sheet, { cellValue });
    }
  }

  /** A cell that is only formatted keeps the type of its value, or Univer would guess: "1.10" became a number. */
  #keepTypes(sheet: string, written: Written): void {
    const matrix = this.#unit.sheet(sheet).getCellMatrix();
    for (const [row, cells] of Object.entries(written)) {
      for (const [column, cell] of Object.entries(cells)) {
        const type =
          cell && cell.v === undefined ? matrix.getValue(Number(row), Number(column))?.t : undefined;
        if (cell && type !== undefined) cell.t = type;
      }
    }
  }

  read(sheet: string, row: number, column: number): LiveCell | undefined {
    const raw = this.#raw(sheet, row, column);
    const spilled = this.#unit.spilled(sheet, row, column);
    if (!raw && !spilled) return undefined;
    const value = decodeValue(spilled ?? raw ?? {});
    const formula = raw?.f;
    const { hyperlink, note } = customOf(raw);
    return {
      ...(value === undefined ? {} : { value }),
      ...(formula ? { formula } : {}),
      ...(hyperlink === undefined ? {} : { hyperlink }),
      ...(note === undefined ? {} : { note }),
    };
  }

  style(sheet: string, row: number, column: number): StyleData {
    const worksheet = this.#unit.sheet(sheet);
    const ofColumn = this.#styles.ofLine(worksheet.getColumnManager().getColumn(column));
    const ofRow = this.#styles.ofLine(worksheet.getRowManager().getRow(row));
    const ofCell = this.#styles.ofCell(this.#raw(sheet, row, column));
    if (ofColumn === NO_STYLE && ofRow === NO_STYLE) return ofCell;
    return { ...ofColumn, ...ofRow, ...ofCell };
  }

  text(sheet: string, row: number, column: number): string {
    const value = this.read(sheet, row, column)?.value;
    return value === undefined
      ? ""
      : numberText(value, this.style(sheet, row, column).numberFormat ?? "General");
  }

  textAs(value: CellValue, format: string): string {
    return numberText(value, format);
  }

  write(sheet: string, row: number, column: number, patch: CellPatch): void {
    const cell = this.#pending(sheet, row, column);
    if (patch.content !== undefined)
      Object.assign(cell, EMPTY, patch.content && encodeContent(patch.content));
    if (patch.style !== undefined) cell.s = mergeStyles(cell.s, encodeStyle(patch.style).style);
    const { content: _content, ...rest } = patch;
    const before =
      cell.custom === undefined ? this.#unflushed(sheet, row, column) : (cell.custom as CustomData | null);
    const custom = patchCustom(before ?? {}, rest);
    if (before !== undefined || Object.keys(custom).length > 0) {
      cell.custom = Object.keys(custom).length > 0 ? (custom as Record<string, unknown>) : null;
    }
  }

  erase(sheet: string, row: number, column: number): void {
    this.#rowOf(sheet, row)[column] = null;
  }

  styleLines(sheet: string, { axis, first, last }: Lines, patch: StylePatch): void {
    const worksheet = this.#unit.sheet(sheet);
    const laidOut = axis === "rows" ? worksheet.getRowCount() : worksheet.getColumnCount();
    const lines: Record<number, object> = {};
    for (let index = first; index <= Math.min(last, Math.max(first, laidOut - 1)); index++) {
      const line =
        axis === "rows"
          ? worksheet.getRowManager().getRow(index)
          : worksheet.getColumnManager().getColumn(index);
      const { style, kept } = encodeStyle(patch);
      const s = { ...(this.#styles.rawOfLine(line) ?? {}), ...style };
      const custom = patchCustom((line?.custom ?? {}) as CustomData, { style: kept });
      lines[index] = { ...line, s, custom };
    }
    if (axis === "rows") this.#unit.run(SetRowDataMutation.id, sheet, { rowData: lines });
    else this.#unit.run(SetColDataMutation.id, sheet, { columnData: lines });
  }

  used(sheet: string, what: "values" | "values and formats", within = WHOLE_SHEET): Area | undefined {
    this.flush();
    let area: { top: number; left: number; bottom: number; right: number } | undefined;
    this.#unit
      .sheet(sheet)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!holdsCell(within, row, column)) return;
        if (!hasContent(cell) && (what === "values" || cell?.s === undefined)) return;
        area ??= { top: row, left: column, bottom: row, right: column };
        area.top = Math.min(area.top, row);
        area.left = Math.min(area.left, column);
        area.bottom = Math.max(area.bottom, row);
        area.right = Math.max(area.right, column);
      });
    return area;
  }

  all(sheet: string): Map<number, Map<number, CellData>> {
    this.flush();
    const rows = new Map<number, Map<number, CellData>>();
    const matrix = this.#unit.sheet(sheet).getCellMatrix();
    matrix.forValue((row, column, raw) => {
      const style = this.#styles.ofCell(raw);
      const cell = { ...this.read(sheet, row, column), ...(style === NO_STYLE ? {} : { style }) };
      if (Object.keys(cell).length === 0) return;
      const inRow = rows.get(row) ?? new Map<number, CellData>();
      rows.set(row, inRow.set(column, cell));
    });
    return rows;
  }

  #raw(sheet: string, row: number, column: number): Nullable<ICellData> {
    // What was written elsewhere need not be handed over for this cell's sake.
    if (this.#written.get(sheet)?.[row]?.[column] !== undefined) this.flush();
    return this.#unit.sheet(sheet).getCellRaw(row, column);
  }

  #rowOf(sheet: string, row: number): Record<number, Nullable<ICellData>> {
    const written = this.#written.get(sheet) ?? {};
    this.#written.set(sheet, written);
    return (written[row] ??= {});
  }

  #pending(sheet: string, row: number, column: number): ICellData {
    const cells = this.#rowOf(sheet, row);
    // A cell that was erased in the same breath must be erased first.
    if (cells[column] === null) this.flush();
    const inRow = this.#rowOf(sheet, row);
    const cell = inRow[column] ?? {};
    inRow[column] = cell;
    return cell;
  }

  #unflushed(sheet: string, row: number, column: number): CustomData | undefined {
    const raw = this.#unit.sheet(sheet).getCellRaw(row, column);
    return raw?.custom ? customOf(raw) : undefined;
  }
}

/** Everything that an assignment replaces; `si` is Univer's shared formula. */
const EMPTY: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** A border leaves the cell's other borders as they are. */
function mergeStyles(before: ICellData["s"], patch: IStyleData): IStyleData {
  const style = (before ?? {}) as IStyleData;
  return { ...style, ...patch, ...(style.bd && patch.bd ? { bd: { ...style.bd, ...patch.bd } } : {}) };
}

function hasContent(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  return (cell.v !== undefined && cell.v !== null && cell.v !== "") || Boolean(cell.f) || Boolean(cell.p);
}
