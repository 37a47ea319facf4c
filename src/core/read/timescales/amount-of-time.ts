import type { Timescale } from "../../model/timescale";
import { COUNTS_OF_TIME } from "../../vocabulary/timescale-words";

type Unit = NonNullable<Timescale["relative"]>["unit"];

/** So many days, weeks, months or years, and where in the text it stands. */
export interface AmountOfTime {
  readonly amount: number;
  readonly unit: Unit;
  readonly from: number;
  readonly to: number;
  /** Whether it is less sure than it looks: "3+ months". */
  readonly isVague: boolean;
}

const AMOUNT =
  /(?<![\w.])(?<least>(?:\d{1,3}|[a-z]{2,8})\s?(?:-|to|or|\/)\s?)?(?<amount>\d{1,3}|an?|[a-z]{3,8})(?<plus>\+)?[\s-]{0,2}(?:(?:calendar|working|school|full)\s)?(?<unit>hour|hr|day|week|wk|fortnight|month|mth|year|yr)s?\b/;
const HALF_A_YEAR = /(?<!\w)half a year\b/;

/** The first amount of time in a text; of "3-6 months" the longer. */
export function amountIn(lower: string): AmountOfTime | undefined {
  const half = HALF_A_YEAR.exec(lower);
  if (half)
    return { amount: 6, unit: "month", from: half.index, to: half.index + half[0].length, isVague: false };
  const match = AMOUNT.exec(lower);
  const { amount = "", unit = "", plus, least } = match?.groups ?? {};
  const number = /^\d/.test(amount) ? Number(amount) : COUNTS_OF_TIME.get(amount);
  if (!match || number === undefined) return undefined;
  return {
    ...inUnits(number, unit),
    from: match.index,
    to: match.index + match[0].length,
    isVague: plus !== undefined || least !== undefined,
  };
}

function inUnits(amount: number, unit: string): { readonly amount: number; readonly unit: Unit } {
  if (unit.startsWith("h")) return { amount: Math.ceil(amount / 24), unit: "day" };
  if (unit === "fortnight") return { amount: amount * 2, unit: "week" };
  const [first] = unit;
  return { amount, unit: first === "d" ? "day" : first === "w" ? "week" : first === "m" ? "month" : "year" };
}
