import type { Day } from "../calendar/day";
import type { Action } from "../model/plan";
import type { Rating } from "../model/report";
import { standingOf } from "../model/standing";
import { RATING_TABLE } from "./rating-table";

/** The rating of an action on a day, with its reason. */
export function rateAction(action: Action, asAt: Day): Rating {
  const standing = standingOf(action, asAt);
  const row = RATING_TABLE.find(({ fits }) => fits(standing, action));
  if (!row) throw new Error("The rating table has no row for every action.");
  return {
    sheet: action.sheet,
    row: action.row,
    rag: row.rag,
    because: row.because(standing, action),
    nextDue: standing.nextDue ?? standing.due ?? null,
  };
}
