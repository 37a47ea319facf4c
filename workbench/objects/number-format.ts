import { textOf } from "../protocol/arguments";
import { gridOf, spread } from "./grid";
import { mayAct } from "./protection-rules";
import type { RangeState } from "./states";
import { applyStyle } from "./styling";

export function readNumberFormats({ book, sheet, area }: RangeState): unknown {
  return gridOf(area, (row, column) => book.engine.cells.style(sheet, row, column).numberFormat ?? "General");
}

export function writeNumberFormats(state: RangeState, given: unknown): void {
  const { book, sheet, area } = state;
  if (typeof given === "string") {
    applyStyle(state, { numberFormat: given === "General" ? null : given });
    return;
  }
  mayAct(book, sheet, "allowFormatCells");
  spread(area, given, (row, column, format) => {
    const numberFormat = textOf(format);
    book.engine.cells.write(sheet, row, column, {
      style: { numberFormat: numberFormat === "General" ? null : numberFormat },
    });
  });
}

/** As the number tab of Excel's dialog names them; custom formats of dates are "Custom" (remarks in the typings). */
const CATEGORIES: readonly (readonly [pattern: RegExp, category: string])[] = [
  [/^General$/, "General"],
  [/^@$/, "Text"],
  [/^0(\.0+)?$|^#,##0(\.0+)?$/, "Number"],
  [/^0(\.0+)?%$/, "Percentage"],
  [/^0(\.0+)?E\+00$/, "Scientific"],
  [/^# \?+\/\?+$/, "Fraction"],
  [/^(m\/d\/yyyy|dd\/mm\/yyyy|d-mmm|mmm-yy|dd-mmm-yy|d-mmm-yy|\[\$-[^\]]+\].*[dmy].*)$/, "Date"],
  [/^h:mm(:ss)?( AM\/PM)?$/, "Time"],
  [/^\[?\$?£#,##0(\.0+)?/, "Currency"],
];

export function readCategories({ book, sheet, area }: RangeState): unknown {
  return gridOf(area, (row, column) => {
    const format = book.engine.cells.style(sheet, row, column).numberFormat ?? "General";
    return CATEGORIES.find(([pattern]) => pattern.test(format))?.[1] ?? "Custom";
  });
}
