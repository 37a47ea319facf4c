import { ExcelError } from "../protocol/excel-error";
import type { Area } from "../workbook/data";
import { shiftAreas, type Follower, type Shift } from "../workbook/shift";
import type { Book } from "./book";

/** What stands behind each class's objects. Everything goes by ids, so that what was deleted is found to be. */
export interface States {
  Application: BookState;
  AutoFilter: SheetState;
  Chart: ChartState;
  ChartAxes: ChartState;
  ChartAxis: ChartAxisState;
  ChartAxisTitle: ChartAxisState;
  ChartCollection: SheetState;
  ChartDataLabels: ChartState;
  ChartFill: SeriesState;
  ChartGridlines: ChartAxisState;
  ChartLegend: ChartState;
  ChartSeries: SeriesState;
  ChartSeriesCollection: ChartState;
  ChartSeriesFormat: SeriesState;
  ChartTitle: ChartState;
  ConditionalFormat: RuleState;
  ConditionalFormatCollection: AreasState;
  ConditionalFormatRule: RuleState;
  ConditionalRangeBorder: RuleBorderState;
  ConditionalRangeBorderCollection: RuleState;
  ConditionalRangeFill: RuleState;
  ConditionalRangeFont: RuleState;
  ConditionalRangeFormat: RuleState;
  CultureInfo: BookState;
  CustomConditionalFormat: RuleState;
  CustomXmlPart: PartState;
  CustomXmlPartCollection: BookState;
  CustomXmlPartScopedCollection: NamespaceState;
  DataValidation: RangeState;
  DatetimeFormatInfo: BookState;
  FormatProtection: AreasState;
  HeaderFooter: SheetState;
  HeaderFooterGroup: SheetState;
  NamedItem: NameState;
  NamedItemCollection: ScopeState;
  NumberFormatInfo: BookState;
  PageLayout: SheetState;
  Range: RangeState;
  RangeAreas: AreasState;
  RangeBorder: BorderState;
  RangeBorderCollection: AreasState;
  RangeCollection: AreasState;
  RangeFill: AreasState;
  RangeFont: AreasState;
  RangeFormat: AreasState;
  Runtime: BookState;
  Setting: SettingState;
  SettingCollection: BookState;
  Table: TableState;
  TableCollection: ScopeState;
  TableColumn: TableColumnState;
  TableColumnCollection: TableState;
  Workbook: BookState;
  WorkbookProtection: BookState;
  Worksheet: SheetState;
  WorksheetCollection: BookState;
  WorksheetCustomProperty: SheetPropertyState;
  WorksheetCustomPropertyCollection: SheetState;
  WorksheetFreezePanes: SheetState;
  WorksheetProtection: SheetState;
}

export interface BookState {
  readonly book: Book;
}

export interface SheetState extends BookState {
  readonly sheet: string;
}

/** A collection of the workbook's, or of one sheet's. */
export interface ScopeState extends BookState {
  readonly sheet: string | undefined;
}

export interface TableState extends BookState {
  readonly table: string;
}

export interface TableColumnState extends TableState {
  readonly index: number;
}

export interface ChartState extends BookState {
  readonly chart: string;
}

export interface ChartAxisState extends ChartState {
  readonly axis: "category" | "value";
}

export interface SeriesState extends ChartState {
  readonly series: number;
}

/** `through` is the areas that the rule was asked for, or added, through: its formula is written for their corner. */
export interface RuleState extends BookState {
  readonly sheet: string;
  readonly rule: string;
  readonly through: AreasState;
}

export interface RuleBorderState extends RuleState {
  readonly side: "top" | "bottom" | "left" | "right";
}

export interface BorderState {
  readonly areas: AreasState;
  readonly side: string;
}

export interface NameState extends ScopeState {
  readonly name: string;
}

export interface PartState extends BookState {
  readonly part: string;
}

export interface NamespaceState extends BookState {
  readonly namespace: string;
}

export interface SettingState extends BookState {
  readonly key: string;
}

export interface SheetPropertyState extends SheetState {
  readonly key: string;
}

/** One or more areas of a sheet, which follow the rows and columns that come and go. */
export class AreasState implements Follower {
  readonly book: Book;
  readonly sheet: string;
  #areas: readonly Area[];

  constructor(book: Book, sheet: string, areas: readonly Area[]) {
    this.book = book;
    this.sheet = sheet;
    this.#areas = areas;
  }

  /** What is left of them; when nothing is, nor is their sheet, the reference is no longer valid. */
  get areas(): readonly Area[] {
    if (this.#areas.length === 0 || !this.book.has(this.sheet)) throw new ExcelError("InvalidReference");
    return this.#areas;
  }

  follow(sheet: string, shift: Shift): void {
    if (sheet === this.sheet) this.#areas = shiftAreas(this.#areas, shift);
  }
}

/** A range: one area. */
export class RangeState extends AreasState {
  constructor(book: Book, sheet: string, area: Area) {
    super(book, sheet, [area]);
  }

  get area(): Area {
    const [area] = this.areas;
    if (area === undefined) throw new ExcelError("InvalidReference");
    return area;
  }
}
