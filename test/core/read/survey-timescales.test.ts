import { timescale } from "../../../src/core/read/fields/timescale";
import type { FieldCell } from "../../../src/core/read/define-field";
import type { CellValue } from "../../../src/core/model/snapshot";
import { serialOfDay } from "../../../src/core/calendar/day";
import { dayIn, TODAY } from "../../support/plan-of";

type Written = string | readonly [value: CellValue, format: string];

/** How the first of the cells is read beside all others. */
function readFirst(...column: readonly Written[]) {
  const cells = column.map((written, row): FieldCell => {
    const [value, format] = typeof written === "string" ? [written, "General"] : written;
    const cell = { sheet: "Plan", row, column: 0 };
    return { name: "due", text: String(value), value, format, cell, carried: false, shared: ["due"] };
  });
  const context = { asAt: TODAY, date1904: false };
  return timescale.read(cells.slice(0, 1), context, timescale.survey(cells, context));
}

const held = (day: string, format: string): Written => [serialOfDay(dayIn(day)), format];

describe("A column's other dates", () => {
  test("show that the month stands first, which one cell alone never does", () => {
    expect(readFirst("04/02/2024")).toMatchObject({ value: { due: "2024-02-04" }, sure: true });
    expect(readFirst("04/02/2024", "05/17/2024", "06/30/2024")).toMatchObject({
      value: { due: "2024-04-02" },
      because: "The month is taken to stand first, as in the plan’s other days.",
    });
  });

  test("leave the order unsure where they contradict one another", () => {
    expect(readFirst("04/02/2024", "05/17/2024", "30/06/2024")).toMatchObject({
      value: { due: "2024-02-04" },
      sure: false,
    });
  });

  test("show that it goes by terms, so a season is one, and a year in two halves that of schools", () => {
    expect(readFirst("Spring 2025")).toMatchObject({ value: { due: "2025-05-31", precision: "season" } });
    expect(readFirst("Spring 2025", "Autumn term 2024")).toMatchObject({
      value: { due: "2025-03-31", precision: "term" },
      sure: false,
    });
    expect(readFirst("By 2024/25", "Autumn term 2024")).toMatchObject({ value: { due: "2025-07-31" } });
  });

  test("speak of no school where a band of time is called a term", () => {
    expect(readFirst("By 2024/25", "Medium term")).toMatchObject({ value: { due: "2025-03-31" } });
  });

  test("show which years are meant where none is written", () => {
    expect(readFirst("27 October", "May 2014", "March 2016")).toMatchObject({
      value: { due: "2014-10-27" },
      sure: false,
    });
  });
});

describe("What Excel has made of a date", () => {
  const MONTHS = ["June 2024", "September 2024", "March 2025"] as const;

  test("is a day, where a month and two digits were typed in a column of months", () => {
    const changed = readFirst(held("2024-03-25", "d-mmm"), ...MONTHS);
    expect(changed).toMatchObject({
      value: { kind: "date", due: "2025-03-31", precision: "month", suspect: "excel-changed" },
      sure: false,
    });
    expect(changed).toHaveProperty("because", expect.stringContaining("Excel has probably changed"));
  });

  test("is so in a text, too, that was copied from what it showed", () => {
    expect(readFirst("25-Mar", ...MONTHS)).toMatchObject({
      value: { due: "2025-03-31", suspect: "excel-changed" },
    });
  });

  test("is the day that it shows where the column has days, or where no such year is near", () => {
    expect(readFirst(held("2024-03-25", "d-mmm"), "30/06/2024", "15/09/2024")).toMatchObject({
      value: { due: "2024-03-25", suspect: null },
      sure: false,
    });
    expect(readFirst(held("2024-03-12", "d-mmm"), ...MONTHS)).toMatchObject({
      value: { due: "2024-03-12", suspect: null },
    });
  });

  test("is a month where it shows only the month", () => {
    expect(readFirst(held("2024-04-01", "mmm-yy"))).toMatchObject({
      value: { due: "2024-04-30", precision: "month" },
      sure: true,
    });
  });

  test("is no date where a year was typed into a cell for dates", () => {
    expect(readFirst([2024, "dd/mm/yyyy"])).toMatchObject({ value: { kind: "invalid" } });
    expect(readFirst([2024, "General"])).toMatchObject({
      value: { kind: "date", due: "2024-12-31" },
      sure: false,
    });
  });
});

test.each([["…"], ["??"], ["• "], ["\\bullet"]])("%j says nothing, and is blank", (text) => {
  expect(readFirst(text)).toMatchObject({ kind: "blank" });
});
