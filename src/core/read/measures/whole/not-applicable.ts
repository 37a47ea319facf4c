import { NONE_TEXTS } from "../../../vocabulary/placeholders";
import { measureOf } from "../measure-of";
import type { WholeCell } from "../whole-cell";

/** "N/A": left out on purpose. "None" is not among these: it may be a target of nil. */
export const notApplicable: WholeCell = {
  name: "not applicable",
  examples: { "N/A": "none", "Not applicable": "none" },
  read: (text) => {
    const plain = text.toLowerCase().replace(/[\s]+$|(?<!\.[a-z])\.$/g, "");
    if (/^(?:none|nil|zero)$/.test(plain) || !NONE_TEXTS.includes(plain)) return undefined;
    return { value: [measureOf({ kind: "none", measure: text })], sure: true };
  },
};
