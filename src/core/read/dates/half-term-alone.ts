import { TERM_SEASON_PATTERN } from "../../vocabulary/period-words";
import { nextOf, type DateForm } from "./date-form";
import { halfTermOf, seasonWords } from "./seasons";

/** Half a term with no year. */
export const halfTermAlone: DateForm = {
  name: "half a term with no year",
  pattern: new RegExp(
    String.raw`(?<!\w)(?<season>${TERM_SEASON_PATTERN})\.?\s?(?:term\s?)?(?<half>[12])(?!\w|/\d|\s?\d)`,
    "g",
  ),
  needs: ["digit", "season"],
  isLoose: true,
  examples: { "Aut 2": "2024-12-31", "Summer 1": "2024-05-31" },
  read({ season = "", half = "" }, context) {
    const words = seasonWords(season);
    return words && nextOf((year) => halfTermOf(words, half, year), context);
  },
};
