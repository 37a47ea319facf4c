import { LAST_COLUMN, LAST_ROW } from "./area";
import type { Area } from "./data";

/**
 * Rows or columns that came or went. `across` is the stretch of the other direction that it
 * concerns: all of it for whole rows and columns, less where cells were shifted.
 */
export interface Shift {
  readonly axis: "rows" | "columns";
  readonly kind: "insert" | "delete";
  readonly at: number;
  readonly count: number;
  readonly across: { readonly first: number; readonly last: number };
}

/** What keeps to its cells when rows and columns come and go. */
export interface Follower {
  follow(sheet: string, shift: Shift): void;
}

export function isFollower(value: unknown): value is Follower {
  return typeof value === "object" && value !== null && "follow" in value;
}

export const ALL_COLUMNS = { first: 0, last: LAST_COLUMN };
export const ALL_ROWS = { first: 0, last: LAST_ROW };

/** Where the area is afterwards; nowhere when all its cells went. */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  if (shift.axis === "rows") {
    if (area.left < shift.across.first || area.right > shift.across.last) return area;
    const rows = shiftSpan(area.top, area.bottom, shift, LAST_ROW);
    return rows && { ...area, top: rows.first, bottom: rows.last };
  }
  if (area.top < shift.across.first || area.bottom > shift.across.last) return area;
  const columns = shiftSpan(area.left, area.right, shift, LAST_COLUMN);
  return columns && { ...area, left: columns.first, right: columns.last };
}

export function shiftAreas(areas: readonly Area[], shift: Shift): Area[] {
  return areas.flatMap((area) => shiftArea(area, shift) ?? []);
}

/** An insertion at a stretch's first cell pushes the stretch on; one inside it makes it longer. */
function shiftSpan(
  first: number,
  last: number,
  { kind, at, count }: Shift,
  end: number,
): { first: number; last: number } | undefined {
  const isWhole = first === 0 && last === end;
  if (isWhole) return { first, last };
  if (kind === "insert") {
    if (at > last) return { first, last };
    return { first: at <= first ? first + count : first, last: Math.min(last + count, end) };
  }
  const gone = at + count;
  const moved = {
    first: first < at ? first : Math.max(first - count, at),
    last: last < at ? last : last < gone ? at - 1 : last - count,
  };
  return moved.first <= moved.last ? moved : undefined;
}
