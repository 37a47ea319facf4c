import type { Answers } from "../../model/answers";
import type { FieldName } from "../../model/field-names";
import type { Grid } from "../grid";
import { readBanner } from "../rows/banner";
import { onlyTextIn } from "../rows/only-text";
import { answerTo } from "./apply-answers";
import { columnContent } from "./column-content";
import type { HeadingRow } from "./heading-row";
import type { FoundColumn } from "./found-table";
import { matchColumn } from "./match-content";
import type { HeadingMatch } from "./heading-match";
import { LONGEST_HEADING } from "./match-heading";
import { plainHeading } from "./plain-heading";

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
  const texts = headings.map(({ heading }) =>
    heading.length > LONGEST_HEADING ? "" : plainHeading(heading),
  );
  const said = headings.map(({ match }, index) => saidBy(answered[index]) ?? match);
  const matches = [...said];
  // Twice, since what one column turns out to hold tells what another, without a heading, may be.
  for (let round = 0; round < 2; round++) {
    contents.forEach((content, index) => {
      if (answered[index]) return;
      matches[index] = matchColumn({
        text: texts[index] ?? "",
        shown: (headings[index]?.heading ?? "").replace(/\s+/g, " "),
        heading: said[index],
        content,
        others: fieldsOf(matches.filter((_, at) => at !== index)),
        before: fieldsOf(matches.slice(0, index)),
        otherActions: texts.filter((_, at) => at !== index && matches[at]?.fields.includes("action")),
        hasTitles: index === 0 && hasTitles,
      });
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

function fieldsOf(matches: readonly (HeadingMatch | undefined)[]): ReadonlySet<FieldName> {
  return new Set(matches.flatMap((match) => match?.fields ?? []));
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
