import type { Answers, Layout } from "../../model/answers";
import type { FieldName } from "../../model/field-names";

type LeftOut = Answers["leftOut"][number];

/** Whether the officer said something of a row of just these headings, which then is one. */
export function isAnswered({ layouts }: Answers, headings: readonly string[]): boolean {
  return layouts.some((layout) => isSame(layout.headings, headings));
}

/** What the officer said that the column is; undefined where nothing was said. */
export function answerTo(
  { layouts }: Answers,
  headings: readonly { readonly heading: string }[],
  index: number,
): readonly FieldName[] | undefined {
  const texts = headings.map(({ heading }) => heading);
  const same = layouts.find((layout) => isSame(layout.headings, texts));
  if (same) return same.fields[index] ?? undefined;
  return layouts
    .map((layout) => fieldsUnder(layout, texts[index] ?? ""))
    .find((fields) => fields !== undefined);
}

/** In a table of other headings, a column of the same heading is most likely the same. */
function fieldsUnder({ headings, fields }: Layout, heading: string): readonly FieldName[] | undefined {
  if (heading === "") return undefined;
  const index = headings.findIndex((each) => plain(each) === plain(heading));
  return index === -1 ? undefined : (fields[index] ?? undefined);
}

export function isLeftOut({ leftOut }: Answers, { sheet, headings, nth }: LeftOut): boolean {
  return leftOut.some((each) => each.sheet === sheet && each.nth === nth && isSame(each.headings, headings));
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((heading, index) => plain(heading) === plain(b[index] ?? ""));
}

/** Line breaks and hyphens within a heading come and go with its column's width. */
function plain(heading: string): string {
  return heading.toLowerCase().replace(/[\s-]+/g, "");
}
