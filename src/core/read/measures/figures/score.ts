import { NO_VALUE, type FigureForm } from "../figure";

/** "L=4, S=4: risk score=16": how bad it may be, and no aim that is surely meant. */
export const score: FigureForm = {
  name: "a score",
  examples: { "L=4,S=4: risk score=16": "? target = 16 score" },
  read: ({ value, unit, before }) => {
    if (unit !== "") return undefined;
    if (/\bscore\s?[=:]\s?$/.test(before))
      return { kind: "target", value, unit: "score", comparator: "=", direction: null, sure: false };
    return /(?:^|\W)[a-z]\s?=\s?$/.test(before) || /\b(?:likelihood|severity|impact)\b[^]{0,5}$/.test(before)
      ? NO_VALUE
      : undefined;
  },
};
