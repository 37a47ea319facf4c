import { WHOLE_TITLES } from "../../vocabulary/whole-titles";
import { acronymClass, isAdjective, isGivenName, nounClass } from "./lead-words-of";
import { kindOfName } from "./lead-kind";
import type { Shape } from "./name-kind";

/** Names that stand alone in a cell somewhere in the plan. */
export type Knows = (name: string) => boolean;

const UNFINISHED = /(?:[,&–-]|\b(?:and|of|for|the|in|to|with|by|from))$/i;
const GOES_ON =
  /^(?:[&([<–,]|(?:and|of|for|with|in|to|from|by|supported|team|teams|group|services?|manager|officer)\b)/;
/** Words that lean on the next: no team is called so. */
const FIRST_HALF =
  /^(?:public|community|early|social|adult|youth|mental|special|human|virtual|corporate|quality|property|democratic|leaving|looked|domestic|customer|independent|clinical|divisional|locality|strategic|operational|economic|environmental|electoral|democratic|sexual|physical|emotional|sensory|statutory|voluntary|integrated|targeted|specialist|primary|secondary|residential|digital|criminal|cultural|internal|external)$/i;
/** What a service does to what stands before it. */
const DOING =
  /^(?:management|development|support|improvement|protection|safety|assurance|engagement|prevention|intervention)$/i;
const COUNCIL_KIND = /^(?:county|district|borough|city|town|parish)$/i;
const FRAGMENT = /^[a-z]{1,3}$/;

/**
 * Joins the lines of a narrow column that were only wrapped; the others stand for one lead each. A line
 * goes on in the next where it ends unfinished ("Head of"), where the next begins in the middle of
 * something, or where the next is just the noun of a title ("Leisure⏎Services").
 */
export function joinLines(text: string, knows: Knows): { readonly text: string; readonly sure: boolean } {
  if (!text.includes("\n")) return { text, sure: true };
  let sure = true;
  const joined: string[] = [];
  // "Safe-⏎guarding" was cut inside the word.
  for (const line of text
    .replace(/(?<=\p{Ll})-\n(?=\p{Ll})/gu, "")
    .replace(WHOLE_TITLE, (title) => title.replace(/\s+/g, " "))
    .split("\n")
    .map((each) => each.trim())) {
    const before = joined.at(-1);
    const glue = before === undefined ? undefined : glueBetween(before, line, knows);
    if (before === undefined || glue === undefined) {
      joined.push(line);
    } else {
      joined[joined.length - 1] = before + glue.text + line;
      sure &&= glue.sure;
    }
  }
  const lines = withBodies(joined);
  return { text: lines.join("\n"), sure: sure && lines.length === joined.length };
}

/** "LSCB⏎Training Coordinator": a body's name in capitals most likely goes on with the title behind it. */
function withBodies(lines: readonly string[]): readonly string[] {
  return lines.reduce<readonly string[]>((all, line) => {
    const before = all.at(-1) ?? "";
    const [first = ""] = line.split(" ");
    const isTitle =
      /^[A-Z]{2,5}$/.test(before) &&
      acronymClass(before) !== undefined &&
      acronymClass(before) !== "role" &&
      nounClass(first) === "service" &&
      ["roleLast", "team"].includes(kindOfName(line).shape);
    return isTitle ? [...all.slice(0, -1), `${before} ${line}`] : [...all, line];
  }, []);
}

const WHOLE_TITLE = new RegExp(
  String.raw`(?<![\p{L}’'-])(?:${WHOLE_TITLES.replace(/\s*\n\s*/g, "").replaceAll(" ", String.raw`\s+`)})(?![\p{L}’'-])`,
  "giu",
);

interface Glue {
  readonly text: string;
  readonly sure: boolean;
}

const SPACE: Glue = { text: " ", sure: true };
const NOTHING: Glue = { text: "", sure: true };
const LIKELY: Glue = { text: " ", sure: false };

/** Two lines of a cell. */
interface Lines {
  readonly before: string;
  readonly line: string;
  /** The last word of the line before. */
  readonly last: string;
  readonly knows: Knows;
}

/** Why two lines are one; the first that holds counts. */
const GLUES: readonly (readonly [holds: (lines: Lines) => boolean, glue: Glue | undefined])[] = [
  [({ before, line }) => isAddress(openBracket(before), line), NOTHING],
  [({ before }) => openBracket(before) !== undefined, SPACE],
  [({ before }) => UNFINISHED.test(before), SPACE],
  // "Commissionin⏎g": the column was narrower than the word.
  [({ line, last }) => FRAGMENT.test(line) && /^\p{L}{4,}$/u.test(last), NOTHING],
  [({ line }) => GOES_ON.test(line) || /^\p{Ll}{4}/u.test(line), SPACE],
  [({ before, line, knows }) => knows(`${before} ${line}`), SPACE],
  [({ before, line, knows }) => knows(before) && knows(line), undefined],
  [({ last }) => /['’]s?$/.test(last), SPACE],
  [({ before, line }) => isAdjective(afterDash(before)) && !line.includes(","), SPACE],
  [({ before, line }) => isRoleOfSomebody(before, line), LIKELY],
  // "Anyshire County⏎Council".
  [({ last, line }) => COUNCIL_KIND.test(last) && /^council\b/i.test(line), SPACE],
  [({ last }) => /^(?:cllr|dr|mr|mrs|ms|prof)\.?$/i.test(last), SPACE],
  [({ before, line }) => OF_A_COUNTRY.test(before) && COUNTRY.test(line), SPACE],
  [({ before, line }) => isPlaceOf(before, line), LIKELY],
  // "Neighbourhood⏎Management⏎Team".
  [({ before, line }) => DOING.test(line) && isOneWord(before) && nounClass(before) === "service", LIKELY],
  [({ last, line }) => FIRST_HALF.test(last) && !/[\s,/]/.test(line), LIKELY],
];

function glueBetween(before: string, line: string, knows: Knows): Glue | undefined {
  const last = /[^\s/;]*$/.exec(before.slice(-40))?.[0] ?? "";
  const known = GLUES.find(([holds]) => holds({ before, line, last, knows }));
  if (known) return known[1];
  const name = before.slice(Math.max(before.lastIndexOf("/"), before.lastIndexOf(";")) + 1).trim();
  return isOneWord(line) ? glueOfWord(name, line) : glueOfMore(kindOfName(name).shape, line);
}

/** "NHS⏎England". */
const OF_A_COUNTRY =
  /(?:^|[/;] ?)(?:NHS|Public Health|Sport|Natural|Historic|Arts Council|Homes|Play|Highways)$/;
const COUNTRY = /^(?:England|Wales|Scotland|Britain)$/;

const afterDash = (text: string): string =>
  text.slice(text.search(/\s[–-]\s\D*$/) + 1).replace(/^[–-]\s/, "");

/** "Northshire⏎Police", "NHS⏎Northshire": a place, and what is named after it. */
function isPlaceOf(before: string, line: string): boolean {
  const isPlace = (text: string): boolean => {
    const { shape, sure } = kindOfName(text);
    return /^\p{Lu}\p{Ll}+$/u.test(text) && shape === "person" && !sure;
  };
  return (isPlace(before) && kindOfName(line).shape === "org") || (before === "NHS" && isPlace(line));
}

/** "Ann Field – Designated Nurse⏎Safeguarding": what somebody is goes on with a field of work. */
function isRoleOfSomebody(before: string, line: string): boolean {
  const role = afterDash(before);
  if (role === before || /^lead$/i.test(role) || kindOfName(role).kind !== "role") return false;
  const { shape } = kindOfName(line);
  return /^[^,–-]+$/.test(line) && (shape === "service" || (shape === "team" && /services?$/i.test(line)));
}

function openBracket(text: string): string | undefined {
  const open = Math.max(text.lastIndexOf("("), text.lastIndexOf("["), text.lastIndexOf("<"));
  return open > -1 && !/[)\]>]/.test(text.slice(open)) ? text.slice(open) : undefined;
}

/** An e-mail address goes on without a space. */
function isAddress(open: string | undefined, line: string): boolean {
  return open !== undefined && (/[@.]/.test(open) || /^[\w.]*@/.test(line));
}

const isOneWord = (line: string): boolean => /^[\p{L}’'-]+\.?$/u.test(line);

/** "Neighbourhood⏎Manager" is one; "Head of Care⏎Governors" are two. */
function glueOfWord(name: string, line: string): Glue | undefined {
  const noun = acronymClass(line) ?? nounClass(line);
  if (noun === "role" || noun === "team" || noun === "group")
    return glueOfNoun(name) ?? (leansOn(name, line) ? LIKELY : undefined);
  // "DF⏎CP" are two, whatever the letters may stand for.
  if (/^[A-Z]{2} [A-Z]{2}$/.test(`${name} ${line}`)) return undefined;
  return goesOnInWord(name, line) ? LIKELY : undefined;
}

function goesOnInWord(name: string, line: string): boolean {
  const isField = (acronymClass(line) ?? nounClass(line)) === "service" && takesField(name, line);
  return isField || acronymClass(name) === "service" || isSurname(name, line);
}

const LEANING =
  /^(?:managers?|officers?|leads?|co-?ordinators?|representatives?|advis[eo]rs?|administrators?|workers?|practitioners?|chair|inspectors?|sergeants?|superintendent|groups?|panel|forum|committee|sub-?group|team|unit|network|consortium)$/i;

/** "ICT⏎Manager": nobody is called just by such a noun, so that it goes with a team or body before it. */
function leansOn(name: string, line: string): boolean {
  return LEANING.test(line) && ["team", "group", "body", "org"].includes(kindOfName(name).shape);
}

/** A title that many have, each for a field. */
const TITLE_WITHOUT_FIELD =
  /^(?:team|service|group|area|unit|district|locality) (?:manager|leader|lead|head)$/i;

/** "Director⏎Housing", "Team Manager⏎CIN". */
function takesField(name: string, line: string): boolean {
  const { shape } = kindOfName(name);
  if (shape === "roleLast") return /^[A-Z]+$/.test(line) || TITLE_WITHOUT_FIELD.test(name);
  return shape === "roleOf" || shape === "role";
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

function isSurname(name: string, line: string): boolean {
  return isGivenName(name) && !isGivenName(line) && line.length > 2 && nounClass(line) === undefined;
}

/** "Early Help⏎Service Manager" is one; "Head of Care⏎Service Manager" are two. */
function glueOfMore(shape: Shape, line: string): Glue | undefined {
  const next = kindOfName(line).shape;
  if (shape === "service" && (next === "roleLast" || next === "team" || next === "group")) return LIKELY;
  return shape === "role" && (next === "service" || next === "team") ? LIKELY : undefined;
}
