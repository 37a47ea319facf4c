import { DOWN_WORDS, MAINTAIN_WORDS, UP_WORDS } from "../../../vocabulary/measure-words";
import { measureOf } from "../measure-of";
import type { WholeCell } from "../whole-cell";

/** An aim in words, which is met or not met. */
export const qualitative: WholeCell = {
  name: "an aim in words",
  examples: { "Staff feel supported": "qualitative", "Reduction in re-referrals": "qualitative down" },
  read: (text) => {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    return {
      value: lines.map((line) =>
        measureOf({ kind: "qualitative", direction: wayOf(line), measure: line.trim() }),
      ),
      sure: true,
    };
  },
};

function wayOf(line: string): "up" | "down" | "maintain" | null {
  if (/^maintain/i.test(line) && MAINTAIN_WORDS.test(line)) return "maintain";
  if (DOWN_WORDS.test(line)) return UP_WORDS.test(line) ? null : "down";
  return UP_WORDS.test(line) ? "up" : null;
}
