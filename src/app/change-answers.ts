import { sameHeadings, type Answers, type Layout, type LeftOut } from "../core";

/** What was said last of a layout stands in the place of what was said before. */
export function withLayouts(answers: Answers, layouts: readonly Layout[]): Answers {
  const others = answers.layouts.filter(
    ({ headings }) => !layouts.some((layout) => sameHeadings(layout.headings, headings)),
  );
  return { ...answers, layouts: [...layouts, ...others] };
}

export function withLeftOut(answers: Answers, table: LeftOut): Answers {
  const { leftOut } = withTakenIn(answers, table);
  return { ...answers, leftOut: [...leftOut, table] };
}

export function withTakenIn(answers: Answers, table: LeftOut): Answers {
  const isIt = (each: LeftOut): boolean =>
    each.sheet === table.sheet && each.nth === table.nth && sameHeadings(each.headings, table.headings);
  return { ...answers, leftOut: answers.leftOut.filter((each) => !isIt(each)) };
}

/** Headings that were pointed at belong to the plan; what was said of their columns before still holds. */
export function withHeadings(answers: Answers, sheet: string, headings: readonly string[]): Answers {
  const isThere = (each: { readonly headings: readonly string[] }): boolean =>
    sameHeadings(each.headings, headings);
  return {
    ...answers,
    layouts: answers.layouts.some(isThere)
      ? answers.layouts
      : [...answers.layouts, { headings, fields: headings.map(() => null) }],
    leftOut: answers.leftOut.filter((each) => each.sheet !== sheet || !isThere(each)),
  };
}
