import { shortAddress } from "../../model/cell-ref";
import type { Action } from "../../model/plan";
import { defineRule, type CheckContext } from "../define-rule";

export const refUsedTwice = defineRule({
  id: "ref-used-twice",
  title: "Reference used twice",
  severity: "error",
  why: "When somebody speaks of it, nobody knows which action is meant.",
  prepare: cellsOfRefs,

  find({ ref }, cells) {
    // Lines that share one reference by a merged cell are one action in several steps.
    if (ref.kind !== "read" || ref.carried) return [];
    const all = cells.get(ref.value) ?? [];
    if (all.length < 2) return [];
    const others = all.filter((cell) => cell !== addressIn(ref.cell));
    return [{ at: ref.cell, facts: { ref: ref.value, others } }];
  },

  say: ({ ref, others }) =>
    `Reference ${ref} also stands at ${listed(others)}. Give one of the actions another.`,
});

/** For each reference the cells in which it stands for different actions. */
function cellsOfRefs({ actions }: CheckContext): ReadonlyMap<string, readonly string[]> {
  const actionsOf = new Map<string, Map<string, string>>();
  for (const action of actions) {
    if (action.ref.kind !== "read" || action.ref.carried) continue;
    const cells = actionsOf.get(action.ref.value) ?? new Map<string, string>();
    const what = whatOf(action);
    if (![...cells.values()].includes(what)) cells.set(addressIn(action.ref.cell), what);
    actionsOf.set(action.ref.value, cells);
  }
  return new Map([...actionsOf].map(([ref, cells]) => [ref, [...cells.keys()]] as const));
}

function whatOf({ action }: Action): string {
  return action.kind === "read" ? action.value : "";
}

function addressIn(cell: Parameters<typeof shortAddress>[0] & { readonly sheet: string }): string {
  return `${cell.sheet}, ${shortAddress(cell)}`;
}

function listed(cells: readonly string[]): string {
  const shown = cells.slice(0, 3).join("; ");
  return cells.length > 3 ? `${shown} and ${String(cells.length - 3)} more` : shown;
}
