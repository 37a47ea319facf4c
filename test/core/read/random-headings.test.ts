import { firstFaults, marks, type Form } from "../../support/random-plans";
import { randomCell } from "../../support/random-cells";

const KNOWN_HEADINGS = ["Ref", "Action", "Lead", "By when", "Progress", "RAG"];
const LONGEST_HEADING = 150;

/** Some headings beside those of a plan. */
const HEADINGS: Form = {
  workbooks: 80,
  cells: 50 * 5,
  make(nth, chance) {
    const all = Array.from({ length: 50 }, (_, sheet) =>
      Array.from({ length: 5 }, (__, at) =>
        randomCell("heading", (nth * 50 + sheet) * 5 + at, chance).text.slice(0, LONGEST_HEADING),
      ),
    );
    const nameOf = (sheet: number): string => `Sheet ${String(sheet + 1)}`;
    const row = [
      "1.1",
      "Train all staff",
      "Jo Field",
      "May 2024",
      "Begun",
      "R",
      ...Array<string>(5).fill("Seen"),
    ];
    return {
      sheets: all.map((texts, sheet) => ({
        name: nameOf(sheet),
        rows: [[...KNOWN_HEADINGS, ...texts], row],
      })),
      faultsIn: (report) =>
        all.flatMap((texts, sheet) => {
          const table = report?.tables.find((each) => each.sheet === nameOf(sheet));
          // A row with a number in it may be one of the plan.
          if (!table)
            return texts.some(isNumber) ? [] : [{ text: texts.join(" | "), because: "are no headings" }];
          return table.columns.slice(KNOWN_HEADINGS.length).flatMap(({ heading }, at) => {
            const text = texts[at] ?? "";
            return marks(heading) === marks(text)
              ? []
              : [{ text, because: `is shown as ${JSON.stringify(heading)}` }];
          });
        }),
    };
  },
};

function isNumber(text: string): boolean {
  return /^\d[\d.]*$/.test(marks(text));
}

/** Cells where a plan may have the key to its ratings. */
const KEYS: Form = {
  workbooks: 100,
  cells: 60 * 8,
  make(nth, chance) {
    const rows = Array.from({ length: 60 }, (_, row) =>
      Array.from({ length: 8 }, (__, at) => randomCell("key", (nth * 60 + row) * 8 + at, chance).text),
    );
    const plan = [KNOWN_HEADINGS, ["1.1", "Train all staff", "Jo Field", "May 2024", "Begun", "R"]];
    return {
      sheets: [
        { name: "Plan", rows: plan },
        { name: "Key", rows },
      ],
      faultsIn: (report) =>
        (report?.plan.ragKey ?? []).flatMap(({ cell, meaning, word }) => {
          // What a label means stands beside it or below.
          const around = marks(
            rows
              .slice(cell.row, cell.row + 2)
              .flat()
              .join(),
          ).toLowerCase();
          const isThere = [meaning, word ?? ""].every((part) => around.includes(marks(part).toLowerCase()));
          const text = rows[cell.row]?.[cell.column] ?? "";
          return isThere ? [] : [{ text, because: `stands for ${JSON.stringify([word, meaning])}` }];
        }),
    };
  },
};

test.each([
  ["headings", HEADINGS],
  ["a key to ratings", KEYS],
])(
  "random cells that may be %s are read for nothing that they do not say",
  (_, form) => {
    expect(firstFaults(form)).toEqual([]);
  },
  120_000,
);
