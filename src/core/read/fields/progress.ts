import type { Progress } from "../../model/progress";
import type { Reading } from "../../model/reading";
import { isEmpty, readingFrom, type Field, type FieldCell, type Parsed } from "../define-field";
import { pointsElsewhere } from "../points-elsewhere";
import { readProgress } from "../progress/read-progress";
import { remembering } from "../remember";
import { codesIn, withoutCode } from "../progress/source-codes";

/** What the whole plan tells about a cell. */
export interface ProgressSurvey {
  /** The codes of documents that stand before updates: "SDP – In progress". */
  readonly codes: ReadonlySet<string>;
  readonly read: (text: string) => Parsed<Progress>;
}

/** How the action stands, by what the officer wrote; a column of its own for the status counts most. */
export const progress: Field<Progress, ProgressSurvey> = {
  from: ["progress", "status", "pct"],
  survey: (cells, context) => ({
    codes: codesIn(cells.map(({ text }) => text)),
    read: remembering((text) => readProgress(text, context)),
  }),
  read(cells, _, survey) {
    const [first] = cells;
    if (!first) return { kind: "absent" };
    const readings = cells
      .filter(({ text }) => !isEmpty(text))
      .map((cell) => ({ cell, reading: readCell(cell, survey) }));
    const [story] = readings;
    if (!story) return { kind: "blank", cell: first.cell };
    const stated = readings.find(({ cell, reading }) => cell.name === "status" && isStated(reading));
    return together(
      story.reading,
      (stated ?? story).reading,
      readings.map(({ reading }) => reading),
    );
  },
};

function isStated(reading: Reading<Progress>): boolean {
  return (
    reading.kind === "read" && reading.value.status !== "no_update" && reading.value.status !== "unknown"
  );
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
  if (pointer?.rest === "") {
    const whose = pointer.to === "above" ? "the row above" : `row ${pointer.to}`;
    const because = `“${cell.text}” stands for the update of ${whose}.`;
    return { kind: "unclear", text: cell.text, cell: cell.cell, because };
  }
  return readingFrom(cell, parseCell(cell, survey));
}

function parseCell(cell: FieldCell, { codes, read }: ProgressSurvey): Parsed<Progress> {
  const text = withoutCode(cell.text, codes, cell.shared.includes("source"));
  if (text === "")
    return { value: { status: "no_update", updates: [], percent: null }, sure: true, because: ONLY_SOURCE };
  const parsed = read(text);
  const isBare = /^\d/.test(text) && !text.includes("%") && parsed.value.percent !== null;
  return isBare && cell.name !== "pct"
    ? { ...parsed, sure: parsed.sure && isStep(text), because: BARE }
    : parsed;
}

const ONLY_SOURCE = "It names where the action comes from, and says nothing about progress.";
const BARE = "The number is taken for how much is done, in percent.";

/** Officers estimate in steps: 75 is a percentage, 37 may be anything. */
function isStep(text: string): boolean {
  return Number(text) % 5 === 0;
}
