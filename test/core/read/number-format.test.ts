import { cellText } from "../../../src/core/read/cell-text";
import { datePartsOf, isDateFormat } from "../../../src/core/read/number-format";

test.each([
  ["dd/mm/yyyy"],
  ["mmm-yy"],
  ["d-mmm"],
  ["[$-809]dd mmmm yyyy;@"],
  ["yyyy"],
  ["dd/mm/yyyy hh:mm"],
  ["mmmmm"],
  ["d/m"],
])("numbers in %j are dates", (format) => {
  expect(isDateFormat(format)).toBe(true);
});

test.each([
  ["General"],
  ["0.00"],
  ["0%"],
  ["@"],
  ["hh:mm"],
  ["mm:ss"],
  ['0" days"'],
  ["[Red]0"],
  ["£#,##0"],
  ["h:mm AM/PM"],
])("numbers in %j are no dates", (format) => {
  expect(isDateFormat(format)).toBe(false);
});

test("a format tells which parts of a date it shows", () => {
  expect(datePartsOf("mmm-yy")).toMatchObject({ day: false, month: true, year: true });
  expect(datePartsOf("d-mmm")).toMatchObject({ day: true, month: true, year: false });
});

test.each([
  [1.1, "General", "1.1"],
  [1.1, "0.00", "1.10"],
  [0.1 + 0.2, "General", "0.3"],
  [0.65, "0%", "65%"],
  [43951, "dd/mm/yyyy", "30 Apr 2020"],
  [true, "General", "TRUE"],
  ["  a\u00a0b\r\nc\u200b ", "General", "a b\nc"],
])("%j in %j is seen as %j", (value, format, text) => {
  expect(cellText(value, format, false)).toBe(text);
});
