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

const NONE: ReadonlyMap<string, readonly string[]> = new Map();

/** For each reference that comes again, the cells in which it stands for different actions. */
function cellsOfRefs({ actions }: CheckContext): ReadonlyMap<string, readonly string[]> {
  const seen = new Set<string>();
  const actionsOf = new Map<string, Action[]>();
  for (const { ref } of actions) {
    if (ref.kind !== "read" || ref.carried) continue;
    if (seen.has(ref.value)) actionsOf.set(ref.value, []);
    seen.add(ref.value);
  }
  // Most references stand once, and nothing is kept of their actions.
  if (actionsOf.size === 0) return NONE;
  for (const action of actions)
    if (action.ref.kind === "read" && !action.ref.carried) actionsOf.get(action.ref.value)?.push(action);
  return new Map([...actionsOf].map(([ref, all]) => [ref, cellsOf(all)] as const));
}

function cellsOf(actions: readonly Action[]): readonly string[] {
  const seen = new Set<string>();
  return actions.flatMap((action) => {
    const what = whatOf(action);
    if (action.ref.kind !== "read" || seen.has(what)) return [];
    seen.add(what);
    return [addressIn(action.ref.cell)];
  });
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
