import { LAST_COLUMN, LAST_ROW } from "../workbook/area";
import type { Area } from "../workbook/data";
import type { EngineShifting } from "../workbook/engine";
import { shiftFormula } from "../workbook/formula-references";
import { ALL_COLUMNS, ALL_ROWS, type Shift } from "../workbook/shift";
import { areaOfRange } from "./structure";
import type { Unit } from "./unit";
import {
  Direction,
  ICommandService,
  InsertColByRangeCommand,
  InsertColMutation,
  InsertRowByRangeCommand,
  InsertRowMutation,
  RemoveColByRangeCommand,
  RemoveColMutation,
  RemoveRowByRangeCommand,
  RemoveRowMutation,
  SetRangeValuesMutation,
  type ICellData,
  type IRange,
  type Nullable,
} from "./vendor";

type Listener = (sheet: string, shift: Shift) => void;

const LINE_CHANGES: Record<string, Pick<Shift, "axis" | "kind">> = {
  [InsertRowMutation.id]: { axis: "rows", kind: "insert" },
  [RemoveRowMutation.id]: { axis: "rows", kind: "delete" },
  [InsertColMutation.id]: { axis: "columns", kind: "insert" },
  [RemoveColMutation.id]: { axis: "columns", kind: "delete" },
};

const COMMANDS = {
  rows: { insert: InsertRowByRangeCommand.id, delete: RemoveRowByRangeCommand.id },
  columns: { insert: InsertColByRangeCommand.id, delete: RemoveColByRangeCommand.id },
};

/** Rows, columns and cells that come and go. Univer's commands take formulas, names and merges along. */
export class Shifting implements EngineShifting {
  readonly #unit: Unit;
  readonly #listeners: Listener[] = [];
  readonly #listening: { dispose(): void };

  constructor(unit: Unit) {
    this.#unit = unit;
    // Rows may also come and go by the hand of whoever uses a drawn grid.
    this.#listening = unit.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
      const change = LINE_CHANGES[id];
      if (change !== undefined) this.#tell(change, params as { subUnitId: string; range: IRange });
    });
  }

  onShift(listener: Listener): void {
    this.#listeners.push(listener);
  }

  dispose(): void {
    this.#listening.dispose();
  }

  shift(sheet: string, shift: Shift): void {
    const isWhole =
      shift.axis === "rows"
        ? shift.across.first === 0 && shift.across.last === LAST_COLUMN
        : shift.across.first === 0 && shift.across.last === LAST_ROW;
    if (isWhole) this.#shiftLines(sheet, shift);
    else this.#shiftCells(sheet, shift);
  }

  #shiftLines(sheet: string, { axis, kind, at, count }: Shift): void {
    const last = at + count - 1;
    this.#unit.reach(sheet, axis === "rows" ? last : 0, axis === "columns" ? last : 0);
    const worksheet = this.#unit.sheet(sheet);
    const range =
      axis === "rows"
        ? { startRow: at, endRow: last, startColumn: 0, endColumn: worksheet.getColumnCount() - 1 }
        : { startRow: 0, endRow: worksheet.getRowCount() - 1, startColumn: at, endColumn: last };
    // New rows and columns look like the one before them, except at the very start.
    const direction =
      axis === "rows" ? (at > 0 ? Direction.DOWN : Direction.UP) : at > 0 ? Direction.RIGHT : Direction.LEFT;
    const cellValue = kind === "insert" && at > 0 ? this.#stylesBefore(sheet, axis, at, count) : undefined;
    this.#unit.run(COMMANDS[axis][kind], sheet, { range, direction, cellValue });
  }

  #stylesBefore(
    sheet: string,
    axis: Shift["axis"],
    at: number,
    count: number,
  ): Record<number, Record<number, ICellData>> {
    const styles: Record<number, Record<number, ICellData>> = {};
    const end =
      axis === "rows" ? this.#unit.sheet(sheet).getColumnCount() : this.#unit.sheet(sheet).getRowCount();
    for (let other = 0; other < end; other++) {
      const before = axis === "rows" ? this.#raw(sheet, at - 1, other) : this.#raw(sheet, other, at - 1);
      if (before?.s === undefined) continue;
      for (let index = at; index < at + count; index++) {
        const [row, column] = axis === "rows" ? [index, other] : [other, index];
        (styles[row] ??= {})[column] = { s: before.s };
      }
    }
    return styles;
  }

  /** Cells of some columns move down or up, or of some rows right or left; the rest stays. */
  #shiftCells(sheet: string, shift: Shift): void {
    const moved: Record<number, Record<number, Nullable<ICellData>>> = {};
    const put = (row: number, column: number, cell: Nullable<ICellData>) =>
      ((moved[row] ??= {})[column] = cell);
    const affected: [number, number, ICellData][] = [];
    this.#unit
      .sheet(sheet)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const [along, across] = shift.axis === "rows" ? [row, column] : [column, row];
        if (!cell || along < shift.at || across < shift.across.first || across > shift.across.last) return;
        affected.push([row, column, { ...cell }]);
        put(row, column, null);
      });
    const by = shift.kind === "insert" ? shift.count : -shift.count;
    this.#replace(sheet, moved);
    const landed: typeof moved = {};
    for (const [row, column, cell] of affected) {
      const along = (shift.axis === "rows" ? row : column) + by;
      if (along < shift.at) continue;
      const [toRow, toColumn] = shift.axis === "rows" ? [along, column] : [row, along];
      (landed[toRow] ??= {})[toColumn] = cell;
    }
    this.#unit.makeRoom(sheet, landed);
    this.#replace(sheet, landed);
    this.#shiftFormulas(sheet, shift);
    for (const listener of this.#listeners) listener(sheet, shift);
  }

  #shiftFormulas(shifted: string, shift: Shift): void {
    const name = this.#unit.sheet(shifted).getName();
    for (const worksheet of this.#unit.workbook.getSheets()) {
      const changed: Record<number, Record<number, ICellData>> = {};
      worksheet.getCellMatrix().forValue((row, column, cell) => {
        if (!cell?.f) return;
        const formula = shiftFormula(cell.f, shift, name, worksheet.getName());
        if (formula !== cell.f) (changed[row] ??= {})[column] = { f: formula };
      });
      this.#replace(worksheet.getSheetId(), changed);
    }
  }

  #replace(sheet: string, cellValue: object): void {
    if (Object.keys(cellValue).length > 0) this.#unit.run(SetRangeValuesMutation.id, sheet, { cellValue });
  }

  #raw(sheet: string, row: number, column: number): Nullable<ICellData> {
    return this.#unit.sheet(sheet).getCellRaw(row, column);
  }

  #tell(
    change: Pick<Shift, "axis" | "kind">,
    { subUnitId, range }: { subUnitId: string; range: IRange },
  ): void {
    const area: Area = areaOfRange(range);
    const shift: Shift =
      change.axis === "rows"
        ? { ...change, at: area.top, count: area.bottom - area.top + 1, across: ALL_COLUMNS }
        : { ...change, at: area.left, count: area.right - area.left + 1, across: ALL_ROWS };
    for (const listener of this.#listeners) listener(subUnitId, shift);
  }
}
