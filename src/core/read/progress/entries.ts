import type { Day } from "../../calendar/day";
import { MONTH_PATTERN } from "../../vocabulary/months";
import type { DateContext } from "../dates/date-form";
import { updateDateAt } from "./update-date";
import { statedStatus } from "./status-forms";

/** One entry of a cell: what stands before the first date has none. */
export interface Entry {
  readonly date: Day | null;
  readonly text: string;
}

/** Without a digit, a month must have a sign behind it. */
const MAY_BE_DATED = new RegExp(String.raw`\d|\b(?:${MONTH_PATTERN})\b\.?\s?[:)\n–—-]`, "i");

/** Where an entry may begin: a line, a sentence, a bullet, a wide gap. */
const BORDER = /[\n•·*.;!?…]|\s{3}/g;

/** What an entry begins with: a bullet, "Update" or "As at", and something like a date. */
const BEGINNING = new RegExp(
  String.raw`[\s•·*–-]{0,6}(?<lead>[([]?(?:(?:latest |progress |further )?updated?|(?:position |progress )?as (?:of|at)|(?:progress|position) at|(?:latest|current) (?:position|status)|at)?[\s,:(–-]{0,4})(?=\d|(?:${MONTH_PATTERN}|q[1-4]|mon|tue|wed|thu|fri|sat|sun|spring|summer|autumn|winter)[a-z]{0,6}\b)`,
  "iy",
);

/** A date is that of an entry where one of these follows; "January 2024 figures show" begins none. */
const BEHIND =
  /^[)\]]?\s*(?:(?:progress |latest )?updates?\b\s*[:–—-]?|[A-Z]{2,3}\s?[:–—-]|[:–—-]|\n|[)\]])\s*/i;

/** "05.03.24 Panel met": a whole day that opens a line is that of an entry with no sign behind it. */
const WHOLE_DAY = /^\d{1,2}(?:[./-]\d{1,2}[./-]|(?:st|nd|rd|th)? [a-z]{3,9}\.? )\d{2,4}$/i;

/** How many characters a date takes at most, with the day of the week. */
const LONGEST_DATE = 40;

/** The entries of a cell in the order in which they stand. */
export function entriesOf(text: string, context: DateContext): readonly Entry[] {
  if (!MAY_BE_DATED.test(text)) return [{ date: null, text }];
  const quarters = quartersOf(text);
  if (quarters) return quarters;
  const entries: Entry[] = [];
  let from = 0;
  let date: Day | null = null;
  const add = (to: number) => {
    const entry = text.slice(from, to).trim();
    if (/[\p{L}\p{N}…✔✓☑√✅↑↓→↗↘⬆⬇➡]/u.test(entry)) entries.push({ date, text: entry });
  };
  for (const border of bordersIn(text)) {
    const beginning = beginningAt(text, border, context);
    if (!beginning || border < from) continue;
    add(border);
    from = beginning.end;
    date = beginning.day;
  }
  add(text.length);
  return entries;
}

/** No diary has more places where an entry may begin; what stands behind belongs to the last. */
const MOST_BORDERS = 400;

function bordersIn(text: string): readonly number[] {
  const borders = [0];
  BORDER.lastIndex = 0;
  for (let match = BORDER.exec(text); match && borders.length < MOST_BORDERS; match = BORDER.exec(text))
    borders.push(BORDER.lastIndex);
  return borders;
}

/** The date with which an entry begins there, and where the entry goes on behind it. */
function beginningAt(text: string, border: number, context: DateContext) {
  BEGINNING.lastIndex = border;
  const beginning = BEGINNING.exec(text);
  if (!beginning) return undefined;
  const at = border + beginning[0].length;
  const found = updateDateAt(text.slice(at, at + LONGEST_DATE), context);
  if (!found) return undefined;
  const end = at + found.length;
  if (/^\d\d?\/(?:0?\d|1[0-2])$/.test(text.slice(at, end)) && !/^\s*[:–—-]/.test(text.slice(end)))
    return undefined;
  const isAsAt = /as (?:of|at)|update/i.test(beginning.groups?.["lead"] ?? "");
  const behind = opensLine(text, border, at, end)
    ? 0
    : lengthBehind(text.slice(end, end + LONGEST_DATE), isAsAt);
  return behind === undefined ? undefined : { day: found.day, end: end + behind };
}

/** Whether a line begins with a whole day and goes on with a sentence. */
function opensLine(text: string, border: number, from: number, to: number): boolean {
  const isLine = border === 0 || text.charAt(border - 1) === "\n";
  return isLine && WHOLE_DAY.test(text.slice(from, to)) && /^\s+[A-Z]/.test(text.slice(to, to + 5));
}

/** How much between a date and its entry says nothing; undefined where the date begins no entry. */
function lengthBehind(text: string, isAsAt: boolean): number | undefined {
  const behind = BEHIND.exec(text);
  if (behind) return behind[0].length;
  return isAsAt || (/^\s/.test(text) && isStatus(text)) ? 0 : undefined;
}

/** "Mar 24 Green. Apr 24 Amber." */
function isStatus(text: string): boolean {
  return statedStatus(text)?.sure === true || /^\s+(?:red|amber|green|blue)\b/i.test(text);
}

const QUARTER =
  /(?:^|\s)q[1-4](?:\s?\d{2,4}(?:[/-]\d{2,4})?)?(?:\s?[:=–-]\s?|\s(?=(?:red|amber|green|blue|[ragb])\b))/gi;

/** "Q1: G Q2: A": a rating or a status for each quarter, in their order. */
function quartersOf(text: string): readonly Entry[] | undefined {
  if (!/^q[1-4]/i.test(text)) return undefined;
  const matches = [...text.matchAll(QUARTER)];
  if (matches.length < 2) return undefined;
  return matches
    .map(({ index, 0: found }, at) =>
      text.slice(index + found.length, matches[at + 1]?.index ?? text.length).trim(),
    )
    .filter((each) => /\p{L}/u.test(each) && !/^(?:n\/?a|tbc)$/i.test(each))
    .map((each) => ({ date: null, text: each }));
}
