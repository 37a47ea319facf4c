import type { Answers } from "../../model/answers";
import type { Grid } from "../grid";
import { answerTo } from "./apply-answers";
import { columnContent } from "./column-content";
import type { HeadingRow } from "./find-headings";
import type { FoundColumn } from "./found-table";
import { matchColumn } from "./match-content";
import type { HeadingMatch } from "./match-heading";

interface Below {
  readonly head: HeadingRow;
  /** The rows whose cells tell what a column holds. */
  readonly rows: readonly number[];
  readonly answers: Answers;
}

/** What each column of a table is: by what the officer said, else by its heading and by what it holds. */
export function matchColumns(grid: Grid, { head, rows, answers }: Below): readonly FoundColumn[] {
  const { headings } = head;
  const contents = headings.map(({ column }) => columnContent(grid, rows, column));
  const answered = headings.map((_, index) => answerTo(answers, headings, index));
  let matches = headings.map(({ match }, index) => saidBy(answered[index]) ?? match);
  // Twice, since what one column turns out to hold tells what another, without a heading, may be.
  for (let round = 0; round < 2; round++) {
    matches = contents.map((content, index) => {
      if (answered[index]) return matches[index];
      const others = new Set(matches.flatMap((match, at) => (at === index ? [] : (match?.fields ?? []))));
      return matchColumn(matches[index], content, others);
    });
  }
  return headings.map(({ column, heading }, index) => ({
    column,
    heading,
    samples: contents[index]?.samples ?? [],
    isAnswered: answered[index] !== undefined,
    ...(matches[index] ?? unknown(heading)),
  }));
}

function saidBy(fields: HeadingMatch["fields"] | undefined): HeadingMatch | undefined {
  return fields && { fields, sure: true, because: "You said so." };
}

function unknown(heading: string): HeadingMatch {
  const because = heading === "" ? "The column has no heading." : "The heading is none that we know.";
  return { fields: [], sure: heading !== "", because };
}
