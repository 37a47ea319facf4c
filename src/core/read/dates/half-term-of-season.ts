import { TERM_SEASON_PATTERN } from "../../vocabulary/period-words";
import { nextOf, type DateForm } from "./date-form";
import { halfTermOf, seasonWords, yearOfTerm } from "./seasons";

/** The week off in the middle of a term, named by the term's season: "Autumn half term" is at the end of October. */
export const halfTermOfSeason: DateForm = {
  name: "half term by its season",
  pattern: new RegExp(
    String.raw`(?<!\w)(?<season>${TERM_SEASON_PATTERN})\.?\s(?:term\s)?half[\s-]term(?:[\s,(]{1,3}(?<year>(?:19|20)\d{2}|\d{2})(?:\s?[/-]\s?(?<next>\d{4}|\d{2}))?)?(?![\w/])`,
    "g",
  ),
  needs: ["season", "term"],
  isLoose: true,
  examples: {
    "Autumn half term 2024": "2024-10-31",
    "Spring half-term": "2025-02-28",
    "Summer half term 2024/25": "2025-05-31",
  },
  read({ season = "", year, ...parts }, context) {
    const words = seasonWords(season);
    if (!words) return undefined;
    if (year === undefined) return nextOf((each) => halfTermOf(words, "first", each), context);
    const found = yearOfTerm(words, { year, ...parts });
    if (found === undefined) return undefined;
    return {
      ...halfTermOf(words, "first", found),
      sure: false,
      because: "A half term is taken to end with its month.",
    };
  },
};
