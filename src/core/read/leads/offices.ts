import { SECOND_OFFICE } from "../../vocabulary/lead-words";
import { kindOfName } from "./lead-kind";
import { isAdjective, nounClass } from "./lead-words-of";
import type { Neighbours } from "./neighbours";

/** "Fostering, Adoption & Care Manager", "Principal Child & Family Social Worker". */
export function areFieldsOfARole({ text, last, piece, pieces }: Neighbours): boolean {
  const [first = "", ...more] = text.slice(last.from, last.to).split(" ");
  const isField = (word: string): boolean => nounClass(word) === "service";
  const end = pieces.at(-1);
  if (end?.joint !== "&" || kindOfName(end.text).shape !== "roleLast" || TITLE_OF_MANY.test(end.text))
    return false;
  if (piece === end && isAdjective(first) && more.length > 0) return more.every(isField);
  const others = pieces.slice(0, -1);
  return (
    others.length > 1 &&
    others.every(({ text: each, joint }) => joint === "," && each.split(" ").every(isField))
  );
}

/** "Ann Field, Director of Resources and Deputy Chief Executive". */
export function isSecondOffice({ last, piece }: Neighbours): boolean {
  return piece.joint === "&" && last.left === "holder" && SECOND_OFFICE.test(piece.text);
}

/** "Head of Finance and Section 151 Officer". */
export function isOfficeOfTwo({ last, piece }: Neighbours): boolean {
  return piece.joint === "&" && last.left === "roleOf" && SECOND_OFFICE.test(piece.text);
}

/** "Cllr Field, Chair of Planning". */
export function isOfficeOfMember({ last, piece }: Neighbours): boolean {
  return piece.joint !== "&" && last.left === "member" && OFFICE_OF_MEMBER.test(piece.text);
}

const OFFICE_OF_MEMBER =
  /^(?:the )?(?:(?:vice|deputy)[- ])?(?:chair|leader|mayor|champion|.{2,30} champion$)/i;

/** "Director of Public Health, LBC": capitals that nobody explains, at the end, are where the role is. */
export function isWhere({ last, piece, next, pieces }: Neighbours): boolean {
  const isLast = piece.joint === "," && piece === pieces.at(-1);
  return isLast && last.name.kind === "role" && next.name.shape === "acronym";
}

/** A title that many have, each for a field. */
export const TITLE_OF_MANY =
  /^(?:all|team|service|group|area|unit|ward|line|senior|district|locality) (?:manager|leader|officer|head)s?$/i;

/** "Public Health and Team Managers": such a title takes no field in before it. */
export function isTitleOfMany({ last, piece }: Neighbours): boolean {
  return piece.joint === "&" && last.left === "service" && TITLE_OF_MANY.test(piece.text);
}

/** "Business Manager, LSCB"; "Chief Officer, Integration Joint Board". */
export function isRoleOfABoard({ last, piece, pieces }: Neighbours): boolean {
  return (
    pieces.length === 2 &&
    piece.joint === "," &&
    last.name.kind === "role" &&
    /^(?:LSCB|LSCP|SAB|HWB|HWBB|CSP|CDOP|MACE|MARAC)$|^.{2,40} (?:board|partnership)$/i.test(piece.text)
  );
}

/** "Chair of the Learning & Improvement Sub-group": nobody chairs a field of work. */
export function isChairOf({ text, last, piece, next }: Neighbours): boolean {
  const office = text.slice(last.from, last.to);
  return (
    piece.joint !== "-" &&
    (next.name.shape === "group" || next.name.shape === "body") &&
    (piece.joint === "," ? CHAIR_ALONE : CHAIR_OF).test(office) &&
    nounClass(/[\w-]*$/.exec(office)?.[0] ?? "") !== "group"
  );
}

const CHAIR_OF = /\bchair(?:s|man|person)? of\b/i;

const CHAIR_ALONE = /\bchair(?:man|person)?(?: of\b.*)?$/i;

/** "People and Culture Lead": no plan is left to people, or to communities. */
export function isFieldOfPeople({ text, last, piece, next }: Neighbours): boolean {
  const isField = /^(?:people|communit(?:y|ies)|customers|homes|partnerships?)$/i.test(
    text.slice(last.from, last.to),
  );
  return piece.joint === "&" && isField && next.name.shape === "roleLast" && piece.text.includes(" ");
}
