import { RAGS, type Rag } from "../../model/rag";
import type { Status } from "../../model/status";
import { RATING_WORDS } from "../../vocabulary/ratings";
import type { Parsed } from "../define-field";
import { statedStatus } from "../progress/status-forms";

const RAG_OF = new Map<string, Rag>(
  RAGS.flatMap((rag) => RATING_WORDS[rag].map((word) => [word, rag] as const)),
);

/** The rating that a status means, where a plan writes one in the place of the other; the rest leave it open. */
const RAG_OF_STATUS: Readonly<Partial<Record<Status, Rag>>> = {
  complete: "blue",
  on_track: "green",
  at_risk: "amber",
  off_track: "red",
  overdue: "red",
  not_started: "grey",
  not_due: "grey",
  paused: "grey",
  cancelled: "grey",
};

/** What may stand behind a rating without changing it: an arrow, a full stop, a star. */
const BEHIND = /[\s.*↑↓→↗↘⬆⬇➡▲▼]+$|\ufe0f/u;

/** "A → G", "A to G", "was Amber, now Green": the last one counts. */
const CHANGED =
  /^(?:was |from )?(?<before>[\p{L}/]+)(?: ?(?:→|->|>|➔)| ?,? (?:to|now)) ?(?<after>[\p{L}]+)$/u;

/** "G (was A)", "Green (previously Amber)", "Amber (Q2)". */
const WITH_BRACKET = /^(?<rating>\S+) ?\((?:(?:was|previously|prev|last|from)\b.*|[^)]{0,20})\)?$/;

/** "A - slipping", "Red: no progress": a remark behind the rating. */
const WITH_REMARK = /^\(?(?<rating>[\p{L}]+)\)?(?<joint>\s?[:;,.–-]+\s|\s?[–-]\s?|\s)(?<remark>.+)$/u;

/** The officer's own rating: a letter, a word or a sign, which a remark may follow ("Amber – slipping"). */
export function readRating(text: string): Parsed<Rag> | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = text.trim().toLowerCase().replace(BEHIND, "");
  const whole = RAG_OF.get(plain.replace(/^\((\p{L})\)/u, "$1"));
  if (whole) return { value: whole, sure: true };
  return changed(plain) ?? withRemark(plain, text) ?? ofStatus(plain, text);
}

const LONGEST = 400;

function changed(plain: string): Parsed<Rag> | undefined {
  const { before = "", after = "" } = CHANGED.exec(plain)?.groups ?? {};
  const now = RAG_OF.get(after);
  if (now === undefined || !RAG_OF.has(before)) return undefined;
  return { value: now, sure: true, because: "It tells the rating before and the one that counts now." };
}

function withRemark(plain: string, text: string): Parsed<Rag> | undefined {
  const bracketed = WITH_BRACKET.exec(plain)?.groups?.["rating"];
  const named = RAG_OF.get(bracketed ?? beforeRemark(plain) ?? "");
  return named && { value: named, sure: true, because: `“${text}” begins with the rating.` };
}

/** What stands before a remark. "A bit late" is no amber, and "Red Amber" may be either. */
function beforeRemark(plain: string): string | undefined {
  const { rating = "", joint = "", remark = "" } = WITH_REMARK.exec(plain)?.groups ?? {};
  if (joint.trim() === "" && rating.length === 1) return undefined;
  const words = remark.split(/[^\p{L}]+/u);
  const isOther = words.some((word) => RAG_OF.has(word) && (word.length > 1 || remark.length < 3));
  return isOther ? undefined : rating;
}

/** "Complete" and "On track" in a column of ratings. */
function ofStatus(plain: string, text: string): Parsed<Rag> | undefined {
  const stated = /^\p{L}\s/u.test(plain) ? undefined : statedStatus(plain);
  const rag = stated?.sure === true ? RAG_OF_STATUS[stated.status] : undefined;
  return (
    rag && {
      value: rag,
      sure: false,
      because: `“${text}” is no rating; it is taken for what it says about progress.`,
    }
  );
}
