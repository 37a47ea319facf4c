import {
  ICommandService,
  IUndoRedoService,
  LifecycleService,
  LifecycleStages,
  type IRange,
} from "@univerjs/core";
import { SetRangeValuesMutation, SetWorksheetRowIsAutoHeightCommand } from "@univerjs/sheets";
import type { Unit } from "./unit";

/** Long enough for the writes of one batch to come together. */
const WAIT = 40;

/** Rows whose height nobody set are as high as what they hold, as in Excel. Only a drawn grid can measure that. */
export function fitRows(unit: Unit): void {
  const waiting = new Map<string, Set<number>>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const fit = () => {
    for (const [sheet, rows] of waiting) fitSheet(unit, sheet, [...rows]);
    waiting.clear();
    // Nobody asked for these heights, so nobody should have to undo them.
    unit.injector.get(IUndoRedoService).clearUndoRedo(unit.id);
  };
  const fitLater = (sheet: string, rows: readonly number[]) => {
    waiting.set(sheet, new Set([...(waiting.get(sheet) ?? []), ...rows]));
    clearTimeout(timer);
    timer = setTimeout(fit, WAIT);
  };

  void unit.injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Rendered)
    .then(() => {
      for (const sheet of unit.workbook.getSheets()) {
        fitLater(sheet.getSheetId(), Object.keys(sheet.getCellMatrix().getMatrix()).map(Number));
      }
    });
  unit.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id || !unit.isRunning) return;
    const { subUnitId, cellValue } = params as { subUnitId: string; cellValue?: object };
    fitLater(subUnitId, Object.keys(cellValue ?? {}).map(Number));
  });
}

function fitSheet(unit: Unit, sheet: string, rows: readonly number[]): void {
  const worksheet = unit.workbook.getSheetBySheetId(sheet);
  if (!worksheet) return;

  const free = rows
    .filter((row) => worksheet.getRowManager().getRow(row)?.h === undefined)
    .sort((a, b) => a - b);
  const ranges = runsOf(free).map<IRange>(([startRow, endRow]) => ({
    startRow,
    endRow,
    startColumn: 0,
    endColumn: worksheet.getColumnCount() - 1,
  }));
  if (ranges.length > 0) unit.run(SetWorksheetRowIsAutoHeightCommand.id, sheet, { ranges });
}

/** 1, 2, 3, 7 is 1 to 3 and 7 to 7. */
function runsOf(sorted: readonly number[]): readonly [number, number][] {
  const runs: [number, number][] = [];
  for (const row of sorted) {
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
