import { NO_SUCH_DAY } from "../dates/date-form";
import type { FoundDate } from "../dates/find-dates";
import type { Cut, Figure } from "./figure";
import type { FigureDate, MeasureContext } from "./figure-date";
import { monthOfFigure } from "./month-of-figure";

const NONE: FigureDate = { day: null, sure: true };
const LEADS_IN =
  /(?:\b(?:by|in|at|from|on|before|until|during|for|of|end|due|q[1-4])(?: the)?(?: end)?(?: of)?|[(,:–-]|\bto date\b)\s*$/;

/** The date beside a figure: behind it and before the next, in brackets, or right before it with a colon. */
export function dateOfFigure(index: number, cut: Cut, context: MeasureContext): FigureDate {
  const figure = cut.figures[index];
  if (!figure) return NONE;
  const before = cut.dates.find((date) => standsBefore(date, figure, cut.text));
  const previous = cut.figures[index - 1];
  if (before && !(previous && isOfPrevious(before, previous, figure, cut)))
    return { ...dateOf(before), ...pastPeriodOf(before, figure, cut.text) };
  const behind = dateBehind(figure, cut, cut.figures[index + 1]);
  if (behind) return { ...dateOf(behind), ...periodOf(behind, cut.text) };
  return monthOfFigure(figure, cut, context) ?? NONE;
}

const LABELS = String.raw`(?:(?:target|baseline|actual|outturn|result|performance|position|figure|data|milestone|average|is|was|will be|of|at)s?\b *){1,3}`;

/** "2024/25: 80%", "2022/23 actual 71%", "(March 2025) – 80%", "Target for 2024/25 is 80%". */
const LABELLED = new RegExp(
  String.raw`^ *\)? *(?:${LABELS}(?: *[:=–—-]| *→)?|[:=–—-]|→) *(?:£|at least |over |above |below |under |[<>≥≤]=? ?)?$`,
  "i",
);

/** "2024/25: 80%", or "By March 2025, 80%" at the beginning of a sentence. */
function standsBefore({ from, to }: FoundDate, figure: Figure, text: string): boolean {
  if (to > figure.from) return false;
  const between = text.slice(to, figure.from);
  if (LABELLED.test(between) || isOfList(from, between, figure, text)) return true;
  const isFirst = /(?:^|[\n.,;]\s*)(?:by|in|from|at)\s+(?:the )?(?:end (?:of )?)?$/i.test(
    text.slice(Math.max(0, from - 30), from),
  );
  return isFirst && /^(?:,\s*(?:\w+ ){0,2}|\s+)$/.test(between);
}

/** "2024/25 65%, 2025/26 70%": each with its time right before it, and nothing more. */
function isOfList(from: number, between: string, { to }: Figure, text: string): boolean {
  return (
    /^\s+$/.test(between) &&
    /(?:^|[\n,;/|])\s*$/.test(text.slice(Math.max(0, from - 5), from)) &&
    /^\s*(?:$|[\n,;/|(])/.test(text.slice(to, to + 5))
  );
}

function dateBehind(figure: Figure, cut: Cut, next: Figure | undefined): FoundDate | undefined {
  const { text, dates } = cut;
  const end = next?.from ?? text.length;
  return dates.find((date) => {
    const { from, to } = date;
    if (from < figure.to || to > end || text.slice(figure.to, from).includes("\n")) return false;
    if (next && isLabelOf(date, next, text) && !isOfPrevious(date, figure, next, cut)) return false;
    if (COMPARED.test(text.slice(figure.to, from))) return false;
    const between = text.slice(figure.to, from).toLowerCase();
    return !/[.;]\s/.test(between) && (LEADS_IN.test(between) || between.trim() === "");
  });
}

/** "98% (2022/23 actual: 96%)": the date is that of the second figure. "70% by March, 80% by May" has none such. */
function isLabelOf(date: FoundDate, next: Figure, text: string): boolean {
  return /[a-z:=–—-]/i.test(text.slice(date.to, next.from)) && standsBefore(date, next, text);
}

/** "7 in April 2014 Milestone 9 by May 2015": each figure has its date behind it, so that none is a label. */
function isOfPrevious(date: FoundDate, previous: Figure, figure: Figure, { text, dates }: Cut): boolean {
  if (date.from < previous.to || !LED_IN.test(text.slice(previous.to, date.from))) return false;
  return dates.some(({ from }) => from > figure.to && MET_BY.test(text.slice(figure.to, from)));
}

const LED_IN = /^ ?(?:in |at |by |\()$/i;
const MET_BY = /^[^.;:\n\d]{0,40}\b(?:by|before|in) (?:the )?(?:end (?:of )?)?$/i;

/** "20% fewer than in 2019/20", "on the 2019 baseline": what it is compared with, and not when. */
const COMPARED =
  /\b(?:compared (?:to|with)|against|than(?: in)?|on|from|over|since|relative to|versus|vs\.?|baseline(?: of| year)?)\s+(?:the |a |an |our )?(?:baseline |figures? |levels? |year |average |outturn |position |performance )?(?:of |in |from |for |at |[(])?\s*$/i;

function dateOf({ period }: FoundDate): FigureDate {
  return period === NO_SUCH_DAY
    ? { day: null, sure: false }
    : { day: period.last, sure: period.sure || period.precision === "year" };
}

/** "2022/23 actual: 71%": the time that it is of. */
function pastPeriodOf(date: FoundDate, { from }: Figure, text: string): Pick<FigureDate, "period"> {
  return /\b(?:actual|outturn|result|performance)\b/i.test(text.slice(date.to, from))
    ? { period: date.text.trim() }
    : {};
}

/** "for FY 2022/23" is the time that was looked at. */
function periodOf({ from, text: date }: FoundDate, text: string): Pick<FigureDate, "period"> {
  const [lead] =
    /\b(?:for|in|during|over|ytd)\s+(?:the )?(?:fy |year )?$/i.exec(
      text.slice(Math.max(0, from - 20), from),
    ) ?? [];
  return lead === undefined ? {} : { period: (lead.replace(/^\w+\s+(?:the )?/i, "") + date).trim() };
}
