import { recordOf } from "../protocol/arguments";
import { ExcelError } from "../protocol/excel-error";
import { forEachCell } from "../workbook/area";
import type { HyperlinkData } from "../workbook/data";
import { mayWrite } from "./protection-rules";
import type { RangeState } from "./states";

/** The look that Excel gives a linked cell, its built-in style "Hyperlink". */
const LINKED = { fontColor: "#0563C1", underline: true } as const;

export function readHyperlink({ book, sheet, area }: RangeState): unknown {
  const cell = book.engine.cells.read(sheet, area.top, area.left);
  if (cell?.hyperlink === undefined) return null;
  return { ...cell.hyperlink, textToDisplay: book.engine.cells.text(sheet, area.top, area.left) };
}

/** Setting a link also writes the text to display, and gives the cell a link's look. */
export function writeHyperlink({ book, sheet, area }: RangeState, given: unknown): void {
  mayWrite(book, sheet, [area]);
  const link = recordOf(given);
  const has = (key: string) => typeof link[key] === "string" && link[key] !== "";
  if (has("address") && has("documentReference")) throw new ExcelError("InvalidArgument");
  const hyperlink: HyperlinkData = Object.fromEntries(
    ["address", "documentReference", "screenTip"].filter(has).map((key) => [key, link[key]]),
  );
  const text = has("textToDisplay") ? String(link["textToDisplay"]) : undefined;
  forEachCell(area, (row, column) => {
    book.engine.cells.write(sheet, row, column, {
      hyperlink,
      style: LINKED,
      ...(text === undefined ? {} : { content: { value: { kind: "text", value: text } } }),
    });
  });
}
