import type { Theme } from "../../model/plan";
import type { FoundColumn, FoundTable } from "../tables/found-table";
import { readBanner } from "./banner";
import { isDocumentTitle } from "./document-title";
import { Themes, titleAbove, titleIn, type Title } from "./find-themes";
import { joinRows, ownTextOf, type JoinedRow } from "./join-rows";
import { actionColumns } from "./row-facts";
import { themeOfSheet } from "./theme-of-sheet";
import { bandBefore, bandIn, holdsBands, type TimeBand } from "./time-band";

/** A row that is an action, still to be read. */
export interface ActionRow extends JoinedRow {
  readonly table: FoundTable;
  readonly theme: Theme | null;
  /** A heading within the theme that it stands under, or "". */
  readonly subheading: string;
  /** The time that stands before it, or that was written before a row above it and governs those that follow. */
  readonly band: TimeBand | undefined;
}

/** The rows of a plan that are actions, and its themes. */
export interface FoundRows {
  readonly themes: readonly Theme[];
  readonly rows: readonly ActionRow[];
}

/** A title that stands alone is at most so long where nothing else shows that it is one. */
const LONGEST_SUBHEADING = 60;

/** Goes down the rows of all tables. A row is an action when a cell of its own says something. */
export function findRows(tables: readonly FoundTable[]): FoundRows {
  const themes = new Themes();
  const joined = new Map(tables.map((table) => [table, joinRows(table)]));
  const alike = tablesAlike(tables);
  // By its place in the layout: the same tables may begin at different columns of their sheets.
  const places = new Map<string, number>();
  const rows = tables.flatMap((table) => {
    const layout = layoutOf(table);
    const others = alike.get(layout) ?? [];
    const place = places.get(layout) ?? placeOfThemes(table, others, joined);
    places.set(layout, place);
    const column = table.columns[place];
    const ofSheet = themeOfSheet(table, others);
    return new Walk(table, themes, { column, ofSheet, isOneOfSeveral: tables.length > 1 }).down(
      joined.get(table) ?? [],
    );
  });
  return { themes: themes.all, rows };
}

/** Tables with the same columns, which are judged together. */
function tablesAlike(tables: readonly FoundTable[]): ReadonlyMap<string, readonly FoundTable[]> {
  const alike = new Map<string, FoundTable[]>();
  for (const table of tables) {
    const layout = layoutOf(table);
    const others = alike.get(layout);
    if (others) others.push(table);
    else alike.set(layout, [table]);
  }
  return alike;
}

function layoutOf({ columns }: FoundTable): string {
  return columns.map((column) => column.fields.join("+")).join(",");
}

interface WalkOptions {
  readonly column: FoundColumn | undefined;
  /** What the sheet's name says, where each sheet is a theme. */
  readonly ofSheet: Title | undefined;
  readonly isOneOfSeveral: boolean;
}

/** One way down one table. */
class Walk {
  readonly #table: FoundTable;
  readonly #themes: Themes;
  readonly #options: WalkOptions;
  readonly #bandColumns: readonly FoundColumn[];
  #hasNumbers = false;
  #theme: Theme | null = null;
  /** What the column of themes said last. */
  #text = "";
  #subheading = "";
  #band: TimeBand | undefined;

  constructor(table: FoundTable, themes: Themes, options: WalkOptions) {
    this.#table = table;
    this.#themes = themes;
    this.#options = options;
    this.#bandColumns = table.columns.filter(holdsBands);
  }

