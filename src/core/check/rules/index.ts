import type { Rule } from "../define-rule";
import { completeNotBlue } from "./complete-not-blue";
import { noLead } from "./no-lead";
import { noTimescale } from "./no-timescale";
import { pastItsDate } from "./past-its-date";
import { refUsedTwice } from "./ref-used-twice";
import { unreadableDate } from "./unreadable-date";

/** In the order in which findings are told, within one severity. */
export const RULES: readonly Rule[] = [
  pastItsDate,
  completeNotBlue,
  noLead,
  noTimescale,
  unreadableDate,
  refUsedTwice,
];
