import { SHARES } from "../../../vocabulary/measure-words";
import { dueIn } from "../due-in";
import { measureOf } from "../measure-of";
import type { WholeCell } from "../whole-cell";

const HAPPENS =
  /\b(?:are|is|have|has|had|be|been|receives?|gets?|seen|complet\w+|trained|attend\w*|reviewed|know|understand|can|will|to|hold|held|audited|offered|assessed|submitted|within)\b/i;
const STRUCTURE = /\bin place\b|\bestablished\b|\bset up\b|\bimplemented\b/i;

/** "All children are seen" is 100%; "Half of all cases" 50%. */
export const share: WholeCell = {
  name: "a share in words",
  examples: {
    "All children are seen by March 2025.": "target = 100 % up by 2025-03-31",
    "All teams have the new structure in place": "target = 100 % reach",
    "Half of all staff are trained": "target >= 50 % up",
    "All partners": "? target = 100 % up",
  },
  read: (text, context) => {
    const found = SHARES.find(([pattern]) => pattern.test(text));
    if (!found) return undefined;
    const [pattern, percent] = found;
    const isAll = percent === 100;
    const direction = isAll && STRUCTURE.test(text) ? "reach" : "up";
    const target = {
      kind: "target",
      comparator: isAll ? "=" : ">=",
      value: percent,
      unit: "%",
      direction,
    } as const;
    const measure = text.replace(pattern, "").trim();
    const value = [measureOf({ ...target, due: dueIn(text, context), measure })];
    return !isAll || HAPPENS.test(measure)
      ? { value: value, sure: true }
      : { value: value, sure: false, because: "“All” is taken for 100%, though it does not say of what." };
  },
};
