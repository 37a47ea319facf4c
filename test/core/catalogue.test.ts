import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../../src/core/check/rules";
import { DATE_FORMS } from "../../src/core/read/dates";
import { FIELDS } from "../../src/core/read/fields";
import { FIGURE_FORMS } from "../../src/core/read/measures/figures";
import { BEFORE_FIGURES, WITHOUT_FIGURES } from "../../src/core/read/measures/whole";
import { TIMESCALE_KINDS } from "../../src/core/read/timescales";
import { ActionSchema } from "../../src/core/model/plan";

const SRC = join(__dirname, "../../src/core");
const filesIn = (folder: string, ...apart: readonly string[]): readonly string[] =>
  readdirSync(join(SRC, folder))
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((file) => ![...apart, "index"].includes(file))
    .sort();

test("every rule is one file of its name, with a test of its own, and in the documentation", () => {
  expect(RULES.map((rule) => rule.id).sort()).toEqual(filesIn("check/rules"));
  const docs = readFileSync(join(__dirname, "../../docs/rules.md"), "utf8");
  for (const { id } of RULES) {
    expect(existsSync(join(__dirname, `check/rules/${id}.test.ts`))).toBe(true);
    expect(docs).toContain(`\`${id}\``);
  }
});

test("every rule tells people what it is and why it matters, in sentences", () => {
  for (const { title, why } of RULES) {
    expect(title).toMatch(/^[A-Z].{3,50}[^.]$/);
    expect(why).toMatch(/^[A-Z].{10,140}\.$/);
  }
});

test("every form of date is one file, listed once, with examples", () => {
  expect(DATE_FORMS).toHaveLength(
    filesIn(
      "read/dates",
      ...["date-form", "find-dates", "plain-text", "borrow-years", "part-of-period", "join-spans"],
      ...["quarters", "seasons", "in-year-of", "excel-changed", "said-twice", "mend-months"],
    ).length,
  );
  expect(new Set(DATE_FORMS).size).toBe(DATE_FORMS.length);
  for (const { examples } of DATE_FORMS) expect(Object.keys(examples).length).toBeGreaterThan(0);
});

test("every kind of timescale is one file, listed once, with examples", () => {
  expect(TIMESCALE_KINDS).toHaveLength(
    filesIn(
      "read/timescales",
      ...["timescale-kind", "read-timescale", "periods", "labels", "recurrence", "amount-of-time"],
      ...["survey-timescales", "read-date-number", "with-start", "doubt"],
    ).length,
  );
  for (const { examples } of TIMESCALE_KINDS) expect(Object.keys(examples).length).toBeGreaterThan(0);
});

test("every form of a target is one file, listed once, with examples", () => {
  const whole = [...BEFORE_FIGURES, ...WITHOUT_FIGURES];
  expect(FIGURE_FORMS).toHaveLength(filesIn("read/measures/figures").length);
  expect(whole).toHaveLength(filesIn("read/measures/whole").length);
  for (const { examples } of [...FIGURE_FORMS, ...whole])
    expect(Object.keys(examples).length).toBeGreaterThan(0);
});

test("every field of an action is one file, and every property of an action is read by one", () => {
  const files = Object.keys(FIELDS).map((name) =>
    name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  );
  expect(files.sort()).toEqual(filesIn("read/fields", "text-field"));
  const schema = Object.keys(ActionSchema.unwrap().shape).filter(
    (key) => !["sheet", "row", "theme", "subheading", "ragMeans", "other"].includes(key),
  );
  expect(Object.keys(FIELDS).sort()).toEqual(schema.sort());
});
