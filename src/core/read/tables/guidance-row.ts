import type { FieldName } from "../../model/field-names";
import { GUIDANCE } from "../../vocabulary/guidance-words";
import type { Grid } from "../grid";
import { CONTENT_KINDS, type ContentKind } from "./content-kinds";
import type { FoundHeading } from "./heading-row";

/** What the cells of a column look like that has a form of its own. */
const FORMS: Readonly<Partial<Record<FieldName, ContentKind>>> = {
  ref: "ref",
  lead: "name",
  lead_strategic: "name",
  lead_operational: "name",
  due: "time",
  timescale: "time",
  start: "time",
  review: "time",
  completed: "time",
  rag: "rating",
  status: "status",
  pct: "percent",
  priority: "priority",
};

/**
 * Whether a row right below headings tells people how to fill them in: at least half of its cells
 * are worded so, and no cell is what its column holds.
 */
export function isGuidance(grid: Grid, row: number, headings: readonly FoundHeading[]): boolean {
  const cells = headings
    .map(({ column, match }) => ({ text: grid.ownText(row, column), fields: match?.fields ?? [] }))
    .filter(({ text }) => text !== "");
  const guides = cells.filter(({ text }) => GUIDANCE.test(text)).length;
  if (guides < 2 || guides * 2 < cells.length) return false;
  return !cells.some(({ text, fields }) => isOneOf(text, fields));
}

function isOneOf(text: string, fields: readonly FieldName[]): boolean {
  return fields.some((field) => {
    const form = FORMS[field];
    return form !== undefined && CONTENT_KINDS[form](text) && !GUIDANCE.test(text);
  });
}
