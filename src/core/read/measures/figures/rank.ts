import type { FigureForm } from "../figure";

/** "Rank 3rd", "top 10": the lower the better. */
export const rank: FigureForm = {
  name: "a rank",
  examples: { "Rank 3rd": "target <= 3 rank down", "In the top 10": "target <= 10 rank down" },
  read: ({ value, unit, before, behind }) => {
    const isRank = /\b(?:rank(?:ed|ing)?(?: of| in)?|top|position)\s*:?\s*$/.test(before);
    if (unit !== "" || !isRank || /^\s?per/.test(behind)) return undefined;
    return { kind: "target", value, unit: "rank", comparator: "<=", direction: "down", sure: true };
  },
};
