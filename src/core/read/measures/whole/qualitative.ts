import { DOWN_WORDS, MAINTAIN_WORDS, UP_WORDS } from "../../../vocabulary/measure-words";
import { measureOf } from "../measure-of";
import type { WholeCell } from "../whole-cell";

/** An aim in words, which is met or not met. */
export const qualitative: WholeCell = {
  name: "an aim in words",
  examples: {
    "Staff feel supported": "qualitative",
    "Reduction in re-referrals": "qualitative down",
    "Newsletter delivered to all households": "? qualitative",
  },
  read: (text) => {
    const mayCount = MAY_COUNT.exec(text)?.[0];
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    return {
      value: lines.map((line) =>
        measureOf({ kind: "qualitative", direction: wayOf(line), measure: line.trim() }),
      ),
      sure: mayCount === undefined,
      because: mayCount && `“${mayCount.trim()}” may mean a figure that is not given.`,
    };
  },
};

/** "Published for all key decisions" may be 100%, and "net zero" 0. */
const MAY_COUNT = /\b(?:to|for|by|of|in|with|at) (?:all|every|each)\b|\bnet[ -]zero\b|\bcarbon neutral\b/i;

function wayOf(line: string): "up" | "down" | "maintain" | null {
  if (/^maintain/i.test(line) && MAINTAIN_WORDS.test(line)) return "maintain";
  if (DOWN_WORDS.test(line)) return UP_WORDS.test(line) ? null : "down";
  return UP_WORDS.test(line) ? "up" : null;
}
