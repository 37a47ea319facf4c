import type { Lead } from "../../model/lead";
import type { Reading } from "../../model/reading";
import type { FieldName } from "../../model/field-names";
import {
  ABSENT,
  eachOnce,
  isEmpty,
  readingFrom,
  type Field,
  type FieldCell,
  type ReadContext,
} from "../define-field";
import { doubtAmong, isDoubtful, mayBeInitials } from "../leads/doubt-in-plan";
import { isInitials } from "../leads/lead-words-of";
import { readLeads, type NamedLead, type ReadLeads } from "../leads/read-leads";
import { Casting, type Cast } from "../leads/same-lead";
import { pointsElsewhere } from "../points-elsewhere";
import { remembering } from "../remember";
import { splitLeadAndTimescale } from "../split-lead-and-timescale";

/** The part that a column gives to those whom it names; a column of both kinds gives it by their order. */
type PartInColumn = Lead["part"] | "by order";

const PARTS: Readonly<Partial<Record<FieldName, Lead["part"]>>> = {
  lead_strategic: "strategic",
  lead_operational: "operational",
  support: "support",
};

/** Reads a text by what the whole plan tells: who is named elsewhere, and how. What it made of one, it remembers. */
export interface LeadsSurvey {
  readonly read: (part: PartInColumn) => (text: string) => LeadsInCell;
}

/** Whom one cell names. */
interface LeadsInCell {
  readonly value: readonly Lead[];
  readonly sure: boolean;
  readonly because: string | undefined;
  /** Why it is not sure, whatever else stands in the row. */
  readonly residue: string | undefined;
}

/** Who answers for the action: everyone named in the columns about it. */
export const leads: Field<readonly Lead[], LeadsSurvey> = {
  from: ["lead", "lead_strategic", "lead_operational", "support"],
  survey(cells, context) {
    const casting = new Casting();
    for (const [text, count] of textsOf(cells, context)) {
      const { leads: named, sure } = readLeads(text);
      const isAlone = named.length === 1 && sure && !text.includes("\n");
      if (named.every(({ name, kind }) => kind === "person" && isInitials(name)))
        casting.addInitials(named.length * count);
      for (const { name, kind } of named) casting.add(name, kind, isAlone, count);
    }
    const cast = casting.cast();
    return {
      read: remembering((part) =>
        remembering((text) => inCell(text, partsGiven(part, readCell(text, cast)))),
      ),
    };
  },
  read(cells, context, { read }) {
    const first = cells.find(({ name }) => name !== "support");
    if (!first) return ABSENT;

    let start: FieldCell | undefined;
    const filled: FieldCell[] = [];
    const named: LeadsInCell[] = [];
    for (const cell of eachOnce(cells)) {
      const text = leadText(cell, context);
      if (isEmpty(text)) continue;
      if (cell.name !== "support") start ??= cell;
      filled.push(cell);
      named.push(read(partIn(cell))(text));
    }
    return start ? readingOf(start, named, filled) : { kind: "blank", cell: first.cell };
  },
};

function textsOf(cells: Iterable<FieldCell>, context: ReadContext): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    const text = leadText(cell, context);
    if (!isEmpty(text) && !pointsElsewhere(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

function leadText(cell: FieldCell, context: ReadContext): string {
  const shared = cell.shared.some((name) => name === "timescale" || name === "due");
  return shared ? splitLeadAndTimescale(cell.text, context).lead : cell.text;
}

function readCell(text: string, cast: Cast): ReadLeads {
  const pointer = pointsElsewhere(text);
  if (!pointer) return asShown(text, readLeads(text, cast.knows), cast);
  const whose = pointer.to === "above" ? "the row above" : `row ${pointer.to}`;
  const because = `“${text}” stands for the lead of ${whose}.`;
  return pointer.rest === ""
    ? { leads: [], sure: true, because }
    : { ...asShown(pointer.rest, readLeads(pointer.rest, cast.knows), cast), sure: false, because };
}

/** Every lead by the name that the plan has for it, and each only once. */
function asShown(text: string, read: ReadLeads, cast: Cast): ReadLeads {
  const doubts = read.leads.flatMap((lead) => doubtAmong(lead, { text, cast, among: read.leads }) ?? []);
  let sure = read.sure && doubts.length === 0;
  let because = read.because ?? doubts[0];
  const isOfInitials =
    cast.isOfInitials || read.leads.some(({ name, kind }) => kind === "person" && isInitials(name));
  const named = read.leads.map((lead) => {
    const shown = cast.shown(lead.name, lead.kind);
    sure &&= shown.sure && !isDoubtful(lead, { isOfInitials, cast });
    because ??= shown.because;
    const kind = isOfInitials && mayBeInitials(lead) ? "person" : lead.kind;
    return { ...lead, name: shown.name, kind };
  });
  const leads = named.filter(({ name }, index) => named.findIndex((other) => other.name === name) === index);
  return { leads, sure, because };
}

function partIn({ name, shared }: FieldCell): PartInColumn {
  const isOfBoth = shared.includes("lead_strategic") && shared.includes("lead_operational");
  return isOfBoth ? "by order" : (PARTS[name] ?? "lead");
}

/** Where a column is of both, the first is the strategic lead, whatever divides them. */
function partsGiven(part: PartInColumn, read: ReadLeads): ReadLeads {
  if (part !== "by order")
    return { ...read, leads: read.leads.map((lead) => ({ ...lead, part: lead.part ?? part })) };
  const places = new Set(read.leads.map(({ place }) => place)).size;
  const leads = read.leads.map((lead, index) => ({
    ...lead,
    part: lead.part ?? partAt(lead, index, places),
  }));
  if (leads.length === 1)
    return {
      ...read,
      leads,
      because: read.because ?? "Only one is named, who is taken for the strategic lead.",
    };
  if (places === 2 || !read.sure) return { ...read, leads };
  return { ...read, leads, sure: false, because: "It is not plain which of them lead, and which deliver." };
}

function partAt({ place }: NamedLead, index: number, places: number): Lead["part"] {
  return (places > 1 ? place : index) === 0 ? "strategic" : "operational";
}

function inCell(text: string, { leads: named, sure, because }: ReadLeads): LeadsInCell {
  return {
    value: named.map(leadOf),
    sure: sure || named.length === 0,
    because,
    // A digit that a page number left may have taken the place of a name.
    residue: /^\s*\d[\d\s.]*$/.test(text) ? `“${text.trim()}” beside it names nobody.` : undefined,
  };
}

function readingOf(
  cell: FieldCell,
  read: readonly LeadsInCell[],
  filled: readonly FieldCell[],
): Reading<readonly Lead[]> {
  const [only, ...others] = read;
  const value = only && others.length === 0 ? only.value : read.flatMap((each) => each.value);
  const because = read.find((each) => each.because !== undefined)?.because;
  if (value.length === 0) return { kind: "unclear", text: cell.text, cell: cell.cell, because };
  const residue = read.find((each) => each.residue !== undefined)?.residue;
  const sure = residue === undefined && read.every((each) => each.sure);
  const besides = filled.length > 1 ? filled.filter((each) => each !== cell) : undefined;
  return readingFrom(cell, { value, sure, because: residue ?? because }, besides);
}

function leadOf({ name, kind, part, email }: NamedLead): Lead {
  return { name, kind, part: part ?? "lead", ...(email === undefined ? {} : { email }) };
}
