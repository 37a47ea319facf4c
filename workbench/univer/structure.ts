import type { Area } from "../workbook/data";
import type { EngineStructure, Lines } from "../workbook/engine";
import { emptySheet, freezeOf, PIXELS_PER_POINT } from "./snapshot";
import type { Unit } from "./unit";
import {
  BooleanNumber,
  AddWorksheetMergeMutation,
  mergeWorksheetSnapshotWithDefault,
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
  type IRange,
} from "./vendor";

export function rangeOf(area: Area): IRange {
  return { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
}

export function areaOfRange(range: IRange): Area {
  return { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
}

/** Sheets, and what belongs to a sheet as a whole: merges, sizes, hidden rows, frozen panes. */
export class Structure implements EngineStructure {
  readonly #unit: Unit;

  constructor(unit: Unit) {
    this.#unit = unit;
  }

  sheets(): readonly string[] {
    return this.#unit.workbook.getSheetOrders();
  }

  sheetName(sheet: string): string {
    return this.#unit.sheet(sheet).getName();
  }

  addSheet({ id, name, position }: { id: string; name: string; position: number }): void {
    this.#unit.run(InsertSheetMutation.id, undefined, {
      index: position,
      sheet: mergeWorksheetSnapshotWithDefault(emptySheet(id, name)),
    });
  }

  removeSheet(sheet: string): void {
    this.#unit.run(RemoveSheetCommand.id, sheet, {});
  }

  renameSheet(sheet: string, name: string): void {
    this.#unit.run(SetWorksheetNameCommand.id, sheet, { name });
  }

  moveSheet(sheet: string, position: number): void {
    const fromOrder = this.sheets().indexOf(sheet);
    this.#unit.run(SetWorksheetOrderMutation.id, sheet, { fromOrder, toOrder: position });
  }

  hideSheet(sheet: string, hidden: boolean): void {
    this.#unit.run(SetWorksheetHideMutation.id, sheet, { hidden: hidden ? 1 : 0 });
  }

  activateSheet(sheet: string): void {
    this.#unit.run(SetWorksheetActiveOperation.id, sheet, {});
  }

  tabColor(sheet: string): string {
    return this.#unit.sheet(sheet).getConfig().tabColor;
  }

  setTabColor(sheet: string, color: string): void {
    this.#unit.run(SetTabColorMutation.id, sheet, { color });
  }

  showGridlines(sheet: string): boolean {
    return this.#unit.sheet(sheet).getConfig().showGridlines === BooleanNumber.TRUE;
  }

  setShowGridlines(sheet: string, shown: boolean): void {
    this.#unit.run(ToggleGridlinesMutation.id, sheet, { showGridlines: shown ? 1 : 0 });
  }

  merges(sheet: string): readonly Area[] {
    return this.#unit.sheet(sheet).getMergeData().map(areaOfRange);
  }

  merge(sheet: string, area: Area): void {
    this.#unit.reach(sheet, area.bottom, area.right);
    this.#unit.run(AddWorksheetMergeMutation.id, sheet, { ranges: [rangeOf(area)] });
  }

  unmerge(sheet: string, areas: readonly Area[]): void {
    this.#unit.run(RemoveWorksheetMergeMutation.id, sheet, { ranges: areas.map(rangeOf) });
  }

  size(sheet: string, axis: Lines["axis"], index: number): number {
    const worksheet = this.#unit.sheet(sheet);
    if (this.isHidden(sheet, axis, index)) return 0;
    const pixels = axis === "rows" ? worksheet.getRowHeight(index) : worksheet.getColumnWidth(index);
    return Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;
  }

  resize(sheet: string, lines: Lines, points: number): void {
    const pixels = points * PIXELS_PER_POINT;
    const ranges = [this.#range(sheet, lines)];
    if (lines.axis === "columns") {
      this.#unit.run(SetWorksheetColWidthMutation.id, sheet, { ranges, colWidth: pixels });
      return;
    }
    this.#unit.run(SetWorksheetRowHeightMutation.id, sheet, { ranges, rowHeight: pixels });
    this.#unit.run(SetWorksheetRowIsAutoHeightMutation.id, sheet, { ranges, autoHeightInfo: 0 });
  }

  isHidden(sheet: string, axis: Lines["axis"], index: number): boolean {
    const worksheet = this.#unit.sheet(sheet);
    return !(axis === "rows" ? worksheet.getRowRawVisible(index) : worksheet.getColVisible(index));
  }

  hide(sheet: string, lines: Lines, hidden: boolean): void {
    const ranges = [this.#range(sheet, lines)];
    const command =
      lines.axis === "rows"
        ? hidden
          ? SetRowHiddenMutation.id
          : SetRowVisibleMutation.id
        : hidden
          ? SetColHiddenMutation.id
          : SetColVisibleMutation.id;
    this.#unit.run(command, sheet, { ranges });
  }

  frozen(sheet: string): { rows: number; columns: number } {
    const { xSplit, ySplit } = this.#unit.sheet(sheet).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  freeze(sheet: string, rows: number, columns: number): void {
    this.#unit.run(SetFrozenMutation.id, sheet, { ...freezeOf(rows, columns), resetScroll: true });
  }

  #range(sheet: string, { axis, first, last }: Lines): IRange {
    const worksheet = this.#unit.sheet(sheet);
    if (axis === "rows") {
      const end = Math.min(last, Math.max(first, worksheet.getRowCount() - 1));
      return { startRow: first, endRow: end, startColumn: 0, endColumn: worksheet.getColumnCount() - 1 };
    }
    const end = Math.min(last, Math.max(first, worksheet.getColumnCount() - 1));
    return { startRow: 0, endRow: worksheet.getRowCount() - 1, startColumn: first, endColumn: end };
  }
}
