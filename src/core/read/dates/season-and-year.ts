import { SEASON_PATTERN } from "../../vocabulary/period-words";
import { fullYear, type DateForm } from "./date-form";
import { seasonOf, seasonWords, yearOfTerm } from "./seasons";

/** A season: spring ends with May, winter with the February after. Never sure, since schools mean terms. */
export const seasonAndYear: DateForm = {
  name: "season and year",
  pattern: new RegExp(
    String.raw`(?<!\w)(?<season>${SEASON_PATTERN})(?:\sof)?[\s,'(-]{1,3}(?<year>(?:19|20)\d{2}|\d{2})(?:\s?[/-]\s?(?<next>\d{4}|\d{2}))?(?!\w|/\d)`,
    "g",
  ),
  needs: ["digit", "season"],
  examples: {
    "Spring 2025": "2025-05-31",
    "Summer 24": "2024-08-31",
    "Autumn 2024": "2024-11-30",
    "Winter 2024/25": "2025-02-28",
  },
  read({ season = "", year = "", next }, context) {
    const words = seasonWords(season);
    if (!words) return undefined;
    const isWinter = words.starts === 12;
    const found = isWinter || next === undefined ? fullYear(year) : yearOfTerm(words, { year, next });
    return found === undefined ? undefined : seasonOf(words, found, context);
  },
};
