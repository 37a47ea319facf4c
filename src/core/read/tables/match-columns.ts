import type { Answers } from "../../model/answers";
import type { Grid } from "../grid";
import { readBanner } from "../rows/banner";
import { onlyTextIn } from "../rows/only-text";
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
  const hasTitles = rows.some((row) => isTitleRow(grid, row, headings));
  let matches = headings.map(({ match }, index) => saidBy(answered[index]) ?? match);
  // Twice, since what one column turns out to hold tells what another, without a heading, may be.
  for (let round = 0; round < 2; round++) {
    matches = contents.map((content, index) => {
      if (answered[index]) return matches[index];
      const others = new Set(matches.flatMap((match, at) => (at === index ? [] : (match?.fields ?? []))));
      return matchColumn({ heading: matches[index], content, others, hasTitles: index === 0 && hasTitles });
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

/** A row whose only text stands in the first column, and is numbered as a theme is. */
function isTitleRow(grid: Grid, row: number, headings: HeadingRow["headings"]): boolean {
  const [first, last] = [headings[0]?.column ?? 0, headings.at(-1)?.column ?? 0];
  const text = grid.ownText(row, first);
  if (text === "" || readBanner(text) === undefined) return false;
  return onlyTextIn(grid, row, { left: first, right: last }) !== undefined;
}

function saidBy(fields: HeadingMatch["fields"] | undefined): HeadingMatch | undefined {
  return fields && { fields, sure: true, because: "You said so." };
}

function unknown(heading: string): HeadingMatch {
  const because = heading === "" ? "The column has no heading." : "The heading is none that we know.";
  return { fields: [], sure: false, because };
}
