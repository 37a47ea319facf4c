import { kindOfName } from "./lead-kind";
import { acronymClass, isRank, nounClass } from "./lead-words-of";
import { TITLE_OF_MANY } from "./offices";
import type { NameKind } from "./name-kind";

/** Whether a slash without spaces stands inside one name. */
type Inside = "yes" | "likely" | "no";

export function insideName(before: string, slash: string, behind: string): Inside {
  if (slash !== "/") return isFieldOfBoth(before, behind) ? "likely" : "no";
  if (isForLetters(before.trim(), behind)) return "likely";
  return isBetweenNumbers(before, behind) || isOfParents(before, behind) || isForATime(before, behind)
    ? "yes"
    : insideTitle(before, behind);
}

/** "HoS CIN / CLA": letters of a field lead nothing by themselves. */
const isFieldOfBoth = (before: string, behind: string): boolean =>
  kindOfName(before.trim()).shape === "roleOf" &&
  acronymClass(/^[^/;+|\n•·,]{0,20}/.exec(behind)?.[0].trim() ?? "") === "service";

/** "LSCB/SAB Business Manager": letters of a body beside those of another, and a title goes on from them. */
function isForLetters(before: string, behind: string): boolean {
  const known = acronymClass(before);
  const next = /^[A-Z]{2,5} \p{Lu}[^/;+|\n•·,]{0,60}/u.exec(behind)?.[0] ?? "";
  const isBody = known !== undefined && known !== "role" && known !== "service";
  return (
    isBody && acronymClass(next.split(" ")[0] ?? "") === known && kindOfName(next.trim()).kind !== "person"
  );
}

/** "Y3/4 teachers". */
const isBetweenNumbers = (before: string, behind: string): boolean =>
  /\d$/.test(before) && /^\d/.test(behind);

/** "Parent/Carer Forum". */
const isOfParents = (before: string, behind: string): boolean =>
  /(?:^|[\s,])parent$/i.test(before) && /^carer \p{L}/iu.test(behind);

/** "T/DCC Marsh" holds the rank for a time. */
function isForATime(before: string, behind: string): boolean {
  return /^[TADC]$/.test(before.trim()) && isRank(/^\w*/.exec(behind)?.[0] ?? "");
}

/** "Team/Service Manager", "Head of CIN/CP", and most likely "Fostering/Adoption Manager". */
function insideTitle(before: string, behind: string): Inside {
  const next = /^[^/;+|\n•·,]{0,60}/.exec(behind)?.[0].trim() ?? "";
  const name = before.trim();
  const right = kindOfName(next);
  const { shape } = kindOfName(name);
  if (shape === "roleOf") return insideOffice(right, next);
  if (shape === "service") return mayBeOfBoth(name, right, next) ? "likely" : "no";
  return WORD_OF_TITLE.test(name) && isTitle(right, next) ? "yes" : "no";
}

/** "Head of CIN/CP" is one, and "Head of Housing/Legal" most likely so. */
function insideOffice({ shape }: NameKind, next: string): Inside {
  if (shape !== "service" || next.includes(" ")) return "no";
  return acronymClass(next) === undefined ? "likely" : "yes";
}

const WORD_OF_TITLE = /^(?:team|service|group|area|unit)$/i;

const isTitle = (right: NameKind, next: string): boolean =>
  right.shape === "roleLast" || right.shape === "group" || isOfTwoWords(right, next);

const isOfTwoWords = ({ shape }: NameKind, name: string): boolean => shape === "team" && name.includes(" ");

function mayBeOfBoth(before: string, right: NameKind, next: string): boolean {
  if (TITLE_OF_MANY.test(next)) return false;
  if (right.shape === "group") return areTwoFields(before, next);
  return right.shape === "roleLast" || (isOfTwoWords(right, next) && !before.includes(" "));
}

/** "Literacy/Numeracy Leaders". */
function areTwoFields(before: string, next: string): boolean {
  const [first = "", ...more] = next.split(" ");
  return more.length === 1 && nounClass(before) === "service" && nounClass(first) === "service";
}
