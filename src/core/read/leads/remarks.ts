import type { Lead } from "../../model/lead";
import { IN_OFFICE, VACANT } from "../../vocabulary/unnamed";
import { asHolder, type Draft } from "./draft";
import type { Knows } from "./knows";
import { kindOfName } from "./lead-kind";
import type { NameKind } from "./name-kind";
import { acronymClass, isGivenName, isInitials } from "./lead-words-of";
import type { Piece } from "./pieces";

/** What a remark says that is no name: how somebody is paid, or where to look. */
const IDLE =
  /^(?:|(?:funded|with .{0,40}fund(?:ing|s)$|job ?share|\d|part[- ]time|see\b|or\b|previously\b|formerly\b|was\b|via\b|on behalf|commissioned).*)$/i;

/** The text that the remark stands in, and who stands alone elsewhere. */
interface Around {
  readonly text: string;
  readonly knows: Knows;
}

/** What a bracket says about the one before it: an e-mail, a part, or that nobody is there yet. */
export function withRemark(draft: Draft, { text, to }: Piece, { text: cell, knows }: Around): Draft {
  if (text.includes("@")) return { ...draft, email: text.replace(/\s+/g, "") };
  if (VACANT.test(text) && !(isSomebody(draft) && IN_OFFICE.test(text)))
    return { ...draft, isSure: false, because: `“(${text})”: there may be nobody yet.` };
  const part = PARTS.find(([pattern]) => pattern.test(text))?.[1];
  if (part) return { ...draft, part };
  if (text.includes(":")) return { ...draft, helpers: [text.slice(text.indexOf(":") + 1).trim()] };
  if (isOther(cell.slice(draft.from, draft.to), text)) return { ...draft, helpers: [text], isSure: false };
  return IDLE.test(text) ? draft : withName(draft, { text, to }, knows);
}

/** What a bracket says of somebody's part. */
const PARTS: readonly (readonly [pattern: RegExp, part: Lead["part"]])[] = [
  [/^(?:the )?(?:joint )?lead(?: officer)?$|^responsible(?: officer)?$/i, "lead"],
  [/^(?:in )?support(?:ing)?$|^consulted$|^informed$/i, "support"],
  [/^accountable(?: officer)?$/i, "accountable"],
  [/^(?:executive |exec )?sponsor$|^strategic(?: lead)?$/i, "strategic"],
  [/^operational(?: lead)?$/i, "operational"],
];

const isSomebody = ({ left }: Draft): boolean => left === "person" || left === "holder" || left === "named";

/** "AB (CD)": most likely CD helps. */
function isOther(name: string, remark: string): boolean {
  return [name, remark].every((each) => /^[A-Z]{2,3}$/.test(each) && acronymClass(each) === undefined);
}

/** "Ann Field (Finance)", "Finance (Ann Field)", "Team Managers (North)". */
function withName(draft: Draft, piece: Pick<Piece, "text" | "to">, knows: Knows): Draft {
  const { name } = draft;
  const remark = kindOfName(piece.text);
  if (name.kind === "role" && remark.kind === "role") return withOtherName(draft, piece.text);
  if (isSomebody(draft)) return { ...draft, left: remark.kind === "role" ? "named" : asHolder(draft.left) };
  if (draft.left === "memberOf" && remark.kind === "member") return namedIn(piece, remark, draft.isSure);
  return isNamedWithIt(name) ? { ...draft, to: piece.to } : withPlaceOrHolder(draft, piece, knows);
}

function withPlaceOrHolder(draft: Draft, piece: Pick<Piece, "text" | "to">, knows: Knows): Draft {
  const remark = kindOfName(piece.text);
  if (!isOnePerson(piece.text, remark, knows))
    return { ...draft, to: piece.to, ...doubtAbout(piece.text, remark, draft.name) };
  const isSure = draft.isSure && !isInitials(piece.text) && (remark.sure || knows(piece.text));
  return namedIn(piece, remark, isSure);
}

function withOtherName(draft: Draft, text: string): Draft {
  return { ...draft, isSure: false, because: `“${text}” may be another name of the role, or somebody else.` };
}

/** The one in the bracket leads. */
function namedIn({ text, to }: Pick<Piece, "text" | "to">, name: NameKind, isSure: boolean): Draft {
  return { from: to - text.length - 1, to: to - 1, name, left: "named", isSure };
}

/** "Housing (ABC)": capitals that nobody explains may be a team, or where it is. */
function doubtAbout(
  text: string,
  { shape }: NameKind,
  { kind }: NameKind,
): Partial<Pick<Draft, "isSure" | "because">> {
  return shape === "acronym" || kind === "org"
    ? { isSure: false, because: `It is not plain whether “${text}” belongs to the name.` }
    : {};
}

/** A councillor's office and a group's team belong to the name. */
function isNamedWithIt({ kind }: NameKind): boolean {
  return kind === "member" || kind === "group";
}

function isOnePerson(text: string, { shape }: NameKind, knows: Knows): boolean {
  if (shape !== "person") return false;
  if (isInitials(text)) return text.length === 2;
  // "Locality Manager (Southfield)" is for a place; a surname alone is rarely put so.
  return text.includes(" ") || isGivenName(text) || knows(text);
}
