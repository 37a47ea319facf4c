import { isDocumentTitle, plainTitle } from "../rows/document-title";
import { organisationIn } from "./organisation";
import type { OutsideRow } from "./outside-texts";

/** How far down the first sheet a title may stand. */
const ROWS_FOR_TITLE = 6;

const NO_TITLE =
  /^(?:appendix|annex|schedule|table|figure)\s*[\dA-Z]{0,3}$|^(?:official|restricted|confidential|draft)\b.{0,30}$|^\(.*\)$|^version\b/i;

/**
 * What the plan is called: of the texts at the top of its first sheet that which speaks of a plan, else the
 * first that is no name of a council. `end` is the first row below them.
 */
export function titleOf(rows: readonly OutsideRow[], sheet: string, end: number): string | undefined {
  const first = rows[0]?.texts[0]?.cell.row ?? 0;
  const texts = rows
    .filter((row) => row.sheet === sheet)
    .flatMap((row) => row.texts)
    .filter(({ cell }) => cell.row < Math.min(end, first + ROWS_FOR_TITLE))
    .map(({ text }) => plainTitle(text))
    .filter((text) => text.length > 3 && text.length <= 200 && !NO_TITLE.test(text));
  return (
    texts.find((text) => isDocumentTitle(text)) ??
    texts.find((text) => organisationIn(text) !== text) ??
    texts[0]
  );
}
