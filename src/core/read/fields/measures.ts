import type { Measure } from "../../model/measure";
import { defineField } from "../define-field";
import { readMeasures } from "../measures/read-measures";

/** What the action is measured by. */
export const measures = defineField<readonly Measure[]>({
  from: ["target", "measure"],
  parse: ({ text }) => readMeasures(text),
});
