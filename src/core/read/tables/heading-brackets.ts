import type { FieldName } from "../../model/field-names";
import type { HeadingMatch } from "./heading-match";
import { plainHeading } from "./plain-heading";

export function withoutBrackets(text: string): string {
  return text.replace(/[([][^)\]]*[)\]]/g, " ").trim();
}

/** What a note in brackets makes of the field before it, or adds to it. */
interface Note {
  readonly says: RegExp;
  /** The fields that it is about; any where it is left out. */
  readonly of?: readonly FieldName[];
  readonly is?: FieldName;
  readonly adds?: FieldName;
}

/** Tried in this order. */
const NOTES: readonly Note[] = [
  { says: /\be ?mail\b/, adds: "email" },
  { says: /\bprevious b?rag\b/, adds: "rag_previous" },
  { says: /%|\bper ?cent/, of: ["progress", "status", "completed"], is: "pct" },
  { says: /\by n\b|\byes\b|\btick\b/, of: ["completed", "status", "progress", "achieved"], is: "achieved" },
  { says: /\bb?rag(?:b|g)?\b|\bred\b.*\bgreen\b|\br a g\b|\bcolour\b/, of: ["status"], is: "rag" },
  { says: /^b?rag(?:b|g)?(?: rated| rating| status)?$|\bred\b.*\bgreen\b/, of: ["progress"], adds: "rag" },
  { says: /\bstrategic\b/, of: ["lead"], is: "lead_strategic" },
  { says: /\boperational\b|\bday to day\b/, of: ["lead"], is: "lead_operational" },
  { says: /\b(?:revised|extended)\b/, of: ["due", "timescale"], is: "due_revised" },
  { says: /\boriginal\b/, of: ["due", "timescale"], is: "due_original" },
  { says: /^(?:h m l|high\b.*\blow|[1-9a-c](?: [1-9a-c])+)$/, of: ["objective", "theme"], is: "priority" },
];

/** "(including targets)", "(and support)": the note names another thing that stands in the column. */
const ANOTHER = /[([]\s*(?:incl(?:\.|uding|udes)?|and|plus|with|&|\+)\s+(?<other>[^)\]]{3,40})[)\]]/i;

/** The match of a heading without its brackets, and what stands in these besides. */
export function fieldInBrackets(
  heading: string,
  match: HeadingMatch,
  matchOther: (text: string) => HeadingMatch | undefined,
): HeadingMatch {
  const note = noteOn(heading, match.fields);
  if (note?.is) return { ...match, fields: [note.is] };
  if (note?.adds) return { ...match, fields: [...match.fields, note.adds] };
  const other = otherIn(heading, matchOther);
  return other ? { ...match, fields: [...new Set([...match.fields, other])], sure: false } : match;
}

/** "(including which department)" says more of the same; "(including targets)" names another field. */
function otherIn(
  heading: string,
  matchOther: (text: string) => HeadingMatch | undefined,
): FieldName | undefined {
  const other = ANOTHER.exec(heading)?.groups?.["other"];
  const match = other === undefined ? undefined : matchOther(other);
  const [field, ...more] = match?.sure ? match.fields : [];
  return more.length === 0 && field !== "theme" ? field : undefined;
}

function noteOn(heading: string, fields: readonly FieldName[]): Note | undefined {
  const [brackets = ""] = /[([][^)\]]*[)\]]/.exec(heading) ?? [];
  const inside = plainHeading(brackets);
  return NOTES.find(
    ({ says, of }) => says.test(inside) && (!of || fields.some((field) => of.includes(field))),
  );
}
