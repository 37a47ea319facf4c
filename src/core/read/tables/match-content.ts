import type { ColumnFacts } from "./column-facts";
import { ALONE } from "./content-alone";
import { OUTVOTING } from "./content-outvotes";
import { STANDING } from "./content-standing";
import { NEIGHBOURS } from "./neighbours";
import { NEIGHBOURS_WHO_WHEN } from "./neighbours-who-when";
import type { HeadingMatch } from "./heading-match";

const NEIGHBOUR_RULES = [...NEIGHBOURS, ...NEIGHBOURS_WHO_WHEN];
const CONTENT_RULES = [...OUTVOTING, ...STANDING, ...ALONE];

/** What the column is, by its heading, the columns beside it and what it holds. */
export function matchColumn(column: ColumnFacts): HeadingMatch | undefined {
  const heading = matchBeside(column);
  return matchContent({ ...column, heading });
}

/** The first rule that fits decides. */
function matchBeside(column: ColumnFacts): HeadingMatch | undefined {
  const rule = column.heading && NEIGHBOUR_RULES.find((each) => each.fits(column));
  if (!rule) return column.heading;
  return {
    fields: rule.fields,
    sure: rule.sure,
    because: `The heading is “${column.shown}”, and ${rule.because}.`,
  };
}

function matchContent(column: ColumnFacts): HeadingMatch | undefined {
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
