import { DOWN_WORDS } from "../../../vocabulary/measure-words";
import type { FigureForm } from "../figure";
import { bearingOf } from "../comparator-of";

/** "£250k saving": at least so much. A sum alone may be a ceiling as well as a floor. */
export const money: FigureForm = {
  name: "money",
  examples: {
    "£250k saving by March 2025": "target >= 250000 £ up by 2025-03-31",
    "£1.2m": "? target = 1200000 £",
    "no more than £50,000": "target <= 50000 £ down",
  },
  read: (figure) => {
    const { value, unit, before, behind } = figure;
    if (unit !== "£") return undefined;
    if (/\bsav(?:e|es|ed|ing|ings)\b|\bincome\b|\braise|\bsecured?\b|\bgrant/.test(`${before}${behind}`)) {
      return { kind: "target", value, comparator: ">=", direction: "up", sure: true };
    }
    const { comparator, direction } = bearingOf(figure);
    if (comparator !== ">=" || DOWN_WORDS.test(before))
      return { kind: "target", value, comparator, direction, sure: true };
    return { kind: "target", value, comparator: "=", direction: null, sure: false };
  },
};
