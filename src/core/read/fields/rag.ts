import { NOTHING_TO_SURVEY, defineField } from "../define-field";
import { readRating } from "../ratings/read-rating";

/** The officer's own rating. */
export const rag = defineField({
  from: ["rag"],
  survey: NOTHING_TO_SURVEY,
  parse: ({ text }) => readRating(text),
});
