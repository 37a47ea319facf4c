import { MEASURE_ONLY, TIME_UNITS, VALUED_TIME } from "../../../vocabulary/measure-words";
import { bearingOf } from "../comparator-of";
import { NO_VALUE, type Figure, type FigureForm, type Meaning } from "../figure";

/** A percentage or "all" beside it: then the time says what is counted. */
const COUNTED = /\d\s?(?:%|per ?cent)|\b(?:all|every|each)\b/i;
/** "300 hours of volunteering": so much of it, and not so long. */
const QUANTITY =
  /^\s?(?:days?|hours?|hrs?|weeks?)[’']? (?:(?:of |worth of )?(?:training|cpd|volunteering|support|respite|activit\w+|provision|learning|tuition)\b|(?:of |worth of )(?!(?:the|a|an|receipt|referral|request|notification|being|birth|admission|discharge|placement|leaving|contact|decision|meeting)\b))/;
const MISSED = /\bnot (?:yet )?(?:being )?(?:\w+ )?within\s*$/;

/**
 * "within 45 days" beside a percentage is what is counted. Alone it is the target, and behind "not" the
 * standard that was missed.
 */
export const standard: FigureForm = {
  name: "how long something may take",
  examples: {
    "85% of visits are made within 10 days": "target >= 85 % up",
    "Within 45 working days": "target <= 45 working days down",
    "Less than 10 days": "target < 10 days down",
    "426 days": "target <= 426 days down",
    "still not within 4 weeks": "standard <= 4 weeks",
    "Average wait reduced to 10 days": "target <= 10 days down",
  },
  read(figure) {
    const { value, unit, before, behind, text } = figure;
    const time = unit === "" ? TIME_UNITS.exec(behind)?.groups?.["unit"] : undefined;
    if (time === undefined) return undefined;
    if (QUANTITY.test(behind)) return undefined;
    if (COUNTED.test(text) || (MEASURE_ONLY.test(text) && !VALUED_TIME.test(before))) return NO_VALUE;
    if (MISSED.test(before)) {
      return { kind: "standard", value, unit: time, comparator: "<=", direction: null, sure: true };
    }
    return longest(figure, time);
  },
};

function longest(figure: Figure, unit: string): Meaning {
  const { value, before } = figure;
  const { comparator, direction, isGuess } = bearingOf(figure);
  const isPlain = before.trim() === "" || !isGuess || /\bto\s*$/.test(before);
  const limit = isGuess ? ({ comparator: "<=", direction: "down" } as const) : { comparator, direction };
  return { kind: "target", value, unit, ...limit, sure: isPlain };
}
