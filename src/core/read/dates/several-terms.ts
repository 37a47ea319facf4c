import { SIX_TERMS } from "../../vocabulary/period-words";
import { monthsFrom, nextOf, type DateForm } from "./date-form";

/** Terms in a row, of the six of a school year: "Terms 1 and 2"; never sure. */
export const severalTerms: DateForm = {
  name: "several of six terms",
  pattern: /(?<!\w)terms\s(?<term>[1-6])\s?(?:-|\/|&|and|to)\s?(?<end>[1-6])(?![\w/-]|\s?\d)/g,
  needs: ["digit", "term"],
  isLoose: true,
  examples: { "Terms 1 and 2": "2024-12-31", "Terms 3-4": "2025-03-31" },
  read({ term = "", end = "" }, context) {
    const [starts] = SIX_TERMS[Number(term) - 1] ?? [1];
    const [, ends] = SIX_TERMS[Number(end) - 1] ?? [1, 1];
    if (end <= term) return undefined;
    const count = ((ends - starts + 12) % 12) + 1;
    return nextOf(
      (year) => ({ ...monthsFrom(year, starts, count), precision: "term", sure: false }),
      context,
    );
  },
};
