import { fullYear, monthsFrom, nextOf, type DateForm, type Period } from "./date-form";

/** The long holidays of schools, which are taken to be August. */
export const summerHolidays: DateForm = {
  name: "summer holidays",
  pattern:
    /(?<!\w)summer\s(?:holidays?|break|recess|vacation)(?:[\s,(-]{1,3}(?<year>(?:19|20)\d{2}|\d{2}))?(?![\w/])/g,
  needs: ["season"],
  isLoose: true,
  examples: { "summer holidays 2024": "2024-08-31", "Summer recess": "2024-08-31" },
  read({ year }, context) {
    return year === undefined ? nextOf(august, context) : august(fullYear(year));
  },
};

function august(year: number): Period {
  return {
    ...monthsFrom(year, 8, 1),
    precision: "month",
    sure: false,
    because: "The summer holidays are taken to be August.",
  };
}
