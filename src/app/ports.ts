import type { CellRef, Day, FormDrawing, LiveRule, SheetDrawing, WorkbookSnapshot } from "../core";

/** What we need of the workbook that the officer has open. */
export interface Workbook {
  /** Reads all that a check needs, and changes nothing. */
  readonly snapshot: (onProgress?: OnProgress) => Promise<Outcome<WorkbookSnapshot>>;
  /** Brings the cell to the front and selects it. */
  readonly goTo: (cell: CellRef) => Promise<Outcome<void>>;
  /** Takes away our own rules and puts these in their place; the officer's rules stay as they are. */
  readonly applyRules: (
    rules: readonly LiveRule[],
    asAt: RuleDate,
    onProgress?: OnProgress,
  ) => Promise<Outcome<void>>;
  /** Takes away our own rules, and tells on how many sheets there were any. */
  readonly removeRules: () => Promise<Outcome<{ readonly sheets: number }>>;
  /** Writes on sheets of our own, which are cleared first or made; tells what each is called. */
  readonly writeSheets: (
    drawings: readonly SheetDrawing[],
    onProgress?: OnProgress,
  ) => Promise<Outcome<readonly WrittenSheet[]>>;
  /** Takes away the sheets that we made, and tells which. */
  readonly removeSheets: () => Promise<Outcome<{ readonly names: readonly string[] }>>;
  /** The cell that the officer has selected. */
  readonly activeCell: () => Promise<Outcome<CellRef>>;
  /** Keeps the text in the workbook, in the place of what was kept before; without one, nothing is left there. */
  readonly keepAnswers: (text: string | undefined) => Promise<Outcome<void>>;
  /** Writes on a new sheet, which is the officer's from then on; tells what it is called. */
  readonly startSheet: (drawing: FormDrawing) => Promise<Outcome<{ readonly name: string }>>;
  /** Brings a sheet to the front. */
  readonly showSheet: (name: string) => Promise<Outcome<void>>;
}

/** The date that our rules judge by: one fixed day, or whatever day it is when somebody looks. */
export type RuleDate = { readonly kind: "fixed"; readonly day: Day } | { readonly kind: "today" };

export interface WrittenSheet {
  readonly key: string;
  readonly name: string;
}

/** Tells what is being done, in words for the officer, whenever that changes. */
export type OnProgress = (step: string) => void;

/** Excel can refuse; that is an answer, not an exception. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: HostProblem };

/** Why Excel refused. The pane has one sentence and one next step for each kind. */
export type HostProblem =
  | { readonly kind: "cell-being-edited" }
  | { readonly kind: "sheet-protected"; readonly sheet: string }
  | { readonly kind: "sheet-hidden"; readonly sheet: string }
  | { readonly kind: "structure-protected" }
  | { readonly kind: "only-sheet" }
  | { readonly kind: "access-denied" }
  | { readonly kind: "no-answer" }
  | { readonly kind: "too-large" }
  | { readonly kind: "excel-too-old" }
  | { readonly kind: "gone" }
  | { readonly kind: "another-workbook" }
  | { readonly kind: "busy" }
  | { readonly kind: "dialog-open" }
  /** The selected row holds no texts that could be headings. */
  | { readonly kind: "no-headings" }
  /** The add-in's own files did not come from where it is kept. */
  | { readonly kind: "not-loaded" }
  /** Something that we do not know: Excel's code and where, without any text of a cell. */
  | { readonly kind: "unexplained"; readonly code: string; readonly where: string };
