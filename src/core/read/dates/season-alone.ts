import { SEASON_PATTERN } from "../../vocabulary/period-words";
import { nextOf, type DateForm } from "./date-form";
import { seasonOf, seasonWords } from "./seasons";

/** A season with no year. */
export const seasonAlone: DateForm = {
  name: "season with no year",
  pattern: new RegExp(
    String.raw`(?<!\w)(?<season>${SEASON_PATTERN})(?!\w|\s?\d|\s(?:term|holiday|break))`,
    "g",
  ),
  needs: ["season"],
  isLoose: true,
  examples: { Summer: "2024-08-31", autumn: "2024-11-30" },
  read({ season = "" }, context) {
    const words = seasonWords(season);
    return words && nextOf((year) => seasonOf(words, year, context), context);
  },
};
