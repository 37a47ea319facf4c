import type { Report } from "../../../src/core";
import type { Reading } from "../../../src/core/model/reading";
import { firstFaults, marks, type Fault, type Form } from "../../support/random-plans";
import { randomCell, type RandomCell, type Wants } from "../../support/random-cells";
import type { Chance } from "../../support/random-texts";

type Action = Report["plan"]["actions"][number];

/** A column of random cells, and what an action has of it. */
interface Column {
  readonly heading: string;
  readonly wants: Wants;
  readonly readingOf: (action: Action) => Reading<unknown>;
}

const REF: Column = { heading: "Ref", wants: "ref", readingOf: ({ ref }) => ref };
const ACTION: Column = { heading: "Action", wants: "action", readingOf: ({ action }) => action };
const OTHERS: readonly Column[] = [
  { heading: "Lead officer", wants: "lead", readingOf: ({ leads }) => leads },
  { heading: "By when", wants: "timescale", readingOf: ({ timescale }) => timescale },
  { heading: "Progress", wants: "progress", readingOf: ({ progress }) => progress },
  { heading: "RAG", wants: "rag", readingOf: ({ rag }) => rag },
  { heading: "Target", wants: "target", readingOf: ({ measures }) => measures },
];
const ALL = [REF, ACTION, ...OTHERS];

const ROWS = 2_000;

type Cells = readonly (readonly RandomCell[])[];

function cellsFor(columns: readonly Column[], nth: number, chance: Chance): Cells {
  return Array.from({ length: ROWS }, (_, row) =>
    columns.map(({ wants }, at) => randomCell(wants, (nth * ROWS + row) * columns.length + at, chance)),
  );
}

const headingsOf = (columns: readonly Column[]) => columns.map(({ heading }) => heading);
const textsOf = (row: readonly RandomCell[]) => row.map(({ text }) => text);

/** Behind a reference and an action that stand fast each row is an action, and each cell is read where it stands. */
const FIELDS_OF_ACTIONS: Form = {
  workbooks: 64,
  cells: ROWS * OTHERS.length,
  make(nth, chance) {
    const cells = cellsFor(OTHERS, nth, chance);
    const rows = cells.map((row, index) => [`1.${String(index + 1)}`, "Train all staff", ...textsOf(row)]);
    return {
      sheets: [{ rows: [headingsOf(ALL), ...rows] }],
      faultsIn(report) {
        const actions = report?.plan.actions ?? [];
        if (actions.length !== ROWS)
          return [{ text: "", because: `${String(actions.length)} actions are read` }];
        return actions.flatMap((action, row) =>
          OTHERS.flatMap((column, at) => faultsAt({ action, column, cells, row, at })),
        );
      },
    };
  },
};

interface Place {
  readonly action: Action;
  readonly column: Column;
  readonly cells: Cells;
  /** Of the cell among the random ones. */
  readonly row: number;
  readonly at: number;
}

function faultsAt(place: Place): readonly Fault[] {
  const { action, column, cells, row, at } = place;
  const cell = cells[row]?.[at];
  if (!cell) return [];
  const because = astray(place, cell) ?? madeUp(action, column, cell) ?? hasty(action, column, cell);
  return because === undefined ? [] : [{ text: cell.text, because }];
}

/** A reading that points elsewhere than at its cell, or shows another text than stands there. */
function astray({ action, column, cells, row, at }: Place, { text }: RandomCell): string | undefined {
  const reading = column.readingOf(action);
  if (reading.kind === "absent") return "is not read";
  const { cell } = reading;
  if (cell.column !== at + 2) return "points at another column";
  if (cell.row !== row + 1 && !pointsAbove(text)) return `points at row ${String(cell.row)}`;
  return otherText(reading, cells[cell.row - 1]?.[at]?.text ?? "");
}

function otherText(reading: Reading<unknown>, held: string): string | undefined {
  const shown = shownBy(reading) ?? held;
  return marks(shown) === marks(held) || pointsAbove(held) ? undefined : `shows ${JSON.stringify(shown)}`;
}

/** Such a cell is read where the text of the one above it stands, or shows both. */
function pointsAbove(text: string): boolean {
  return /^(?:asabove|asprevious|ditto|sameasabove|seeabove|do\b|〃|"|'')/i.test(marks(text));
}

function shownBy(reading: Reading<unknown>): string | undefined {
  if (reading.kind === "unclear") return reading.text;
  return reading.kind === "read" ? (reading.text ?? String(reading.value)) : undefined;
}

/** What is told in the plan's words, and stands nowhere in its cell. */
function madeUp({ progress, measures }: Action, { wants }: Column, { text }: RandomCell): string | undefined {
  const own = marks(text);
  const told = [
    ...(wants === "progress" && progress.kind === "read"
      ? progress.value.updates.map((each) => each.text)
      : []),
    // What is reached is told by the update.
    ...(wants === "target" && measures.kind === "read"
      ? measures.value.filter(({ kind }) => kind !== "actual").map(({ measure }) => measure)
      : []),
  ];
  const other = told.find((each) => !own.includes(marks(each)));
  return other === undefined || pointsAbove(text) ? undefined : `tells of ${JSON.stringify(other)}`;
}

/** What is taken for sure from characters that mean nothing to a plan: those of other scripts, and signs. */
function hasty(action: Action, { wants }: Column, { kind, text }: RandomCell): string | undefined {
  if (kind !== "code points" || !/^[^\0-\u024f]+$/u.test(text)) return undefined;
  const { timescale, rag, measures, progress, leads } = action;
  const isHasty: Readonly<Partial<Record<Wants, boolean>>> = {
    timescale: timescale.kind === "read",
    rag: rag.kind === "read",
    target: measures.kind === "read" && measures.value.some(({ value }) => value !== null),
    progress: progress.kind === "read" && progress.sure,
    lead: leads.kind === "read" && leads.sure,
  };
  return isHasty[wants] === true ? "is taken for what it is not" : undefined;
}

/** Where references and actions are random too, rows may be titles, or go on with others: all show what they point at. */
const WHOLE_ROWS: Form = {
  workbooks: 26,
  cells: ROWS * ALL.length,
  make(nth, chance) {
    const cells = cellsFor(ALL, nth, chance);
    return {
      sheets: [{ rows: [headingsOf(ALL), ...cells.map(textsOf)] }],
      faultsIn: (report) =>
        (report?.plan.actions ?? []).flatMap((action) =>
          ALL.flatMap(({ readingOf }) => {
            const reading = readingOf(action);
            if (reading.kind === "absent") return [];
            const { row, column } = reading.cell;
            const held = cells[row - 1]?.[column]?.text ?? "";
            const shown = shownBy(reading) ?? held;
            const isThere = marks(shown).includes(marks(held)) || pointsAbove(held);
            return isThere ? [] : [{ text: held, because: `shows ${JSON.stringify(shown)}` }];
          }),
        ),
    };
  },
};

const FORMS: Readonly<Record<string, Form>> = {
  "of the fields of an action": FIELDS_OF_ACTIONS,
  "of whole rows": WHOLE_ROWS,
};

test("a million cells are read", () => {
  const counts = Object.values(FORMS).map(({ workbooks, cells }) => workbooks * cells);
  expect(counts.reduce((sum, count) => sum + count)).toBeGreaterThan(1_000_000);
});

test.each(Object.entries(FORMS))(
  "random cells %s are read where they stand, and for nothing that they do not say",
  (_, form) => {
    expect(firstFaults(form)).toEqual([]);
  },
  300_000,
);
