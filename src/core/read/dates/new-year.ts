import { monthsFrom, nextOf, type DateForm, type Period } from "./date-form";

/** "In the New Year" is said of January. */
export const newYear: DateForm = {
  name: "the New Year",
  pattern: /(?<!\w)new\syear(?:'s)?(?:[\s,(]{1,3}(?<year>20\d{2}))?(?!\w|\s?(?:\d|_|end|plan))/g,
  needs: ["year word"],
  isLoose: true,
  examples: { "New Year": "2025-01-31", "New Year 2026": "2026-01-31" },
  read({ year }, context) {
    return year === undefined ? nextOf(january, context) : january(Number(year));
  },
};

function january(year: number): Period {
  return {
    ...monthsFrom(year, 1, 1),
    precision: "month",
    sure: false,
    because: "The New Year is taken to be January.",
  };
}
