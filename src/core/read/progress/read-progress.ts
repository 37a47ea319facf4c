import { type Progress } from "../../model/progress";
import { STATUSES, type Status } from "../../model/status";
import { BEGUN_WORDS, FUTURE_WORDS, STATUS_WORDS } from "../../vocabulary/status-words";
import type { Parsed } from "../define-field";

const PERCENT_COMPLETE = /(?<percent>\d{1,3})\s?%\s*(?:complete|completed|done)\b/i;

/**
 * How an action stands by what its update says. A status word counts where the cell begins with it;
 * "Plan in place to be completed in Jan" is not complete. Of a narrative only whether things are
 * happening or still to come is taken, and that is not sure.
 */
export function readProgress(text: string): Parsed<Progress> {
  const lower = text.toLowerCase().replace(/^[\s•·.–-]+/, "");
  const percent = Number(PERCENT_COMPLETE.exec(text)?.groups?.["percent"] ?? Number.NaN);
  const stated = STATUS_WORDS.find(([pattern]) => pattern.test(lower))?.[1];
  const isStatus = (word: string | undefined): word is Status => STATUSES.some((status) => status === word);

  if (isStatus(stated)) {
    return { value: progressOf(stated, text, percent), sure: true };
  }
  const status: Status = percent >= 100 ? "complete" : isAllToCome(lower) ? "planned" : "in_progress";
  return {
    value: progressOf(status, text, percent),
    sure: false,
    because: "It tells what happens, but names no status.",
  };
}

/** Whether every sentence speaks of the future: one that tells of something done shows that it has begun. */
function isAllToCome(text: string): boolean {
  return text
    .split(/[.;!?]\s+|\n/)
    .filter((part) => /\p{L}{2}/u.test(part))
    .every((part) => FUTURE_WORDS.test(part) && !BEGUN_WORDS.test(part));
}

function progressOf(status: Status, text: string, percent: number): Progress {
  return {
    status,
    updates: [{ date: null, status, text }],
    percent: Number.isNaN(percent) || percent > 100 ? null : percent,
  };
}
