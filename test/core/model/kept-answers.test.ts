import { NO_ANSWERS, readAnswers, writeAnswers, type Answers } from "../../../src/core";

const SAID: Answers = {
  version: 1,
  layouts: [{ headings: ["Ref", "What & “who”\n<all>"], fields: [null, ["action", "lead"]] }],
  leftOut: [{ sheet: "Annex & notes", headings: ["Action", "Lead"], nth: 1 }],
};

test("what was said is the same when it is read again", () => {
  expect(readAnswers(writeAnswers(SAID))).toEqual({ answers: SAID });
});

test("where nothing was said, there is nothing to keep", () => {
  expect(writeAnswers(NO_ANSWERS)).toBeUndefined();
  expect(readAnswers(undefined)).toEqual({ answers: NO_ANSWERS });
});

test.each([
  ["text that is no JSON", "Action;Lead", "damaged"],
  ["nothing", "", "damaged"],
  [
    "a field that we do not have",
    JSON.stringify({ ...SAID, layouts: [{ headings: ["A"], fields: [["shoe size"]] }] }),
    "damaged",
  ],
  ["a newer version", JSON.stringify({ ...SAID, version: 2, policy: {} }), "newer"],
])("%s counts as nothing said, and says why", (_, text, trouble) => {
  expect(readAnswers(text)).toEqual({ answers: NO_ANSWERS, trouble });
});
