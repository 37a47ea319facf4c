import { FIELD_NAMES } from "../../../src/core";
import { fieldsInWords, sampleOf } from "../../../src/taskpane/words/column-words";
import { FIELD_GROUPS } from "../../../src/taskpane/words/field-groups";

test("everything that a column can hold can be chosen, once", () => {
  expect(FIELD_GROUPS.flatMap(({ fields }) => fields).sort()).toEqual([...FIELD_NAMES].sort());
});

test("fields are told as people say them", () => {
  expect(fieldsInWords(["lead_strategic", "lead_operational", "due"])).toBe(
    "strategic lead, operational lead and due date",
  );
  expect(fieldsInWords([])).toBe("not part of the plan");
});

test("a long text is cut between words, and one long word anywhere", () => {
  expect(sampleOf("Short,\n and on two lines")).toBe("Short, and on two lines");
  expect(sampleOf("word ".repeat(30))).toMatch(/^(?:word ){11}word…$/);
  expect(sampleOf("x".repeat(200))).toMatch(/^x{32,64}…$/);
});
