import type { Joining } from "./joints";
import { isFieldPair } from "./known-names";
import { kindOfName } from "./lead-kind";
import { acronymClass, nounClass } from "./lead-words-of";
import type { Shape } from "./name-kind";
import type { Neighbours } from "./neighbours";
import { isUnknown } from "./unknown-word";

/** What is usual, but may be otherwise: a careful officer would look again. */
export function mayBeOtherwise({ effect }: Joining, neighbours: Neighbours): boolean {
  switch (effect) {
    case "join":
      return mayBeTwoFields(neighbours) || areLetters(neighbours) || mayBeATeam(neighbours);
    case "named":
      return mayBeAPlace(neighbours);
    case "owns":
      return mayBeAnother(neighbours) || holdsAName(neighbours);
    case "split":
      return mayShareANoun(neighbours);
    case "titled":
      return false;
  }
}

/** "Head of Housing, Legal Services", "Head of Housing and Legal Services". */
function mayBeATeam({ text, last, piece, next, pieces }: Neighbours): boolean {
  const office = text.slice(last.from, last.to);
  if (last.left !== "roleOf" || next.name.shape !== "team" || pieces.length !== 2) return false;
  const field = / (?:of|for) (?!services?$)(.+)$/i.exec(office)?.[1];
  if (field === undefined || piece.joint === "-") return false;
  return piece.joint === "," || !isFieldPair(`${field} and ${piece.text}`);
}

/** "AD, CSC" and "Carers Lead, ASC" may be one or two. */
function areLetters({ text, last, piece, next, pieces }: Neighbours): boolean {
  if (piece.joint !== "," || last.name.kind !== "role") return false;
  return (
    (pieces.length === 2 && acronymClass(piece.text) === "team") ||
    /^[A-Z]{2,5}, ?[A-Z]{2,5}$/.test(text.slice(last.from, next.to))
  );
}

/** "Housing & Planning" may be two services, "Legal & Democratic" is one. */
function mayBeTwoFields({ text, last, piece, next, knows }: Neighbours): boolean {
  const whole = text.slice(last.from, next.to);
  if (last.left !== "service" || piece.joint !== "&" || isFieldPair(whole) || knows(whole)) return false;
  return (
    next.name.shape === "service" ||
    ((next.name.shape === "team" || next.name.shape === "group") &&
      text.slice(last.from, last.to).includes(" "))
  );
}

/** "Matron, ED" may name ED, or where she is. */
function mayBeAPlace({ last, piece }: Neighbours): boolean {
  return last.name.kind === "role" && piece.joint === "," && /^[A-Z]{2,3}$/.test(piece.text);
}

/** "Head of Care, Police"; "Ann Field, Police and Health". */
function mayBeAnother({ text, last, piece, next }: Neighbours): boolean {
  if (last.name.kind === "role") return /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+)$/u.test(piece.text) && next.name.sure;
  return last.left === "holder" && piece.joint === "&" && !goesOn(text.slice(last.to, piece.from));
}

/** "Ann Field – Head of Care Alder Vale": a line break before the next may be lost. */
function holdsAName({ piece }: Neighbours): boolean {
  const words = piece.text.split(" ");
  return words.length > 3 && words.slice(-2).every(isUnknown);
}

/** ", Head of Policy and": a role that goes on. */
function goesOn(between: string): boolean {
  const { kind, shape } = kindOfName(between.replace(/^[\s,–-]+|\s*(?:,|&|\band)\s*(?:the\s*)?$/g, ""));
  return kind === "role" || shape === "service" || shape === "team";
}

const WITH_NOUN: ReadonlySet<Shape> = new Set(["group", "roleLast"]);

/** "MASH and Assessment teams", "MASH & EDT Manager". */
function mayShareANoun({ text, last, piece, next }: Neighbours): boolean {
  const [first = "", ...more] = piece.text.split(" ");
  if (piece.joint !== "&" || more.length === 0 || !WITH_NOUN.has(next.name.shape)) return false;
  if (last.name.kind === "team" && nounClass(first) === "service") return true;
  return acronymClass(text.slice(last.from, last.to)) !== undefined && acronymClass(first) !== undefined;
}
