import type { Day } from "../../calendar/day";
import type { Progress } from "../../model/progress";
import type { FieldCell, Parsed } from "../define-field";
import { NO_SUCH_DAY } from "../dates/date-form";
import { findDates } from "../dates/find-dates";

/** What a date in the column of completion says: done on that day, or only then; undefined where it is no date. */
export function endedAt({ text }: FieldCell, asAt: Day): Parsed<Progress> | undefined {
  const [found, other] = findDates(text, { asAt, dateExpected: true });
  if (!found || other || found.period === NO_SUCH_DAY) return undefined;
  const isAlone = /^[\s.]*$/.test(text.slice(0, found.from) + text.slice(found.to));
  if (!isAlone) return undefined;
  return found.period.first <= asAt
    ? { value: { status: "complete", updates: [], percent: null }, sure: true, because: DONE }
    : { value: { status: "planned", updates: [], percent: null }, sure: false, because: TO_COME };
}

const DONE = "It has a date of completion.";
const TO_COME = "Its date of completion is still to come.";
