import { check } from "../../support/check-sheets";

const HEADINGS = ["Ref", "Action", "Lead"];
const refsOf = (refs: readonly (string | number)[], formats = {}) =>
  check({
    rows: [HEADINGS, ...refs.map((ref) => [ref, "Train staff", "KD"])],
    formats,
  }).plan.actions.map(({ ref }) => ref);

test("the number 1.1 where 1.10 belongs is read so, and is not sure", () => {
  expect(refsOf([1.8, 1.9, 1.1, 1.11])).toMatchObject([
    { value: "1.8", sure: true },
    { value: "1.9", sure: true },
    { value: "1.10", sure: false, because: "Excel holds the number 1.1, which stands where 1.10 belongs." },
    { value: "1.11", sure: true },
  ]);
});

test("the text 1.10 and the number shown as 1.10 are just that", () => {
  expect(refsOf(["1.9", "1.10"])).toMatchObject([{ value: "1.9" }, { value: "1.10", sure: true }]);
  expect(refsOf([1.9, 1.1], { A3: "0.00" })).toMatchObject([{ value: "1.9" }, { value: "1.10", sure: true }]);
});

test("a reference that shares its cell with the action is told apart from it", () => {
  const { plan } = check({
    rows: [
      ["Actions", "Lead"],
      ["1.1 Train all staff", "KD"],
      ["(R2a) – Find enough homes", "HP"],
      ["Mend the old homes", "HP"],
      ["3.12: Write to everyone", "HP"],
    ],
  });
  expect(plan.actions.map(({ ref }) => (ref.kind === "read" ? ref.value : ref.kind))).toEqual([
    "1.1",
    "R2a",
    "blank",
    "3.12",
  ]);
  expect(plan.actions[1]?.action).toMatchObject({ value: "Find enough homes" });
});