  down(joined: readonly JoinedRow[]): readonly ActionRow[] {
    const titles = joined.map((row) => titleIn(this.#table, row));
    this.#hasNumbers = titles.some((title) => title !== undefined && isNumberedTitle(title));
    this.#beginWith(titleAbove(this.#table));
    const { column, ofSheet } = this.#options;
    if (ofSheet && !column && !this.#hasNumbers) this.#theme = this.#themes.meet(ofSheet);
    const rows: ActionRow[] = [];
    for (const [index, row] of joined.entries()) {
      const title = titles[index];
      if (title && this.#isTitle(title)) this.#meet(title);
      else rows.push(this.#action(row));
    }
    return rows;
  }

  /** A title over the only table of a workbook is the plan's, unless it is numbered; so is a document's over any. */
  #beginWith(title: Title | undefined): void {
    if (!title || this.#options.column) return;
    const isNumbered = readBanner(title.text) !== undefined;
    if (isNumbered || (this.#options.isOneOfSeveral && !isDocumentTitle(title.text)))
      this.#theme = this.#themes.meet(title);
  }

  #isTitle({ text, isWide }: Title): boolean {
    if (isWide || this.#themes.waitsForTitle) return true;
    const isNumbered = readBanner(text) !== undefined;
    // "2. Homes" in the column of references is a title; in one of actions it may be an action.
    if (this.#table.columns[0]?.fields.includes("ref") === true) return isNumbered;
    if (isNumbered && /^\p{L}/u.test(text)) return true;
    return this.#hasNumbers && text.length <= LONGEST_SUBHEADING && /^\p{Lu}[^.?]*$/u.test(text);
  }

  /** In a plan whose themes are numbered, a title without a number is one within a theme. */
  #meet(title: Title): void {
    const band = bandIn(title.text);
    if (band !== undefined) this.#band = { text: band, cell: title.cell, row: -1 };
    if (this.#hasNumbers && !readBanner(title.text) && !this.#themes.waitsForTitle) {
      this.#subheading = title.text;
      return;
    }
    this.#theme = this.#themes.meet(title);
    this.#text = "";
    this.#subheading = "";
  }

  #action(row: JoinedRow): ActionRow {
    this.#themes.settle();
    const { column } = this.#options;
    if (column) {
      const { text, cell } = this.#table.grid.at(row.row, column.column);
      const whole = row.pieced.get(column.column) ?? text;
      if (whole !== "" && whole !== this.#text) this.#theme = this.#themes.meet({ text: whole, cell });
      if (whole !== "") this.#text = whole;
    }
    this.#bandIn(row);
    return {
      row: row.row,
      pieced: row.pieced,
      isLine: row.isLine,
      table: this.#table,
      theme: this.#theme,
      subheading: this.#subheading,
      band: this.#band,
    };
  }

  #bandIn(row: JoinedRow): void {
    for (const { column } of this.#bandColumns) {
      const text = bandBefore(ownTextOf(this.#table, row, column));
      if (text !== undefined)
        this.#band = { text, cell: { sheet: this.#table.grid.sheet, row: row.row, column }, row: row.row };
    }
  }
}

/** A numbered title that is merged over the table, or that says what it is ("Theme 3 …"). */
function isNumberedTitle({ text, isWide }: Title): boolean {
  return readBanner(text) !== undefined && (isWide || /^\p{L}{3}/u.test(text));
}

/**
 * The column that says which theme each row serves: one that is called so, or objectives of which
 * each counts for several rows. An objective on every row is part of its action.
 */
function placeOfThemes(
  { columns, ...table }: FoundTable,
  alike: readonly FoundTable[],
  joined: ReadonlyMap<FoundTable, readonly JoinedRow[]>,
): number {
  const theme = columns.findIndex((column) => column.fields.includes("theme"));
  if (theme !== -1) return theme;
  const actions = actionColumns({ ...table, columns });
  const objective = columns.findIndex(
    (column) => column.fields.includes("objective") && !actions.includes(column),
  );
  const texts = alike.flatMap((each) => textsAt(each, objective, joined.get(each) ?? []));
  return coverSeveral(texts) ? objective : -1;
}

function textsAt(table: FoundTable, place: number, rows: readonly JoinedRow[]): readonly string[] {
  const column = table.columns[place]?.column;
  return column === undefined ? [] : rows.map((row) => ownTextOf(table, row, column));
}

/** How many rows an objective counts for, on average, to be a theme. */
const ROWS_OF_A_THEME = 1.5;

function coverSeveral(texts: readonly string[]): boolean {
  const different = new Set(texts.filter((text) => text !== ""));
  return different.size > 0 && texts.length >= different.size * ROWS_OF_A_THEME;
}
