import { DONE_LINES } from "./status-lines-done";
import { OPEN_LINES } from "./status-lines-open";

/**
 * What the first words of an update say: the status, what may follow, and the words. Whatever denies or
 * puts off comes before what it denies ("not complete" before "complete"): the first line that is met wins.
 *
 * The words are a pattern that is met by text in lower case; {done} stands for those of status-parts. What may
 * follow is nothing (end); a sign, a date or a joining word (stop); or anything (any): "Complete" is a
 * status in "Complete – May", and none in "Complete the review". A "?" behind the status: not sure.
 */
export const STATUS_LINES = `${OPEN_LINES}${DONE_LINES}`;
