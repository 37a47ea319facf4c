import type { FieldName } from "../../model/field-names";
import { NOTHING_TO_SURVEY, defineField, type Field } from "../define-field";

/** A field that is whatever the cell says. */
export function textField(...from: readonly FieldName[]): Field<string> {
  return defineField({ from, survey: NOTHING_TO_SURVEY, parse: ({ text }) => ({ value: text, sure: true }) });
}
