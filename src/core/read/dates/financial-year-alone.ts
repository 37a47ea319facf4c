import { yearOf } from "../../calendar/day";
import { monthsFrom, nextOf, type DateForm, type Period } from "./date-form";

/** The financial year with no number: this one, or the next. */
export const financialYearAlone: DateForm = {
  name: "financial year with no number",
  pattern:
    /(?<!\w)(?:this\s|the\s|current\s)?(?<next>next\s|following\s|new\s)?(?:fin(?:ancial)?\.?[\s-]year(?:[\s-]end)?|fy|year[\s-]end|in[\s-]year|(?<=(?:this|current)\s)year|(?<=end\sof\s(?:the\s|this\s)?)year)(?!\w|[\s-]end\b|\s?[\d_]|\sof\s[\d_])/g,
  needs: ["year word"],
  isLoose: true,
  examples: { "financial year": "2025-03-31", "year end": "2025-03-31", "next financial year": "2026-03-31" },
  read({ next }, context) {
    const period = nextOf(financial, context);
    return next === undefined ? period : { ...period, ...financial(yearOf(period.first) + 1), sure: false };
  },
};

function financial(year: number): Period {
  return { ...monthsFrom(year, 4, 12), precision: "fy", sure: true };
}
