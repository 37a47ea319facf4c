import type { Action } from "../../model/plan";

/**
 * Where a narrow column was cut, only "2." is left of "2.1", "2.2" and "2.3". The lines of a theme are
 * then numbered as they stand, as those of the other themes are; it is said, and not sure.
 */
export function numberRefs(actions: readonly Action[]): readonly Action[] {
  if (!actions.some(({ ref }) => isRead(ref) && /^\d+\.\d+$/.test(ref.value))) return actions;
  const cut = new Set(
    [...themesOf(actions)].filter(([theme, refs]) => isCut(theme, refs)).map(([theme]) => theme),
  );
  if (cut.size === 0) return actions;

  const counts = new Map<string, number>();
  return actions.map((action) => {
    const number = action.theme?.number ?? "";
    const { ref } = action;
    if (!cut.has(number) || !isRead(ref)) return action;
    const count = (counts.get(number) ?? 0) + (ref.carried === true ? 0 : 1);
    counts.set(number, count);
    const because = `Only “${ref.value}” is left of the reference; this is line ${String(count)} of its theme.`;
    return {
      ...action,
      ref: { ...ref, value: `${number}.${String(count)}`, text: ref.value, sure: false, because },
    };
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

/** Whether all lines of a theme have nothing but its number for a reference. */
function isCut(theme: string, refs: readonly string[]): boolean {
  return theme !== "" && refs.length > 1 && refs.every((ref) => ref.replace(/\.$/, "") === theme);
}
