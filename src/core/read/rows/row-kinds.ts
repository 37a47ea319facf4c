import type { RowFacts } from "./row-facts";

/**
 * What a row is to the one above it: an action of its own, one more line of the action above, or only
 * more text of it.
 */
export type RowKind = "own" | "line" | "goes-on";

interface RowRule {
  readonly fits: (row: RowFacts) => boolean;
  readonly kind: RowKind;
}

/** Tried in this order; the first that fits decides. */
const RULES: readonly RowRule[] = [
  // Has a reference, or is merged with the row above: a table that says itself what belongs together.
  { fits: ({ hasRef, isMerged }) => hasRef || isMerged, kind: "own" },
  // A title, which may be cut as well.
  { fits: ({ isTitle, middles }) => isTitle && middles === "none", kind: "own" },
  // "… the remit of" | "Corporate Parenting Board": the row above is not at its end.
  { fits: ({ isCut, isAwaited, isComplete }) => isCut && isAwaited && !isComplete, kind: "goes-on" },
  { fits: ({ action }) => action === "begins", kind: "own" },
  // The action's last words, beside a line that is complete in itself.
  {
    fits: ({ action, isAfterBreak, isComplete, isRepeat }) =>
      action === "goes-on" && isAfterBreak && isComplete && !isRepeat,
    kind: "line",
  },
  // Where no page breaks, some people begin all that they write with a small letter.
  { fits: ({ action, isCut, hasOwn }) => action === "goes-on" && (isCut || !hasOwn), kind: "goes-on" },
  { fits: ({ action }) => action === "goes-on", kind: "own" },
  { fits: ({ middles }) => middles === "all", kind: "goes-on" },
  {
    fits: ({ isAfterBreak, middles, isComplete }) => isAfterBreak && middles === "some" && !isComplete,
    kind: "goes-on",
  },
  { fits: ({ hasOwn, beginsMore }) => hasOwn || beginsMore, kind: "line" },
];

/** More of the same is what is left: a remark below the progress of the row above. */
export function rowKind(facts: RowFacts): RowKind {
  return RULES.find(({ fits }) => fits(facts))?.kind ?? "goes-on";
}
