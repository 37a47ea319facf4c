import type { Progress } from "../../model/progress";
import { NOTHING_TO_SURVEY, defineField } from "../define-field";
import { readProgress } from "../progress/read-progress";

/** How the action stands, by what the officer wrote. */
export const progress = defineField<Progress, undefined>({
  from: ["progress", "status"],
  survey: NOTHING_TO_SURVEY,
  parse: ({ text }) => readProgress(text),
});
