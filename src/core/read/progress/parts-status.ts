import type { Status } from "../../model/status";
import { statedStatus } from "./status-forms";

/** "(a) complete (b) in progress", "1. Done 2. Not started", "Phase 1: complete; phase 2: planned". */
const LABEL =
  /(?:^|[\s;,.])(?:\(?(?:[a-h]|\d|i{1,3}|iv)[).]|(?:part|phase|stage|step|strand|element|action|task|recommendation|item|milestone) (?:\d|one|two|three|[a-d])\b)\s*[:–-]?\s+/gi;

const DONE: readonly Status[] = ["complete", "in_place"];

/** Of longer entries only the beginning tells how its parts stand. */
const LONGEST = 1_000;

/** The status of an action in numbered parts, each of which begins with its own: some done and some not are done in part. */
export function partsStatus(text: string): Status | undefined {
  const pieces = text.slice(0, LONGEST).split(LABEL).slice(1);
  if (pieces.length < 2) return clausesStatus(text);
  const statuses = pieces.flatMap((piece) => {
    const stated = statedStatus(piece);
    return stated?.sure === true ? [stated.status] : [];
  });
  const [first] = statuses;
  if (first === undefined || statuses.length < 2) return undefined;
  if (statuses.every((status) => status === first)) return first;
  return statuses.some((status) => DONE.includes(status)) ? "partially_complete" : "in_progress";
}

const CLAUSE_DONE =
  /\b(?:complete|completed|done|finished|delivered|in place(?: (?:with|for|in|at) (?:\w+ ?){1,3})?|achieved)$/;
const CLAUSE_OPEN =
  /\b(?:outstanding|in progress|not (?:yet )?(?:started|complete[d]?|done)|to follow|underway|ongoing|delayed|awaited|still to do|to be done|being [a-z]+ed)$/;

/** "Policy complete, training outstanding": short clauses that each end in a status. */
function clausesStatus(text: string): Status | undefined {
  if (text.length > 200) return undefined;
  const clauses = text
    .toLowerCase()
    .split(/[,;\n]|\.\s|\bbut\b|\band\b/)
    .map((each) => each.replace(/[\s.]+$/, ""));
  const isMixed =
    clauses.some((each) => CLAUSE_DONE.test(each)) && clauses.some((each) => CLAUSE_OPEN.test(each));
  return isMixed ? "partially_complete" : undefined;
}
