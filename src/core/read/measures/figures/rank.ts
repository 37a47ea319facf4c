import { NO_VALUE, type FigureForm } from "../figure";

/** "Rank 3rd", "top 10": the lower the better. */
export const rank: FigureForm = {
  name: "a rank",
  examples: {
    "Rank 3rd": "target <= 3 rank down",
    "In the top 10": "target <= 10 rank down",
    "3rd": "? target <= 3 rank down",
  },
  read: ({ value, unit, before, behind }) => {
    if (unit === "%" && /\b(?:top|upper|bottom|best)\s*$/.test(before)) return NO_VALUE;
    if (/^(?:st|nd|rd|th)\s(?:quartile|quintile|decile|third|half)\b/.test(behind)) return NO_VALUE;
    const isOrdinal = /^\s*$/.test(before) && /^(?:st|nd|rd|th)\b/.test(behind);
    const isRank = isOrdinal || /\b(?:rank(?:ed|ing)?(?: of| in)?|top|position)\s*:?\s*$/.test(before);
    if (unit !== "" || !isRank || /^\s?per/.test(behind)) return undefined;
    return { kind: "target", value, unit: "rank", comparator: "<=", direction: "down", sure: !isOrdinal };
  },
};
