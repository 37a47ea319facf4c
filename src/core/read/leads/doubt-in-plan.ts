import { isEvidentName } from "./evident-name";
import { acronymClass, isCapitals, isGivenName, isInitials, isTitle } from "./lead-words-of";
import type { NamedLead } from "./read-leads";
import type { Cast } from "./same-lead";

/** Where others of the plan are written by their initials, these capitals are most likely somebody's as well. */
export function mayBeInitials(lead: NamedLead): boolean {
  return isUnknown(lead) || isField(lead);
}

/** Where people are written by their initials, other capitals may be so too. */
export function isDoubtful(
  lead: NamedLead,
  { isOfInitials, cast }: { isOfInitials: boolean; cast: Cast },
): boolean {
  if (isOfInitials && isField(lead)) return true;
  return cast.isOfInitials && isCapitals(lead.name) && lead.kind !== "person";
}

/** Three capitals that nobody explains: somebody's initials, where those of others stand beside or in all other cells. */
function isUnknown({ name }: NamedLead): boolean {
  return /^[A-Z]{3}$/.test(name) && acronymClass(name) === undefined;
}

/** "CP", "OD": two capitals of a field of work, which leads nothing without a noun. */
function isField({ name }: NamedLead): boolean {
  return /^[A-Z]{2}$/.test(name) && acronymClass(name) === "service";
}

/** The cell that a lead stands in. */
interface InCell {
  readonly text: string;
  readonly cast: Cast;
  readonly among: readonly NamedLead[];
}

/** What only the rest of the plan could tell, and does not. */
export function doubtAmong(lead: NamedLead, around: InCell): string | undefined {
  const { name } = lead;
  if (/^(?:all|various)$/i.test(name)) return `“${name}” does not tell who leads.`;
  if (lead.kind !== "person") return undefined;
  if (mayBeAnOffice(lead, around))
    return `“${name}” may be somebody’s initials or an office: the plan has no others.`;
  if (mayBeAnOrganisation(lead, around))
    return `“${name}” may be a person or, as others in the plan, an organisation.`;
  return mayBeAThing(lead, around)
    ? `“${name}” is taken for a person: nothing in the name or in the plan tells so.`
    : undefined;
}

/** Two capitals, where nobody else is written so. */
function mayBeAnOffice({ name }: NamedLead, { text, cast, among }: InCell): boolean {
  if (!/^[A-Z]{1,2}$/.test(name) || cast.isInitialsOf(name)) return false;
  const hasCompany = among.some(
    (other) => other.name !== name && other.kind === "person" && isInitials(other.name),
  );
  // "Head of Care – DF" tells by the dash that they are somebody's.
  const isTold = among.length === 1 && text.trim().toUpperCase() !== name;
  return !hasCompany && !isTold;
}

/** A name that fills its cell and holds nothing that tells that it is somebody's, in a plan of organisations. */
function mayBeAnOrganisation({ name }: NamedLead, { text, cast, among }: InCell): boolean {
  const [first = "", ...more] = name.split(" ");
  const isUnknownName = more.length > 0 && first.length > 2 && !isGivenName(first) && !isTitle(first);
  return isUnknownName && among.length === 1 && name === text.trim() && cast.isAmongOrganisations(name);
}

/** Words with capitals that fill their cell, hold nothing of a name, and stand in a plan without names. */
function mayBeAThing({ name }: NamedLead, { text, cast, among }: InCell): boolean {
  const isAlone = among.length === 1 && name === text.trim();
  return isAlone && name.includes(" ") && !isEvidentName(name) && !cast.isAmongPeople(name);
}
