import type { Lead } from "../../model/lead";
import { ROLE_WORDS, SUPPORT_WORDS } from "../../vocabulary/lead-words";
import { leadKindOf, looksLikePerson } from "./lead-kind";

/**
 * Everyone that a cell names. "/", ";", "+", "|" and a new line always stand between two; a comma,
 * "&" and "and" only between people's names, since roles have them inside: "Director, Children & Families".
 */
export function splitLeads(text: string): readonly Lead[] {
  const [leading = "", ...supporting] = text.split(SUPPORT_WORDS);
  return [
    ...namesIn(leading).map((name) => leadOf(name, "lead")),
    ...supporting.flatMap((part) => namesIn(part).map((name) => leadOf(name, "support"))),
  ];
}

function leadOf(name: string, part: Lead["part"]): Lead {
  return { name, kind: leadKindOf(name), part };
}

function namesIn(text: string): readonly string[] {
  return unwrap(text)
    .split(/\s*(?:[/;+|\n]|[•·])\s*/)
    .flatMap(splitPeople)
    .map((name) => name.replace(/^[\s,.–-]+|[\s,.:–-]+$/g, "").replace(/\s+/g, " "))
    .filter((name) => /\p{L}/u.test(name));
}

/** Joins lines that were only wrapped: one that ends unfinished, or that goes on in lower case or with the role. */
function unwrap(text: string): string {
  return text
    .replace(/([,&–-]|\b(?:and|of|for|the))[ ]*\n\s*/gi, "$1 ")
    .replace(/\n\s*(?=(?:&|and\b|of\b|for\b|[a-z(]))/g, " ");
}

/** "LR & HP" is two; "Head of Fostering & Adoption" is one. */
function splitPeople(text: string): readonly string[] {
  const pieces = text.split(/\s*(?:,|&|\band\b)\s*/).filter((piece) => piece !== "");
  if (pieces.length < 2 || ROLE_WORDS.test(text)) return [text];
  return pieces.every(looksLikePerson) ? pieces : [text];
}
