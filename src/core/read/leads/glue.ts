import { acronymClass, isFieldBody, isGivenName, nounClass, type WordClass } from "./lead-words-of";
import { kindOfName } from "./lead-kind";
import type { Shape } from "./name-kind";

/** What stands between two lines that are one. */
export interface Glue {
  readonly text: string;
  readonly sure: boolean;
}

export const SPACE: Glue = { text: " ", sure: true };
export const NOTHING: Glue = { text: "", sure: true };
export const LIKELY: Glue = { text: " ", sure: false };

/** "Neighbourhood⏎Manager" is one; "Head of Care⏎Governors" are two. */
export function glueOfWord(name: string, line: string): Glue | undefined {
  const noun = nounOf(line);
  if (noun !== undefined && !(isFieldBody(line) && takesField(name, line)))
    return glueBefore(noun, name, line) ?? (leansOn(name, line) ? LIKELY : undefined);
  // "DF⏎CP" are two, whatever the letters may stand for.
  if (/^[A-Z]{2} [A-Z]{2}$/.test(`${name} ${line}`)) return undefined;
  return goesOnInWord(name, line) ? LIKELY : undefined;
}

/** "Planning Policy⏎Chair" may be two: somebody is called just so. */
function glueBefore(noun: WordClass, name: string, line: string): Glue | undefined {
  const glue = noun === "org" ? undefined : glueOfNoun(name);
  const isOwn = (BY_THEMSELVES.test(line) || /^chair$/i.test(line)) && kindOfName(name).shape === "service";
  return glue && isOwn ? LIKELY : glue;
}

/** Letters are no noun that a title ends in: "Finance⏎HR" are two. */
function nounOf(line: string): WordClass | undefined {
  const noun = acronymClass(line) === undefined ? nounClass(line) : undefined;
  return noun === "service" ? undefined : noun;
}

function goesOnInWord(name: string, line: string): boolean {
  return isFieldOf(name, line) || acronymClass(name) === "service" || isSurname(name, line);
}

/** "Head⏎Housing", "AD⏎CSC". */
function isFieldOf(name: string, line: string): boolean {
  const known = acronymClass(line) ?? nounClass(line);
  if (known === "team") return OFFICE_BEFORE_FIELD.test(name) || TITLE_WITHOUT_FIELD.test(name);
  return (known === "service" || isFieldBody(line)) && takesField(name, line);
}

/** Who is named so, without a field of work. */
const BY_THEMSELVES =
  /^(?:clerk|governors?|governing|head ?teachers?|heads?|principals?|councillors|cllrs|members?|staff|volunteers?|parents?|carers?|residents?|chairman|bursar|caretaker|treasurer|partners|stakeholders|schools|pupils|students|trustees|contractors?|midwives|gps?|pharmacists|teachers?|police|council|probation|nhs|everyone|landowners|businesses|agencies|employers|colleges?|universit(?:y|ies)|academ(?:y|ies)|churche?s?|hospitals?)$/i;

/** "Manager", "Boards", "Authority": nobody is called just so. */
const leans = (line: string): boolean =>
  acronymClass(line) === undefined && nounOf(line) !== undefined && !BY_THEMSELVES.test(line);

const BEFORE_LEANING: ReadonlySet<Shape> = new Set(["service", "team", "group", "body", "org"]);

/** "Head of Regulatory⏎Services". */
const BEHIND_A_FIELD =
  /^(?:services?|centres?|team|unit|department|directorate|division|hub|associations?|partnerships?)$/i;

const OVER_OTHERS_OR_SERVICE = /^(?:managers?|leads?|co-?ordinators?|supervisors?|services?|team|unit)$/i;
const OVER_OTHERS = /^(?:managers?|leads?|co-?ordinators?|supervisors?)$/i;

/** "ICT⏎Manager", "Police⏎Authority": such a noun goes with what stands before it. */
function leansOn(name: string, line: string): boolean {
  const { shape } = kindOfName(name);
  if (shape === "roleOf") return BEHIND_A_FIELD.test(line) || KIND_OF_BODY.test(line);
  // "Health Visitor⏎Manager"
  if (shape === "roleLast") return OVER_OTHERS.test(line);
  // "IRO⏎Manager"
  if (shape === "role") return OVER_OTHERS_OR_SERVICE.test(line) && /^[A-Z]{2,}$/.test(name);
  return leans(line) && BEFORE_LEANING.has(shape);
}

/** "AD⏎CSC". */
const OFFICE_BEFORE_FIELD = /^(?:ad|hos|ehos|hof|director|head)$/i;

/** A title that many have, each for a field. */
const TITLE_WITHOUT_FIELD =
  /^(?:team|service|group|area|unit|district|locality) (?:manager|leader|lead|head)$/i;

/** "Director⏎Housing", "Team Manager⏎CIN". */
function takesField(name: string, line: string): boolean {
  const { shape } = kindOfName(name);
  if (shape === "roleLast")
    return /^[A-Z]+$/.test(line) || TITLE_WITHOUT_FIELD.test(name) || / director$/i.test(name);
  // "Executive Member for City⏎Strategy"
  return shape === "roleOf" || shape === "role" || (shape === "memberOf" && name.includes(" for "));
}

/** Shapes that are only the beginning of a title, unless a team is called so. */
const BEGINNINGS: ReadonlySet<Shape> = new Set(["service", "acronym", "other"]);

function isBeginning(name: string, shape: Shape): boolean {
  if (BEGINNINGS.has(shape) || /^(?:all )?(?:team|service|group|area|unit)$/i.test(name)) return true;
  // "LSCB Business⏎Manager"
  return BODIES.has(shape) && nounClass(/[\p{L}’'-]+$/u.exec(name)?.[0] ?? "") === "service";
}

const BODIES: ReadonlySet<Shape> = new Set(["group", "team", "org"]);

function glueOfNoun(name: string): Glue | undefined {
  const { shape } = kindOfName(name);
  if (isBeginning(name, shape)) return SPACE;
  const mayBeField = shape === "person" && name.length > 2 && !isGivenName(name.split(" ")[0] ?? "");
  return mayBeField ? LIKELY : undefined;
}

/** "Ann⏎Field", "Cllr Ann⏎Field". */
function isSurname(name: string, line: string): boolean {
  const given = name.replace(/^(?:cllr|dr|mr|mrs|ms|miss|prof)\b\.? /i, "");
  return isGivenName(given) && !isGivenName(line) && line.length > 2 && nounClass(line) === undefined;
}

/** "Early Help⏎Service Manager" is one; "Head of Care⏎Service Manager" are two. */
export function glueOfMore(name: string, line: string): Glue | undefined {
  const { shape } = kindOfName(name);
  if (KIND_OF_BODY.test(line) && (BEFORE_LEANING.has(shape) || shape === "roleOf")) return LIKELY;
  return BEHIND.get(shape)?.has(kindOfName(line).shape) === true ? LIKELY : undefined;
}

/** What goes on behind a service's name, and behind an office alone. */
const BEHIND: ReadonlyMap<Shape, ReadonlySet<Shape>> = new Map([
  ["service", new Set<Shape>(["roleLast", "team", "group"])],
  ["role", new Set<Shape>(["service", "team"])],
]);

/** "LSCB Training⏎Sub Group". */
const KIND_OF_BODY =
  /^(?:sub|working|steering|task|project|action|reference|delivery|user|focus)[ -]?(?:group|team|party|committee|board)s?$/i;
