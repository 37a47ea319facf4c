import type { ColumnFacts } from "./column-facts";
import { ALONE } from "./content-alone";
import { OUTVOTING } from "./content-outvotes";
import type { HeadingMatch } from "./match-heading";

const CONTENT_RULES = [...OUTVOTING, ...ALONE];

/** What the column is, by its heading and by what it holds. The first rule that fits decides. */
export function matchColumn(column: ColumnFacts): HeadingMatch | undefined {
  const { heading, content } = column;
  const rule = content.filled > 0 ? CONTENT_RULES.find((each) => each.fits(column)) : undefined;
  if (!rule) return heading;
  return {
    fields: rule.adds ? [...new Set([...(heading?.fields ?? []), ...rule.fields])] : rule.fields,
    sure: rule.sure,
    because: `The column holds ${rule.holds}, such as “${shortened(content.example)}”.`,
  };
}

const LONGEST_EXAMPLE = 60;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= LONGEST_EXAMPLE ? line : `${line.slice(0, LONGEST_EXAMPLE).trimEnd()}…`;
}
