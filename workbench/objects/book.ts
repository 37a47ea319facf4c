import { ExcelError } from "../protocol/excel-error";
import type { HostObject } from "../protocol/object-type";
import type { Area, ConditionalFormatData, WorkbookData } from "../workbook/data";
import type { Engine } from "../workbook/engine";
import { isFollower, type Shift } from "../workbook/shift";
import { shiftPosition } from "./chart-position";
import { aboutSheet, type BookEvent } from "./events";
import { newSideData, sideDataOf, type SideData } from "./side-data";
import { shiftSideData } from "./side-shift";

/** The open workbook: the engine's cells, what stands beside them, and what is in front and selected. */
export class Book {
  readonly engine: Engine;
  readonly fileName: string;
  readonly settings = new Map<string, unknown>();
  readonly customXmlParts: Map<string, string>;
  /** Those that were given here, by sheet; that of the structure under "". */
  readonly passwords = new Map<string, string | undefined>();
  readonly #sides: Map<string, SideData>;
  readonly #date1904: boolean;
  structureProtected: boolean;
  activeSheet: string;
  eventsEnabled = true;
  calculationMode = "Automatic";
  /** The objects that add-ins still hold, which must follow when rows come and go. */
  objectsInUse: () => Iterable<HostObject> = () => [];
  emit: (event: BookEvent) => void = () => undefined;
  readonly #selections = new Map<string, Area>();
  readonly #rulesBefore = new Map<string, readonly ConditionalFormatData[]>();
  readonly #rulesChanged = new Set<string>();
  #made = 0;

  constructor(engine: Engine, data: WorkbookData) {
    this.engine = engine;
    this.fileName = data.fileName;
    this.activeSheet = data.activeSheet;
    this.structureProtected = data.structureProtected;
    this.#date1904 = data.date1904;
    this.customXmlParts = new Map(data.customXmlParts.map(({ id, xml }) => [id, xml]));
    this.#sides = new Map(data.sheets.map((sheet) => [sheet.id, sideDataOf(sheet)]));
    engine.shifting.onShift((sheet, shift) => {
      this.#follow(sheet, shift);
    });
  }

  has(sheet: string): boolean {
    return this.#sides.has(sheet) || this.engine.structure.sheets().includes(sheet);
  }

  /** What stands beside a sheet's cells. A sheet that was added in a drawn grid has only the usual. */
  side(sheet: string): SideData {
    if (!this.engine.structure.sheets().includes(sheet)) throw new ExcelError("ItemNotFound");
    const side = this.#sides.get(sheet) ?? newSideData();
    this.#sides.set(sheet, side);
    return side;
  }

  sheets(): readonly string[] {
    return this.engine.structure.sheets();
  }

  nameOf(sheet: string): string {
    this.side(sheet);
    return this.engine.structure.sheetName(sheet);
  }

  /** By its id or, in any case, its name. */
  findSheet(key: string): string | undefined {
    const lower = key.toLowerCase();
    return this.sheets().find(
      (id) => id === key || this.engine.structure.sheetName(id).toLowerCase() === lower,
    );
  }

  isVisible(sheet: string): boolean {
    return this.side(sheet).visibility === "Visible";
  }

  activate(sheet: string): void {
    if (sheet === this.activeSheet) return;
    this.emit(aboutSheet("worksheetDeactivated", this.activeSheet));
    this.activeSheet = sheet;
    this.engine.structure.activateSheet(sheet);
    this.emit(aboutSheet("worksheetActivated", sheet));
  }

  forget(sheet: string): void {
    this.#sides.delete(sheet);
    this.#selections.delete(sheet);
  }

  selection(sheet: string): Area {
    return this.#selections.get(sheet) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  }

  select(sheet: string, area: Area): void {
    this.#selections.set(sheet, area);
  }

  /** An id that nothing in this workbook has had. */
  newId(kind: string): string {
    return `{${kind}-${String(++this.#made).padStart(4, "0")}}`;
  }

  beginBatch(): void {
    this.#rulesBefore.clear();
    for (const [sheet, side] of this.#sides) this.#rulesBefore.set(sheet, side.conditionalFormats);
  }

  /** The rules as they stood when the batch began, in which the ids that add-ins hold are places. */
  rulesBefore(sheet: string): readonly ConditionalFormatData[] {
    return this.#rulesBefore.get(sheet) ?? this.side(sheet).conditionalFormats;
  }

  /** The grid is told of rules once for each batch, however many changed. */
  rulesChanged(sheet: string): void {
    this.#rulesChanged.add(sheet);
  }

  redrawRules(): void {
    for (const sheet of this.#rulesChanged) {
      if (this.has(sheet)) this.engine.drawing.draw(sheet, this.side(sheet).conditionalFormats);
    }
    this.#rulesChanged.clear();
  }

  declareTables(): void {
    this.engine.naming.declareTables(
      this.sheets().flatMap((sheet) => this.side(sheet).tables.map((table) => ({ ...table, sheet }))),
    );
  }

  /** The workbook as it stands, for saving. */
  data(): WorkbookData {
    return {
      fileName: this.fileName,
      sheets: this.sheets().map((sheet) => ({ ...this.side(sheet), ...this.engine.sheetData(sheet) })),
      activeSheet: this.activeSheet,
      names: this.engine.naming.names(),
      customXmlParts: [...this.customXmlParts].map(([id, xml]) => ({ id, xml })),
      structureProtected: this.structureProtected,
      date1904: this.#date1904,
    };
  }

  #follow(sheet: string, shift: Shift): void {
    for (const { state } of this.objectsInUse()) {
      if (isFollower(state)) state.follow(sheet, shift);
    }
    for (const other of this.sheets()) {
      const names = {
        shifted: this.engine.structure.sheetName(sheet),
        own: this.engine.structure.sheetName(other),
      };
      Object.assign(this.side(other), shiftSideData(this.side(other), shift, names));
    }
    const side = this.side(sheet);
    side.charts = side.charts.map((chart) => ({
      ...chart,
      position: shiftPosition(this.engine.structure, sheet, chart.position, shift),
    }));
    this.rulesChanged(sheet);
    this.declareTables();
  }
}
