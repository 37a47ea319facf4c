import type { Lead } from "../../model/lead";
import type { WordClass } from "./lead-words-of";

/**
 * The shape of a name, which tells what may stand beside it: a role that goes on behind its noun
 * ("Head of Care") takes "& Housing" in; one that ends in it ("Care Manager") does not.
 */
export type Shape =
  | "person"
  | "member"
  | "memberOf"
  | "roleOf"
  | "role"
  | "roleLast"
  | "group"
  | "body"
  | "team"
  | "service"
  | "org"
  | "acronym"
  | "other";

/** What a name is by its words, and whether they leave no doubt. */
export interface NameKind {
  readonly shape: Shape;
  readonly kind: Lead["kind"];
  readonly sure: boolean;
}

export const KIND_OF: Readonly<Record<WordClass, NameKind>> = {
  role: { shape: "roleLast", kind: "role", sure: true },
  group: { shape: "group", kind: "group", sure: true },
  team: { shape: "team", kind: "team", sure: true },
  org: { shape: "org", kind: "org", sure: true },
  service: { shape: "service", kind: "team", sure: true },
};
export const ROLE_OF: NameKind = { shape: "roleOf", kind: "role", sure: true };
export const ROLE_ALONE: NameKind = { shape: "role", kind: "role", sure: true };
export const BODY: NameKind = { shape: "body", kind: "group", sure: true };
export const PERSON: NameKind = { shape: "person", kind: "person", sure: true };
