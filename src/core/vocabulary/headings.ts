import { HEADINGS_OF_AIMS } from "./headings-of-aims";
import { HEADINGS_OF_PEOPLE } from "./headings-of-people";
import { HEADINGS_OF_PROGRESS } from "./headings-of-progress";
import { HEADINGS_OF_RATINGS } from "./headings-of-ratings";
import { HEADINGS_OF_TIME } from "./headings-of-time";
import { HEADINGS_OF_WHAT } from "./headings-of-what";
import { HEADINGS_OF_WORK } from "./headings-of-work";

/**
 * The words that stand above a column. `whole` are headings as they are, in lower case and without
 * punctuation, set apart by commas; `maybe` are others that stand over other things as well, so that
 * the officer is asked; `parts` are met by headings that say the same with more words.
 */
export interface HeadingWords {
  readonly field: string;
  readonly whole: string;
  readonly maybe?: string;
  readonly parts?: readonly RegExp[];
}

/**
 * All of them, in the order in which their parts are tried: the first that is met wins, so what is
 * more special comes first, and a field may come twice.
 */
export const HEADINGS = [
  ...HEADINGS_OF_RATINGS,
  ...HEADINGS_OF_TIME,
  ...HEADINGS_OF_PROGRESS,
  ...HEADINGS_OF_PEOPLE,
  ...HEADINGS_OF_AIMS,
  ...HEADINGS_OF_WORK,
  ...HEADINGS_OF_WHAT,
] as const satisfies readonly HeadingWords[];
