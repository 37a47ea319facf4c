import { INSEPARABLE, OFFICE_OF_THREE } from "../../vocabulary/lead-words";
import { asHolder, draftOf, type Draft } from "./draft";
import { joiningOf, type Joining } from "./joints";
import { kindOfName } from "./lead-kind";
import type { NameKind } from "./name-kind";
import { isFieldBody, isSharing, nounClass } from "./lead-words-of";
import {
  areFieldsOfARole,
  isChairOf,
  isFieldOfPeople,
  isOfficeOfMember,
  isOfficeOfTwo,
  isRoleOfABoard,
  isSecondOffice,
  isTitleOfMany,
  isWhere,
} from "./offices";
import {
  isListOfBodies,
  isListOfCapitals,
  isListOfTeams,
  isListWithInitials,
  isOtherAgency,
  isTeamOfLetters,
  isOneOfMany,
} from "./lists";
import { endsInPlaces } from "./known-names";
import { mayBeOtherwise } from "./may-be-otherwise";
import type { Neighbours, Surroundings } from "./neighbours";
import type { Piece } from "./pieces";

/** The draft so far and what the next piece makes of it: one draft that goes on, or two. */
export function placed(last: Draft | undefined, piece: Piece, around: Surroundings): readonly Draft[] {
  const next = draftOf(piece);
  if (!last) return [next];
  const { effect, sure } = joining({ last, piece, next, ...around });
  const isSure = last.isSure && sure;
  switch (effect) {
    case "join": {
      const name = joinedName(last, piece, around.text.slice(last.from, next.to));
      return [{ ...last, to: next.to, name, left: name.shape, isSure }];
    }
    case "owns":
      return [{ ...last, ...partOf(piece), left: asHolder(last.left), isSure }];
    case "named":
      return [{ ...next, left: asHolder(next.left), isSure }];
    case "titled":
      return [last, { ...next, name: last.name, left: "members", title: "Cllr ", isSure }];
    case "split":
      return [
        { ...last, isSure },
        { ...next, isSure: sure },
      ];
  }
}

/** "Chief Officer – Social Services" is the officer, "Manager, Care Hub" the manager. */
function joinedName({ name }: Draft, { joint }: Piece, whole: string): NameKind {
  const kind = kindOfName(whole);
  return name.kind === "role" && (joint !== "&" || name.shape === "roleOf")
    ? { ...kind, kind: "role", shape: "roleOf" }
    : kind;
}

/** "Ann Field – lead", "Ben Marsh – support". */
function partOf({ text }: Piece): Pick<Draft, "part"> {
  if (/^lead$/i.test(text)) return { part: "lead" };
  return /^support(?:ing)?$/i.test(text) ? { part: "support" } : {};
}

/** What only the neighbours tell; the first that holds counts, before the table of joints is asked. */
const SPECIAL: readonly (readonly [holds: (neighbours: Neighbours) => boolean, joining: Joining])[] = [
  [
    ({ text, last }) => /\b(?:of|for|in|the)$/i.test(text.slice(last.from, last.to)),
    { effect: "join", sure: true },
  ],
  [areInseparable, { effect: "join", sure: true }],
  // "Estates & all staff"
  [
    ({ piece }) => piece.joint !== "-" && /^(?:all|each|every|relevant) /i.test(piece.text),
    { effect: "split", sure: true },
  ],
  [isTeamBehindOffice, { effect: "split", sure: false }],
  [isMinistry, { effect: "join", sure: true }],
  [isGroupAndService, { effect: "split", sure: false }],
  [isFirstOfFields, { effect: "join", sure: false }],
  [isFieldOfPeople, { effect: "join", sure: false }],
  [isPlaceOfTwo, { effect: "join", sure: false }],
  [areBothKnown, { effect: "split", sure: true }],
  [doShareANoun, { effect: "join", sure: true }],
  [isListWithInitials, { effect: "split", sure: true }],
  [isTeamOfLetters, { effect: "split", sure: false }],
  [isOtherAgency, { effect: "split", sure: false }],
  [isListOfCapitals, { effect: "split", sure: false }],
  [isWhere, { effect: "owns", sure: true }],
  [isRoleOfABoard, { effect: "owns", sure: false }],
  [areTwoServices, { effect: "split", sure: false }],
  [isOfficeOfMember, { effect: "owns", sure: true }],
  [isSecondOffice, { effect: "owns", sure: true }],
  [isOfficeOfTwo, { effect: "join", sure: false }],
  [areFieldsOfARole, { effect: "join", sure: false }],
  [isTitleOfMany, { effect: "split", sure: false }],
  [isChairOf, { effect: "join", sure: true }],
  [isListOfBodies, { effect: "split", sure: true }],
  [isListOfTeams, { effect: "split", sure: false }],
];

const UNCERTAIN: Joining = { effect: "split", sure: false };

