import type { Day } from "../calendar/day";
import type { CellRef } from "../model/cell-ref";
import type { Reading } from "../model/reading";
import type { CellValue } from "../model/snapshot";
import type { FieldName } from "../model/field-names";
import type { FoundKeyEntry } from "./ratings/key-entry";
import { EMPTY_TEXTS } from "../vocabulary/placeholders";

/** One cell as a field gets it to read. */
export interface FieldCell {
  /** What the column says that it holds. */
  readonly name: FieldName;
  readonly text: string;
  readonly value: CellValue;
  readonly format: string;
  readonly cell: CellRef;
  readonly carried: boolean;
  /** "#RRGGBB", where the cell is filled otherwise than the row that it stands in. */
  readonly fill?: string | undefined;
  readonly isStruck?: boolean | undefined;
  /** Whether it was put together from what a page break had cut, so that it may say too much or too little. */
  readonly isPieced?: boolean | undefined;
  /** Whether it holds what belongs to two lines. */
  readonly isOfTwo?: boolean | undefined;
  /** Whether it governs the row from elsewhere: a time that stands before several actions. */
  readonly isBand?: boolean | undefined;
  /** All that the column holds: more than one where a lead and a date share it. */
  readonly shared: readonly FieldName[];
}

/** What all cells of a plan are read by. */
export interface ReadContext {
  /** The date that the plan is judged at. */
  readonly asAt: Day;
  readonly date1904: boolean;
  /** The plan's own key to its ratings, where it has one. */
  readonly ragKey?: readonly FoundKeyEntry[];
  /** The years that stand around the tables, for a plan whose own cells have none. */
  readonly years?: readonly number[];
}

/** What a cell was read as. */
export interface Parsed<T> {
  readonly value: T;
  readonly sure: boolean;
  readonly because?: string | undefined;
}

/**
 * Reads one property of an action from the cells of its row. What one cell means can hang on all
 * others of its kind in the plan, so these are surveyed first: the order of day and month, names
 * that stand alone elsewhere.
 */
export interface Field<T, Facts = undefined> {
  /** The columns that hold it, the best first. */
  readonly from: readonly FieldName[];
  /** Gets the cells of those columns in the whole plan, row by row; none is made before it asks for them. */
  readonly survey: (cells: Iterable<FieldCell>, context: ReadContext) => Facts;
  /** Gets the cells of those columns in one row, as far as the table has them; never throws. */
  readonly read: (cells: readonly FieldCell[], context: ReadContext, facts: Facts) => Reading<T>;
}

/** What one kind of cell needs: `parse` sees a cell with something in it, and says undefined for "can't". */
interface FieldDefinition<T, Facts> {
  readonly from: readonly FieldName[];
  readonly survey: (cells: Iterable<FieldCell>, context: ReadContext) => Facts;
  readonly parse: (cell: FieldCell, context: ReadContext, facts: Facts) => Parsed<T> | "blank" | undefined;
}

/** What a field is read as that no column of a table holds. */
export const ABSENT: Reading<never> = { kind: "absent" };

/** For a field each of whose cells speaks for itself. */
export const NOTHING_TO_SURVEY = (): undefined => undefined;

/** A field that is read from one cell: the first of its columns that has something in it. */
export function defineField<T, Facts>({ from, survey, parse }: FieldDefinition<T, Facts>): Field<T, Facts> {
  return {
    from,
    survey,
    read(cells, context, facts) {
      const cell = firstFilled(cells);
      if (!cell) return ABSENT;
      if (isEmpty(cell.text)) return { kind: "blank", cell: cell.cell };
      return readingFrom(cell, parse(cell, context, facts));
    },
  };
}

/** The first that has something in it; what is struck through was replaced by what stands elsewhere, if anything does. */
function firstFilled(cells: readonly FieldCell[]): FieldCell | undefined {
  let struck: FieldCell | undefined;
  for (const cell of cells) {
    if (isEmpty(cell.text)) continue;
    if (cell.isStruck !== true) return cell;
    struck ??= cell;
  }
  return struck ?? cells[0];
}

/** A column of two kinds is given once for each: target and measure, strategic and operational lead. */
export function eachOnce(cells: readonly FieldCell[]): readonly FieldCell[] {
  if (cells.length < 2) return cells;
  return cells.filter(
    ({ cell }, index) => cells.findIndex((other) => other.cell.column === cell.column) === index,
  );
}

const LONGEST_EMPTY = Math.max(...[...EMPTY_TEXTS].map((text) => text.length));

/** Whether nobody has filled the cell in. */
export function isEmpty(text: string): boolean {
  return text === "" || (text.length <= LONGEST_EMPTY && EMPTY_TEXTS.has(text.toLowerCase()));
}

function doubtOf({ isPieced, isStruck, isOfTwo }: FieldCell): string | undefined {
  if (isStruck) return "The text is struck through.";
  if (isOfTwo) return "“As above” stands there twice: two actions seem to have run together in one row.";
  return isPieced ? "A page break had cut the cell, and it was put together again." : undefined;
}

/** A Reading of what was parsed, with the cell that it stands in. */
export function readingFrom<T>(
  cell: FieldCell,
  parsed: Parsed<T> | "blank" | undefined,
  besides: readonly FieldCell[] = NO_CELLS,
): Reading<T> {
  if (parsed === "blank") return { kind: "blank", cell: cell.cell };
  if (parsed === undefined) return { kind: "unclear", text: cell.text, cell: cell.cell };
  const reading = readOf(cell, parsed);
  if (besides.length === 0) return reading;
  return { ...reading, text: cell.text, besides: besides.map(({ text, cell: at }) => ({ text, cell: at })) };
}

const NO_CELLS: readonly FieldCell[] = [];

/** Most cells say just what they mean, and nothing more is kept of them. */
function readOf<T>(cell: FieldCell, parsed: Parsed<T>): Extract<Reading<T>, { readonly kind: "read" }> {
  const { value } = parsed;
  const doubt = doubtOf(cell);
  const sure = parsed.sure && doubt === undefined;
  const because = doubt ?? parsed.because;
  if (value === cell.text && !cell.carried && because === undefined)
    return { kind: "read", value, sure, cell: cell.cell };
  const text = value === cell.text ? undefined : cell.text;
  return { kind: "read", value, sure, cell: cell.cell, text, carried: cell.carried || undefined, because };
}
