import type { CellData, SheetData } from "../../workbook/data";
import type { WorkbookFile } from "../book/workbook-file";
import { readPrintNames } from "../book/names";
import { clearCovered, readCells, type Cells, type CellContext } from "../cells/read-cells";
import { readCharts } from "../charts/read-charts";
import { readAutoFilter } from "./auto-filter";
import { readColumns } from "./columns";
import { readConditionalFormats } from "./conditional-formats";
import { readCustomProperties } from "./custom-properties";
import { readHyperlinks } from "./hyperlinks";
import { readMerges } from "./merges";
import { readNotes } from "./notes";
import { readPageLayout } from "./page-layout";
import { readProtection } from "./protection";
import type { SheetPart } from "./sheet-part";
import { readTables } from "./tables";
import { readValidations } from "./validations";
import { readTabColor, readView } from "./view";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

export type SheetHead = Pick<SheetData, "id" | "name" | "visibility">;

export function readSheet(
  file: WorkbookFile,
  part: SheetPart,
  head: SheetHead,
  context: CellContext,
): SheetData {
  const { cells, rows } = readCells(part.rows, context);
  const merges = readMerges(part);
  clearCovered(cells, merges);
  const columns = readColumns(part, bareStyleOf(context));
  for (const [place, hyperlink] of readHyperlinks(part)) addToCell(cells, place, { hyperlink });
  for (const [place, note] of readNotes(part)) addToCell(cells, place, { note });
  return {
    ...head,
    tabColor: readTabColor(part, file.palette),
    cells,
    merges,
    rows,
    columns,
    ...readView(part),
    conditionalFormats: readConditionalFormats(part, file.styles, head.id),
    tables: readTables(part),
    charts: readCharts(part, head.id, { columns, rows }),
    protection: readProtection(part),
    pageLayout: readPageLayout(part, readPrintNames(file, head.id)),
    customProperties: readCustomProperties(part),
    autoFilter: readAutoFilter(part),
    validations: readValidations(part),
  };
}

/** Style 0 is how the whole sheet looks; a row or column that names it is not formatted. */
function bareStyleOf({ styleOf }: CellContext): CellContext["styleOf"] {
  return (number) => (number === 0 ? undefined : styleOf(number));
}

export function visibilityOf(state: string | undefined): SheetData["visibility"] {
  return state === "hidden" || state === "veryHidden" ? VISIBILITY[state] : VISIBILITY.visible;
}

export function stateOf(visibility: SheetData["visibility"]): string | undefined {
  return visibility === "Visible" ? undefined : visibility === "Hidden" ? "hidden" : "veryHidden";
}

function addToCell(cells: Cells, place: string, more: Pick<CellData, "hyperlink" | "note">): void {
  const [row = 0, column = 0] = place.split(",").map(Number);
  const found = cells.get(row) ?? new Map<number, CellData>();
  cells.set(row, found);
  found.set(column, { ...found.get(column), ...more });
}
