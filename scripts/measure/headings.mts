import { matchHeading } from "../../src/core/read/tables/match-heading";
import { corpusOf, measuredOf, type Judged, type Measured } from "./lib/measured.mjs";

interface Entry {
  readonly text: string;
  readonly fields: readonly string[];
  readonly source: string;
}

/** How headings are matched to fields by their words alone. */
export function measureHeadings(): Measured | undefined {
  const entries = corpusOf("headers") as readonly Entry[] | undefined;
  return entries && measuredOf("headings", judgedOf(entries.filter(({ text }) => text !== "")));
}

function judgedOf(entries: readonly Entry[]): readonly Judged[] {
  return entries.map(({ text, fields }) => {
    const match = matchHeading(text);
    return { text, expected: shown(fields), got: shown(match?.fields ?? []), sure: match?.sure ?? false };
  });
}

function shown(fields: readonly string[]): string {
  return [...new Set(fields)].sort().join(" + ");
}
