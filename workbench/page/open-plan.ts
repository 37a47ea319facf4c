import { openWorkbook, type EmbeddedWorkbook } from "..";
import { Grid } from "../univer/grid";
import { readXlsx, writeXlsx, type XlsxProblem } from "../xlsx";
import { overlayCharts } from "./chart-overlay";
import { part, say } from "./parts";

/** A workbook that is open in the page. */
export interface OpenPlan {
  readonly workbook: EmbeddedWorkbook;
  /** What the file holds that saving would lose. */
  readonly notCarried: readonly string[];
  save(): Promise<Uint8Array>;
  close(): void;
}

const SENTENCES: Record<XlsxProblem["kind"], string> = {
  "not-xlsx": "is not an Excel workbook (.xlsx). Save it as one in Excel, then open it here.",
  "password-protected": "is protected by a password. Take the password away in Excel, then open it here.",
  damaged: "is damaged, and cannot be read. Excel may be able to repair it.",
  "empty-file": "is empty.",
};

/** Opens a file's bytes in the grid. Throws with a sentence for whoever chose the file. */
export async function openPlan(
  bytes: Uint8Array,
  fileName: string,
  today: number | undefined,
): Promise<OpenPlan> {
  const result = await readXlsx(bytes, fileName);
  if (!result.ok) throw new Error(`${fileName} ${SENTENCES[result.problem.kind]}`);

  // Univer clears the element that it draws in, so that charts have one of their own above it.
  const [container, charts] = [element("grid"), element("charts")];
  part("sheet", HTMLElement).append(container, charts);
  const grid = new Grid(container);
  grid.onRefused = () => {
    say("This sheet is protected, and these cells are locked.", "trouble");
  };
  const workbook = await openWorkbook(result.workbook, { grid, ...(today === undefined ? {} : { today }) });
  overlayCharts(workbook, grid, charts);

  return {
    workbook,
    notCarried: result.notCarried,
    save: async () => writeXlsx(await workbook.data(), result.carrier),
    close() {
      workbook.dispose();
      container.remove();
      charts.remove();
    },
  };
}

function element(className: string): HTMLElement {
  const made = document.createElement("div");
  made.className = className;
  return made;
}
