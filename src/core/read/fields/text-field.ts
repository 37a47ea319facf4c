import type { FieldName } from "../../model/table";
import { defineField, type Field } from "../define-field";

/** A field that is whatever the cell says. */
export function textField(...from: readonly FieldName[]): Field<string> {
  return defineField({ from, parse: ({ text }) => ({ value: text, sure: true }) });
}
