import { SEASONS, type SeasonWords } from "../../vocabulary/period-words";
import { fullYear, monthsFrom, type DateContext, type DateParts, type Period } from "./date-form";

/** The months of a season; undefined where the word names none. */
export function seasonWords(word: string): SeasonWords | undefined {
  return SEASONS.get(word.slice(0, 3));
}

/** The year in which a term lies: of 2023/24, the first year for the autumn, the second for the others. */
export function yearOfTerm(words: SeasonWords, { year = "", next }: DateParts): number | undefined {
  const first = fullYear(year.replace("'", ""));
  if (next === undefined) return first;
  if (fullYear(next) !== first + 1) return undefined;
  return words.termStarts === 9 ? first : first + 1;
}

/** A whole term of a school. */
export function termOf(words: SeasonWords, year: number): Period {
  return {
    ...monthsFrom(year, words.termStarts, words.termEnds - words.termStarts + 1),
    precision: "term",
    sure: true,
    because: "Terms are taken to end with December, March and July.",
  };
}

/** The first or the second half of a term. */
export function halfTermOf(words: SeasonWords, half: string, year: number): Period {
  const { termStarts, termEnds, halfEnds } = words;
  const starts = half.startsWith("1") || half === "first" ? termStarts : halfEnds + 1;
  const ends = starts === termStarts ? halfEnds : termEnds;
  return { ...monthsFrom(year, starts, ends - starts + 1), precision: "half-term", sure: true };
}

/** A season, or the term of its name in the plan of a school. */
export function seasonOf(words: SeasonWords, year: number, { habits }: DateContext): Period {
  if (habits?.usesTerms && words.starts !== 12) {
    return {
      ...termOf(words, year),
      sure: false,
      because: "The plan goes by terms, so the season is taken for the term.",
    };
  }
  return {
    ...monthsFrom(year, words.starts, 3),
    precision: "season",
    sure: false,
    because: "Seasons are taken to begin with March, June, September and December.",
  };
}
