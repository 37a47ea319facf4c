import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/core";

const HEADINGS = ["Ref", "Objective", "Action", "Outcome", "Target", "Lead", "Timescale", "Progress", "RAG"];
const VERBS = ["Review", "Publish", "Train", "Appoint", "Write to", "Commission", "Audit", "Refresh"];
const THINGS = ["the guidance", "all foster carers", "each team", "the panel", "every provider", "the board"];
const LEADS = [
  "Head of Care",
  "Jo Field",
  "AB / CD",
  "Director of Housing",
  "Head of Care and Jo Field",
  "All Heads of Service",
  "SR",
  "",
];
const TIMES = [
  "March 2025",
  "by end of June 2025",
  "Ongoing",
  "Q3 2024/25",
  "Apr 2025\nOct 2025",
  "Oct 2024 Quarterly",
  "31/03/2025",
  "Within three months",
  "TBC",
  "",
];
const TARGETS = [
  "90% by March 2025",
  "At least 12",
  "N/A",
  "65% (Apr) / 90% (Oct) of cases",
  "Baseline - 7\n9 by Sept 2024\n12 by April 2025",
  "100%",
];
const PROGRESS = [
  "On track. Terms of reference were agreed in May and the panel has met twice.",
  "Completed. The guidance was published and all teams were briefed.",
  "May 2024 – work has begun; two of five providers have answered.",
  "Not started",
  "",
  "Currently at 72% and rising; further training is booked for the autumn.",
];
const RAGS = ["G", "B", "A", "R", "", "G"];

/** A plan of so many rows over so many sheets, each text a little different, as a check would get it. */
export function largePlan(rows: number, sheets: number): WorkbookSnapshot {
  const each = Math.ceil(rows / sheets);
  return {
    fileName: "Large.xlsx",
    date1904: false,
    sheets: Array.from({ length: sheets }, (_, index) =>
      sheetOf(index + 1, Math.min(each, rows - index * each)),
    ),
  };
}

function sheetOf(number: number, rows: number): SheetSnapshot {
  const values: (readonly CellValue[])[] = [
    HEADINGS,
    ...Array.from({ length: rows }, (_, row) => rowOf(number, row)),
  ];
  return {
    name: `Priority ${String(number)}`,
    hidden: false,
    top: 0,
    left: 0,
    values,
    numberFormats: values.map((cells) =>
      cells.map((cell) => (typeof cell === "number" ? "mmm-yy" : "General")),
    ),
    merges: [],
    hiddenRows: new Set(),
    styles: [],
    ours: false,
  };
}

function rowOf(sheet: number, row: number): readonly CellValue[] {
  const at = <T,>(list: readonly T[], step: number): T | undefined =>
    list[(row * step + sheet) % list.length];
  const what = `${at(VERBS, 1) ?? ""} ${at(THINGS, 3) ?? ""} in area ${String(sheet)} of year ${String(row)}`;
  return [
    `${String(sheet)}.${String(row + 1)}`,
    `Children in area ${String(Math.floor(row / 7))} are heard in every decision`,
    `${what}, and report to the board`,
    `Those who use the service say so in survey ${String(row)}`,
    at(TARGETS, 1) ?? "",
    at(LEADS, 1) ?? "",
    row % 4 === 0 ? 45717 + (row % 12) * 30 : (at(TIMES, 1) ?? ""),
    `${at(PROGRESS, 1) ?? ""}${row % 3 === 0 ? ` See minute ${String(row)}.` : ""}`,
    at(RAGS, 1) ?? "",
  ];
}
