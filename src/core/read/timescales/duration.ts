import { addDays, addMonths, lastDayOf, monthOf, yearOf, type Day } from "../../calendar/day";
import { BY_WORDS } from "../../vocabulary/timescale-words";
import { amountIn, type AmountOfTime } from "./amount-of-time";
import { leadOf, onlyPeriod, timescaleOf, type Phrase, type TimescaleKind } from "./timescale-kind";

/** A first day and for how long; or so long after a day. */
export const duration: TimescaleKind = {
  name: "for how long",
  needs: ["words", "dates"],
  examples: {
    "From May 2024 for six months": "1 May 2024 to 31 Oct 2024",
    "12 months from 1 June 2024": "1 Jun 2024 to 31 May 2025",
    "within 3 months of April 2024": "31 Jul 2024",
    "Within 4 weeks of the review (by 18 March 2024)": "18 Mar 2024",
  },
  read(phrase) {
    const period = onlyPeriod(phrase);
    const amount = period && amountIn(phrase.rest);
    if (!period || !amount || namesItsEnd(phrase)) return undefined;
    const around = phrase.rest.slice(Math.max(0, amount.from - 30), amount.to + 20);
    if (/\b(?:within|after|following)\b/.test(around) && IS_AFTER.test(`${phrase.rest} `)) {
      const due = later(period.last, amount);
      return { value: timescaleOf("date", { due, precision: period.precision }), sure: false };
    }
    if (!GOES_ON.test(around)) return undefined;
    const due = addDays(later(period.first, amount), -1);
    return {
      value: timescaleOf("range", { start: period.first, due, precision: period.precision }),
      sure: period.sure && !amount.isVague,
    };
  },
};

const IS_AFTER = / (?:of|after|following|from)\s/;
const GOES_ON = /\b(?:for|over|period|duration|from|starting|commencing|lasting|x)\b/;

/** "Within 4 weeks of the review (by 18 March 2024)" says itself which day that is. */
function namesItsEnd(phrase: Phrase): boolean {
  return phrase.dates[0]?.ends !== undefined || BY_WORDS.test(leadOf(phrase));
}

function later(day: Day, { amount, unit }: AmountOfTime): Day {
  if (unit === "day") return addDays(day, amount);
  if (unit === "week") return addDays(day, amount * 7);
  const then = addMonths(day, unit === "month" ? amount : amount * 12);
  // From the end of one month to the end of another.
  return day === lastDayOf(yearOf(day), monthOf(day)) ? lastDayOf(yearOf(then), monthOf(then)) : then;
}
