import { TERM_SEASON_PATTERN } from "../../vocabulary/period-words";
import type { DateForm } from "./date-form";
import { halfTermOf, seasonWords, yearOfTerm } from "./seasons";

/** Half a term of a school: "Spring 1" ends with February. */
export const halfTermAndYear: DateForm = {
  name: "half a term and year",
  pattern: new RegExp(
    String.raw`(?<!\w)(?<season>${TERM_SEASON_PATTERN})\.?\s?(?:term\s?)?(?<half>[12])[\s,(-]{1,3}(?<year>(?:19|20)\d{2}|'?\d{2})(?:\s?[/-]\s?(?<next>\d{4}|\d{2}))?(?![\w/])`,
    "g",
  ),
  needs: ["digit", "season"],
  examples: {
    "Spring 1 2024": "2024-02-29",
    "Autumn term 2 2024": "2024-12-31",
    "Sum 1 2023/24": "2024-05-31",
  },
  read({ season = "", half = "", ...parts }) {
    const words = seasonWords(season);
    const year = words && yearOfTerm(words, parts);
    return words && year !== undefined ? halfTermOf(words, half, year) : undefined;
  },
};
