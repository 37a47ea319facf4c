import { showDay, type Day } from "../../calendar/day";
import type { Progress } from "../../model/progress";
import type { Status } from "../../model/status";
import type { DateContext } from "../dates/date-form";
import type { Parsed } from "../define-field";
import { closingStatus, statusNow } from "./closing-status";
import { entriesOf, type Entry } from "./entries";
import { hintedStatus } from "./hinted-status";
import { OF_THE_WHOLE } from "./of-the-whole";
import { partsStatus } from "./parts-status";
import { percentComplete } from "./percent";
import { qualified } from "./qualified-status";
import { respelled } from "./spelling";
import { statedStatus } from "./status-forms";
import { startsLater } from "./starts-later";
import { subjectStatus } from "./subject-status";

type Update = Progress["updates"][number];

/** What one entry says: a status that it names, or one that its story suggests. */
interface ReadEntry extends Update {
  readonly isStated: boolean;
  readonly isSure: boolean;
}

/**
 * How an action stands by what its update says. A status counts where the entry begins with it; "Plan in
 * place to be completed in Jan" is not complete. Of several entries the latest by its date governs.
 */
export function readProgress(text: string, context: DateContext): Parsed<Progress> {
  const entries = entriesOf(text, context).map(readEntry);
  const [latest, ...earlier] = inOrder(entries, context);
  if (!latest)
    return { value: { status: "no_update", updates: [], percent: null }, sure: true, because: NOTHING };

  const heading = earlier.find(({ date, isStated }) => date === null && isStated);
  const governing = latest.isStated ? latest : (heading ?? latest);
  if (!governing.isSure && startsLater(text, context))
    return {
      value: { status: "planned", updates: entries.map(updateOf), percent: null },
      sure: false,
      because: LATER,
    };
  const percent = percentComplete(latest.text) ?? null;
  const value = { status: governing.status, updates: entries.map(updateOf), percent };
  return { value, sure: governing.isSure, because: becauseOf(governing, entries.length) };
}

function becauseOf({ isSure, isStated, date }: ReadEntry, count: number): string | undefined {
  const counting = count > 1 ? whichCounts(date) : undefined;
  if (isSure) return counting;
  const doubt = isStated ? DOUBTFUL : STORY;
  return counting === undefined ? doubt : `${doubt} ${counting}`;
}

const LATER = "It begins with a date that is still to come.";
const NOTHING = "It says nothing about progress.";
const DOUBTFUL = "What it says of the status can be read in more than one way.";
const STORY = "It says what is being done, and not how the action stands.";

/** Entries are mostly dated by their months. */
function whichCounts(date: Day | null): string {
  return date === null
    ? "What stands without a date counts."
    : `The entry of ${showDay(date).replace(/^\S+ /, "")} counts.`;
}

/** The latest first; what has no date comes last. Entries that say nothing do not count. */
function inOrder(entries: readonly ReadEntry[], { asAt }: DateContext): readonly ReadEntry[] {
  const telling = entries.filter(({ text }) => /[\p{L}\p{N}✔✓☑√✅↑↓→↗↘⬆⬇➡]/u.test(text));
  const known = telling.length > 0 ? telling : entries;
  if (known.length < 2) return known;
  const past = known.filter(({ date }) => date === null || date.slice(0, 7) <= asAt.slice(0, 7));
  const counting = past.length > 0 ? past : known;
  const place = new Map(counting.map((entry, index) => [entry, index] as const));
  return counting.toSorted(
    (a, b) => compare(b.date ?? "", a.date ?? "") ?? (place.get(b) ?? 0) - (place.get(a) ?? 0),
  );
}

function compare(a: string, b: string): number | undefined {
  return a === b ? undefined : a < b ? -1 : 1;
}

function updateOf({ date, status, text }: ReadEntry): Update {
  return { date, status, text };
}

function readEntry({ date, text }: Entry): ReadEntry {
  const percent = percentComplete(text);
  const isOfNumber = percent !== undefined && /^\D{0,12}\d/.test(text);
  if (isOfNumber) return { date, text, ...ofPercent(percent, text) };

  const now = statusNow(text);
  if (now) return { date, text, status: now, isStated: true, isSure: false };
  const stated = statedStatus(text) ?? respelled(text);
  if (!stated) return { date, text, ...untitled(text) };
  const { status, sure } = qualified(stated, text);
  return { date, text, status, isStated: true, isSure: sure };
}

/** "CYPP -": the name of another document, and nothing behind it. */
const CODE_ALONE = /^[A-Z][A-Z&]{1,6}\s*[-–:]?\s*$/;

/** What an entry says that does not begin with a status: its last words may be one. */
function untitled(text: string): Pick<ReadEntry, "status" | "isStated" | "isSure"> {
  if (CODE_ALONE.test(text)) return { status: "no_update", isStated: true, isSure: false };
  const closing = partsStatus(text) ?? closingStatus(text) ?? subjectStatus(text);
  return { status: closing ?? hintedStatus(text), isStated: closing !== undefined, isSure: false };
}

/** What a share of the work tells as well as words do. */
const TOLD_BY_SHARE: readonly Status[] = ["complete", "in_place", "not_started", "partially_complete"];

/** "On track, 85% complete", "85% complete – on track": how it stands tells more than how much is done. */
function ofPercent(percent: number, text: string): Pick<ReadEntry, "status" | "isStated" | "isSure"> {
  const before = text.slice(0, text.search(/\d/)).replace(/[\s,;:(–-]+$/, "");
  const leading = howItGoes(before);
  if (leading) return { status: leading, isStated: true, isSure: true };
  const [, behind = ""] = /%[^–;,.(-]{0,15}[–;,.(-]+\s*(.{2,60})/.exec(text.slice(0, 100)) ?? [];
  const other = percent < 100 ? howItGoes(behind) : undefined;
  if (other) return { status: other, isStated: true, isSure: false };
  return { status: statusOfPercent(percent), isStated: true, isSure: true };
}

function howItGoes(words: string): Status | undefined {
  const status = words === "" ? undefined : statedStatus(words)?.status;
  const isOfWhole = status !== undefined && OF_THE_WHOLE.includes(status);
  return isOfWhole && !TOLD_BY_SHARE.includes(status) ? status : undefined;
}

function statusOfPercent(percent: number): Status {
  if (percent === 100) return "complete";
  return percent === 0 ? "not_started" : "in_progress";
}
