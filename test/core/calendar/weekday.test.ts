import { weekdayOf } from "../../../src/core/calendar/weekday";
import { dayIn } from "../../support/plan-of";

test.each([
  ["2024-04-01", 1],
  ["2024-02-29", 4],
  ["2023-12-31", 7],
  ["1899-12-31", 7],
])("%s is day %i of its week", (day, weekday) => {
  expect(weekdayOf(dayIn(day))).toBe(weekday);
});
