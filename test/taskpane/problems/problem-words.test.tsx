import type { HostProblem } from "../../../src/app";
import { detailsOfError, detailsOfProblem } from "../../../src/taskpane/problems/details-of";
import { wordsOf } from "../../../src/taskpane/problems/problem-words";

/** Every kind there is; the compiler names any that is missing. */
const EVERY: { readonly [K in HostProblem["kind"]]: Extract<HostProblem, { kind: K }> } = {
  "cell-being-edited": { kind: "cell-being-edited" },
  "sheet-protected": { kind: "sheet-protected", sheet: "Priority 1" },
  "sheet-hidden": { kind: "sheet-hidden", sheet: "$& Priority 1" },
  "only-sheet": { kind: "only-sheet" },
  "structure-protected": { kind: "structure-protected" },
  "access-denied": { kind: "access-denied" },
  "no-answer": { kind: "no-answer" },
  "too-large": { kind: "too-large" },
  "excel-too-old": { kind: "excel-too-old" },
  gone: { kind: "gone" },
  "another-workbook": { kind: "another-workbook" },
  busy: { kind: "busy" },
  "dialog-open": { kind: "dialog-open" },
  "no-headings": { kind: "no-headings" },
  "not-loaded": { kind: "not-loaded" },
  unexplained: { kind: "unexplained", code: "GeneralException", where: "Range.load" },
};

/** What officers don't say, and what shouts at them. */
const NOT_OUR_WORDS = /[!_]|\b(error|invalid|failed|exception|API|Office\.js|null|sync|oops|sorry)\b/i;

describe.each(Object.values(EVERY))("$kind", (problem) => {
  const { title, sentence, nextStep, canRetry } = wordsOf(problem);

  test("has a title, a sentence and a next step, in plain words", () => {
    for (const text of [sentence, nextStep]) expect(text).toMatch(/^[“A-Z].*\.$/s);
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(`${title} ${sentence} ${nextStep}`).not.toMatch(NOT_OUR_WORDS);
  });

  test("speaks of trying again just where there is a button for it", () => {
    expect(/try again/i.test(nextStep)).toBe(canRetry);
  });
});

test("a sheet is named as it is called, whatever signs are in its name", () => {
  expect(wordsOf(EVERY["sheet-protected"]).sentence).toContain("“Priority 1” is protected");
  expect(wordsOf(EVERY["sheet-hidden"]).sentence).toContain("“$& Priority 1” is hidden");
});

test("there are details to copy only where our words can't say what it is", () => {
  expect(detailsOfProblem(EVERY.gone, "Plan Check")).toBeUndefined();
  expect(detailsOfProblem(EVERY.unexplained, "Plan Check")).toBe(
    "Plan Check\nCode: GeneralException\nWhere: Range.load",
  );
});

describe("the details of a mistake of ours", () => {
  const mistake = new TypeError("no day in “Anne's\n    private words”");

  test("hold no text of a cell, which a message may quote", () => {
    mistake.stack = `TypeError: ${mistake.message}\n    at readDay (https://localhost/pane.js:1:99)\n    at async run`;
    expect(detailsOfError(mistake, "Plan Check")).toBe(
      "Plan Check\nTypeError\n    at readDay (https://localhost/pane.js:1:99)",
    );
  });

  test("are found in Safari's form too, which leaves the message out", () => {
    mistake.stack = "readDay@https://localhost/pane.js:1:99\n@https://localhost/pane.js:2:1";
    expect(detailsOfError(mistake, "Plan Check")).toBe(
      "Plan Check\nTypeError\nreadDay@https://localhost/pane.js:1:99\n@https://localhost/pane.js:2:1",
    );
  });

  test("say what kind of thing was thrown when it is no error", () => {
    expect(detailsOfError("private words", "Plan Check")).toBe("Plan Check\nThrown: string");
  });
});
