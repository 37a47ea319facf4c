import { NO_SUCH_DAY, type DateContext, type Period } from "../dates/date-form";
import type { SpanDate } from "../dates/join-spans";
import type { Timescale } from "../../model/timescale";
import type { Parsed } from "../define-field";

/** A timescale to be read: its words, and the dates that were found in it. */
export interface Phrase {
  /** As it stands, line breaks included; the dates' places count in it. */
  readonly text: string;
  /** In lower case, with one kind of hyphen and of space. */
  readonly lower: string;
  readonly dates: readonly SpanDate[];
  /** The words without the dates, in lower case. */
  readonly rest: string;
}

/** One kind of thing that people write where a date is asked for. */
export interface TimescaleKind {
  readonly name: string;
  /** Texts and how the reading is shown to people, judged at 1 April 2024: documentation and test. */
  readonly examples: Readonly<Record<string, string>>;
  /** What a phrase must have for this kind to be asked: the cheap question first. */
  readonly needs: readonly ("words" | "dates")[];
  readonly read: (phrase: Phrase, context: DateContext) => Parsed<Timescale> | undefined;
}

/** A timescale of this kind, with nothing in it but what is given. */
export function timescaleOf(kind: Timescale["kind"], parts: Partial<Timescale> = {}): Timescale {
  return {
    kind,
    start: null,
    due: null,
    milestones: [],
    recurrence: null,
    precision: "none",
    relative: null,
    statusWord: null,
    suspect: null,
    ...parts,
  };
}

/** What the only date stands for; undefined where there is none, or more than one. */
export function onlyPeriod({ dates }: Phrase): Period | undefined {
  const [date] = dates;
  return date && dates.length === 1 && date.period !== NO_SUCH_DAY ? date.period : undefined;
}

/** No word that counts stands further from a date. */
const REACH = 60;

/** What stands before a date, back to the one before it. */
export function leadOf({ lower, dates }: Phrase, index = 0): string {
  const to = dates[index]?.from ?? 0;
  return lower.slice(Math.max(dates[index - 1]?.to ?? 0, to - REACH), to);
}

/** What stands behind a date, up to the next. */
export function tailOf({ lower, dates }: Phrase, index = 0): string {
  const from = dates[index]?.to ?? lower.length;
  return lower.slice(from, Math.min(dates[index + 1]?.from ?? lower.length, from + REACH));
}
