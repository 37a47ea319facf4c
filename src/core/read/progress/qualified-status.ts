import type { Status } from "../../model/status";
import { hintedStatus } from "./hinted-status";
import { statedStatus, type StatedStatus } from "./status-forms";

type Qualified = Pick<StatedStatus, "status" | "sure">;

const DONE: readonly Status[] = ["complete", "in_place"];
const OPEN: readonly Status[] = [
  "planned",
  "in_progress",
  "not_started",
  "on_track",
  "at_risk",
  "off_track",
  "partially_complete",
];
const TROUBLE: readonly Status[] = ["off_track", "at_risk", "overdue", "paused"];

/** Of longer entries only the beginning tells how it stands. */
const LONGEST = 2_000;

/** How a status is changed by what stands behind it: "Completed. … Planned. …", "In progress but delayed". */
export function qualified(stated: StatedStatus, text: string): Qualified {
  if (DONE.includes(stated.status) || stated.status === "planned") return inStages(stated, text);
  if (stated.status === "in_progress" || stated.status === "on_track") return onTheWay(stated, text);
  return doneSince(stated) ?? stated;
}

/** "Delayed – completed in May": what is done in the end is done. */
function doneSince({ rest }: StatedStatus): Qualified | undefined {
  const [, later] = /^ ?[–,;.(-]+ ?(?:but |and )?(?:now )?(.{4,40})$/.exec(rest) ?? [];
  const next = later === undefined ? undefined : statedStatus(later);
  return next && DONE.includes(next.status) && isPast(next.rest)
    ? { status: next.status, sure: false }
    : undefined;
}

/** Nothing but a date follows. */
function isPast(rest: string): boolean {
  return /^[\s,(]*(?:(?:in|on) )?(?:\d{1,2}(?:st|nd|rd|th)? )?[a-z]{0,9}\.? ?[\d/.]*[\s.)]*$/.test(rest);
}

/** "Complete in Adults, in progress in Children", "Complete: policy. Outstanding: training". */
const OPEN_BEHIND =
  /^[^.;]{0,80}(?:[,;–-]| but) (?:[\w’' ]{0,40} )?(?:in progress|not (?:yet )?(?:started|commenced|complete[d]?|done|begun)|outstanding|delayed|awaiting|ongoing (?:for|in|at)|(?:now )?being (?!(?:monitored|reviewed|used|embedded|maintained|updated|audited|evaluated)\b)[a-z]+ed|to be (?!(?:reviewed|removed|repeated|closed|evaluated|monitored|updated|refreshed|revisited)\b)[a-z]+ed|(?:still|yet) to (?:be )?[a-z]+)\b|^ (?:for|in|at) [^.;]{0,30}\d (?:of|out of) (?:the )?\d|^ ?[(–-] ?(\d+) ?(?:of|out of|\/) ?(?!\1\b)\d|[.;\n]\s*(?:still )?(?:outstanding|to do|still to do|remaining|not (?:yet )?done)\s*[:–-]/;

/** "Complete for primary schools; secondary schools by July". */
const OTHERS_LATER =
  /^ (?:for|in|at|with|by) [^.;,]{3,60}[;,–-] ?(?:but )?[^.;]{0,60}\b(?:to follow|by|next|from|in|planned|due|remaining|will|to be|awaited)\b/;

/** "Complete, but …", "Targets met for Q1". */
const OPEN_TO_DOUBT =
  /^,? but\b|^ (?:for|in) (?:the )?(?:q[1-4]|(?:first|second|third) quarter|quarters?|some|most)\b/;

/** "Will be sent once the guidance is out": nothing has begun before that. */
const FIRST =
  /^[^.;]{0,80}\b(?:once|until|subject to|when (?:[\w’'-]+ ){0,5}(?:is|are|has|have|appointed|recruited|available|complete[d]?|agreed|approved|finalised|received|published|in (?:post|place))\b)/;

function inStages({ status, sure, rest }: StatedStatus, text: string): Qualified {
  if (isInStages(status, text) || (status !== "planned" && OPEN_BEHIND.test(rest)))
    return { status: "partially_complete", sure: false };
  if (status === "planned" && FIRST.test(rest)) return { status: "not_started", sure: false };
  if (status === "complete" && OTHERS_LATER.test(rest)) return { status: "partially_complete", sure: false };
  return { status, sure: sure && !OPEN_TO_DOUBT.test(rest) };
}

/** A later sentence that is only a status: one stage is done, and another is not. */
function isInStages(first: Status, text: string): boolean {
  const others = DONE.includes(first) ? OPEN : DONE;
  const sentences = text.slice(0, LONGEST).matchAll(/[.;\n…]\s+(?<words>[A-Z][A-Za-z -]{3,30})(?=[.:–]| -)/g);
  return [...sentences].some(({ groups }) => {
    const other = statedStatus(`${groups?.["words"] ?? ""}.`);
    return other?.sure === true && other.rest.length < 2 && others.includes(other.status);
  });
}

/** What follows "in progress" and says more: that it is on track, or in trouble. */
function onTheWay({ status, sure, rest }: StatedStatus, text: string): Qualified {
  const next = statedStatus(rest.replace(/^[\s/,;.:(&–-]*(?:(?:and|but|however|though)\b,?)?\s*/, ""));
  if (next?.status === "on_track") return { status: "on_track", sure: sure && next.sure };
  const trouble =
    next && TROUBLE.includes(next.status)
      ? next.status
      : status === "in_progress" || !sure
        ? troubleIn(text)
        : undefined;
  return trouble ? { status: trouble, sure: false } : { status, sure };
}

/** "Ongoing, lack of capacity a concern" turns as "however" does. */
const TURN =
  /\b(?:however|but|although)\b|(?<=[,;–-] ?)(?:lack of|shortage of|concerns? (?:about|over|that))\b/i;

/** "Work has begun. However, it was delayed": what comes behind "however" weighs more than that it has begun. */
function troubleIn(text: string): Status | undefined {
  const turn = text.slice(0, LONGEST).search(TURN);
  const hinted = turn === -1 ? undefined : hintedStatus(text.slice(turn));
  return hinted && TROUBLE.includes(hinted) ? hinted : undefined;
}
