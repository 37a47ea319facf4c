import { NO_VALUE, type FigureForm, type Meaning } from "../figure";

const PARTS = /^\s?(?<word>in|out of|of|\/)\s?(?:every\s)?(?<whole>\d+)(?!\s?[%\d/])/;
const WHOLE = /(?<!\b(?:progress|attainment) )\d\s?(?:in|out of|of|\/)\s?(?:every\s)?$/;

/** "Attainment 8 of 48" is the name of a measure. */
const NAMES = /\b(?:progress|attainment) $/;

/** "3 out of 4" is 75%; "45 of 53 (84.9%)" gives its percentage itself. */
export const ratio: FigureForm = {
  name: "so many of so many",
  examples: {
    "1 in 10": "? target = 10 %",
    "3 out of 4": "target >= 75 % up",
    "9 out of 10 parents are satisfied": "target >= 90 % up",
  },
  read({ value, unit, before, behind, text }) {
    if (unit !== "" || NAMES.test(before)) return undefined;
    const { word = "", whole } = partsOf(behind);
    if (whole === undefined) return WHOLE.test(before) ? NO_VALUE : undefined;
    if (Number(whole) <= value || YEAR.test(whole)) return undefined;
    return /\d\s?%/.test(text) ? NO_VALUE : shareOf(value / Number(whole), word);
  },
};

function partsOf(behind: string): Readonly<Partial<Record<string, string>>> {
  return PARTS.exec(behind)?.groups ?? {};
}

/** "45 in 2023" has a year behind it. */
const YEAR = /^(?:19|20)\d\d$/;

function shareOf(part: number, word: string): Meaning {
  const value = Math.round(part * 1000) / 10;
  const share = { kind: "target", value, unit: "%" } as const;
  if (word === "in") return { ...share, comparator: "=", direction: null, sure: false };
  return { ...share, comparator: ">=", direction: "up", sure: word !== "/" };
}
