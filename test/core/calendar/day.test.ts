import {
  addDays,
  addMonths,
  dayOf,
  dayOfSerial,
  daysBetween,
  lastDayOf,
  parseDay,
  serialOfDay,
  showDay,
} from "../../../src/core/calendar/day";
import { dayIn } from "../../support/plan-of";

test("a day that the calendar does not have is none", () => {
  expect(dayOf(2024, 9, 31)).toBeUndefined();
  expect(dayOf(2023, 2, 29)).toBeUndefined();
  expect(parseDay("2024-13-01")).toBeUndefined();
  expect(parseDay("1 May 2024")).toBeUndefined();
  expect(dayOf(2024, 2, 29)).toBe("2024-02-29");
});

test.each([
  [43951, "2020-04-30"],
  [61, "1900-03-01"],
  [45351, "2024-02-29"],
  [43951.75, "2020-04-30"],
])("Excel's number %s is %s", (serial, day) => {
  expect(dayOfSerial(serial)).toBe(day);
});

test("a workbook that counts from 1904 is 1,462 days off", () => {
  expect(dayOfSerial(43951 - 1462, true)).toBe("2020-04-30");
});

test.each([[0], [60], [-5], [9_999_999], [Number.NaN]])("the number %s is no day of a plan", (serial) => {
  expect(dayOfSerial(serial)).toBeUndefined();
});

test("every day of thirty years is its own number's day", () => {
  let day = dayIn("2000-01-01");
  for (let count = 0; count < 365 * 30; count++) {
    expect(dayOfSerial(serialOfDay(day))).toBe(day);
    expect(daysBetween(day, addDays(day, 1))).toBe(1);
    day = addDays(day, 1);
  }
  expect(day).toBe("2029-12-24");
});

test("a month on from its end is the end of a shorter one", () => {
  expect(addMonths(dayIn("2024-01-31"), 1)).toBe("2024-02-29");
  expect(addMonths(dayIn("2024-11-15"), 3)).toBe("2025-02-15");
  expect(addMonths(dayIn("2024-01-15"), -2)).toBe("2023-11-15");
});

test("the last day of a month knows leap years", () => {
  expect([lastDayOf(2000, 2), lastDayOf(1900, 2), lastDayOf(2024, 4)]).toEqual([
    "2000-02-29",
    "1900-02-28",
    "2024-04-30",
  ]);
});

test("people are shown a day without doubt about its order", () => {
  expect(showDay(dayIn("2020-04-03"))).toBe("3 Apr 2020");
});
