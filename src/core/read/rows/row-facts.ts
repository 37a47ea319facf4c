import type { FieldName } from "../../model/field-names";
import type { FoundColumn, FoundTable } from "../tables/found-table";
import { beginsInTheMiddle, stopsInTheMiddle } from "./piece-together";

/** What tells whether a row begins something or goes on with the row above it. */
export interface RowFacts {
  readonly isAfterBreak: boolean;
  /** Whether pages break in the table at all. */
  readonly isCut: boolean;
  readonly hasRef: boolean;
  /** Whether all that it says stands in the table's first column. */
  readonly isTitle: boolean;
  /** Whether its action is merged with the one above. */
  readonly isMerged: boolean;
  readonly action: "none" | "begins" | "goes-on";
  /** Whether what the row above says of the action stops in the middle. */
  readonly isAwaited: boolean;
  /** How many of its cells begin in the middle of a sentence. */
  readonly middles: "none" | "some" | "all";
  /** Who, when or how much: what makes a line of its own. */
  readonly hasOwn: boolean;
  /** Whether both it and the row above have a date or a rating of their own. */
  readonly isComplete: boolean;
  /** Whether its leads and dates are printed again from the row above. */
  readonly isRepeat: boolean;
  /** Whether it begins an outcome, a proof or an objective. */
  readonly beginsMore: boolean;
}

type Fields = ReadonlySet<FieldName>;

const WHO: Fields = new Set<FieldName>(["lead", "lead_strategic", "lead_operational"]);
const WHEN: Fields = new Set<FieldName>(["timescale", "due", "due_original", "due_revised", "milestones"]);
const OWN: Fields = new Set<FieldName>([...WHO, ...WHEN, "target", "baseline", "rag", "status", "pct"]);
const MORE: Fields = new Set<FieldName>(["objective", "theme", "outcome", "evidence", "measure"]);

/** What says what is to be done, the first of these that a table has. */
const IN_PLACE_OF_ACTIONS: readonly FieldName[] = ["action", "objective", "milestones", "target", "measure"];

/** Where a table says what is to be done: the objectives, if no column is called action. */
export function actionColumns({ columns }: Pick<FoundTable, "columns">): readonly FoundColumn[] {
  const field = IN_PLACE_OF_ACTIONS.find((each) => columns.some(({ fields }) => fields.includes(each)));
  return field ? columns.filter(({ fields }) => fields.includes(field)) : [];
}

/** Whether a column says who or when. */
export function isOfTime({ fields }: FoundColumn): boolean {
  return fields.some((field) => WHO.has(field) || WHEN.has(field));
}

interface Cell {
  readonly column: FoundColumn;
  readonly text: string;
}

interface Beside {
  /** What the row above says in a column. */
  readonly textAbove: (column: number) => string;
  /** Whether most actions of the table begin with a small letter, so that one tells nothing. */
  readonly beginsSmall: boolean;
}

/** Looks at a row beside the one above it, both of which say something. */
export function rowFacts(table: FoundTable, row: number, { textAbove, beginsSmall }: Beside): RowFacts {
  const { grid, columns, breaks, isCut } = table;
  const filled: readonly Cell[] = columns
    .filter(({ fields }) => fields.length > 0)
    .map((column) => ({ column, text: grid.ownText(row, column.column) }))
    .filter(({ text }) => text !== "");
  const actions = actionColumns(table);
  const cell = filled.find(({ column }) => actions.includes(column));
  return {
    isAfterBreak: breaks.has(row),
    isCut,
    hasRef: holds(filled, (field) => field === "ref"),
    isTitle: filled.length === 1 && filled[0]?.column === columns[0],
    isMerged: actions.some(({ column }) => grid.mergeAt(row, column) !== undefined),
    action: !cell ? "none" : !beginsSmall && beginsInTheMiddle(cell.text) ? "goes-on" : "begins",
    isAwaited: cell !== undefined && stopsInTheMiddle(textAbove(cell.column.column)),
    middles: middlesOf(filled),
    hasOwn: holds(filled, (field) => OWN.has(field)),
    isComplete:
      isComplete(filled, ({ text }) => text) && isComplete(filled, ({ column }) => textAbove(column.column)),
    isRepeat: isRepeat(filled, textAbove),
    beginsMore: filled.some(
      ({ column, text }) => column.fields.some((field) => MORE.has(field)) && !beginsInTheMiddle(text),
    ),
  };
}

function holds(cells: readonly Cell[], isOne: (field: FieldName) => boolean): boolean {
  return cells.some(({ column }) => column.fields.some(isOne));
}

function middlesOf(cells: readonly Cell[]): RowFacts["middles"] {
  const count = cells.filter(({ text }) => beginsInTheMiddle(text)).length;
  if (count === 0) return "none";
  return count === cells.length ? "all" : "some";
}

/** A rating, or a date that says more than a year. */
function isComplete(cells: readonly Cell[], textOf: (cell: Cell) => string): boolean {
  return cells.some((cell) => {
    const text = textOf(cell);
    const { fields } = cell.column;
    if (fields.includes("rag")) return text !== "";
    return fields.some((field) => WHEN.has(field)) && SAYS_WHEN.test(text.replace(/\s+/g, ""));
  });
}

/** A month with its year, a day in digits, or a word that stands for a date. Spaces are out: words may be cut. */
const SAYS_WHEN =
  /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[.,']?\d{2}|\d[/.]\d{1,2}[/.]\d{2}|ongoing|immediate|complete|monthly|quarterly|annual|inplace/i;

function isRepeat(cells: readonly Cell[], textAbove: (column: number) => string): boolean {
  const timely = cells.filter(({ column }) => isOfTime(column));
  return (
    timely.length > 1 &&
    timely.every(({ column, text }) => {
      const above = textAbove(column.column);
      return above !== "" && text.startsWith(above);
    })
  );
}
