import type { FigureForm } from "../figure";

const WHO = String.raw`(?:benchmarks?|nat(?:ional(?:ly)?|\.)?(?: average| avg\.?| figure| rate)?|england(?: average)?|statistical neighbours?|neighbours?|regional(?: average)?|london(?: average)?|sn|peers?|family group|county average|comparators?)`;
const BEFORE = new RegExp(
  String.raw`(?:\b${WHO}|(?:\(|\b(?:than|to|above|below|the|exceed)\s)\s*average)[\s:=(–-]*(?:(?:is|of|at|was|figure|rate)\s*)?$|\bcompared (?:to|with)\s*$`,
);
const BEHIND = new RegExp(String.raw`^\s*\)?\s*\(?${WHO}\b(?![^;]{0,15}\d)`);

/** What others reach, given to compare: "(national average 25%)". */
export const benchmark: FigureForm = {
  name: "what others reach",
  examples: {
    "Re-referrals below 15% and lower than benchmarks (25%)": "target < 15 % down; benchmark < 25 % down",
    "80% (national average 76%)": "target >= 80 % up; benchmark = 76 %",
  },
  read: ({ value, before, behind }) => {
    if (!BEFORE.test(before) && !BEHIND.test(behind)) return undefined;
    const near = before.slice(-40);
    if (/\b(?:lower|less|fewer|below|under)\b/.test(near)) {
      return { kind: "benchmark", value, comparator: "<", direction: "down", sure: true };
    }
    if (/\b(?:higher|more|above|over|better|exceed)\b/.test(near)) {
      return { kind: "benchmark", value, comparator: ">", direction: "up", sure: true };
    }
    return { kind: "benchmark", value, comparator: "=", direction: null, sure: true };
  },
};
