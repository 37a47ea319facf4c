import { dayOf, type Day } from "../../calendar/day";
import { fullYear, NO_SUCH_DAY, type DateForm, type DateHabits, type Period } from "./date-form";

/**
 * A day in digits, the day first as in Britain. The month is first only where the day can't be, or
 * where the plan's other days say so: one cell never decides.
 */
export const dayInDigits: DateForm = {
  name: "day in digits",
  pattern:
    /(?<![\d/.]|(?<!\d[/.]\d{2,4})-)(?<date>\d{1,2})\s?[/.\\-]\s?(?<month>\d{1,2})(?:\s?[/.\\-]\s?(?<year>\d{4}|\d{2})|\s(?<apart>20\d{2}))(?![\d/]|\.\d|-\d(?!\d?[/.]\d{1,2}[/.]\d))/g,
  needs: ["joined digits"],
  examples: {
    "20/12/19": "2019-12-20",
    "31.03.24": "2024-03-31",
    "04/02/11": "2011-02-04",
    "5 / 9 / 2024": "2024-09-05",
    "1/17/2011": "2011-01-17",
    "5/9 2024": "2024-09-05",
    "30/02/2024": "no such day",
  },
  read({ date = "", month = "", apart = "", year = apart }, { habits }) {
    const full = fullYear(year);
    const british = dayOf(full, Number(month), Number(date));
    const american = dayOf(full, Number(date), Number(month));
    if (british && american && british !== american) return eitherOf(british, american, habits);
    if (british) return period(british, true);
    return american
      ? period(american, true, "The month stands first, since there is no such month otherwise.")
      : NO_SUCH_DAY;
  },
};

function eitherOf(british: Day, american: Day, habits: DateHabits | undefined): Period {
  const sure = !habits?.isMixed;
  return habits?.monthFirst
    ? period(american, sure, "The month is taken to stand first, as in the plan’s other days.")
    : period(
        british,
        sure,
        sure ? undefined : "Of the plan’s days some have the day first, and some the month.",
      );
}

function period(day: Day, sure: boolean, because?: string): Period {
  return { first: day, last: day, precision: "day", sure, ...(because === undefined ? {} : { because }) };
}
