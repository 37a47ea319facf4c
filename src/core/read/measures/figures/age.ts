import { NO_VALUE, type FigureForm } from "../figure";

const BEFORE =
  /\b(?:aged?|ages|age group|born|key stage|ks|year group)s?\s*(?:between |of |from |under |over )?(?:\d{1,2}\s?(?:-|–|to|and|or|\/)\s?)?$/;
const BEHIND =
  /^(?:\s?(?:-|–|to|and|or|\/)\s?\d{1,2})?[\s-]*(?:years?|yrs?)[\s-]*(?:olds?|of age)\b|^(?:\s?(?:-|–|to)\s?\d{1,2})?\s?s\b|^\s?(?:\+|plus\b)(?! ?\d)/;
/** "0-12 and 13+": what ends with all that are older is a row of age groups. */
const GROUPS =
  /^(?:\s?(?:-|–|to)\s?\d{1,2})?(?:(?:,|\s?and|\s?&|\/)\s?\d{1,2}(?:\s?(?:-|–|to)\s?\d{1,2})?){0,4}(?:,|\s?and|\s?&|\/)\s?\d{1,2}\s?\+/;

/** "Under 18 conceptions", "breastfeeding at 6-8 weeks": what is counted by the age at which it happens. */
const OF_AN_AGE = {
  before: /\b(?:under|over)[\s-]$/,
  behind: /^[\s-](?:year )?(?:conceptions?|pregnanc(?:y|ies)|mortality|deaths|admissions|population)\b/,
};
const AT_AN_AGE = {
  before:
    /\b(?:breast-?feeding|breastfed|immunis\w+|vaccinat\w+|checks?|reviews?|contacts?|visits?|weight|obesity) at (?:\d{1,2}\s?(?:-|–|to)\s?)?$/,
  behind: /^(?:\s?(?:-|–|to)\s?\d{1,2})?\s(?:days|weeks|months|years)\b/,
};

/** "aged 16-17", "13+", "under 5s": whom it is about, and not how many. */
export const age: FigureForm = {
  name: "an age",
  examples: {
    "% of young people aged 13+ with a plan": "no value",
    "80% of 16 to 18 year olds are in training": "target >= 80 % up",
    "90% of under 5s are seen": "target >= 90 % up",
    "% of children with a health plan, 0-12 and 13+": "no value",
    "Reduce under 18 conceptions to 13 per 1,000": "target <= 13 per 1,000 down",
    "Breastfeeding at 6-8 weeks: 55%": "target >= 55 % up",
  },
  read: ({ unit, before, behind, isOnly }) => {
    if (unit !== "" || (isOnly && before === "" && /^\s?\+/.test(behind))) return undefined;
    if ([OF_AN_AGE, AT_AN_AGE].some((each) => each.before.test(before) && each.behind.test(behind)))
      return NO_VALUE;
    return BEFORE.test(before) || BEHIND.test(behind) || GROUPS.test(behind) ? NO_VALUE : undefined;
  },
};
