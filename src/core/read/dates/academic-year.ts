import { fullYear, monthsFrom, type DateForm } from "./date-form";

/** The year of schools, from September to July; "2015-2019 academic years" are several. */
export const academicYear: DateForm = {
  name: "academic year",
  pattern:
    /(?<![\w/])(?:(?:academic|school)\syears?[\s:(]{1,2}|ay\s?)(?<year>\d{4}|\d{2})\s?[/-]\s?(?<next>\d{4}|\d{2})(?![\w/])|(?<![\w/])(?<first>\d{4}|\d{2})\s?[/-]\s?(?<second>\d{4}|\d{2})\s{1,2}(?:academic|school)\syears?(?!\w)/g,
  needs: ["joined digits", "year word"],
  examples: {
    "2023/24 academic year": "2024-07-31",
    "academic year 2024-25": "2025-07-31",
    "2021-2024 school years": "2024-07-31",
  },
  read({ year, next, first = "", second = "" }) {
    const begins = fullYear(year ?? first);
    const years = fullYear(next ?? second) - begins;
    if (years < 1 || years > 10) return undefined;
    return {
      ...monthsFrom(begins, 9, years * 12 - 1),
      precision: "academic-year",
      sure: true,
      because: "The school year is taken to end on 31 July.",
    };
  },
};
