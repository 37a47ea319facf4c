import type { Knows } from "./knows";
import { WHOLE_TITLES } from "../../vocabulary/whole-titles";
import { glueOfMore, glueOfWord, LIKELY, NOTHING, SPACE, type Glue } from "./glue";
import { isAdjective, isParticle, isRank, nounClass } from "./lead-words-of";
import { kindOfName } from "./lead-kind";
import { mayGoOn, withBodies, withRuns } from "./lines-of-titles";

const UNFINISHED = /(?:[,&:–-]|\b(?:and|of|for|the|in|to|with|by|from))$/i;
const GOES_ON =
  /^(?:[&([<–,]|(?:and|of|for|with|in|to|from|by|supported|team|teams|group|services?|manager|officer)\b)/;
/** Words that lean on the next: no team is called so. */
const FIRST_HALF =
  /^(?:anti-?social|multi-agency|public|community|early|social|adult|youth|mental|special|human|virtual|corporate|quality|property|democratic|leaving|looked|domestic|customer|independent|clinical|divisional|locality|strategic|operational|economic|environmental|electoral|democratic|sexual|physical|emotional|sensory|statutory|voluntary|integrated|targeted|specialist|primary|secondary|residential|digital|criminal|cultural|internal|external)$/i;
/** What a service does to what stands before it. */
const DOING =
  /^(?:management|development|support|improvement|protection|safety|assurance|engagement|prevention|intervention)$/i;
const COUNCIL_KIND = /^(?:county|district|borough|city|town|parish)$/i;
const FRAGMENT = /^(?!(?:and|or|of|for|the|in|at|on|to|with|by|all|tbc|tba)$)[a-z]{1,3}$/;

/**
 * Joins the lines of a narrow column that were only wrapped; the others stand for one lead each. A line
 * goes on in the next where it ends unfinished ("Head of"), where the next begins in the middle of
 * something, or where the next is just the noun of a title ("Leisure⏎Services").
 */
export function joinLines(text: string, knows: Knows): { readonly text: string; readonly sure: boolean } {
  if (!text.includes("\n")) return { text, sure: true };
  const joined: string[] = [];
  const runs = withRuns(linesOf(text), knows);
  let { sure } = runs;
  for (const line of runs.lines) {
    const before = joined.at(-1);
    const glue = before === undefined ? undefined : glueBetween(before, line, knows);
    if (before === undefined || glue === undefined) {
      joined.push(line);
    } else {
      joined[joined.length - 1] = before + glue.text + line;
      sure &&= glue.sure;
    }
  }
  const bodies = withBodies(joined);
  return { text: bodies.lines.join("\n"), sure: sure && bodies.sure && !mayGoOn(bodies.lines, knows) };
}

function linesOf(text: string): readonly string[] {
  return (
    text
      // "Safe-⏎guarding" was cut inside the word.
      .replace(/(?<=\p{Ll})-\n(?=\p{Ll})/gu, "")
      .replace(WHOLE_TITLE, (title) => title.replace(/\s+/g, " "))
      .split("\n")
      .map((line) => line.trim())
  );
}

const WHOLE_TITLE = new RegExp(
  String.raw`(?<![\p{L}’'-])(?:${WHOLE_TITLES.replace(/\s*\n\s*/g, "").replaceAll(" ", String.raw`\s+`)})(?![\p{L}’'-]|\s+of\b)`,
  "giu",
);

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
  // "Smith-⏎Jones"
  [({ before }) => /\p{L}-$/u.test(before), NOTHING],
  [({ before }) => UNFINISHED.test(before), SPACE],
  // "Commissionin⏎g": the column was narrower than the word.
  [({ line, last }) => FRAGMENT.test(line) && /^\p{L}{4,}$/u.test(last), NOTHING],
  [({ before, line }) => isGroupOfItsOwn(before, line), undefined],
  [({ line }) => GOES_ON.test(line) || /^\p{Ll}{4}/u.test(line), SPACE],
  [({ before, line, knows }) => knows(`${before} ${line}`), SPACE],
  [({ before, line, knows }) => knows(before) && knows(line), undefined],
  // "Children’s⏎Services"; "IRO’s" and "Barnardo’s" are names by themselves.
  [({ before, last }) => /['’]s?$/.test(last) && !isNameByItself(before), SPACE],
  [({ before, line }) => isAdjective(afterDash(before)) && !line.includes(","), SPACE],
  [({ before, line }) => isRoleOfSomebody(before, line), LIKELY],
  // "Every⏎Team Manager"
  [({ before }) => /^(?:all|every|each|both|whole|various|relevant|appropriate|other)$/i.test(before), SPACE],
  // "Ann van der⏎Field", "Ann⏎De Field", "T/DCI⏎Ann Field".
  [({ last, line }) => isParticle(last) && /^\p{Lu}/u.test(line), LIKELY],
  [({ before, line }) => isPlainName(before) && isParticle(line.split(" ")[0] ?? ""), LIKELY],
  [({ before, line }) => isRank(/[^/]*$/.exec(before)?.[0] ?? "") && isPlainName(line), LIKELY],
  // "Strategic⏎Manager, Children in Care".
  [({ before, line }) => FIRST_HALF.test(before) && !isPlainName(line), LIKELY],
  [({ last, line }) => FIRST_HALF.test(last) && isTeamOrService(line), LIKELY],
  // "Anyshire County⏎Council".
  [({ last, line }) => COUNCIL_KIND.test(last) && /^council\b/i.test(line), SPACE],
  // "County⏎Highways": a place's name in front, most likely.
  [({ before, line }) => COUNCIL_KIND.test(before) && kindOfName(line).shape === "service", LIKELY],
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
  const plain = line.replace(/,$| ?\([^()]*\)$| (?:and|&)$/, "");
  return isOneWord(plain) ? glueOfWord(name, plain) : glueOfMore(name, line);
}

/** "NHS⏎England". */
const OF_A_COUNTRY =
  /(?:^|[/;] ?)(?:NHS|Public Health|Sport|Natural|Historic|Arts Council|Homes|Play|Highways)$/;
const COUNTRY = /^(?:England|Wales|Scotland|Britain)$/;

/** "Ann Field⏎volunteers", "LSCB Manager⏎subject leaders". */
function isGroupOfItsOwn(before: string, line: string): boolean {
  const { shape, kind } = kindOfName(before);
  const isWhole = kind === "person" || shape === "member" || shape === "roleLast";
  return isWhole && /^(?!teams?\b|group|services?\b)\p{Ll}/u.test(line) && kindOfName(line).kind === "group";
}

const isNameByItself = (text: string): boolean =>
  /^[A-Z]{2,}['’]s$/.test(text) || (!text.includes(" ") && kindOfName(text).kind === "org");

const isPlainName = (text: string): boolean => kindOfName(text).shape === "person";

const isTeamOrService = (text: string): boolean => ["team", "service"].includes(kindOfName(text).shape);

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
