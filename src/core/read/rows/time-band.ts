import type { CellRef } from "../../model/cell-ref";
import type { FieldName } from "../../model/field-names";
import { TIME_BAND } from "../../vocabulary/time-bands";
import type { FoundColumn } from "../tables/found-table";

/** A time that was written once, for a row and for those below it. */
export interface TimeBand {
  readonly text: string;
  readonly cell: CellRef;
  /** The row that it stands in; -1 for a title, which is no action's own. */
  readonly row: number;
}

/** The words before a colon may be a time; longer ones are a sentence. */
const LONGEST = 60;

/** "Within three months" in "Within three months: review all plans"; undefined where no time stands first. */
export function bandBefore(text: string): string | undefined {
  const colon = text.slice(0, LONGEST).search(/[:\n]/);
  return colon > 0 ? bandIn(text.slice(0, colon)) : undefined;
}

/** A title that is a time, with or without a colon: "Short term (0–6 months)". */
export function bandIn(title: string): string | undefined {
  const text = title
    .replace(/\s+/g, " ")
    .replace(/[:.\s]+$/, "")
    .trim();
  return text.length <= LONGEST && TIME_BAND.test(text) ? text : undefined;
}

const GOVERNED: ReadonlySet<FieldName> = new Set<FieldName>(["objective", "theme", "action"]);

/** Whether a column holds what is to be done or reached, and times before it. */
export function holdsBands({ fields }: Pick<FoundColumn, "fields">): boolean {
  return fields.includes("timescale") && fields.some((field) => GOVERNED.has(field));
}
