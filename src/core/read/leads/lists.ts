import type { Joining } from "./joints";
import { kindOfName } from "./lead-kind";
import { acronymClass } from "./lead-words-of";
import type { Shape } from "./name-kind";
import type { Neighbours } from "./neighbours";

/** "AB, HR and Governors": with initials first and more than one behind them, each is one. */
export function isListWithInitials({ text, last, piece, pieces }: Neighbours): boolean {
  const isFirst = piece === pieces[1];
  return (
    isFirst &&
    piece.joint === "," &&
    pieces.length > 2 &&
    /^[A-Z]{2,3}$/.test(text.slice(last.from, last.to)) &&
    last.left === "person"
  );
}

/** "Housing Service, Police": an agency of its own is not where a team is. */
export function isOtherAgency({ last, piece, next }: Neighbours): boolean {
  const isTeam = last.left === "team" || last.left === "service";
  return piece.joint === "," && isTeam && next.name.shape === "org" && OTHER_AGENCY.test(piece.text);
}

/** Police, probation: with their own officers, beside those of a council. */
export const OTHER_AGENCY =
  /^(?:\p{Lu}\p{L}+ )?(?:police|probation|constabulary|ambulance|cafcass|fire (?:and|&) rescue)\b/iu;

/** "Housing, CSC": letters of a team do not go on with a service. */
export function isTeamOfLetters({ last, piece }: Neighbours): boolean {
  return piece.joint === "," && last.left === "service" && acronymClass(piece.text) === "team";
}

/** "HT, SIP": an office by its letters, and other letters, are most likely two. */
export function isListOfCapitals({ text, last, piece, next }: Neighbours): boolean {
  return (
    piece.joint === "," &&
    last.left === "role" &&
    next.name.shape === "acronym" &&
    !/\p{Ll}/u.test(text.slice(last.from, last.to))
  );
}

const LISTED: ReadonlySet<Shape> = new Set(["service", "team", "org", "group", "body"]);

/** "Police, Health and Education": with an organisation among them, each is one. */
export function isListOfBodies({ pieces, piece }: Neighbours): boolean {
  const shapes = pieces.map(({ text }) => kindOfName(text).shape);
  return (
    pieces.length > 2 &&
    piece.joint !== "-" &&
    shapes.includes("org") &&
    shapes.every((shape) => LISTED.has(shape))
  );
}

/** "Finance and HR", "Housing, Education and Health": two or more, where no noun holds them together. */
export function isListOfTeams({ last: { name }, piece, next, drafts }: Neighbours): boolean {
  if (piece.joint !== "&" || name.kind !== "team" || next.name.kind !== "team") return false;
  if (/^[A-Z]+$/.test(piece.text)) return acronymClass(piece.text) !== "service";
  return next.name.shape === "service" && (name.shape === "team" || drafts.at(-1)?.name.kind === "team");
}

/** In a list of people, what comes behind the last of them is not just his. */
export function isOneOfMany({ effect }: Joining, { last, piece, drafts, pieces }: Neighbours): boolean {
  if (effect === "named") return piece.joint === "," && pieces.length > 2;
  return effect === "owns" && last.left === "person" && drafts.some(({ left }) => left === "person");
}
