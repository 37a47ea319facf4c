import { NO_VALUE, type FigureForm } from "../figure";

const BEFORE =
  /\b(?:aged?|ages|age group|born|key stage|ks|year group)s?\s*(?:between |of |from |under |over )?(?:\d{1,2}\s?(?:-|–|to|and|or|\/)\s?)?$/;
const BEHIND =
  /^(?:\s?(?:-|–|to|and|or|\/)\s?\d{1,2})?[\s-]*(?:years?|yrs?)[\s-]*(?:olds?|of age)\b|^(?:\s?(?:-|–|to)\s?\d{1,2})?\s?s\b|^\s?(?:\+|plus\b)(?! ?\d)/;

/** "aged 16-17", "13+", "under 5s": whom it is about, and not how many. */
export const age: FigureForm = {
  name: "an age",
  examples: {
    "% of young people aged 13+ with a plan": "no value",
    "80% of 16 to 18 year olds are in training": "target >= 80 % up",
    "90% of under 5s are seen": "target >= 90 % up",
  },
  read: ({ unit, before, behind, isOnly }) => {
    if (unit !== "" || (isOnly && before === "" && /^\s?\+/.test(behind))) return undefined;
    return BEFORE.test(before) || BEHIND.test(behind) ? NO_VALUE : undefined;
  },
};
