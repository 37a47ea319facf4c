import type { Measure } from "../../model/measure";
import { NOTHING_TO_SURVEY, defineField } from "../define-field";
import { readMeasures } from "../measures/read-measures";

/** What the action is measured by. */
export const measures = defineField<readonly Measure[], undefined>({
  from: ["target", "measure"],
  survey: NOTHING_TO_SURVEY,
  parse: ({ text }) => readMeasures(text),
});
