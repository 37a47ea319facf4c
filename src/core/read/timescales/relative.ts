import { AMOUNT_LEAD, AMOUNT_TAIL } from "../../vocabulary/doubt-words";
import { EVENT_WORDS, NOW_WORDS } from "../../vocabulary/timescale-words";
import type { Timescale } from "../../model/timescale";
import type { Parsed } from "../define-field";
import { amountIn, type AmountOfTime } from "./amount-of-time";
import { timescaleOf, type TimescaleKind } from "./timescale-kind";

/** More words than this around an amount of time are about something else. */
const MOST_WORDS = 14;

const NEXT =
  /^(?:by |in |during |within )?(?:the )?(?:end of )?next (week|month|quarter|year)\b|^within (?:the|a) (week|month|quarter|year)[\s.]*$/;

/** "By next Board": the next time that it meets. */
const NEXT_BODY =
  /^(?:by|at|to|for) (?:the )?(next (?:[a-z]+ ){0,2}(?:board|cabinet|committee|council|executive|governors|panel|forum|agm))[\s.]*$/;

/** A time that counts from something else, which the plan has to name. */
export const relative: TimescaleKind = {
  name: "counted from something else",
  needs: ["words"],
  examples: {
    "Within three months:": "within 3 months",
    "within 4 weeks of appointment": "within 4 weeks of appointment",
    Immediately: "at once",
    "3-6 months": "within 6 months",
    "Next month": "within 1 month",
    "On completion of the audit": "at the time of completion of the audit",
  },
  read({ lower, dates }) {
    if (dates.length > 0) return undefined;
    const plain = lower.replace(/^[\s(*-]+/, "");
    const amount = amountIn(plain);
    if (amount && plain.split(/\s+/).length <= MOST_WORDS) {
      return relativeOf(amount, anchorIn(plain.slice(amount.to)), isTimeIn(plain, amount));
    }
    if (NOW_WORDS.test(plain)) return relativeOf({ amount: 0, unit: "day" }, "", !/\bterm\b/.test(plain));
    const unit = nextIn(plain);
    if (unit !== undefined) return relativeOf(nextOne(unit), "", false);
    const event = eventIn(plain);
    return event === undefined ? undefined : relativeOf({ amount: 0, unit: "day" }, event, false);
  },
};

/** The unit of "next month" and of "within the year". */
function nextIn(plain: string): string | undefined {
  const next = NEXT.exec(plain);
  return next?.[1] ?? next?.[2];
}

function eventIn(plain: string): string | undefined {
  return EVENT_WORDS.exec(plain)?.groups?.["event"] ?? NEXT_BODY.exec(plain)?.[1];
}

/** "5 year plan" is how long something is, and "2 days training" what is done. */
function isTimeIn(plain: string, { from, to, isVague }: AmountOfTime): boolean {
  return !isVague && AMOUNT_LEAD.test(plain.slice(0, from)) && AMOUNT_TAIL.test(plain.slice(to));
}

function nextOne(unit: string): Pick<AmountOfTime, "amount" | "unit"> {
  return unit === "quarter"
    ? { amount: 3, unit: "month" }
    : { amount: 1, unit: unit as "week" | "month" | "year" };
}

/** "of appointment", "after the inspection". */
function anchorIn(tail: string): string {
  const match = /^\s(?:of|from|after|following|before|prior to)\s(?:the\s)?(?<anchor>[^.,;:()\n]{3,60})/.exec(
    tail,
  );
  return match?.groups?.["anchor"]?.trim() ?? "";
}

function relativeOf(
  { amount, unit }: Pick<NonNullable<Timescale["relative"]>, "amount" | "unit">,
  anchor: string,
  sure: boolean,
): Parsed<Timescale> {
  return {
    value: timescaleOf("relative", { relative: { amount, unit, anchor } }),
    sure,
    because: "It counts from a date that stands elsewhere.",
  };
}
