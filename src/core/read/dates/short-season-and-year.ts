import { TERM_SEASON_PATTERN } from "../../vocabulary/period-words";
import { fullYear, type DateForm } from "./date-form";
import { seasonWords, termOf } from "./seasons";

/** A season in short is how schools write a term; only where a date belongs, since "sum" is a word, too. */
export const shortSeasonAndYear: DateForm = {
  name: "term in short and year",
  pattern: new RegExp(
    String.raw`(?<!\w)(?<season>${TERM_SEASON_PATTERN})\.?[\s']{0,2}(?<year>(?:19|20)\d{2}|[1-6]\d)(?!\w|/\d)`,
    "g",
  ),
  needs: ["digit", "season"],
  isLoose: true,
  examples: { "Aut 24": "2024-12-31", "Spr 2025": "2025-03-31", "Sum '24": "2024-07-31" },
  read({ season = "", year = "" }) {
    const words = seasonWords(season);
    return words && { ...termOf(words, fullYear(year)), sure: false, namesEnd: true };
  },
};
