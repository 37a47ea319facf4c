import type { Progress } from "../../model/progress";
import { defineField } from "../define-field";
import { readProgress } from "../progress/read-progress";

/** How the action stands, by what the officer wrote. */
export const progress = defineField<Progress>({
  from: ["progress", "status"],
  parse: ({ text }) => readProgress(text),
});
