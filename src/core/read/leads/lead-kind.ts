import type { Lead } from "../../model/lead";
import {
  GROUP_WORDS,
  MEMBER_WORDS,
  ORGANISATION_WORDS,
  ROLE_WORDS,
  TEAM_WORDS,
} from "../../vocabulary/lead-words";

/** What kind of somebody a name stands for, by its words. Capitals alone are a person's initials when short. */
export function leadKindOf(name: string): Lead["kind"] {
  if (MEMBER_WORDS.test(name)) return "member";
  if (GROUP_WORDS.test(name)) return "group";
  if (ROLE_WORDS.test(name)) return "role";
  if (TEAM_WORDS.test(name)) return "team";
  if (ORGANISATION_WORDS.test(name) || /^[A-Z]{3,}$/.test(name)) return "org";
  return "person";
}

/** Whether it looks like one person's name or initials: what "and" and a comma may stand between. */
export function looksLikePerson(text: string): boolean {
  if (/^[A-Z]{1,3}$/.test(text) || /^[a-z]{2,3}$/.test(text)) return true;
  return (
    leadKindOf(text) === "person" &&
    /^(?:\p{Lu}[\p{L}'’.-]*)(?:\s+(?:de|van|von|al|bin|\p{Lu})[\p{L}'’.-]*){0,3}$/u.test(text)
  );
}
