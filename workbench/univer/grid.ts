import { ICommandService, type IRange } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import {
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetInterceptorService,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import {
  ScrollToRangeOperation,
  SetCellEditVisibleOperation,
  SheetSkeletonManagerService,
} from "@univerjs/sheets-ui";
import type { Area } from "../workbook/data";
import { createDrawn } from "./grid-plugins";
import { fitRows } from "./row-fitting";
import { areaOfRange, rangeOf } from "./structure";
import { takeTyped } from "./typing";
import type { Unit } from "./unit";
import type { Univer } from "./vendor";
import { drawWordsBeside } from "./words-beside";

/** What somebody does with a drawn grid. */
export interface GridUser {
  /** Whether these cells may be changed; where not, what was typed is not taken. */
  mayEdit(sheet: string, area: Area): boolean;
  edited(sheet: string, area: Area): void;
  selected(sheet: string, area: Area): void;
  activated(sheet: string): void;
  /** Somebody began to type in a cell, or has finished. */
  typing(isTyping: boolean): void;
}

/** Where the scrolling part of a grid lies in its element, and where from there the sheet begins. Pixels. */
export interface GridView {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly originX: number;
  readonly originY: number;
  readonly zoom: number;
}

/** The commands' options of what Univer does for a formula's result, which nobody typed. */
interface CommandOptions {
  readonly fromFormula?: boolean;
}

/** A workbook that is drawn, and can be worked in. */
export class Grid {
  readonly univer: Univer;
  /** Called when somebody types where nothing may be changed. */
  onRefused: () => void = () => undefined;
  readonly #container: HTMLElement;
  #unit: Unit | undefined;

  constructor(container: HTMLElement) {
    this.#container = container;
    this.univer = createDrawn(container);
  }

  /** Tells of whatever is done in the grid by hand, and of nothing that is done through the unit. */
  listen(unit: Unit, user: GridUser): void {
    this.#unit = unit;
    fitRows(unit);
    drawWordsBeside(unit.injector.get(SheetInterceptorService));
    takeTyped(unit.injector.get(SheetInterceptorService), (sheet, area) => {
      const may = user.mayEdit(sheet, area);
      if (!may) this.onRefused();
      return may;
    });

    unit.injector.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
      if (unit.isRunning || (options as CommandOptions | undefined)?.fromFormula === true) return;
      if (id === SetRangeValuesMutation.id) tellEdited(params as EditedCells, user);
      if (id === SetWorksheetActiveOperation.id) user.activated((params as EditedCells).subUnitId);
      if (id === SetCellEditVisibleOperation.id) user.typing((params as EditorState).visible);
    });
    unit.injector.get(SheetsSelectionsService).selectionChanged$.subscribe((selections) => {
      const range = selections?.at(-1)?.range;
      const sheet = unit.workbook.getActiveSheet().getSheetId();
      if (!unit.isRunning && range !== undefined) user.selected(sheet, areaOfRange(range));
    });
  }

  /** Selects cells of the sheet in front, and scrolls to them. */
  select(sheet: string, area: Area): void {
    const range = rangeOf(area);
    const primary = {
      ...range,
      actualRow: area.top,
      actualColumn: area.left,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.#unit?.run(SetSelectionsOperation.id, sheet, { selections: [{ range, primary, style: null }] });
    this.#unit?.run(ScrollToRangeOperation.id, sheet, { range });
  }

  /** Told whenever what is drawn changes in any way. */
  onChange(listener: () => void): void {
    this.#unit?.injector.get(ICommandService).onCommandExecuted(listener);
  }

  /** Undefined until the first drawing. */
  view(): GridView | undefined {
    const unit = this.#unit;
    const render = unit?.injector.get(IRenderManagerService).getRenderById(unit.id);
    const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const sheet = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (!render || !viewport || !sheet) return undefined;

    const canvas = render.engine.getCanvasElement().getBoundingClientRect();
    const container = this.#container.getBoundingClientRect();
    const zoom = render.scene.scaleX;
    return {
      left: canvas.left - container.left + viewport.left,
      top: canvas.top - container.top + viewport.top,
      width: viewport.width ?? 0,
      height: viewport.height ?? 0,
      originX: (sheet.rowHeaderWidth - viewport.viewportScrollX) * zoom - viewport.left,
      originY: (sheet.columnHeaderHeight - viewport.viewportScrollY) * zoom - viewport.top,
      zoom,
    };
  }
}

interface EditorState {
  readonly visible: boolean;
}

interface EditedCells {
  readonly subUnitId: string;
  readonly cellValue?: Record<number, Record<number, unknown>>;
}

function tellEdited({ subUnitId, cellValue }: EditedCells, user: GridUser): void {
  const rows = Object.keys(cellValue ?? {}).map(Number);
  const columns = Object.values(cellValue ?? {}).flatMap((row) => Object.keys(row).map(Number));
  if (rows.length === 0 || columns.length === 0) return;

  const range: IRange = {
    startRow: Math.min(...rows),
    endRow: Math.max(...rows),
    startColumn: Math.min(...columns),
    endColumn: Math.max(...columns),
  };
  user.edited(subUnitId, areaOfRange(range));
}
