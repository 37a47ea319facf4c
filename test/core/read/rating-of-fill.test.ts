import { RAG_COLOURS } from "../../../src/core/model/rag";
import { colourOfFill } from "../../../src/core/read/ratings/colour-of-fill";
import { findKey } from "../../../src/core/read/ratings/find-key";
import { ratingOfFill } from "../../../src/core/read/ratings/rating-of-fill";

const shown = (fill: string) => {
  const { colour, sure } = colourOfFill(fill);
  return `${sure ? "" : "? "}${colour}`;
};

describe("The colour of a fill", () => {
  test.each([
    ["#FF0000", "red"],
    ["#C00000", "red"],
    ["#FFC7CE", "red"],
    ["#FF9999", "red"],
    ["#FFC000", "amber"],
    ["#FFA500", "amber"],
    ["#ED7D31", "amber"],
    ["#F4B084", "amber"],
    ["#FFEB9C", "amber"],
    ["#FFE699", "amber"],
    ["#FFFF00", "yellow"],
    ["#FFFF99", "yellow"],
    ["#92D050", "green"],
    ["#00B050", "green"],
    ["#C6EFCE", "green"],
    ["#006100", "green"],
    ["#A9D08E", "green"],
    ["#00B0F0", "blue"],
    ["#0070C0", "blue"],
    ["#4472C4", "blue"],
    ["#BDD7EE", "blue"],
    ["#002060", "blue"],
    ["#7030A0", "purple"],
    ["#FF00FF", "pink"],
    ["#BFBFBF", "grey"],
    ["#808080", "grey"],
    ["#000000", "black"],
    ["#FFFFFF", "white"],
    ["", "none"],
    ["red", "none"],
  ])("%j is %s", (fill, colour) => {
    expect(shown(fill)).toBe(colour);
  });

  test.each([["#F2F2F2"], ["#CCFF33"], ["#008080"], ["#833C0B"], ["#FFD700"], ["#D6DCE4"]])(
    "%j may be another",
    (fill) => {
      expect(colourOfFill(fill).sure).toBe(false);
    },
  );
});

describe("The rating of a fill", () => {
  test.each(["red", "amber", "green", "blue", "grey"] as const)("our own %s is read back", (rag) => {
    expect(ratingOfFill(RAG_COLOURS[rag].fill)?.value).toBe(rag);
  });

  test("white and no fill rate nothing, and purple only by a key", () => {
    expect(ratingOfFill("#FFFFFF")).toBeUndefined();
    expect(ratingOfFill("")).toBeUndefined();
    expect(ratingOfFill("#7030A0")).toBeUndefined();
  });

  test("is what the plan’s own key says of it", () => {
    const key = findKey([
      [
        { text: "Green", fill: "" },
        { text: "Completed", fill: "" },
      ],
      [
        { text: "Yellow", fill: "" },
        { text: "In progress", fill: "" },
      ],
      [
        { text: "Purple", fill: "" },
        { text: "On hold", fill: "" },
      ],
    ])?.entries;
    expect(ratingOfFill("#92D050", key)).toEqual({
      value: "green",
      status: "complete",
      sure: true,
      because: "The cell is green, which the plan’s key explains as “Completed”.",
    });
    expect(ratingOfFill("#FFC000", key)).toMatchObject({ value: "amber", status: "in_progress" });
    expect(ratingOfFill("#7030A0", key)).toMatchObject({ value: "grey", status: "paused" });
    expect(ratingOfFill("#FF0000", key)).toMatchObject({ value: "red", status: undefined });
  });

  test("the very same fill as in the key counts, whatever it looks like", () => {
    const key = findKey([
      [
        { text: "", fill: "#008080" },
        { text: "On track", fill: "" },
      ],
      [
        { text: "", fill: "#FF0000" },
        { text: "Overdue", fill: "" },
      ],
      [
        { text: "", fill: "#FFC000" },
        { text: "At risk", fill: "" },
      ],
    ])?.entries;
    expect(ratingOfFill("#008080", key)).toMatchObject({ status: "on_track" });
  });
});
