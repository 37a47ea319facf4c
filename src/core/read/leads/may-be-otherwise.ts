import type { Effect, Joining } from "./joints";
import { isFieldPair } from "./known-names";
import { kindOfName } from "./lead-kind";
import { acronymClass, nounClass } from "./lead-words-of";
import { OTHER_AGENCY } from "./lists";
import type { Shape } from "./name-kind";
import type { Neighbours } from "./neighbours";
import { isUnknown } from "./unknown-word";

type Doubt = (neighbours: Neighbours) => boolean;

/** For each effect, what a careful officer would look at again. */
const DOUBTS: Readonly<Record<Effect, readonly Doubt[]>> = {
  join: [mayBeTwoFields, areLetters, mayBeATeam, mayBeAService],
  named: [mayBeAPlace],
  owns: [mayBeAnother, holdsAName],
  split: [mayShareANoun, mayEndAList],
  titled: [],
};

/** What is usual, but may be otherwise: a careful officer would look again. */
export function mayBeOtherwise({ effect }: Joining, neighbours: Neighbours): boolean {
  return DOUBTS[effect].some((isDoubt) => isDoubt(neighbours));
}

/** "Head of Housing, Legal Services", "Head of Housing & Legal Services", "Head of Care & Health and Planning". */
function mayBeATeam(neighbours: Neighbours): boolean {
  const { text, last, piece } = neighbours;
  const isOffice = last.left === "roleOf" || last.left === "memberOf";
  if (piece.joint === "-" || !isOffice) return false;
  const office = text.slice(last.from, last.to);
  const field = / (?:of|for) (?!services?$)(.+)$/i.exec(office)?.[1] ?? "";
  return piece.joint === "," ? mayBeBehind(field, neighbours) : mayBeBeside(office, field, neighbours);
}

const mayBeBehind = (field: string, { next, pieces }: Neighbours): boolean =>
  pieces.length === 2 && field !== "" && isOneField(next.name.shape);

function mayBeBeside(office: string, field: string, { piece, next }: Neighbours): boolean {
  if (/ (?:and|&) /.test(office)) return !office.includes(",");
  return next.name.shape === "team" && !isFieldPair(`${field} and ${piece.text}`);
}

const isOneField = (shape: Shape): boolean => shape === "team" || shape === "service";

/** "SEND Team Manager, Community Safety": an office that has its field, and another. */
function mayBeAService({ text, last, piece, next, pieces }: Neighbours): boolean {
  const office = text.slice(last.from, last.to).split(" ");
  const isWhole =
    last.left === "roleLast" &&
    office.length > 2 &&
    (acronymClass(office[0] ?? "") ?? nounClass(office[0] ?? "")) === "service";
  return piece.joint === "," && pieces.length === 2 && isWhole && next.name.shape === "service";
}

/** "AD, CSC" and "Carers Lead, ASC" may be one or two. */
function areLetters({ text, last, piece, next, pieces }: Neighbours): boolean {
  if (piece.joint !== "," || last.name.kind !== "role") return false;
  return (
    (piece === pieces.at(-1) && acronymClass(piece.text) === "team") ||
    /^[A-Z]{2,5}, ?[A-Z]{2,5}$/.test(text.slice(last.from, next.to))
  );
}

/** "Housing & Planning" may be two services, "Legal & Democratic" is one. */
function mayBeTwoFields({ text, last, piece, next, knows }: Neighbours): boolean {
  const whole = text.slice(last.from, next.to);
  if (last.left !== "service" || piece.joint !== "&" || isFieldPair(whole) || knows(whole)) return false;
  const words = piece.text.split(" ").length;
  return text.slice(last.from, last.to).includes(" ")
    ? BEHIND_LONG.has(next.name.shape) || (next.name.shape === "roleLast" && words < 3)
    : next.name.shape === "service" || (next.name.shape === "group" && words > 2);
}

const BEHIND_LONG: ReadonlySet<Shape> = new Set(["service", "team", "group"]);

/** "Matron, ED" may name ED, or where she is. */
function mayBeAPlace({ last, piece }: Neighbours): boolean {
  return last.name.kind === "role" && piece.joint === "," && /^[A-Z]{2,3}$/.test(piece.text);
}

/** "Head of Care, Police"; "Ann Field, Police and Health". */
function mayBeAnother({ text, last, piece, next }: Neighbours): boolean {
  if (OTHER_AGENCY.test(piece.text)) return last.name.kind === "role";
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

/** "Chair, Equality & Diversity Steering Group": what stands behind the comma may belong to the group. */
function mayEndAList({ text, last, piece, next }: Neighbours): boolean {
  const isNamedByWork = next.name.shape === "group" || next.name.shape === "team";
  const field = /,\s*([^,]+)$/.exec(text.slice(last.from, last.to))?.[1];
  return piece.joint === "&" && last.name.kind === "role" && isNamedByWork && field !== undefined;
}

const WITH_NOUN: ReadonlySet<Shape> = new Set(["group", "roleLast"]);

/** "MASH and Assessment teams", "MASH & EDT Manager". */
function mayShareANoun({ text, last, piece, next }: Neighbours): boolean {
  const [first = "", ...more] = piece.text.split(" ");
  if (piece.joint !== "&" || more.length === 0 || !WITH_NOUN.has(next.name.shape)) return false;
  if (last.name.kind === "team" && nounClass(first) === "service") return true;
  return acronymClass(text.slice(last.from, last.to)) !== undefined && acronymClass(first) !== undefined;
}
