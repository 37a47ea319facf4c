import type { FieldName } from "../model/field-names";
import type { Theme } from "../model/plan";
import { readBanner } from "./banner";
import type { FoundColumn, FoundTable } from "./find-tables";
import { Themes, titleAbove, titleIn, type Title } from "./find-themes";

/** A row that is an action, still to be read. */
export interface ActionRow {
  readonly table: FoundTable;
  /** Counts from 0. */
  readonly row: number;
  readonly theme: Theme | null;
  /** A heading within the theme that it stands under, or "". */
  readonly subheading: string;
  /** Whether it is one more line of the action above, with a lead, a date or a target of its own. */
  readonly isLine: boolean;
  /** Whether it is the first after a page break, where cells may go on with those before it. */
  readonly isAfterBreak: boolean;
  /** Rows after a page break that only go on with its text. */
  readonly rest: readonly number[];
}

/** An action that rows may still be added to. */
interface OpenRow extends ActionRow {
  readonly rest: number[];
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
  const isOneOfSeveral = tables.filter((table) => !table.continues).length > 1;
  const rows: OpenRow[] = [];
  for (const [index, table] of tables.entries()) {
    const column = themeColumn(
      table,
      tables.filter((each) => sameColumns(each, table)),
    );
    const before = table.continues && tables[index - 1]?.grid === table.grid ? rows.at(-1) : undefined;
    rows.push(...new Walk(table, themes, { column, isOneOfSeveral, before }).rows());
  }
  return { themes: themes.all, rows };
}

function sameColumns(a: FoundTable, b: FoundTable): boolean {
  const fields = ({ columns }: FoundTable): string =>
    columns.map((column) => column.fields.join("+")).join(",");
  return fields(a) === fields(b);
}

interface WalkOptions {
  readonly column: FoundColumn | undefined;
  readonly isOneOfSeveral: boolean;
  /** The last action before a page break within the same table. */
  readonly before: OpenRow | undefined;
}

/** One way down one table. */
class Walk {
  readonly #table: FoundTable;
  readonly #themes: Themes;
  readonly #options: WalkOptions;
  readonly #hasNumbers: boolean;
  #theme: Theme | null = null;
  #subheading = "";

  constructor(table: FoundTable, themes: Themes, options: WalkOptions) {
    this.#table = table;
    this.#themes = themes;
    this.#options = options;
    this.#hasNumbers = titlesIn(table).some(isNumberedTitle);
    this.#theme = options.before?.theme ?? null;
    this.#subheading = options.before?.subheading ?? "";
  }

  rows(): readonly OpenRow[] {
    if (!this.#table.continues) this.#beginWith(titleAbove(this.#table));
    const { before } = this.#options;
    const rows: OpenRow[] = [];
    for (let row = this.#table.lastHeadingRow + 1; row <= this.#table.area.bottom; row++) {
      const title = titleIn(this.#table, row);
      if (!saysSomething(this.#table, row)) continue;
      if (before && rows.length === 0 && onlyGoesOn(this.#table, row)) before.rest.push(row);
      else if (title && this.#isTitle(title)) this.#meet(title);
      else rows.push(this.#action(row, before !== undefined && rows.length === 0));
    }
    return rows;
  }

  /** A title over the only table of a workbook is the plan's, unless it is numbered. */
  #beginWith(title: Title | undefined): void {
    if (!title || this.#options.column) return;
    if (this.#options.isOneOfSeveral || readBanner(title.text)) this.#theme = this.#themes.meet(title);
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
    if (this.#hasNumbers && !readBanner(title.text) && !this.#themes.waitsForTitle) {
      this.#subheading = title.text;
      return;
    }
    this.#theme = this.#themes.meet(title);
    this.#subheading = "";
  }

  #action(row: number, isAfterBreak: boolean): OpenRow {
    this.#themes.settle();
    const { column } = this.#options;
    if (column) {
      const { text, cell } = this.#table.grid.at(row, column.column);
      if (text !== "") this.#theme = this.#themes.meet({ text, cell });
    }
    return {
      table: this.#table,
      row,
      theme: this.#theme,
      subheading: this.#subheading,
      isLine: isLine(this.#table, row),
      isAfterBreak,
      rest: [],
    };
  }
}

/** A numbered title that is merged over the table, or that says what it is ("Theme 3 …"). */
function isNumberedTitle({ text, isWide }: Title): boolean {
  return readBanner(text) !== undefined && (isWide || /^\p{L}{3}/u.test(text));
}

function titlesIn(table: FoundTable): readonly Title[] {
  const titles: Title[] = [];
  for (let row = table.lastHeadingRow + 1; row <= table.area.bottom; row++) {
    const title = titleIn(table, row);
    if (title) titles.push(title);
  }
  return titles;
}

/** What makes a row without an action of its own one more line of the action above. */
const OF_A_LINE: ReadonlySet<FieldName> = new Set<FieldName>([
  "lead",
  "lead_strategic",
  "timescale",
  "due",
  "target",
]);

/** What a row has that begins an action. */
const OF_AN_ACTION: ReadonlySet<FieldName> = new Set<FieldName>(["ref", "action", "objective", "theme"]);

/** What a row has that is an action, or a line of one. */
const OWN: readonly FieldName[] = [
  "ref",
  "lead",
  "lead_strategic",
  "lead_operational",
  "timescale",
  "due",
  "rag",
];

/** Whether a row after a page break has nothing of its own, and begins in the middle of something. */
function onlyGoesOn({ grid, columns }: FoundTable, row: number): boolean {
  const filled = columns.filter(({ column }) => grid.ownText(row, column) !== "");
  if (filled.some(({ fields }) => fields.some((field) => OWN.includes(field)))) return false;
  const action = filled.find(({ fields }) => fields.includes("action"));
  return !action || /^[\p{Ll}&,;)]/u.test(grid.ownText(row, action.column));
}

function isLine({ grid, columns }: FoundTable, row: number): boolean {
  const filled = columns.filter(({ column }) => grid.ownText(row, column) !== "");
  const has = (fields: ReadonlySet<FieldName>): boolean =>
    filled.some((column) => column.fields.some((field) => fields.has(field)));
  const merged = columns.some(
    ({ column, fields }) => fields.includes("action") && grid.mergeAt(row, column) !== undefined,
  );
  return !merged && has(OF_A_LINE) && !has(OF_AN_ACTION);
}

function saysSomething({ grid, columns }: FoundTable, row: number): boolean {
  return columns.some(({ column, fields }) => fields.length > 0 && grid.ownText(row, column) !== "");
}

/**
 * The column that says which theme each row serves: one that is called so, or objectives of which
 * each counts for several rows. An objective on every row is part of its action.
 */
function themeColumn(table: FoundTable, alike: readonly FoundTable[]): FoundColumn | undefined {
  const theme = table.columns.find((column) => column.fields.includes("theme"));
  if (theme) return theme;
  const objective = table.columns.find(
    (column) => column.fields.includes("objective") && !column.fields.includes("action"),
  );
  return objective && coversSeveral(alike, objective.column) ? objective : undefined;
}

/** How many rows an objective counts for, on average, to be a theme. */
const ROWS_OF_A_THEME = 1.5;

function coversSeveral(tables: readonly FoundTable[], column: number): boolean {
  const texts = new Set<string>();
  let rows = 0;
  for (const { grid, lastHeadingRow, area } of tables) {
    for (let row = lastHeadingRow + 1; row <= area.bottom; row++) {
      rows++;
      const text = grid.ownText(row, column);
      if (text !== "") texts.add(text);
    }
  }
  return texts.size > 0 && rows >= texts.size * ROWS_OF_A_THEME;
}
