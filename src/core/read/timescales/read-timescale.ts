import type { Timescale } from "../../model/timescale";
import type { DateContext } from "../dates/date-form";
import { findDates } from "../dates/find-dates";
import type { Parsed } from "../define-field";
import { TIMESCALE_KINDS } from "./index";
import type { Phrase } from "./timescale-kind";

/** Longer texts are no timescale, and nothing would be sure in them. */
const LONGEST = 600;

/** What a text says about when; undefined where it says nothing that we understand. */
export function readTimescale(text: string, context: DateContext): Parsed<Timescale> | undefined {
  if (text.length > LONGEST) return undefined;
  const phrase = phraseOf(text, context);
  for (const kind of TIMESCALE_KINDS) {
    const parsed = kind.read(phrase, context);
    if (parsed) return parsed;
  }
  return undefined;
}

function phraseOf(text: string, context: DateContext): Phrase {
  const dates = findDates(text, context);
  const lower = text.toLowerCase().replace(/\s/g, " ");
  let rest = "";
  let after = 0;
  for (const date of dates) {
    rest += lower.slice(after, date.from);
    after = date.to;
  }
  return { text, lower, dates, rest: rest + lower.slice(after) };
}
