import { showTimescale } from "../../../src/core/model/show-timescale";
import { TIMESCALE_KINDS } from "../../../src/core/read/timescales";
import { readTimescale } from "../../../src/core/read/timescales/read-timescale";
import { TODAY } from "../../support/plan-of";

describe.each(TIMESCALE_KINDS)("The timescale “$name”", ({ examples }) => {
  test.each(Object.entries(examples))("reads %j as %s", (text, expected) => {
    const parsed = readTimescale(text, { asAt: TODAY });
    expect(parsed && showTimescale(parsed.value)).toBe(expected);
  });
});

test("a month is read as its last day, and says so", () => {
  expect(readTimescale("Apr 2020", { asAt: TODAY })).toMatchObject({
    value: { kind: "date", due: "2020-04-30", precision: "month" },
    sure: true,
    because: "“Apr 2020” is read as 30 Apr 2020: a month means its last day.",
  });
});

test("the number of a phase is no day of the month", () => {
  expect(readTimescale("Phase 1 June 2024", { asAt: TODAY })).toMatchObject({
    value: { milestones: [{ due: "2024-06-30", label: "Phase 1" }] },
  });
});

test("a year alone is read, but not surely", () => {
  expect(readTimescale("2025", { asAt: TODAY })).toMatchObject({ value: { due: "2025-12-31" }, sure: false });
});

test.each([["as the strategy says"], ["Head of Care"], ["xyz 99"]])(
  "%j is not understood, and not guessed",
  (text) => {
    expect(readTimescale(text, { asAt: TODAY })).toBeUndefined();
  },
);
