import { NO_VALUE, type FigureForm } from "../figure";

/** "95% attendance, exclusions <10" has two values. */
const SIGNED = /[<>≤≥]=?\s?$/;

/** "% of children with 2 or more moves", "All 12 wards". */
const COUNTS =
  /^\W*(?:%|percentage|per ?cent|proportion)\b(?!.*[:=])|^\W*%|^\W*(?:number|no\.?|count)s? of\b[^:=]*\b(?:who|that|which|with|having|waiting|missing|placed|living|aged|within|over|under|more than|less than|at least)\b|\ball(?: of)?(?: the| our)? $/;

/** "10% with 3 or more moves", "a survey of 50 shows 80%": beside a percentage, a count says what is counted. */
export const criterion: FigureForm = {
  name: "what is counted",
  examples: {
    "Less than 10% with 3 or more moves": "target < 10 % down",
    "All 12 wards have a plan": "target = 100 % up",
    "5 good passes: 45%": "target >= 45 % up",
  },
  read: ({ unit, before, behind }) =>
    unit === "" &&
    !SIGNED.test(before) &&
    (COUNTS.test(before) || /\d\s?(?:%|per ?cent)/.test(`${before} ${behind}`))
      ? NO_VALUE
      : undefined,
};
