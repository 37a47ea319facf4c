/**
 * A workbook as plain data: what a file is read into and written from, and what a new
 * embedded workbook is opened with. Rows and columns count from 0; lengths are points,
 * as in Office.js; colours are "#RRGGBB".
 */
export interface WorkbookData {
  readonly fileName: string;
  /** In the order of the tabs; never empty. */
  readonly sheets: readonly SheetData[];
  /** The id of the sheet in front. */
  readonly activeSheet: string;
  readonly names: readonly NameData[];
  /** Custom XML parts, each a whole document. */
  readonly customXmlParts: readonly { readonly id: string; readonly xml: string }[];
  /** Whether sheets may not be added, renamed or removed. */
  readonly structureProtected: boolean;
  /** Whether day 0 is 1 January 1904 instead of Excel's 0 January 1900. */
  readonly date1904: boolean;
}

export interface SheetData {
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  /** "" where the tab has no colour of its own. */
  readonly tabColor: string;
  /** Only cells that hold something or are formatted: row, then column. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellData>>;
  readonly merges: readonly Area[];
  readonly rows: ReadonlyMap<number, RowData>;
  readonly columns: ReadonlyMap<number, ColumnData>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
  /** The highest priority first. */
  readonly conditionalFormats: readonly ConditionalFormatData[];
  readonly tables: readonly TableData[];
  readonly charts: readonly ChartData[];
  readonly protection: ProtectionData | undefined;
  readonly pageLayout: PageLayoutData;
  readonly customProperties: ReadonlyMap<string, string>;
  readonly autoFilter: Area | undefined;
  readonly validations: readonly ValidationData[];
}

/** The style is what cells of the row have that are not listed. */
export interface RowData {
  readonly height?: number;
  readonly hidden?: boolean;
  readonly style?: StyleData;
}

export interface ColumnData {
  readonly width?: number;
  readonly hidden?: boolean;
  readonly style?: StyleData;
}

/** Both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type CellValue =
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly value: string };

export interface CellData {
  readonly value?: CellValue;
  /** With its leading "=". */
  readonly formula?: string;
  readonly style?: StyleData;
  readonly hyperlink?: HyperlinkData;
  readonly note?: string;
}

/** `address` for the web, `documentReference` ("'Sheet 1'!A1") for a place in the workbook. */
export interface HyperlinkData {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export interface StyleData {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly wrapText?: boolean;
  readonly horizontal?:
    "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  readonly vertical?: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly indent?: number;
  readonly textRotation?: number;
  readonly borders?: Partial<Record<"top" | "bottom" | "left" | "right", BorderData>>;
  /** False where the cell may be edited on a protected sheet. */
  readonly locked?: boolean;
}

export interface BorderData {
  readonly style: "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  readonly color: string;
}

export interface ConditionalFormatData {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
  readonly rule:
    | { readonly kind: "custom"; readonly formula: string; readonly style: ConditionalStyleData }
    /** A rule of a kind that the workbook keeps and saves but does not model: Excel's type name. */
    | { readonly kind: "other"; readonly type: string; readonly original: unknown };
}

export interface ConditionalStyleData {
  /** How the cell is shown while the rule holds: a format may put words beside the cell's own text. */
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly borders?: Partial<Record<"top" | "bottom" | "left" | "right", { readonly color: string }>>;
}

export interface TableData {
  readonly id: string;
  readonly name: string;
  /** With its heading row and totals row. */
  readonly area: Area;
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  /** True unless it says otherwise. */
  readonly showBandedRows?: boolean;
  readonly showFilterButton?: boolean;
}

export interface ChartData {
  readonly id: string;
  readonly name: string;
  /** Excel's name of the type, such as "BarStacked" or "ColumnClustered". */
  readonly type: string;
  readonly title: string;
  readonly position: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly series: readonly ChartSeriesData[];
  readonly legend: "Right" | "Left" | "Top" | "Bottom" | "None";
  readonly gapWidth?: number;
  readonly overlap?: number;
  /** Whether the first category stands at the top or right instead of the bottom or left. */
  readonly reversed: boolean;
  readonly valueAxis?: ChartAxisData;
  readonly categoryAxis?: ChartAxisData;
}

/** What is absent is as Excel has it of itself. */
export interface ChartAxisData {
  readonly title?: string;
  readonly visible?: boolean;
  readonly majorGridlines?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly numberFormat?: string;
}

/** References are formulas without "=", such as "'By lead'!$B$2:$B$9". */
export interface ChartSeriesData {
  readonly name: string;
  readonly nameRef?: string;
  readonly valuesRef: string;
  readonly categoriesRef?: string;
  readonly color?: string;
  readonly showDataLabels?: boolean;
}

/** Excel's own options, true where the act stays allowed under protection. */
export interface ProtectionData {
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertRows: boolean;
}

export interface PageLayoutData {
  readonly orientation: "Portrait" | "Landscape";
  /** Office.js's name, such as "A4". */
  readonly paperSize?: string;
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  readonly printArea?: string;
  readonly printTitleRows?: string;
  /** Points. */
  readonly margins: Partial<Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>>;
  readonly header: { readonly left?: string; readonly center?: string; readonly right?: string };
  readonly footer: { readonly left?: string; readonly center?: string; readonly right?: string };
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  readonly printOrder?: "DownThenOver" | "OverThenDown";
}

export interface NameData {
  readonly name: string;
  /** With its leading "=". */
  readonly formula: string;
  /** The id of the sheet it belongs to; none for the whole workbook. */
  readonly sheet?: string;
  readonly visible: boolean;
}

/** A validation by a list, or by days between two; other kinds are kept and saved as they came. */
export interface ValidationData {
  readonly areas: readonly Area[];
  /** A comma list, or a formula with its leading "="; of days, the formula of the earliest. */
  readonly source: string;
  /** Of days, the formula of the latest; a list has none. */
  readonly until?: string;
  /** What is told of another entry, and whether it is refused; Excel has words of its own. */
  readonly alert?: ValidationAlert;
}

export interface ValidationAlert {
  readonly title: string;
  readonly message: string;
  readonly style: "Stop" | "Warning" | "Information";
}
