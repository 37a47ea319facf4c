import type { OutsideRow } from "./outside-texts";

/** What a plan is of stands at its beginning; further down, laws and other plans are named with their years. */
const TEXTS_OF_A_TITLE = 8;
const LONGEST_TEXT = 300;

const YEAR = /(?<![\d£.,])(?:19[89]|20[0-6])\d(?!\d)/g;

/** The years that stand above a plan and in its headings: "Action plan 2024–2026", "June 2024 meeting". */
export function yearsAround(rows: readonly OutsideRow[], headings: OutsideRow["texts"]): readonly number[] {
  const texts = [...rows.flatMap((row) => row.texts).slice(0, TEXTS_OF_A_TITLE), ...headings];
  return texts.flatMap(({ text }) =>
    [...text.slice(0, LONGEST_TEXT).matchAll(YEAR)].map(([year]) => Number(year)),
  );
}
