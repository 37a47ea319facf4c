import { monthsFrom, nextOf, type DateForm, type Period } from "./date-form";

/** The calendar year with no number: the next one to end. */
export const calendarYearAlone: DateForm = {
  name: "calendar year with no number",
  pattern: /(?<!\w)(?:this\s|the\s|current\s)?calendar\syear(?:[\s-]end)?(?!\w|\s?[\d_])/g,
  needs: ["year word"],
  isLoose: true,
  examples: { "calendar year": "2024-12-31", "calendar year end": "2024-12-31" },
  read(_, context) {
    return nextOf((year): Period => ({ ...monthsFrom(year, 1, 12), precision: "year", sure: true }), context);
  },
};
