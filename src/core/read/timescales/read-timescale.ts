import type { Timescale } from "../../model/timescale";
import { borrowYears } from "../dates/borrow-years";
import type { DateContext } from "../dates/date-form";
import { datesIn } from "../dates/find-dates";
import { joinSpans, type SpanDate } from "../dates/join-spans";
import { partOf } from "../dates/part-of-period";
import { onceEach } from "../dates/said-twice";
import { plainText } from "../dates/plain-text";
import type { Parsed } from "../define-field";
import { doubtOf } from "./doubt";
import { TIMESCALE_KINDS } from "./index";
import type { Phrase } from "./timescale-kind";

/** Longer texts are no timescale, and nothing would be sure in them. */
const LONGEST = 600;

/** What a text says about when; undefined where it says nothing that we understand. */
export function readTimescale(text: string, context: DateContext): Parsed<Timescale> | undefined {
  if (text.length > LONGEST) return undefined;
  const expecting = { ...context, dateExpected: true };
  const phrase = phraseOf(text, expecting);
  const has = { words: /[a-z+]/.test(phrase.rest), dates: phrase.dates.length > 0 };
  for (const kind of TIMESCALE_KINDS) {
    if (!kind.needs.every((need) => has[need])) continue;
    const parsed = kind.read(phrase, expecting);
    if (parsed) return doubted(phrase, parsed);
  }
  return undefined;
}

/** Whatever is not sure says why, if only in a word. */
function doubted(phrase: Phrase, parsed: Parsed<Timescale>): Parsed<Timescale> {
  if (!parsed.sure) return { ...parsed, because: parsed.because ?? MORE_THAN_ONE_WAY };
  const because = doubtOf(phrase, parsed.value);
  return because === undefined ? parsed : { ...parsed, sure: false, because };
}

const MORE_THAN_ONE_WAY = "What it says of the time can be read in more than one way.";

function phraseOf(text: string, context: DateContext): Phrase {
  const plain = plainText(text);
  const dates = timesIn(plain, text, context);
  const lower = plain.replaceAll("\n", " ");
  let rest = "";
  let after = 0;
  for (const date of dates) {
    rest += lower.slice(after, date.from);
    after = date.to;
  }
  return { text, lower, dates, rest: rest + lower.slice(after) };
}

/** The dates with what stands before and between them: the end of March, January to March. */
function timesIn(plain: string, text: string, context: DateContext): readonly SpanDate[] {
  const found = borrowYears(plain, datesIn(plain, text, context));
  const parts = found.map((date, index) => partOf(plain, date, found[index - 1]?.to ?? 0));
  return onceEach(plain, joinSpans(plain, parts));
}
