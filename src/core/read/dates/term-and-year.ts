import { SEASON_PATTERN, TERM_SEASON_PATTERN } from "../../vocabulary/period-words";
import type { DateForm, DateParts } from "./date-form";
import { seasonWords, termOf, yearOfTerm } from "./seasons";

const YEAR = String.raw`(?<year>(?:19|20)\d{2}|'?\d{2})(?:\s?[/-]\s?(?<next>\d{4}|\d{2}))?(?![\w/])`;

/** A term of a school, which is longer than the season of its name. */
export const termAndYear: DateForm = {
  name: "term and year",
  pattern: new RegExp(
    String.raw`(?<!\w)(?<season>${TERM_SEASON_PATTERN})\.?\s{1,2}terms?[\s,(:-]{1,3}(?:of\s)?${YEAR}|(?<!\w)(?<before>${SEASON_PATTERN})\s{1,2}(?<between>(?:19|20)\d{2})\s{1,2}term(?!\w)|(?<![\w/])(?<first>(?:19|20)\d{2})\s{1,2}(?<after>${SEASON_PATTERN})\s{1,2}term(?!\w)`,
    "g",
  ),
  needs: ["digit", "season", "term"],
  examples: {
    "Autumn Term 2024": "2024-12-31",
    "Spring term 2023/24": "2024-03-31",
    "Summer 2025 term": "2025-07-31",
  },
  read(parts) {
    const words = seasonWords(firstOf(parts, ["season", "before", "after"]));
    const year = firstOf(parts, ["year", "between", "first"]);
    const { next } = parts;
    const found = words && yearOfTerm(words, next === undefined ? { year } : { year, next });
    if (!words || found === undefined) return undefined;
    // "Summer term 22" is short for the end of it.
    return year.length < 4 && next === undefined
      ? { ...termOf(words, found), namesEnd: true }
      : termOf(words, found);
  },
};

function firstOf(parts: DateParts, names: readonly string[]): string {
  return names.flatMap((name) => parts[name] ?? [])[0] ?? "";
}
