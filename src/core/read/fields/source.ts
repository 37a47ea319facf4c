import { NOTHING_TO_SURVEY, defineField, type FieldCell, type Parsed } from "../define-field";
import { codeOf } from "../progress/source-codes";

/** Where the action comes from: "SDP" of "SDP – In progress", where the column tells of progress, too. */
export const source = defineField<string, undefined>({
  from: ["source"],
  survey: NOTHING_TO_SURVEY,
  parse: (cell) =>
    cell.shared.includes("progress") ? besideProgress(cell) : { value: cell.text, sure: true },
});

/** "New" says that it comes from no other document. */
const IS_NEW = /^new\b/i;

function besideProgress({ text }: FieldCell): Parsed<string> | "blank" {
  const code = codeOf(text) ?? IS_NEW.exec(text)?.[0];
  return code === undefined ? "blank" : { value: code, sure: true };
}
