import type { Action } from "../../model/plan";

/**
 * Where a narrow column was cut, only "2." is left of "2.1", "2.2" and "2.3". Such lines are numbered as they
 * stand in their theme, if its other lines are numbered so; it is said, and not sure.
 */
export function numberRefs(actions: readonly Action[]): readonly Action[] {
  if (!actions.some(({ ref }) => isRead(ref) && /^\d+\.\d+$/.test(ref.value))) return actions;
  const cut = new Set([...themesOf(actions)].filter(isCut).map(([theme]) => theme));
  if (cut.size === 0) return actions;

  const counts = new Map<string, number>();
  return actions.map((action) => {
    const number = action.theme?.number ?? "";
    const { ref } = action;
    if (!cut.has(number) || !isRead(ref)) return action;
    const count = (counts.get(number) ?? 0) + (ref.carried === true ? 0 : 1);
    counts.set(number, count);
    const value = `${number}.${String(count)}`;
    if (ref.value === value) return action;
    const because = `Only “${ref.value}” is left of the reference; this is line ${String(count)} of its theme.`;
    return { ...action, ref: { ...ref, value, text: ref.value, sure: false, because } };
  });
}

type Ref = Action["ref"];

function isRead(ref: Ref): ref is Extract<Ref, { kind: "read" }> {
  return ref.kind === "read";
}

function themesOf(actions: readonly Action[]): ReadonlyMap<string, readonly string[]> {
  const refs = new Map<string, string[]>();
  for (const { theme, ref } of actions) {
    if (!theme || theme.number === "" || !isRead(ref) || ref.carried === true) continue;
    const others = refs.get(theme.number);
    if (others) others.push(ref.value);
    else refs.set(theme.number, [ref.value]);
  }
  return refs;
}

/** Whether of some lines only the theme's number is left, and the others have the number of their place. */
function isCut([theme, refs]: readonly [string, readonly string[]]): boolean {
  const left = refs.filter((ref) => ref === `${theme}.` || (refs.length > 1 && ref === theme));
  if (left.length === 0 || (left.length < refs.length && left.includes(theme))) return false;
  return refs.every((ref, index) => left.includes(ref) || ref === `${theme}.${String(index + 1)}`);
}
