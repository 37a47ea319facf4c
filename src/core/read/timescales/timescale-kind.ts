import type { Timescale } from "../../model/timescale";
import type { FoundDate } from "../dates/find-dates";
import type { DateContext } from "../dates/date-form";
import type { Parsed } from "../define-field";

/** A timescale to be read: its words, and the dates that were found in it. */
export interface Phrase {
  /** As it stands, line breaks included; the dates' places count in it. */
  readonly text: string;
  readonly lower: string;
  readonly dates: readonly FoundDate[];
  /** The words without the dates, in lower case. */
  readonly rest: string;
}

/** One kind of thing that people write where a date is asked for. */
export interface TimescaleKind {
  readonly name: string;
  /** Texts and how the reading is shown to people, judged at 1 April 2024: documentation and test. */
  readonly examples: Readonly<Record<string, string>>;
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
    ...parts,
  };
}
