/** How plans write a rating, in lower case. Blue is complete; a plan's own key may say otherwise. */
export const RATING_WORDS = {
  red: ["r", "red"],
  amber: ["a", "amber", "yellow", "orange"],
  green: ["g", "green"],
  blue: ["b", "blue"],
  grey: ["grey", "gray", "n/a", "not rated", "not started"],
} as const;
