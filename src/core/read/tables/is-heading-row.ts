import type { FieldName } from "../../model/field-names";
import { isOtherHeading } from "../../vocabulary/other-tables";
import { CONTENT_KINDS } from "./content-kinds";
import type { FoundHeading } from "./heading-row";

/** What shows that a table is about things that somebody must do by some time. */
const WHO_OR_WHEN: ReadonlySet<FieldName> = new Set<FieldName>([
  "lead",
  "lead_strategic",
  "lead_operational",
  "timescale",
  "due",
  "due_original",
  "due_revised",
  "progress",
  "status",
  "rag",
  "pct",
  "completed",
  "achieved",
]);

const WHAT: ReadonlySet<FieldName> = new Set<FieldName>([
  "action",
  "objective",
  "outcome",
  "target",
  "measure",
  "milestones",
]);

const WHAT_IS_DONE: ReadonlySet<FieldName> = new Set<FieldName>(["action"]);

/** Some plans say what for, and neither who nor when. */
const WHAT_FOR: ReadonlySet<FieldName> = new Set<FieldName>(["outcome", "impact", "measure", "evidence"]);

/** A row of headings says what its columns are in so many words; single words of ours stand in any row. */
export function isPlanHeading(headings: readonly FoundHeading[]): boolean {
  const headed = headings.filter(({ heading }) => heading !== "");
  const points = sumOf(headed, 0.5);
  if (points < 2 || points * 2 < headed.length || headed.some(isValue)) return false;
  // A first column without a heading may hold the actions themselves, which only its cells can tell.
  return says(headed, WHO_OR_WHEN) && (says(headed, WHAT) || headings[0]?.heading === "");
}

/** Headings are shorter than the sentences of a plan. */
const LONGEST_ON_AVERAGE = 40;

/** A longer text that has a word of ours in it is most likely a sentence. */
const LONGEST_UNSURE = 60;

/** A row that has some of our words, and no value: whether it is headings, the rows below it must tell. */
export function isMaybePlan(headings: readonly FoundHeading[]): boolean {
  const headed = headings.filter(({ heading }) => heading !== "");
  const points = sumOf(headed, 1);
  if (points < 2 || points * 5 < headed.length * 2 || headed.some(isValue)) return false;
  if (headed.reduce((sum, { heading }) => sum + heading.length, 0) > headed.length * LONGEST_ON_AVERAGE)
    return false;
  return says(headed, WHO_OR_WHEN) || (says(headed, WHAT_IS_DONE) && says(headed, WHAT_FOR));
}

function says(headings: readonly FoundHeading[], fields: ReadonlySet<FieldName>): boolean {
  return headings.some(({ match }) => match?.fields.some((field) => fields.has(field)));
}

/** No heading is a number, a date or a reference; periods may be. */
function isValue({ heading, match }: FoundHeading): boolean {
  if (match) return false;
  return /^\d+(?:[./-]\d+)*\.?$|^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(heading) && !/^20\d\d/.test(heading);
}

function sumOf(headed: readonly FoundHeading[], forUnsure: number): number {
  return headed.reduce((sum, each) => sum + pointsOf(each, forUnsure), 0);
}

/** A word that no plan has above its columns counts against it as much as one of ours counts for it. */
function pointsOf({ heading, match }: FoundHeading, forUnsure: number): number {
  if (isOfOtherTable(heading)) return -1;
  if (!match) return 0;
  if (match.sure) return 1;
  return heading.length > LONGEST_UNSURE ? 0 : forUnsure;
}

/** Whether a heading is that of a budget, a register or the like. */
export function isOfOtherTable(heading: string): boolean {
  return isOtherHeading(
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  );
}

/** Whether the first texts of the columns bear out what their headings were taken for. */
export function isBorneOut(
  columns: readonly { readonly fields: readonly FieldName[]; readonly samples: readonly string[] }[],
): boolean {
  const holds = (fields: readonly FieldName[], is: (text: string) => boolean): boolean =>
    columns.some(
      (column) => column.fields.some((field) => fields.includes(field)) && column.samples.some(is),
    );
  return (
    holds(["action", "objective"], CONTENT_KINDS.sentence) &&
    (columns.filter(({ fields }) => fields.length > 0).length * 4 >= columns.length * 3 ||
      holds(["lead", "lead_strategic", "lead_operational"], CONTENT_KINDS.name) ||
      holds(["due", "timescale", "due_revised"], CONTENT_KINDS.time) ||
      holds(["rag"], CONTENT_KINDS.rating) ||
      holds(["status"], CONTENT_KINDS.status) ||
      holds(["achieved"], CONTENT_KINDS.yesNo) ||
      holds(["outcome", "impact"], CONTENT_KINDS.sentence))
  );
}
