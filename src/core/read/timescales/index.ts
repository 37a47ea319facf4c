import { invalid } from "./invalid";
import { milestones } from "./milestones";
import { oneDate } from "./one-date";
import { ongoing } from "./ongoing";
import { open } from "./open";
import { range } from "./range";
import { recurring } from "./recurring";
import { relative } from "./relative";
import { status } from "./status";
import type { TimescaleKind } from "./timescale-kind";

/** Tried in this order; the first kind that reads the text wins. */
export const TIMESCALE_KINDS: readonly TimescaleKind[] = [
  invalid,
  open,
  status,
  recurring,
  range,
  ongoing,
  milestones,
  oneDate,
  relative,
];
