import { NO_VALUE, type FigureForm } from "../figure";

/** "10% with 3 or more moves", "a survey of 50 shows 80%": beside a percentage, a count says what is counted. */
export const criterion: FigureForm = {
  name: "what is counted",
  examples: {
    "Less than 10% with 3 or more moves": "target < 10 % down",
    "5 good passes: 45%": "target >= 45 % up",
  },
  read: ({ unit, before, behind }) =>
    unit === "" && /\d\s?(?:%|per ?cent)/.test(`${before} ${behind}`) ? NO_VALUE : undefined,
};
