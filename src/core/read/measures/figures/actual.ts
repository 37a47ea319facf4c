import type { FigureForm } from "../figure";

const BEFORE =
  /\b(?:current(?:ly)?(?: (?:performance|position|figure|rate|level))?(?: (?:is|are|stands?))?(?: (?:at|of))?:?|(?:is|are|stands?|stood|was|were) (?:now |currently )?(?:at|only)|performance(?: (?:is|was|at))*|latest(?: figure)?(?: is)?:?|actual(?:s)?(?: (?:is|was))?:?|now(?: at)?|to date:?|achieved:?|position(?: is)?:?|outturn:?|ytd:?)\s*\(?$/;
const BEHIND =
  /^\s*[),]?\s*\(?(?:currently|at present|actual|achieved|at the moment|to date|ytd|so far|outturn)\b(?![^.;]{0,20}\d)/;

/** What it is now: "(currently 71%)". It is where the target starts from, too. */
export const actual: FigureForm = {
  name: "what it is now",
  examples: {
    "90% (currently 71%)": "target >= 90 % up; actual = 71 %; baseline = 71 %",
    "Take-up is at 87% for FY 2022/23.": "actual = 87 %",
    "reducing from 34% to 28% as at the end of September 2023":
      "baseline = 34 %; actual = 28 % down by 2023-09-30",
  },
  read: ({ value, before, behind, text }) => {
    if (/^\s*\)?,? as at\b/.test(behind) && /\bto\s*$/.test(before)) {
      const direction = /\b(?:reduc|fall|fell|drop|decreas)/.test(before) ? "down" : "up";
      return { kind: "actual", value, comparator: "=", direction, sure: true };
    }
    if (/\bfrom (?:the |a |our )?current[^.;]*$/.test(before)) return undefined;
    if (!BEFORE.test(before) && !BEHIND.test(behind)) return undefined;
    const isStart = /\bcurrent/.test(before.slice(-60)) && !/\bbaseline\b/i.test(text);
    return {
      kind: "actual",
      value,
      comparator: "=",
      direction: null,
      sure: true,
      ...(isStart ? { also: "baseline" as const } : {}),
    };
  },
};
