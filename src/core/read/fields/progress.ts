import type { Day } from "../../calendar/day";
import type { Progress } from "../../model/progress";
import type { Reading } from "../../model/reading";
import { ABSENT, isEmpty, readingFrom, type Field, type FieldCell, type Parsed } from "../define-field";
import { pointsElsewhere } from "../points-elsewhere";
import { endedAt } from "../progress/ended-at";
import { readProgress } from "../progress/read-progress";
import { remembering } from "../remember";
import { codesIn, withoutCode } from "../progress/source-codes";

/** What the whole plan tells about a cell. */
export interface ProgressSurvey {
  /** The codes of documents that stand before updates: "SDP – In progress". */
  readonly codes: ReadonlySet<string>;
  /** Whether the column of percentages holds 0.4 for 40%. */
  readonly holdsShares: boolean;
  readonly asAt: Day;
  readonly read: (text: string) => Parsed<Progress>;
}

/** How the action stands, by what the officer wrote; a column of its own for the status counts most. */
export const progress: Field<Progress, ProgressSurvey> = {
  from: ["progress", "status", "achieved", "pct", "completed"],
  survey(cells, context) {
    const texts: string[] = [];
    const percents: FieldCell[] = [];
    for (const cell of cells) {
      texts.push(cell.text);
      if (cell.name === "pct") percents.push(cell);
    }
    return {
      codes: codesIn(texts),
      holdsShares: areShares(percents),
      asAt: context.asAt,
      read: remembering((text) => readProgress(text, context)),
    };
  },
  read(cells, _, survey) {
    const [first] = cells;
    if (!first) return ABSENT;
    const filled = cells.filter(({ text }) => !isEmpty(text));
    const [only] = filled;
    if (!only) return { kind: "blank", cell: first.cell };
    if (filled.length === 1) return readCell(only, survey);
    const readings = filled.map((cell) => ({ cell, reading: readCell(cell, survey) }));
    const [story = { cell: only, reading: readCell(only, survey) }] = readings;
    const governing = readings.find(isStatus) ?? readings.find(isFinished(story.reading)) ?? story;
    return together(
      story.reading,
      governing.reading,
      readings.map(({ reading }) => reading),
    );
  },
};

/** What one of the cells says. */
interface ReadCell {
  readonly cell: FieldCell;
  readonly reading: Reading<Progress>;
}

function isStatus({ cell, reading }: ReadCell): boolean {
  return cell.name === "status" && isStated(reading);
}

function isStated(reading: Reading<Progress>): boolean {
  return (
    reading.kind === "read" && reading.value.status !== "no_update" && reading.value.status !== "unknown"
  );
}

/** "100" or a date of completion beside a story that names no status. */
function isFinished(story: Reading<Progress>): (each: ReadCell) => boolean {
  const isOpen = story.kind === "read" && !story.sure;
  return ({ cell, reading }) =>
    isOpen &&
    (cell.name === "pct" || cell.name === "completed" || cell.name === "achieved") &&
    reading.kind === "read" &&
    reading.sure &&
    reading.value.status === "complete";
}

/** The status from its own column, the entries from the story, and the percentage wherever it stands. */
function together(
  story: Reading<Progress>,
  governing: Reading<Progress>,
  all: readonly Reading<Progress>[],
): Reading<Progress> {
  if (governing.kind !== "read") return governing;
  const percents = all.map((reading) => (reading.kind === "read" ? reading.value.percent : null));
  const percent = percents.find((each) => each !== null) ?? null;
  const updates = story.kind === "read" ? story.value.updates : governing.value.updates;
  return { ...governing, value: { status: governing.value.status, updates, percent } };
}

function readCell(cell: FieldCell, survey: ProgressSurvey): Reading<Progress> {
  const pointer = pointsElsewhere(cell.text);
  if (pointer && (pointer.rest === "" || pointsElsewhere(pointer.rest)?.rest === "")) {
    const whose = pointer.to === "above" ? "the row above" : `row ${pointer.to}`;
    const because = `“${cell.text}” stands for the update of ${whose}.`;
    return { kind: "unclear", text: cell.text, cell: cell.cell, because };
  }
  return readingFrom(cell, parseCell(cell, survey));
}

function parseCell(cell: FieldCell, survey: ProgressSurvey): Parsed<Progress> {
  const ended = cell.name === "completed" ? endedAt(cell, survey.asAt) : undefined;
  if (ended) return ended;
  const text = withoutCode(cell.text, survey.codes, cell.shared.includes("source"));
  if (text === "")
    return { value: { status: "no_update", updates: [], percent: null }, sure: true, because: ONLY_SOURCE };
  if (isShare(cell, survey)) return ofShare(cell, survey);
  return inColumn(cell, survey.read(text), text);
}

/** What a text says more in a column of its own kind. */
function inColumn({ name }: FieldCell, parsed: Parsed<Progress>, text: string): Parsed<Progress> {
  if (name === "pct") return parsed;
  if (name === "achieved" && !parsed.sure && parsed.value.status === "in_progress")
    return { ...parsed, value: { ...parsed.value, status: "complete" }, because: ACHIEVED };
  return bare(parsed, text);
}

function bare(parsed: Parsed<Progress>, text: string): Parsed<Progress> {
  const isBare = /^\d/.test(text) && !text.includes("%") && parsed.value.percent !== null;
  return isBare ? { ...parsed, sure: parsed.sure && isStep(text), because: BARE } : parsed;
}

/** A percentage that has lost its format: 0.4 is 40% where no cell of the column is above 1. */
function areShares(cells: readonly FieldCell[]): boolean {
  const numbers = cells.filter(({ value }) => typeof value === "number");
  return (
    numbers.some(({ value }) => Number(value) % 1 !== 0) && numbers.every(({ value }) => Number(value) <= 1)
  );
}

function isShare({ value, text, name }: FieldCell, { holdsShares }: ProgressSurvey): boolean {
  if (typeof value !== "number" || text.includes("%") || value <= 0) return false;
  return name === "pct" ? holdsShares : value < 1;
}

function ofShare({ value, name }: FieldCell, { read }: ProgressSurvey): Parsed<Progress> {
  const parsed = read(`${String(Math.round(Number(value) * 1000) / 10)}%`);
  return { ...parsed, sure: parsed.sure && name === "pct", because: SHARE };
}

const SHARE = "The number is taken for a share of one, which has lost its sign of percent.";
const ACHIEVED = "It stands in the column of what was achieved.";
const ONLY_SOURCE = "It names where the action comes from, and says nothing about progress.";
const BARE = "The number is taken for how much is done, in percent.";

/** Officers estimate in steps: 75 is a percentage, 37 may be anything. */
function isStep(text: string): boolean {
  return Number(text) % 5 === 0;
}
