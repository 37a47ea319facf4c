import type { Answers, Layout, LeftOut } from "../../model/answers";
import type { FieldName } from "../../model/field-names";
import { blanksBefore, plainHeading, sameHeadings } from "../../model/same-headings";

/** Whether the officer said something of a row of just these headings, which then is one. */
export function isAnswered({ layouts }: Answers, headings: readonly string[]): boolean {
  return layouts.some((layout) => sameHeadings(layout.headings, headings));
}

/** What the officer said that the column is; undefined where nothing was said. */
export function answerTo(
  { layouts }: Answers,
  headings: readonly { readonly heading: string }[],
  index: number,
): readonly FieldName[] | undefined {
  const texts = headings.map(({ heading }) => heading);
  const same = layouts.find((layout) => sameHeadings(layout.headings, texts));
  if (same) return same.fields[index + blanksBefore(same.headings) - blanksBefore(texts)] ?? undefined;
  return layouts
    .map((layout) => fieldsUnder(layout, texts[index] ?? ""))
    .find((fields) => fields !== undefined);
}

/** In a table of other headings, a column of the same heading is most likely the same. */
function fieldsUnder({ headings, fields }: Layout, heading: string): readonly FieldName[] | undefined {
  if (heading === "") return undefined;
  const index = headings.findIndex((each) => plainHeading(each) === plainHeading(heading));
  return index === -1 ? undefined : (fields[index] ?? undefined);
}

export function isLeftOut({ leftOut }: Answers, { sheet, headings, nth }: LeftOut): boolean {
  return leftOut.some(
    (each) => each.sheet === sheet && each.nth === nth && sameHeadings(each.headings, headings),
  );
}
