import type { Theme } from "../model/plan";
import type { FoundTable } from "./find-tables";

/** "1. Increase capacity", "Priority 4: Housing", "Theme 2 – Voice": a number, then a title. */
const NUMBERED =
  /^(?:(?:theme|priority|objective|area|outcome|recommendation|aim|strand|pledge)\s*)?(?<number>\d{1,2}|[A-Z](?=[.):]))\s*[.):–-]?\s+(?<title>\S.*)$/is;

/** How far above its headings the title of a table may stand. */
const ROWS_ABOVE = 3;

/**
 * The title that stands over a table. It is a theme when it is numbered, or when other tables have
 * titles of their own; over the only table of a workbook an unnumbered one is the plan's.
 */
export function themeAbove(table: FoundTable, isOneOfSeveral: boolean): Theme | null {
  for (
    let row = table.headingRow - 1;
    row >= Math.max(table.grid.area.top, table.headingRow - ROWS_ABOVE);
    row--
  ) {
    const title = onlyTextIn(table, row, table.grid.area.left, table.grid.area.right);
    if (title) return isOneOfSeveral || NUMBERED.test(title.text) ? themeOf(table, row, title) : null;
  }
  return null;
}

/** A row within the table whose only text is a title: numbered, or merged over most of the columns. */
export function bannerIn(table: FoundTable, row: number): Theme | undefined {
  const { left, right } = table.area;
  const title = onlyTextIn(table, row, left, right);
  if (title?.column !== left) return undefined;
  const merge = table.grid.mergeAt(row, title.column);
  const width = merge ? merge.right - merge.left + 1 : 1;
  const isWide = width * 2 > right - left + 1;
  return isWide || (width === 1 && NUMBERED.test(title.text)) ? themeOf(table, row, title) : undefined;
}

interface OnlyText {
  readonly text: string;
  readonly column: number;
}

function onlyTextIn({ grid }: FoundTable, row: number, left: number, right: number): OnlyText | undefined {
  let only: OnlyText | undefined;
  for (let column = left; column <= right; column++) {
    const text = grid.ownText(row, column);
    if (text === "") continue;
    if (only) return undefined;
    only = { text, column };
  }
  return only;
}

function themeOf({ grid }: FoundTable, row: number, { text, column }: OnlyText): Theme {
  const { number = "", title = text } = NUMBERED.exec(text)?.groups ?? {};
  return { number, title: title.replace(/\s+/g, " ").trim(), cell: { sheet: grid.sheet, row, column } };
}
