import type { Figure, FigureForm } from "../figure";

const BASELINE = /\bbaseline\b(?![^]*(?:\b(?:milestones?|targets?)\b|\b(?:to|by)\s*$|→|\d\s?%))/;
const STARTS =
  /\b(?:current level of|currently from|from (?:a |the )?(?:(?:current|baseline|level|average|high|low|rate|figure) (?:of )?)+|starting (?:point|from)(?: of| is)?:?|(?<=\(\s?)from|up from|down from|against|previously|last year:?)\s*(?:\(?\s*)$/;
/** "90% (was 84%)", and not "Attendance was 94%". */
const WAS = /\b(?:was|were)\s*\(?\s*$/;
/** "Was 71% in 2013": nothing but what was. */
export const WAS_FIRST = /^\W*(?:it )?(?:was|were)\s*\(?\s*$/;
const BEHIND = /^\s*\(?(?:as )?(?:a |the |our )?baseline\b(?![^;)]{0,20}\d)/;

const GOES_ON =
  /^[^.;\n\d]{0,60}?\s*(?:to|→|->|=>|–>|towards?)\s*(?:at least |below |under |over |above |a |the )?(?:target of )?£?\d/;
const ARROW = /^\s*\)?\s*(?:\([^)]{0,30}\))?\s*(?:→|->|=>|–>|➔)\s*£?\d/;
const TO = /^\s*\)?\s*(?:\([^)]{0,30}\))?\s*to\s*£?\d/;

/** Where it starts: "Baseline 62%", the first of "62% to 75%", "from a current level of 72%". */
export const baseline: FigureForm = {
  name: "where it starts",
  examples: {
    "Baseline 62% → 75% by Mar 24": "? baseline = 62 %; target >= 75 % up by 2024-03-31",
    "62% to 75%": "baseline = 62 %; target >= 75 % up",
    "reduce from 25% to 20% by March 2025": "baseline = 25 %; target <= 20 % down by 2025-03-31",
    "80% from a baseline of 62%": "target >= 80 % up; baseline = 62 %",
    "Baseline - 75% of reviews are in time.\nMilestone\n80% by April 2025\n85% by Sept 2025":
      "baseline = 75 %; milestone >= 80 % up by 2025-04-30; target >= 85 % up by 2025-09-30",
  },
  read: (figure) =>
    isFirst(figure) || isStart(figure)
      ? { kind: "baseline", value: figure.value, comparator: "=", direction: null, sure: true }
      : undefined,
};

/** Another figure follows, to which it goes. */
function isFirst({ unit, before, behind }: Figure): boolean {
  if (ARROW.test(behind) || (unit !== "" && TO.test(behind))) return true;
  return /\bfrom\s*(?:£)?$/.test(before) && GOES_ON.test(behind);
}

function isStart({ before, behind, isOnly }: Figure): boolean {
  if (BASELINE.test(before) || STARTS.test(before) || BEHIND.test(behind)) return true;
  return WAS_FIRST.test(before) || (!isOnly && WAS.test(before));
}
