import { TIME_UNITS, VALUED_TIME } from "../../../vocabulary/measure-words";
import { NO_VALUE, type FigureForm } from "../figure";

const BEFORE =
  /\b(?:last|past|previous|preceding|next|first|over|over the|for|for more than|for at least|after|every|each|of|review(?:ed)?|in|more than|than|month|months?,)\s*(?:the\s+)?$/;

/** "Not more than 48 hours", "in less than 5 days": all that is said. */
const ALONE = /^\s*(?:(?:in|within|takes?|not|no|of|be) )*(?:(?:less|more|fewer|longer|later) than|in)\s*$/;

/** "in the last 12 months", "6 monthly", "every 4 weeks": of which time or how often, and not how long. */
export const period: FigureForm = {
  name: "a time that is looked at",
  examples: {
    "% of children missing for more than 24 hours": "no value",
    "100% of staff have a 6 monthly review": "target = 100 % up",
    "5 or fewer moves in the last 12 months": "target <= 5 moves down",
    "Suicide rate (3 year average)": "qualitative",
  },
  read: ({ unit, before, behind }) => {
    if (unit !== "" || VALUED_TIME.test(before)) return undefined;
    if (/^[\s-]?(?:monthly|weekly|yearly|daily|hourly|month review|week review)\b/.test(behind))
      return NO_VALUE;
    if (/^\s?(?:years?|months?|weeks?)\s?\+/.test(behind)) return NO_VALUE;
    if (/^[\s-](?:year|month|week|day)[\s-](?:rolling )?(?:average|mean|total|trend)\b/.test(behind))
      return NO_VALUE;
    if (/^\s?(?:am|pm|o'clock)\b|^:\d\d/.test(behind)) return NO_VALUE;
    const isLedIn = BEFORE.test(before) && !ALONE.test(before);
    return TIME_UNITS.test(behind) && isLedIn ? NO_VALUE : undefined;
  },
};
