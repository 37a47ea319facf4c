import { TERM_SEASON_PATTERN } from "../../vocabulary/period-words";
import type { DateForm } from "./date-form";
import { nextOf } from "./date-form";
import { halfTermOf, seasonWords, yearOfTerm } from "./seasons";

/** "First half of autumn term 2024": half a term by a word for which. */
export const halfOfTerm: DateForm = {
  name: "half of a term in words",
  pattern: new RegExp(
    String.raw`(?<!\w)(?<half>first|1st|second|2nd)\shalf\s(?:of\s)?(?:the\s)?(?<season>${TERM_SEASON_PATTERN})\s{1,2}term(?:[\s,(]{1,3}(?<year>(?:19|20)\d{2}|\d{2})(?:\s?[/-]\s?(?<next>\d{4}|\d{2}))?)?(?![\w/])`,
    "g",
  ),
  needs: ["season", "term"],
  isLoose: true,
  examples: { "First half of autumn term 2024": "2024-10-31", "2nd half spring term": "2025-03-31" },
  read({ half = "", season = "", year, ...parts }, context) {
    const words = seasonWords(season);
    if (!words) return undefined;
    const which = /^(?:1st|first)$/.test(half) ? "first" : "second";
    if (year === undefined) return nextOf((each) => halfTermOf(words, which, each), context);
    const found = yearOfTerm(words, { year, ...parts });
    return found === undefined ? undefined : halfTermOf(words, which, found);
  },
};
