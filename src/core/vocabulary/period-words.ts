/** A season of the year: the term of that name ends with the month `termEnds`, its first half with `halfEnds`. */
export interface SeasonWords {
  readonly starts: number;
  readonly termStarts: number;
  readonly termEnds: number;
  readonly halfEnds: number;
}

/** By the first three letters. Winter begins in December and ends in the year after. */
export const SEASONS: ReadonlyMap<string, SeasonWords> = new Map([
  ["aut", { starts: 9, termStarts: 9, termEnds: 12, halfEnds: 10 }],
  ["spr", { starts: 3, termStarts: 1, termEnds: 3, halfEnds: 2 }],
  ["sum", { starts: 6, termStarts: 4, termEnds: 7, halfEnds: 5 }],
  ["win", { starts: 12, termStarts: 1, termEnds: 3, halfEnds: 2 }],
]);

/** The first and the last month of each term where a school year has six. */
export const SIX_TERMS: readonly (readonly [number, number])[] = [
  [9, 10],
  [11, 12],
  [1, 2],
  [3, 3],
  [4, 5],
  [6, 7],
];

export const SEASON_PATTERN = "autumn?|autunm|spring|summer|winter";
export const TERM_SEASON_PATTERN = "aut(?:umn?|unm)?|spr(?:ing)?|sum(?:mer)?";

/** What is counted: the number behind these words is no day of a month. */
export const COUNTED_THINGS = [
  "phase",
  "stage",
  "step",
  "part",
  "wave",
  "round",
  "group",
  "cohort",
  "tranche",
  "task",
  "action",
  "item",
  "objective",
  "priority",
  "theme",
  "option",
  "tier",
  "level",
  "year",
  "yr",
  "term",
  "week",
  "milestone",
  "section",
  "strand",
  "workstream",
  "recommendation",
  "no",
  "version",
  "draft",
  "issue",
  "standard",
  "outcome",
  "goal",
  "target",
  "domain",
  "area",
  "criterion",
  "kpi",
  "ref",
  "page",
  "para",
  "paragraph",
  "appendix",
].join("|");

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ["1st", 1],
  ["first", 1],
  ["2nd", 2],
  ["second", 2],
  ["3rd", 3],
  ["third", 3],
  ["4th", 4],
  ["fourth", 4],
  ["last", 4],
  ["final", 4],
]);

export const ORDINAL_PATTERN = [...ORDINALS.keys()].join("|");

/** Behind two numbers, these make an amount of them: "12-18 months" are no years. */
export const NO_AMOUNT = String.raw`(?!\s{0,2}(?:hours?|days?|weeks?|wks?|months?|mths?)\b)`;
