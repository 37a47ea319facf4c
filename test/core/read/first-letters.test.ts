import { firstLetters } from "../../../src/core/read/progress/first-letters";
import { STATUS_FORMS } from "../../../src/core/read/progress/status-forms";

test.each([
  ["done|met", "dm"],
  ["(?:not|no) longer", "n"],
  ["(?:very )?good", "vg"],
  ["[ab]c", "ab"],
  ["(?!x)y", "y"],
  ["t\\.b", "t"],
  ["(?:a|(?:b )?c){0,2}d", "abcd"],
])("%j begins with one of %j", (pattern, letters) => {
  expect([...(firstLetters(pattern) ?? [])].join("")).toBe(letters);
});

test.each([["a?"], [".x"], ["[^a]b"], ["\\wb"]])("%j begins with anything", (pattern) => {
  expect(firstLetters(pattern)).toBeUndefined();
});

test("hardly any status begins with anything, so that the list stays fast", () => {
  expect(STATUS_FORMS.filter(({ begins }) => begins === undefined).length).toBeLessThan(3);
});
