import type { Lead } from "../../model/lead";
import type { Reading } from "../../model/reading";
import type { FieldName } from "../../model/field-names";
import { OPEN_TEXTS } from "../../vocabulary/placeholders";
import {
  NOTHING_TO_SURVEY,
  isEmpty,
  readingFrom,
  type Field,
  type FieldCell,
  type ReadContext,
} from "../define-field";
import { splitLeads } from "../leads/split-leads";
import { splitLeadAndTimescale } from "../split-lead-and-timescale";

/** The part that a column gives to those whom it names. */
const PARTS: Readonly<Partial<Record<FieldName, Lead["part"]>>> = {
  lead_strategic: "strategic",
  lead_operational: "operational",
  support: "support",
};

/** Who answers for the action: everyone named in the columns about it. */
export const leads: Field<readonly Lead[]> = {
  from: ["lead", "lead_strategic", "lead_operational", "support"],
  survey: NOTHING_TO_SURVEY,
  read(cells, context) {
    const leading = cells.filter((cell) => cell.name !== "support");
    const [first] = leading;
    if (!first) return { kind: "absent" };

    const filled = cells
      .map((cell) => ({ cell, text: leadText(cell, context) }))
      .filter(({ text }) => !isEmpty(text));
    const start = filled.find(({ cell }) => cell.name !== "support");
    if (!start) return { kind: "blank", cell: first.cell };
    const value = filled.flatMap(({ cell, text }) => leadsOf(cell, text));
    return value.length > 0
      ? readingFrom(start.cell, { value, sure: true })
      : unnamed(start.cell, start.text);
  },
};

function leadText(cell: FieldCell, context: ReadContext): string {
  const shared = cell.shared.some((name) => name === "timescale" || name === "due");
  return shared ? splitLeadAndTimescale(cell.text, context).lead : cell.text;
}

function leadsOf(cell: FieldCell, text: string): readonly Lead[] {
  if (OPEN_TEXTS.includes(text.toLowerCase())) return [];
  const part = PARTS[cell.name];
  return splitLeads(text).map((lead) => (part ? { ...lead, part } : lead));
}

/** There is something in the cell, but nobody's name. */
function unnamed(cell: FieldCell, text: string): Reading<readonly Lead[]> {
  return { kind: "unclear", text, cell: cell.cell, because: "It names nobody." };
}
