import { defineField, NOTHING_TO_SURVEY } from "../define-field";
import { splitRefAndAction } from "../split-ref-and-action";
import { isPlaceholder } from "../is-placeholder";

/** What will be done; a placeholder ("?", "TBC", "xxx") says nothing of that. */
export const action = defineField({
  from: ["action"],
  survey: NOTHING_TO_SURVEY,
  parse({ text, shared }) {
    if (isPlaceholder(text)) return undefined;
    return { value: shared.includes("ref") ? splitRefAndAction(text).action : text, sure: true };
  },
});
