import { addDays, firstDayOf, type Day } from "../../calendar/day";
import { weekdayOf } from "../../calendar/weekday";
import { fullYear, nextOf, type DateForm, type Period } from "./date-form";

/** "By Christmas" and "by Easter" mean the last working day before. */
export const holiday: DateForm = {
  name: "Christmas or Easter",
  pattern:
    /(?<!\w)(?<name>christmas|xmas|easter)(?:\s(?:holidays?|break))?(?:[\s,'(-]{1,3}(?<year>(?:19|20)\d{2}|\d{2}))?(?![\w/])/g,
  needs: ["holiday"],
  isLoose: true,
  examples: { "Christmas 2023": "2023-12-22", "Easter 2024": "2024-03-28", Xmas: "2024-12-24" },
  read({ name = "", year }, context) {
    const inYear = (each: number): Period => before(name === "easter" ? easter(each) : christmas(each));
    return year === undefined ? nextOf(inYear, context) : inYear(fullYear(year));
  },
};

function before(day: Day): Period {
  return {
    first: day,
    last: day,
    precision: "part-month",
    sure: false,
    because: "A holiday is taken to mean the last working day before it.",
  };
}

/** The last working day before 25 December. */
function christmas(year: number): Day {
  const eve = addDays(firstDayOf(year, 12), 23);
  const weekday = weekdayOf(eve);
  return weekday > 5 ? addDays(eve, 5 - weekday) : eve;
}

/** The Thursday before Easter Sunday, by the Gregorian computation of Butcher and Meeus. */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return addDays(firstDayOf(year, Math.floor(f / 31)), (f % 31) - 3);
}
