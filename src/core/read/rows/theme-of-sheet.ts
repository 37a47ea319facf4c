import type { FoundTable } from "../tables/found-table";
import { titleAbove, type Title } from "./find-themes";

/** Names that Excel or a hurried person gives, which say nothing. */
const SAYS_NOTHING =
  /^(?:sheet|table|tab|page|plan|action plan|improvement plan|actions?|tracker|log|data|main|master|current|copy|new|draft|final|\d{2,4}(?:[-/ ]\d{2,4})?)[\s()\d-]*(?:of\b.*)?$/i;

/**
 * Where a plan has a sheet for each theme, all laid out alike and none with a title of its own, the
 * sheets' names are the themes. Undefined where they are not.
 */
export function themeOfSheet(table: FoundTable, alike: readonly FoundTable[]): Title | undefined {
  const sheets = new Set(alike.map(({ grid }) => grid.sheet));
  const isOneASheet = sheets.size > 1 && sheets.size === alike.length;
  if (!isOneASheet || alike.some((each) => titleAbove(each) !== undefined)) return undefined;
  if ([...sheets].some((name) => SAYS_NOTHING.test(name.trim()))) return undefined;
  const { grid, area } = table;
  return { text: grid.sheet, cell: { sheet: grid.sheet, row: area.top, column: area.left }, isWide: true };
}
