/** Words that say how often, and the name that the schema has for it. Longer ones first. */
export const RECURRENCE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bhalf[\s-]?termly\b/, "half-termly"],
  [/\btermly\b/, "termly"],
  [/\b(?:six|6)[\s-]?month(?:ly|s)\b|\bhalf[\s-]?yearly\b|\bevery six months\b/, "six-monthly"],
  [/\btwice[\s-](?:yearly|a year)\b|\bbi-?annual(?:ly)?\b/, "twice-yearly"],
  [/\bbi[\s-]?monthly\b/, "bi-monthly"],
  [/\bfortnightly\b|\bevery two weeks\b/, "fortnightly"],
  [/\bquarterly\b|\bevery quarter\b|\beach quarter\b/, "quarterly"],
  [/\bmonthly\b|\bevery month\b|\beach month\b/, "monthly"],
  [/\bweekly\b|\bevery week\b/, "weekly"],
  [/\bdaily\b/, "daily"],
  [/\bannual(?:ly)?\b|\byearly\b|\bevery year\b|\beach year\b/, "annual"],
];

/** No end is meant. */
export const ONGOING_WORDS =
  /\bon-?\s?going\b|\bcontinuous(?:ly)?\b|\bcontinuing\b|\bbusiness as usual\b|\bbau\b|\bas and when\b|\bas required\b|\brolling programme\b/;

/** What stands before or after a date from which something goes on. */
export const FROM_WORDS = /\b(?:from|since|commenc(?:e|es|ing)|starting(?: in)?)\s*$/;
export const ONWARDS_WORDS = /^\s*(?:onwards?|and ongoing|then ongoing)\b/;

/** What joins the first and the last day of a time. */
export const RANGE_JOINTS = /^\s*(?:-|–|—|to|until|till|through(?: to)?)\s*$/;

/** Numbers in words, as far as timescales use them. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"].map(
    (word, index) => [word, index + 1] as const,
  ),
);

/** A status where a date belongs. */
export const STATUS_IN_TIMESCALE =
  /^(?:in place|complete|completed|done|achieved|overdue|closed|not started)\b/;
