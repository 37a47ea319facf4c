import { ASIDE, IN_PLACE_OF, PHONE } from "../../vocabulary/lead-parts";
import { thoseWithTasks } from "./tasks";

/** Longer texts are no list of leads; what they begin with is. */
const LONGEST = 1_000;

/** A text of leads without what names nobody, and whether nothing that might have was lost. */
export interface Cleared {
  readonly text: string;
  readonly sure: boolean;
}

/** Takes off telephone numbers, for whom somebody acts, and what somebody is to do besides leading. */
export function cleared(text: string): Cleared {
  const start = text.slice(0, LONGEST);
  const plain = enumerated(
    start.replace(PHONE, "").replace(IN_PLACE_OF, "").replace(BEFORE_THEM, ""),
  ).replace(AS_PART, " ($1)");
  const plainly = plain.replace(ONLY_TO_LEAD, "");
  const marked = MARKS.test(plainly) ? plainly.replace(LETTERS_AND_PART, " ($1)") : plainly;
  const now = marked.replace(REACHED_BY, "").replace(NOW, "");
  const named = (thoseWithTasks(now) ?? now).replace(ASIDE, "");
  const divided = handedOver(named);
  return {
    text: divided.replace(/^\(([^()]*)\)$/, "$1"),
    sure: text.length <= LONGEST && !NOW.test(marked) && divided === named,
  };
}

/** "Ann Field (left in May) – now Ben Marsh": the one who leads now. */
const NOW = /^(?!formerly|previously|was\b)[^,;/&\n]{2,80}[ –,-](?:now|replaced by|succeeded by) (?=\p{Lu})/u;

/** "Ann Field; previously Ben Marsh". */
const BEFORE_THEM = /(?<=\S)[,;] ?(?:previously|formerly) [^,;/\n]+/gi;

/** "DF to lead, all staff": the others still lead as well. */
const ONLY_TO_LEAD = / to (?:lead|action|coordinate|oversee|progress|own)(?= ?[,;/&\n])/gi;

/** "c/o Ann Field". */
const REACHED_BY = /^(?:c\/o|care of) /i;

/** "Ann Field as lead". */
const AS_PART = / as (?:the )?(lead|support)\b(?= ?(?:[,;&\n]|and\b|$))/gi;

/** "(a) Ann Field (b) Ben Marsh" and "i) Ann Field ii) Ben Marsh" are lists. */
function enumerated(text: string): string {
  return /^\(?[ai]\) /.test(text)
    ? text.replace(/(?<!\S)\(?(?:[a-h]|i{1,3}|iv|vi{0,3})\)(?= )/g, "\n").trim()
    : text;
}

/** "DF lead, KT support"; "DF, KT to support". Letters before "lead" alone may be a field of work. */
const MARKS = / lead\b.* support\b| support\b.* lead\b| to support\b/;
const LETTERS_AND_PART = /(?<=(?:^|[,;/&–-] ?)[A-Z]{2,3})(?: to)? (lead|support)(?= ?(?:[,;/&\n]|$))/g;

/** "DF > KT": one after the other. An address in "<…>" is none. */
function handedOver(text: string): string {
  return text.includes("<") ? text : text.replace(/ ?(?:→|[-=]?>) ?|,? (?:and )?then (?=\p{Lu})/gu, "; ");
}
