import { MAINTAIN_WORDS } from "../../../vocabulary/measure-words";
import { WAS_FIRST } from "./baseline";
import type { Figure, FigureForm, Meaning } from "../figure";

const BEFORE =
  /\b(?:current(?:ly)?(?: (?:performance|position|figure|rate|level))?(?: (?:is|are|stands?))?(?: (?:at|of))?:?|(?:is|are|stands?|stood|was|were) (?:now |currently )?(?:at|only)|performance(?: (?:is|was|at))*|latest(?: figure)?(?: is)?:?|actual(?:s)?(?: (?:is|was))?:?|now(?: at)?|to date:?|achieved:?|position(?: is)?:?|outturn:?|ytd:?|(?:outturn|actual|performance|achieved|result)s? (?:for |in |at )?\(?\d{4}(?:[/–-]\d{2,4})?\)?\s?[:=–-]?)\s*\(?$/;

/** "45 of 53 (84.9%)": who knows the parts has counted them. */
const COUNTED_BEFORE = /\d (?:of|out of|\/) \d[\d,]*\b[^.;%]{0,40}\(\s*$/;
const COUNTED_BEHIND = /^\s*\(\d[\d,]* ?(?:of|out of) ?\d/;

/** "95% (88% in 2022/23)": what it was then. */
const THEN_BEFORE = /\d\s?%?\s*\(\s*$/;
const THEN_BEHIND = /^\s*(?:in|at|for|as at|during)\s[^)]{3,25}\)/;

/** "81% against a target of 90%", "81% (target 90%)". */
const SHORT_OF =
  /^[^.;\d]{0,40}?\(?\b(?:against|v|vs\.?|versus|compared (?:to|with)) (?:a |the |our |its )?(?:\w+ )?(?:target|goal|aim)\b|^\s*\(target\b/;
const BEHIND =
  /^\s*[),]?\s*\(?(?:currently|at present|actual|achieved|at the moment|to date|ytd|so far|outturn)\b(?![^.;]{0,20}\d)/;

/** What it is now: "(currently 71%)". It is where the target starts from, too. */
export const actual: FigureForm = {
  name: "what it is now",
  examples: {
    "90% (currently 71%)": "target >= 90 % up; actual = 71 %; baseline = 71 %",
    "45 of 53 (84.9%) in time": "actual = 84.9 %",
    "81% against a target of 90%": "actual = 81 %; target >= 90 % up",
    "Take-up is at 87% for FY 2022/23.": "actual = 87 %",
    "reducing from 34% to 28% as at the end of September 2023":
      "baseline = 34 %; actual = 28 % down by 2023-09-30",
  },
  read: (figure) => asAt(figure) ?? counted(figure) ?? current(figure),
};

const IS = { kind: "actual", comparator: "=", direction: null } as const;

/** "to 28% as at the end of September". */
function asAt({ value, before, behind }: Figure): Meaning | undefined {
  if (!/^\s*\)?,? as at\b/.test(behind) || !/\bto\s*$/.test(before)) return undefined;
  const direction = /\b(?:reduc|fall|fell|drop|decreas)/.test(before) ? "down" : "up";
  return { ...IS, value, direction, sure: true };
}

function counted({ value, before, behind }: Figure): Meaning | undefined {
  if (COUNTED_BEFORE.test(before) || COUNTED_BEHIND.test(behind) || SHORT_OF.test(behind))
    return { ...IS, value, sure: true };
  const isThen = THEN_BEFORE.test(before) && THEN_BEHIND.test(behind);
  return isThen ? { ...IS, value, sure: false } : undefined;
}

function current({ value, before, behind, between, text, isOnly }: Figure): Meaning | undefined {
  if (MAINTAIN_WORDS.test(between) || WAS_FIRST.test(before)) return undefined;
  if (isOnly && /\b(?:was|were)\s*$/.test(before)) return { ...IS, value, sure: true };
  if (/\bfrom (?:the |a |our )?current[^.;]*$/.test(before)) return undefined;
  if (!BEFORE.test(before) && !BEHIND.test(behind)) return undefined;
  const isStart = /\bcurrent/.test(before.slice(-60)) && !/\bbaseline\b/i.test(text);
  return { ...IS, value, sure: true, ...(isStart ? { also: "baseline" as const } : {}) };
}
