import type { DrawnCell, DrawnEntry, FormDrawing } from "../model/drawing";

interface BlankColumn {
  readonly heading: string;
  /** In characters of the ordinary font. */
  readonly width: number;
  readonly entry: DrawnEntry;
}

const TEXT: DrawnEntry = { kind: "text" };

const DAY: DrawnEntry = {
  kind: "day",
  hint: "A date such as 30 Apr 2030 can be counted from. Other words, such as “ongoing”, can't.",
};

/** Words of the field for how an action stands, each of which is read for what it says. */
const STATUSES = [
  ...["Not started", "In progress", "On track", "At risk", "Off track"],
  ...["Complete", "Paused", "Cancelled"],
];

const RATINGS = ["Red", "Amber", "Green", "Blue", "Grey"];

const COLUMNS: readonly BlankColumn[] = [
  { heading: "Ref", width: 6, entry: TEXT },
  { heading: "Theme", width: 15, entry: TEXT },
  { heading: "Action", width: 34, entry: TEXT },
  { heading: "Outcome", width: 24, entry: TEXT },
  { heading: "Measure", width: 18, entry: TEXT },
  { heading: "Target", width: 12, entry: TEXT },
  { heading: "Lead", width: 16, entry: TEXT },
  { heading: "Start date", width: 12, entry: DAY },
  { heading: "Due date", width: 12, entry: DAY },
  { heading: "Progress", width: 30, entry: TEXT },
  {
    heading: "Current status",
    width: 13,
    entry: { kind: "one-of", words: STATUSES, hint: "Choose a status from the list." },
  },
  {
    heading: "RAG",
    width: 9,
    entry: {
      kind: "one-of",
      words: RATINGS,
      hint: "Choose a rating from the list.",
    },
  },
];

/** A plan that nobody has written yet: the headings that are surely read, and room below them. */
export function blankPlan(): FormDrawing {
  return {
    name: "Action plan",
    columnWidths: COLUMNS.map(({ width }) => width),
    rows: [
      { cells: [label("Action plan", "title")] },
      // Side by side, since a text that stands alone above headings is the title of a theme.
      {
        cells: [
          ...[label("Organisation", "note"), undefined, label("Your council or service", "note")],
          ...[label("Period", "note"), label("From when to when", "note")],
        ],
      },
      { cells: [] },
      { cells: COLUMNS.map(({ heading }) => label(heading, "heading")) },
    ],
    frozenRows: 4,
    headingRow: 3,
    footer: "Action plan",
    entries: COLUMNS.map(({ entry }) => entry),
    linedRows: 20,
    entryRows: 500,
  };
}

function label(text: string, style: DrawnCell["style"]): DrawnCell {
  return { content: { kind: "label", text }, style };
}
