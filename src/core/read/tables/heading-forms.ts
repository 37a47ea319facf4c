import type { FieldName } from "../../model/field-names";
import { IDLE_WORDS, LOOKALIKES, SHORT_WORDS } from "../../vocabulary/heading-words";
import { HEADINGS } from "../../vocabulary/headings";
import { HEADINGS_AS_PHRASES } from "../../vocabulary/headings-as-phrases";
import { HEADINGS_AS_QUESTIONS } from "../../vocabulary/headings-as-questions";

/** A heading that is known as it is. */
export interface KnownHeading {
  readonly field: FieldName;
  readonly isSure: boolean;
}

/** The words of the vocabulary, in the order in which they are tried. */
export const WORDS: readonly {
  readonly field: FieldName;
  readonly whole: string;
  readonly maybe?: string;
  readonly parts?: readonly RegExp[];
}[] = HEADINGS;

/** What headings ask or say in a sentence, in the order in which it is tried. */
export const QUESTIONS: readonly {
  readonly says: RegExp;
  readonly fields: readonly FieldName[];
  readonly isSure: boolean;
  readonly such: readonly string[];
}[] = [...HEADINGS_AS_QUESTIONS, ...HEADINGS_AS_PHRASES];

/** The headings that are known as they are. */
export function phrasesOf(whole: string): readonly string[] {
  return whole
    .split(",")
    .map((phrase) => phrase.trim().replace(/\s+/g, " "))
    .filter((phrase) => phrase !== "");
}

/** Every heading that is known as it is; where two fields claim one, the first. */
export const KNOWN_HEADINGS: ReadonlyMap<string, KnownHeading> = knownHeadings();

function knownHeadings(): Map<string, KnownHeading> {
  const known = new Map<string, KnownHeading>();
  const add = (phrases: string, field: FieldName, isSure: boolean): void => {
    for (const phrase of phrasesOf(phrases)) if (!known.has(phrase)) known.set(phrase, { field, isSure });
  };
  for (const { field, whole } of WORDS) add(whole, field, true);
  for (const { field, maybe = "" } of WORDS) add(maybe, field, false);
  return known;
}

/** Every word of a heading that is known, to which cut and mistyped ones are mended. */
export const KNOWN_WORDS: ReadonlySet<string> = new Set([
  ...[...KNOWN_HEADINGS.keys()].flatMap((phrase) => phrase.split(" ")),
  ...Object.values(SHORT_WORDS),
  ...IDLE_WORDS,
  ...LOOKALIKES,
]);
