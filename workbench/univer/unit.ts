import type { Injector, IWorkbookData, Nullable, Workbook, Worksheet, ICellData } from "@univerjs/core";
import {
  FormulaDataModel,
  ICommandService,
  IUniverInstanceService,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  UniverInstanceType,
  type Univer,
} from "./vendor";

/** How much of a sheet is laid out at least, and how much more than is filled. */
const MARGIN = { rows: 200, columns: 26 };

/** One workbook in a Univer, and the commands on it. */
export class Unit {
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly #univer: Univer;
  readonly #commands: ICommandService;
  readonly #formulas: FormulaDataModel;
  #running = 0;

  constructor(univer: Univer, data: IWorkbookData) {
    this.#univer = univer;
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
    this.injector = univer.__getInjector();
    this.#commands = this.injector.get(ICommandService);
    this.#formulas = this.injector.get(FormulaDataModel);
    const workbook = this.injector.get(IUniverInstanceService).getUnit<Workbook>(data.id);
    if (!workbook) throw new Error("Univer made no workbook.");
    this.workbook = workbook;
  }

  get id(): string {
    return this.workbook.getUnitId();
  }

  sheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`There is no sheet ${id}.`);
    return sheet;
  }

  /** What to do before any command, so that none overtakes what was written before it. */
  beforeCommand: () => void = () => undefined;

  /** Whether what Univer is doing comes from here, and not from whoever uses its grid. */
  get isRunning(): boolean {
    return this.#running > 0;
  }

  /** Runs a command or mutation of Univer's on a sheet. */
  run(command: string, sheet: string | undefined, parameters: object): void {
    this.beforeCommand();
    const target = { unitId: this.id, ...(sheet === undefined ? {} : { subUnitId: sheet }) };
    this.#running++;
    try {
      this.#commands.syncExecuteCommand(command, { ...target, ...parameters });
    } finally {
      this.#running--;
    }
  }

  /** Univer's sheets end where they were made to: they grow when something lies beyond. */
  makeRoom(sheet: string, cells: Record<number, Record<number, unknown>>): void {
    const rows = Object.keys(cells).map(Number);
    const columns = Object.values(cells).flatMap((row) => Object.keys(row).map(Number));
    this.reach(sheet, maximum(rows), maximum(columns));
  }

  reach(sheet: string, row: number, column: number): void {
    const worksheet = this.sheet(sheet);
    if (row >= worksheet.getRowCount()) {
      this.run(SetWorksheetRowCountMutation.id, sheet, { rowCount: row + MARGIN.rows });
    }
    if (column >= worksheet.getColumnCount()) {
      this.run(SetWorksheetColumnCountMutation.id, sheet, { columnCount: column + MARGIN.columns });
    }
  }

  /** What a formula beside or above spills into a cell: Univer keeps it apart from the cell. */
  spilled(sheet: string, row: number, column: number): Nullable<ICellData> {
    return this.#formulas.getArrayFormulaCellData()[this.id]?.[sheet]?.[row]?.[column];
  }

  dispose(): void {
    this.#univer.dispose();
  }
}

function maximum(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}