function joining(neighbours: Neighbours): Joining {
  const special = SPECIAL.find(([holds]) => holds(neighbours))?.[1];
  if (special) return special;
  const { last, piece, next } = neighbours;
  const usual = joiningOf(last.left, piece.joint, isField(neighbours) ? "other" : next.name.shape);
  if (isOneOfMany(usual, neighbours)) return piece.joint === "-" ? { ...usual, sure: false } : UNCERTAIN;
  return usual.sure && mayBeOtherwise(usual, neighbours) ? { ...usual, sure: false } : usual;
}

/** "Head of Housing, Waste and Parks": a single word that is nobody's usual name goes on with the office. */
function isField({ last: { left }, next: { name }, piece }: Neighbours): boolean {
  const takesFields = left === "roleOf" || left === "memberOf";
  if (name.shape === "body" || name.shape === "group")
    return (
      isBodyOfAField(piece.text) &&
      (takesFields || left === "holder" || (left === "roleLast" && piece.joint !== "&"))
    );
  return takesFields && name.shape === "person" && !name.sure;
}

/** "People", "Young People". */
function isBodyOfAField(text: string): boolean {
  const words = text.split(" ");
  return isFieldBody(words.pop() ?? "") && words.every((word) => nounClass(word) === "service");
}

function areInseparable({ text, last, next }: Neighbours): boolean {
  const [first = ""] = text.slice(next.from).split(" ", 1);
  const both = text.slice(last.from, next.from + first.replace(/[,;]$/, "").length);
  return INSEPARABLE.test(both) || endsInPlaces(both) || OFFICE_OF_THREE.test(text.slice(last.from));
}

/** "Department for Culture, Media and Sport". */
function isMinistry({ text, last, piece, next }: Neighbours): boolean {
  return (
    piece.joint !== "-" &&
    /^(?:the )?(?:department|ministry|royal college) (?:of|for)\b/i.test(text.slice(last.from, last.to)) &&
    (next.name.shape === "service" || (next.name.shape === "person" && !next.name.sure))
  );
}

/** "Public Health, Children’s Services". */
function areTwoServices({ text, last, piece, next }: Neighbours): boolean {
  return (
    piece.joint === "," &&
    last.left === "service" &&
    next.name.shape === "team" &&
    text.slice(last.from, last.to).includes(" ")
  );
}

/** "HoS Adoption & Grounds Team": a team beside an office, rather than a part of its field. */
function isTeamBehindOffice({ last, piece, next }: Neighbours): boolean {
  const isOffice = last.left === "roleOf" || last.left === "memberOf";
  return (
    piece.joint === "&" &&
    isOffice &&
    next.name.shape === "team" &&
    / (?:team|unit|office|school|hub)$/i.test(piece.text)
  );
}

/** "Housing partners & Legal": no service is named after partners, as it is after schools. */
function isGroupAndService({ text, last, piece, next }: Neighbours): boolean {
  const noun = text.slice(last.from, last.to).split(" ").at(-1) ?? "";
  const isGroup = last.left === "group" || last.left === "body";
  return (
    piece.joint === "&" &&
    isGroup &&
    next.name.shape === "service" &&
    !isFieldBody(noun) &&
    noun.endsWith("s")
  );
}

/** "Schools & Education Sub-group", "Verges & Hedges Working Group": one word that is nobody’s usual name, and a body named by its work. */
function isFirstOfFields({ text, last, piece, next }: Neighbours): boolean {
  const isNamedByWork =
    next.name.shape === "group" || next.name.shape === "team" || next.name.shape === "body";
  return (
    piece.joint === "&" &&
    (last.left === "person" ? !last.name.sure : isFieldBody(text.slice(last.from, last.to))) &&
    isNamedByWork &&
    piece.text.includes(" ") &&
    last.to - last.from > 4
  );
}

/** "Northshire and Southshire Police". */
function isPlaceOfTwo({ last, piece, next }: Neighbours): boolean {
  return (
    piece.joint === "&" &&
    last.left === "person" &&
    !last.name.sure &&
    next.name.shape === "org" &&
    piece.text.includes(" ")
  );
}

/** Who belongs to somebody stays so, even where both are named elsewhere as well. */
function areBothKnown({ text, knows, last, piece, next }: Neighbours): boolean {
  const isPerson = [last.left === "person" || last.left === "holder", next.name.shape === "person"];
  return (
    piece.joint !== "-" &&
    (piece.joint === "&" || isPerson[0] === isPerson[1]) &&
    knows(piece.text) &&
    knows(text.slice(last.from, last.to))
  );
}

/** "Town and Parish Councils", "Service and Team Managers". */
function doShareANoun({ text, last, piece, next }: Neighbours): boolean {
  if (piece.joint === "&" && ONE_WORD_OF_TITLE.test(text.slice(last.from, last.to)))
    return next.name.shape === "roleLast" || next.name.shape === "group";
  const [first = "", second] = piece.text.split(" ");
  return (
    piece.joint === "&" &&
    second !== undefined &&
    isSharing(text.slice(last.from, last.to)) &&
    isSharing(first)
  );
}

const ONE_WORD_OF_TITLE = /^(?:team|service|group|area|unit|ward|district|locality)$/i;
