import { nextOf, type DateForm } from "./date-form";
import { QUARTER_PATTERN, quarterOf } from "./quarters";

/** A quarter with no year. */
export const quarterAlone: DateForm = {
  name: "quarter with no year",
  pattern: new RegExp(String.raw`(?<!\w)${QUARTER_PATTERN}(?!\w|/\d)`, "g"),
  needs: ["quarter"],
  isLoose: true,
  examples: { Q2: "2024-09-30", "Quarter 4": "2025-03-31", "third quarter": "2024-12-31" },
  read(parts, context) {
    return nextOf((year) => quarterOf(year, parts), context);
  },
};
