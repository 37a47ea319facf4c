import { conditional } from "./conditional";
import { crossReference } from "./cross-reference";
import { duration } from "./duration";
import { invalid } from "./invalid";
import { milestones } from "./milestones";
import { oneDate } from "./one-date";
import { ongoing } from "./ongoing";
import { open } from "./open";
import { planYear } from "./plan-year";
import { range } from "./range";
import { recurring } from "./recurring";
import { relative } from "./relative";
import { revised } from "./revised";
import { status } from "./status";
import type { TimescaleKind } from "./timescale-kind";

/** Tried in this order; the first kind that reads the text wins. */
export const TIMESCALE_KINDS: readonly TimescaleKind[] = [
  revised,
  invalid,
  status,
  conditional,
  recurring,
  open,
  crossReference,
  duration,
  range,
  ongoing,
  milestones,
  oneDate,
  relative,
  planYear,
];
