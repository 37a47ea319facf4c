import type { DateForm, Period } from "./date-form";
import { monthsFrom, nextOf } from "./date-form";

/** A term or half a term that has no name: the next one to end. "Long term" is none of a school. */
export const unnamedTerm: DateForm = {
  name: "unnamed term",
  pattern:
    /(?<![\w-])(?<!(?:short|medium|long|near|fixed)[\s-])(?<half>half[\s-])?term(?!\w|\s?[\d(]|\s(?:of|time|plan))/g,
  needs: ["term"],
  isLoose: true,
  examples: { term: "2024-07-31", "half term": "2024-05-31" },
  read({ half }, context) {
    const ends = half === undefined ? TERMS : HALF_TERMS;
    const next = ends.map(([starts, count]) =>
      nextOf(
        (year): Period => ({ ...monthsFrom(year, starts, count), precision: "term", sure: false }),
        context,
      ),
    );
    return next.reduce((first, each) => (each.last < first.last ? each : first));
  },
};

/** The first month and the number of months. */
const TERMS: readonly (readonly [number, number])[] = [
  [1, 3],
  [4, 4],
  [9, 4],
];
const HALF_TERMS: readonly (readonly [number, number])[] = [
  [1, 2],
  [4, 2],
  [9, 2],
];
