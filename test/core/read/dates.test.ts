import { DATE_FORMS } from "../../../src/core/read/dates";
import { findDates } from "../../../src/core/read/dates/find-dates";
import { TODAY } from "../../support/plan-of";

describe.each(DATE_FORMS)("The date form “$name”", ({ examples }) => {
  test.each(Object.entries(examples))("reads %j as %s", (text, expected) => {
    const [found, ...more] = findDates(text, { asAt: TODAY, dateExpected: true });
    expect(more).toEqual([]);
    expect(found?.text).toBe(text);
    expect(typeof found?.period === "object" ? found.period.last : found?.period).toBe(expected);
  });
});

test.each([
  ["a version", "Version 1.12"],
  ["a section of a law", "S20 of the Act"],
  ["a sum of money", "£2024"],
  ["a ratio", "45/53"],
])("no date is found in %s", (_, text) => {
  expect(findDates(text, { asAt: TODAY }).map((date) => date.text)).toEqual([]);
});
