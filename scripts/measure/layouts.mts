import { checkWorkbook, type CellValue, type Day, type SheetSnapshot } from "../../src/core";
import { cellsOf, ROWS_OF_CELLS } from "./lib/cells-of.mjs";
import { corpusOf, measuredOf, type Judged, type Measured } from "./lib/measured.mjs";

interface PlanLayout {
  readonly source: string;
  readonly headings: readonly { readonly text: string; readonly fields: readonly string[] }[];
}

/** How headings are matched in their plans: each layout as a sheet, with what such columns hold below them. */
export function measureLayouts(): Measured | undefined {
  const layouts = corpusOf("plans") as readonly PlanLayout[] | undefined;
  return layouts && measuredOf("layouts", layouts.flatMap(judgedOf));
}

function judgedOf({ source, headings }: PlanLayout): readonly Judged[] {
  const report = checkWorkbook(
    { fileName: `${source}.xlsx`, date1904: false, sheets: [sheetOf(headings)] },
    "2024-04-01" as Day,
  );
  const columns = report?.tables[0]?.columns ?? [];
  return headings.map(({ text, fields }, index) => {
    const column = columns.find((each) => each.column === String.fromCharCode(65 + index));
    return {
      text: `${source}: ${text}`,
      expected: shown(fields),
      got: report ? shown(column?.fields ?? []) : "no table",
      sure: column?.sure ?? false,
    };
  });
}

function shown(fields: readonly string[]): string {
  return [...new Set(fields)].sort().join(" + ");
}

function sheetOf(headings: PlanLayout["headings"]): SheetSnapshot {
  const columns = headings.map(({ fields }) => cellsOf(fields));
  const values: (readonly CellValue[])[] = [
    headings.map(({ text }) => text),
    ...Array.from({ length: ROWS_OF_CELLS }, (_, row) => columns.map((cells) => cells[row] ?? "")),
  ];
  return {
    name: "Plan",
    hidden: false,
    top: 0,
    left: 0,
    values,
    numberFormats: values.map((row) => row.map((cell) => (typeof cell === "number" ? "0%" : "General"))),
    merges: [],
    hiddenRows: new Set(),
    styles: [],
    ours: false,
  };
}
