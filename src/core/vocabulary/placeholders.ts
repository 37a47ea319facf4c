/** What stands in a cell that nobody filled in: a dash, a dot, a question mark. */
export const EMPTY_TEXTS: ReadonlySet<string> = new Set([
  "-",
  "–",
  "—",
  ".",
  "..",
  "...",
  "…",
  "?",
  "??",
  "•",
  "·",
  "/",
  "x",
  "xx",
  "xxx",
]);

/** Said to be still open; somebody knows that it is missing. */
export const OPEN_TEXTS: readonly string[] = [
  "tbc",
  "tba",
  "tbd",
  "to be confirmed",
  "to be agreed",
  "to be advised",
  "to be determined",
  "to be decided",
  "date to be agreed",
  "dates to be agreed",
  "not confirmed",
  "not yet agreed",
  "not known",
  "not yet known",
  "unknown",
  "to be set",
  "to be scheduled",
  "to be arranged",
  "to be established",
  "to follow",
  "date to follow",
  "awaiting date",
  "awaiting dates",
  "awaiting confirmation",
  "no date",
  "no date set",
  "no timescale",
  "no deadline",
  "not set",
  "t b c",
  "t b a",
  "undetermined",
];

/** What a template asks for, left as it was. */
export const PROMPT_TEXTS: readonly string[] = [
  "dd/mm/yyyy",
  "dd/mm/yy",
  "mm/yy",
  "mm/yyyy",
  "date",
  "enter date",
  "enter date here",
  "insert date",
  "insert date here",
  "add date",
  "x months",
  "x years",
  "x weeks",
];

/** Said to be left out on purpose. */
export const NONE_TEXTS: readonly string[] = ["n/a", "na", "n.a.", "n.a", "not applicable", "none", "nil"];
