import { dayOf } from "../../calendar/day";
import { fullYear, NO_SUCH_DAY, type DateForm } from "./date-form";

/** A day in digits, the day first as in Britain; the month first only where it can't be read otherwise. */
export const dayInDigits: DateForm = {
  name: "day in digits",
  pattern: /(?<![\d/.-])(?<date>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4}|\d{2})(?![\d/]|[.-]\d)/gi,
  examples: {
    "20/12/19": "2019-12-20",
    "31.03.24": "2024-03-31",
    "04/02/11": "2011-02-04",
    "1/17/2011": "2011-01-17",
    "30/02/2024": "no such day",
  },
  read({ date = "", month = "", year = "" }) {
    const full = fullYear(year);
    const british = dayOf(full, Number(month), Number(date));
    if (british) return { first: british, last: british, precision: "day", sure: true };

    const american = Number(month) > 12 ? dayOf(full, Number(date), Number(month)) : undefined;
    if (!american) return NO_SUCH_DAY;
    return {
      first: american,
      last: american,
      precision: "day",
      sure: true,
      because: "The month stands first, since there is no such month otherwise.",
    };
  },
};
