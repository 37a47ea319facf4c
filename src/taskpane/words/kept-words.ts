import type { Said } from "../../app";

/** What the officer hears when what she said is kept. */
export const KEPT_WORDS: Readonly<Record<Said["kind"], string>> = {
  columns: "Kept in this workbook for next time. The plan was checked again.",
  "leave-out": "The table is left out. The plan was checked again.",
  "take-in": "The table is part of the plan again. The plan was checked again.",
  "headings-here": "The row counts as headings from now on. The plan was checked again.",
  forget: "What you said is forgotten. The plan was checked again.",
};
