/** The month that a name begins for: three letters tell, whatever follows. Numbers count from 1. */
export const MONTH_BEGINNINGS: ReadonlyMap<string, number> = new Map([
  ["jan", 1],
  ["feb", 2],
  ["mar", 3],
  ["mra", 3],
  ["apr", 4],
  ["arp", 4],
  ["api", 4],
  ["may", 5],
  ["jun", 6],
  ["jul", 7],
  ["aug", 8],
  ["agu", 8],
  ["sep", 9],
  ["spe", 9],
  ["set", 9],
  ["oct", 10],
  ["oco", 10],
  ["nov", 11],
  ["dec", 12],
]);

/** The names that are long enough to be mistyped and still be seen for what they are. */
export const MONTH_NAMES: readonly string[] = [
  "january",
  "february",
  "march",
  "april",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/**
 * The names as one alternative of a pattern, in lower case. The sets of letters stand for typing
 * errors: "janurary", "febuary", "septmber" and "decemeber" have the right letters in a wrong order.
 */
export const MONTH_PATTERN = [
  "jan(?:[uary]{2,6})?",
  "feb(?:[ruay]{2,7})?",
  "mar(?:ch|c|hc|rch)?",
  "mrach",
  "apr(?:il{1,2}|i|l|li)?",
  "arpil",
  "apil",
  "may",
  "jun(?:e)?",
  "jul(?:y|ly|t)?",
  "aug(?:[ust]{2,5})?",
  "agust",
  "sept?(?:[tem]{1,4}[embr]{2,5})?",
  "s(?:pe|e)tem?ber",
  "oct(?:[ober]{2,5})?",
  "ocotber",
  "nov(?:[em]{1,4}[embr]{2,5})?",
  "dec(?:[em]{1,4}[embr]{2,5})?",
].join("|");

const MONTH_WORD = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";

/** "Apr 24 – Mar 25" is no 24 March: digits behind a month belong to it; but "1 Apr-24 May" are two days. */
export const NOT_BEHIND_MONTH = String.raw`(?:(?<=\d(?:st|nd|rd|th)?\s${MONTH_WORD}-)|(?<!${MONTH_WORD}[\s.'-]{0,2}))`;
