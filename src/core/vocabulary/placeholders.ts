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
];

/** Said to be left out on purpose. */
export const NONE_TEXTS: readonly string[] = ["n/a", "na", "n.a.", "not applicable", "none"];
