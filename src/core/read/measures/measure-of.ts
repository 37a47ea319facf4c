import type { Measure } from "../../model/measure";

/** A measure with nothing in it but what is given. */
export function measureOf(parts: Pick<Measure, "kind" | "measure"> & Partial<Measure>): Measure {
  return { comparator: null, value: null, unit: null, due: null, direction: null, ...parts };
}
