import { dayOf } from "../../calendar/day";
import { NO_SUCH_DAY, type DateForm } from "./date-form";

/** The international form (ISO 8601). */
export const isoDay: DateForm = {
  name: "year, month, day in digits",
  pattern: /(?<![\d-])(?<year>\d{4})(?<joint>[-/.])(?<month>\d{2})\k<joint>(?<date>\d{2})(?![\d-])/g,
  needs: ["joined digits"],
  examples: { "2024-03-31": "2024-03-31", "2025/01/15": "2025-01-15", "2024-02-30": "no such day" },
  read({ year, joint, month, date }) {
    const day = dayOf(Number(year), Number(month), Number(date));
    // "2023/24/25" are years.
    if (!day && joint === "/") return undefined;
    return day ? { first: day, last: day, precision: "day", sure: true } : NO_SUCH_DAY;
  },
};
