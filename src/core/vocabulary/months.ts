/** Month names as plans write them, typing errors seen in them included. Numbers count from 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...["january", "jan"].map((name) => [name, 1] as const),
  ...["february", "feb", "febuary"].map((name) => [name, 2] as const),
  ...["march", "mar"].map((name) => [name, 3] as const),
  ...["april", "apr"].map((name) => [name, 4] as const),
  ...["may"].map((name) => [name, 5] as const),
  ...["june", "jun"].map((name) => [name, 6] as const),
  ...["july", "jul"].map((name) => [name, 7] as const),
  ...["august", "aug"].map((name) => [name, 8] as const),
  ...["september", "sept", "sep"].map((name) => [name, 9] as const),
  ...["october", "oct"].map((name) => [name, 10] as const),
  ...["november", "nov"].map((name) => [name, 11] as const),
  ...["december", "dec"].map((name) => [name, 12] as const),
]);

/** The names as one alternative of a pattern, longest first so that "sept" is not read as "sep". */
export const MONTH_PATTERN = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join("|");
