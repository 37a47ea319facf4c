import { SIX_TERMS } from "../../vocabulary/period-words";
import { fullYear, monthsFrom, nextOf, type DateForm, type Period } from "./date-form";

/** One of six terms of a school year: the first two lie in the year in which it begins. */
export const numberedTerm: DateForm = {
  name: "one of six terms",
  pattern:
    /(?<!\w)(?<!(?:aut|autumn|spr|spring|sum|summer)\s)(?:term\s?|t)(?<term>[1-6])(?:[\s,(-]{1,3}(?<year>(?:19|20)\d{2}|\d{2}(?=\s?[/-]\s?\d))(?:\s?[/-]\s?(?<next>\d{4}|\d{2}))?)?(?![\w/])/g,
  needs: ["digit", "term"],
  isLoose: true,
  examples: { "Term 6": "2024-07-31", "T3 2024/25": "2025-02-28", "Term 2 2024": "2024-12-31" },
  read({ term = "", year, next }, context) {
    const number = Number(term);
    if (year === undefined) return nextOf((each) => termOf(number, each), context);
    const inFirst = number <= 2 || next === undefined;
    return { ...termOf(number, fullYear(year) + (inFirst ? 0 : 1)), sure: false };
  },
};

function termOf(number: number, year: number): Period {
  const [starts, ends] = SIX_TERMS[number - 1] ?? [1, 1];
  return {
    ...monthsFrom(year, starts, ends - starts + 1),
    precision: "half-term",
    sure: true,
    because: "The school year is taken to have six terms.",
  };
}
