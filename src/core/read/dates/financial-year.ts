import { NO_AMOUNT } from "../../vocabulary/period-words";
import { yearOf } from "../../calendar/day";
import {
  firstOfYears,
  monthsFrom,
  type DateContext,
  type DateForm,
  type DateParts,
  type Period,
} from "./date-form";

/**
 * A financial year, from April to March: "2023/24". The second year must be the one after. In the
 * plan of a school it is the school year, and two digits must be near the plan's years.
 */
export const financialYear: DateForm = {
  name: "financial year",
  pattern: new RegExp(
    String.raw`(?<![\w/.]|\d-)(?<end>(?<=\bend\s(?:of\s(?:the\s)?)?))?(?<fy>(?:fy|f/y|fin(?:ancial)?\.?\syear)[\s:]{0,2})?(?<year>(?:19|20)\d{2}|\d{2})\s?[/-]\s?(?<next>\d{4}|\d{2})(?<after>\s{1,2}(?:fy|f/y|fin(?:ancial)?\.?\syear))?(?![\w/]|-\d)${NO_AMOUNT}`,
    "g",
  ),
  needs: ["joined digits"],
  examples: { "2023/24": "2024-03-31", "FY 18/19": "2019-03-31", "2013-14": "2014-03-31" },
  read({ year = "", next = "", end, fy, after }, context) {
    const begins = firstOfYears(year, next);
    if (begins === undefined) return undefined;
    if (fy !== undefined || after !== undefined) return financial(begins, true);
    if (mayBeDay({ year, next, end }) && !isNear(begins, context)) return undefined;
    return context.habits?.usesTerms ? schoolYear(begins) : financial(begins, year.length > next.length);
  },
};

/** "16/17" is no day of a month, and no day has an end. */
function mayBeDay({ year = "", next, end }: DateParts): boolean {
  return year.length === 2 && Number(next) <= 12 && end === undefined;
}

function financial(begins: number, sure: boolean): Period {
  return {
    ...monthsFrom(begins, 4, 12),
    precision: "fy",
    sure,
    because: "A year in two halves is the financial year, from April to March.",
  };
}

function schoolYear(begins: number): Period {
  return {
    ...monthsFrom(begins, 9, 11),
    precision: "academic-year",
    sure: false,
    because:
      "The plan goes by terms, so a year in two halves is taken for the school year, to the end of July.",
  };
}

function isNear(year: number, { asAt, habits }: DateContext): boolean {
  const now = yearOf(asAt);
  const first = Math.min(now, habits?.firstYear ?? now);
  const last = Math.max(now, habits?.lastYear ?? now);
  return year >= first - 20 && year <= last + 6;
}
