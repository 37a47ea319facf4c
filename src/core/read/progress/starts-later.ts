import { NO_SUCH_DAY, type DateContext } from "../dates/date-form";
import { findDates } from "../dates/find-dates";

const FROM =
  /^[\s•*–-]{0,4}(?:from|starting|commencing|beginning|to (?:start|begin|commence))(?: in| from| on)? (?<when>[^.;:,\n–]{3,30})(?:[.;:,\n–]|$)/i;

/** "From Jan 2025. The guide was drafted …": an update that begins by saying from when, where that is still to come. */
export function startsLater(text: string, context: DateContext): boolean {
  const when = FROM.exec(text)?.groups?.["when"];
  if (when === undefined) return false;
  const [found, ...more] = findDates(when, { ...context, dateExpected: true });
  return (
    found !== undefined &&
    more.length === 0 &&
    found.period !== NO_SUCH_DAY &&
    found.period.first > context.asAt
  );
}
