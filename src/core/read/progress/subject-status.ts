import type { Status } from "../../model/status";
import { AS_YET, BEGUN_PARTS } from "../../vocabulary/status-hints";
import { OF_THE_WHOLE } from "./of-the-whole";
import { statedStatus } from "./status-forms";

/** How many words may name what a status is said of: "The audit of case files completed in May". */
const MOST_WORDS = 7;

/** Behind these, the words of a status are about something else: "to", "will", "not", "that". */
const TURNS =
  /^(?:to|will|would|be|not|no|may|might|should|could|can|cannot|if|when|once|until|that|which|who|so|because|before|after|and|but|more|being|about|ready|set|without|despite|although|though|while|whilst|plan|plans|planned|need|needs|nearly|almost|virtually|part|partly|partially|half|mostly)$/;

/** Words that are said of the things which a story is about, rather than of the action. */
const ABOUT_THINGS =
  /^(?:(?:is|are|was|were|has|have|been|now|also) )*(?:met|delivered|established|extended|resolved|actioned|addressed|discharged|moved|replaced|merged|closed)\b/i;

/** "Recruitment complete; officer started", "Audit completed Feb 2024": a status with its subject before it. */
export function subjectStatus(text: string): Status | undefined {
  const [sentence = "", ...others] = text.slice(0, 1_000).split(/[.;!?\n]\s+|[.;\n]$/);
  const clause = sentence.slice(0, 120);
  const starts = [...clause.matchAll(/[\s(–-]+(?=\S)/g)].slice(0, MOST_WORDS);
  for (const { index, 0: gap } of starts) {
    const subject = clause.slice(0, index);
    if (
      TURNS.test(
        subject
          .toLowerCase()
          .split(/[^a-z’']+/)
          .at(-1) ?? "",
      )
    )
      return undefined;
    const stated = statedStatus(clause.slice(index + gap.length));
    if (stated?.sure !== true || !OF_THE_WHOLE.includes(stated.status)) continue;
    if (ABOUT_THINGS.test(clause.slice(index + gap.length))) return undefined;
    return isSaidOfAll(stated.status, subject, [stated.rest, ...others]) ? stated.status : undefined;
  }
  return undefined;
}

/** A first step that is done, and work that goes on behind it, leave the action open. */
function isSaidOfAll(status: Status, subject: string, rest: readonly string[]): boolean {
  if (status !== "complete" && status !== "in_place") return true;
  const isPlan = status === "in_place" && /\bplans?\b/i.test(subject);
  return !isPlan && !BEGUN_PARTS.test(subject) && !rest.some((each) => AS_YET.test(each));
}
