import type { Day } from "../../calendar/day";
import type { DateContext } from "../dates/date-form";

/** What a target is dated by: the plan's date, and the days on which its action is due. */
export interface MeasureContext extends DateContext {
  /** In "65% (Apr)" the year is that of the row's own dates. */
  readonly dues?: readonly Day[];
}

/** The day that a figure is to be reached by, or was reached at. */
export interface FigureDate {
  readonly day: Day | null;
  readonly sure: boolean;
  /** The time as it is written, where it is one that was looked at: "FY 2022/23". */
  readonly period?: string;
}
