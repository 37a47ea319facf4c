import { NO_VALUE, type FigureForm } from "../figure";

const BEFORE =
  /\b(?:section|sect|s|para(?:graph)?|part|schedule|regulation|reg|article|clause|act|ref|action|actions|see|priority|priorities|objective|recommendation|rec|phase|stage|tier|level|band|grade|year|week|day|month|term|no|number|item|step|standard|indicator|ni|pi|kpi|bv|category|cat|appendix|annex|page|version|type|class|outcome|theme|chapter|form|group|cohort|wave|round|covid|post|pre|ratio of 1|iso|bs|progress|attainment)[.:]?\s*$|\b(?:grade|level|tier|band|stage|phase)s? \d(?: or| and|,|-|–|\/)\s*$|[#§]\s*$|^\W*$/;
const BEHIND = /^:\d|^\s?(?:\]|\)(?=\s+[a-z]{3})|\.\d)/;

/** "priority 1", "Section 20", "26]" at the beginning: where something stands. */
export const reference: FigureForm = {
  name: "a number of something",
  examples: {
    "26] More children achieve the standard": "qualitative up",
    "All children at risk are seen (priority 1)": "target = 100 % up",
    "% of children accommodated under section 20": "no value",
    "95% of children in Year 6 have a plan": "target >= 95 % up",
  },
  read: ({ unit, before, behind }) => {
    if (unit !== "") return undefined;
    if (/^\W*$/.test(before)) return /^\s?[\])]/.test(behind) || /^\.\s/.test(behind) ? NO_VALUE : undefined;
    return BEFORE.test(before) || BEHIND.test(behind) ? NO_VALUE : undefined;
  },
};
