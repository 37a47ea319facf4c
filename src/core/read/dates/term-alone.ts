import { TERM_SEASON_PATTERN } from "../../vocabulary/period-words";
import { nextOf, type DateForm } from "./date-form";
import { seasonWords, termOf } from "./seasons";

/** A term with no year. */
export const termAlone: DateForm = {
  name: "term with no year",
  pattern: new RegExp(String.raw`(?<!\w)(?<season>${TERM_SEASON_PATTERN})\.?\s{1,2}terms?(?!\w|\s?\d)`, "g"),
  needs: ["season", "term"],
  isLoose: true,
  examples: { "Autumn term": "2024-12-31", "Summer Term": "2024-07-31" },
  read({ season = "" }, context) {
    const words = seasonWords(season);
    return words && nextOf((year) => termOf(words, year), context);
  },
};
