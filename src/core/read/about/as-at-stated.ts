import type { Day } from "../../calendar/day";
import { NO_SUCH_DAY, type DateContext } from "../dates/date-form";
import { findDates } from "../dates/find-dates";

const AS_AT =
  /\b(?:as (?:at|of)|progress (?:at|to|as at)|position (?:at|as at)|updated?(?: on| as at)?|last (?:updated|reviewed)|date (?:last )?(?:updated|reviewed)|status at)\b[\s:–-]*(?:the )?/i;

/** The date that the plan says it speaks of: "as at August 2011", "Progress at March 2014", "Updated: 6/1/20". */
export function asAtIn(text: string, context: DateContext): Day | undefined {
  const match = AS_AT.exec(text);
  if (!match) return undefined;
  const rest = text.slice(match.index + match[0].length);
  const [date] = findDates(rest, context);
  if (!date || date.from > 2 || date.period === NO_SUCH_DAY) return undefined;
  return date.period.last;
}
