import { yearOf } from "../../calendar/day";
import { monthsFrom, nextOf, type DateForm, type Period } from "./date-form";

/** The school year with no number: this one, or the next. */
export const academicYearAlone: DateForm = {
  name: "academic year with no number",
  pattern:
    /(?<!\w)(?:this\s|the\s|current\s)?(?<next>next\s|following\s|new\s)?(?:academic|school)\syear(?!\w|\s?\d)/g,
  needs: ["year word"],
  isLoose: true,
  examples: { "academic year": "2024-07-31", "next school year": "2025-07-31" },
  read({ next }, context) {
    const period = nextOf(academic, context);
    return next === undefined ? period : { ...period, ...academic(yearOf(period.first) + 1), sure: false };
  },
};

function academic(year: number): Period {
  return { ...monthsFrom(year, 9, 11), precision: "academic-year", sure: true };
}
