import type { Lead } from "../model/lead";

const PARTS: Readonly<Record<Lead["part"], string>> = {
  lead: "lead",
  strategic: "strategic lead",
  operational: "operational lead",
  accountable: "accountable",
  support: "support",
};

const KINDS: Readonly<Record<Lead["kind"], string>> = {
  person: "a person",
  role: "a role",
  team: "a team",
  group: "a group",
  org: "an organisation",
  member: "a councillor",
};

/** "Ann Hale; Housing": all that a cell need hold that means just that. */
export function namesOf(leads: readonly Lead[]): string {
  return leads.map(({ name }) => name).join("; ");
}

/** "Ann Hale (lead, a person); Housing (support, a team)" */
export function showLeads(leads: readonly Lead[]): string {
  return leads.map(({ name, part, kind }) => `${name} (${PARTS[part]}, ${KINDS[kind]})`).join("; ");
}
