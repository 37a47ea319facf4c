import { findKey } from "../../../src/core/read/ratings/find-key";
import type { KeyCell } from "../../../src/core/read/ratings/key-entry";

/** A block of cells: "text", or "text #RRGGBB" for one with a fill. */
function blockOf(rows: readonly (readonly string[])[]): readonly (readonly KeyCell[])[] {
  return rows.map((row) =>
    row.map((cell) => {
      const { text = "", fill = "" } = /^(?<text>[^]*?)\s?(?<fill>#[\dA-F]{6})?$/.exec(cell)?.groups ?? {};
      return { text, fill };
    }),
  );
}

/** "green: on_track", with the letter or word of each entry, and "?" where it is not sure. */
function keyIn(...rows: readonly (readonly string[])[]) {
  return findKey(blockOf(rows))?.entries.map(
    ({ letter, word, colour, status, sure }) =>
      `${sure ? "" : "? "}${word ?? letter ?? colour ?? ""}: ${status}`,
  );
}

describe("A key", () => {
  test("of letters, one a row", () => {
    expect(
      keyIn(
        ["RAG key", ""],
        ["B", "Action complete"],
        ["G", "On track"],
        ["A", "At risk of slipping"],
        ["R", "Will not be met in time"],
      ),
    ).toEqual(["B: complete", "G: on_track", "A: at_risk", "R: off_track"]);
  });

  test("of words beside a plan, with a free column between", () => {
    expect(
      keyIn(
        ["1.1", "Review the policy", "Head of Care", "May 2024", "Done", "G", "", "Green", "Completed"],
        ["1.2", "Train staff", "Head of Care", "May 2024", "Begun", "A", "", "Amber", "In progress"],
        ["1.3", "Buy a van", "Head of Fleet", "May 2024", "Late", "R", "", "Red", "Due but not complete"],
      ),
    ).toEqual(["Green: complete", "Amber: in_progress", "Red: overdue"]);
  });

  test("of swatches with their meaning beside them", () => {
    expect(
      keyIn(["#92D050", "On target"], ["#FFC000", "Some slippage"], ["#FF0000", "Not achieved"]),
    ).toEqual(["green: on_track", "amber: at_risk", "red: off_track"]);
  });

  test("of words on their colours, in one row", () => {
    expect(keyIn(["Complete #0070C0", "On track #00B050", "At risk #FFC000", "Overdue #FF0000"])).toEqual([
      "blue: complete",
      "green: on_track",
      "amber: at_risk",
      "red: overdue",
    ]);
  });

  test("of words on their colours, one under the other", () => {
    expect(
      keyIn(["Action complete #00B050"], ["Action progressing #FFFF00"], ["Action overdue #FF0000"]),
    ).toEqual(["green: complete", "yellow: in_progress", "red: overdue"]);
  });

  test("of label and meaning in turns, in one row", () => {
    expect(keyIn(["R", "Overdue", "A", "At risk", "G", "On track"])).toEqual([
      "R: overdue",
      "A: at_risk",
      "G: on_track",
    ]);
  });

  test("of a swatch, a letter, a word and the meaning", () => {
    expect(
      keyIn(
        ["#00B050", "G", "Green", "On schedule"],
        ["#FFC000", "A", "Amber", "Behind schedule but recoverable"],
        ["#FF0000", "R", "Red", "Off track"],
      ),
    ).toEqual(["Green: on_track", "Amber: at_risk", "Red: off_track"]);
  });

  test.each([
    [
      "R – Red: overdue\nA – Amber: at risk\nG – Green: on track",
      ["Red: overdue", "Amber: at_risk", "Green: on_track"],
    ],
    [
      "Key: Green = complete; Amber = in progress; Red = not started",
      ["Green: complete", "Amber: in_progress", "Red: not_started"],
    ],
    ["(G)reen - Completed\n(A)mber - In progress", ["Green: complete", "Amber: in_progress"]],
    [
      "Blue: complete. Green: on track. Red: off track.",
      ["Blue: complete", "Green: on_track", "Red: off_track"],
    ],
  ])("in one cell: %j", (text, entries) => {
    expect(keyIn([text])).toEqual(entries);
  });

  test("of statuses in words, under a title", () => {
    expect(
      keyIn(["Status key", ""], ["Complete", "All steps done"], ["Paused", "Waiting for a decision"]),
    ).toEqual(["Complete: complete", "Paused: paused"]);
  });

  test("says where it stands", () => {
    const key = findKey(blockOf([["Plan"], [""], ["R", "Overdue"], ["A", "At risk"], ["G", "On track"]]));
    expect(key).toMatchObject({
      top: 2,
      bottom: 4,
      entries: [{ row: 2, column: 0 }, { row: 3 }, { row: 4 }],
    });
  });
});

describe("No key", () => {
  test.each([
    [
      "a plan’s own column of ratings",
      [
        ["G", "Done"],
        ["G", "Begun"],
        ["R", "Overdue"],
      ],
    ],
    [
      "a table of people",
      [
        ["Ann Shore", "Head of Care"],
        ["Bob Field", "Clerk"],
      ],
    ],
    [
      "a version table",
      [
        ["Version", "Date"],
        ["1", "May 2024"],
        ["2", "June 2024"],
      ],
    ],
    ["a story", [["Amber: the supplier is late and will not deliver before May."]]],
    [
      "nothing",
      [
        ["", ""],
        ["", ""],
      ],
    ],
    [
      "rows of a plan",
      [
        ["1.1", "Review", "AB", "May", "On track", "G"],
        ["1.2", "Train", "AB", "May", "Overdue", "R"],
      ],
    ],
  ])("is %s", (_, rows) => {
    expect(keyIn(...rows)).toBeUndefined();
  });
});

test.each(["R: red ", "(", "A - ", "Green = ", "\n", "; "])(
  "a block full of %j is read in no time",
  (text) => {
    const cell = { text: text.repeat(32_767 / text.length), fill: "#FF0000" };
    const block = Array.from({ length: 300 }, () => Array.from({ length: 20 }, () => cell));
    const start = performance.now();
    expect(() => findKey(block)).not.toThrow();
    expect(performance.now() - start).toBeLessThan(1_000);
  },
);
