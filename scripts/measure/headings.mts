import type { ColumnContent } from "../../src/core/read/tables/column-content";
import { matchColumn } from "../../src/core/read/tables/match-content";
import { matchHeading } from "../../src/core/read/tables/match-heading";
import type { FieldName } from "../../src/core/model/field-names";
import { corpusOf, measuredOf, plansOf, type Judged, type Measured } from "./lib/measured.mjs";

interface Entry {
  readonly text: string;
  readonly fields: readonly string[];
  readonly source: string;
}

/** Nothing is known of what stands below a collected heading. */
const NO_CONTENT: ColumnContent = {
  filled: 0,
  refs: 0,
  ratings: 0,
  sentences: 0,
  names: 0,
  example: "",
  samples: [],
};

/** How headings are matched to fields by their words alone, each beside the others of its plan. */
export function measureHeadings(): Measured | undefined {
  const entries = corpusOf("headers") as readonly Entry[] | undefined;
  return (
    entries && measuredOf("headings", plansOf(entries.filter(({ text }) => text !== "")).flatMap(judgedOf))
  );
}

function judgedOf(entries: readonly Entry[]): readonly Judged[] {
  const matches = entries.map(({ text }) => matchHeading(text));
  return entries.map(({ text, fields }, index) => {
    const others = new Set<FieldName>(
      matches.filter((_, at) => at !== index).flatMap((match) => match?.fields ?? []),
    );
    const match = matchColumn(matches[index], NO_CONTENT, others);
    return { text, expected: shown(fields), got: shown(match?.fields ?? []), sure: match?.sure ?? false };
  });
}

function shown(fields: readonly string[]): string {
  return [...new Set(fields)].sort().join(" + ");
}
