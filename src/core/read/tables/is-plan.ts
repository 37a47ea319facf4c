import type { Answers } from "../../model/answers";
import type { FieldName } from "../../model/field-names";
import { CONTENT_KINDS } from "./content-kinds";
import { isAnswered } from "./apply-answers";
import type { FoundColumn } from "./found-table";
import { isOfOtherTable } from "./is-heading-row";

const WHO: readonly FieldName[] = ["lead", "lead_strategic", "lead_operational"];
const WHEN: readonly FieldName[] = ["timescale", "due", "due_revised"];

/** What a plan says besides, and few other lists do. */
const COMPANY: ReadonlySet<FieldName> = new Set<FieldName>([
  ...WHO,
  ...WHEN,
  "milestones",
  "progress",
  "rag",
  "pct",
  "outcome",
  "measure",
  "target",
  "evidence",
  "priority",
  "resources",
  "support",
  "monitoring",
]);

/** Enough of that to know a plan by, whatever its items are called. */
const ENOUGH_COMPANY = 3;
const MUCH_COMPANY = 5;

/** Headings that stand above the items of any list, not only above what is to be done. */
const ANY_LIST =
  /^(?:item|descriptions?|details?|tasks?|activity|activities|what|strategy|issues?|standard|requirement|need|subject|title|proposal|decision|name|topic|project|question|reason|background|purpose|statement|problem|response|comments?)s?\b/i;

/** Whether a column says what is to be done, or what is to be reached by it. */
export function saysWhat(columns: readonly FoundColumn[], answers: Answers): boolean {
  if (wasPointedAt(columns, answers)) return true;
  return columns.some(({ fields }) => fields.includes("action") || fields.includes("objective"));
}

/** Whether a table with such columns is a plan: it says what, and by what it holds it is not just any list. */
export function isPlan(columns: readonly FoundColumn[], answers: Answers): boolean {
  if (wasPointedAt(columns, answers)) return true;
  const what = columns.filter(({ fields }) => fields.includes("action") || fields.includes("objective"));
  if (what.length === 0) return has(columns, [...WHO, ...WHEN]) && isToBeReached(columns);
  if (what.some(isNamedSo)) return true;
  const isAboutTasks = what.some(({ samples }) => samples.some(isTask));
  const isWritten = what.some(({ samples }) => samples.some(isMoreThanAName));
  const company = companyOf(columns);
  if (company >= MUCH_COMPANY) return true;
  if (isAboutTasks) return company > 1 || has(columns, [...WHO, ...WHEN]);
  return isWritten && company >= ENOUGH_COMPANY && has(columns, WHO);
}

/** "Action", "Objective": no other list is headed so; or the officer said it. */
function isNamedSo({ heading, sure, fields, isAnswered: isSaid }: FoundColumn): boolean {
  if (isSaid) return true;
  const isKnown = sure && (fields.includes("action") || fields.includes("objective"));
  return isKnown && heading.trim() !== "" && !ANY_LIST.test(heading.trim());
}

/** Outcomes and targets with nobody's action: a plan, where they are said in words. */
function isToBeReached(columns: readonly FoundColumn[]): boolean {
  return columns.some(
    ({ fields, samples }) =>
      fields.some((field) => ["outcome", "target", "measure", "milestones"].includes(field)) &&
      samples.some(isMoreThanAName),
  );
}

/** How many things of a plan the columns hold; none where one is that of another table. */
function companyOf(columns: readonly FoundColumn[]): number {
  if (columns.some(({ heading }) => isOfOtherTable(heading))) return 0;
  return new Set(columns.flatMap(({ fields }) => fields).filter((field) => COMPANY.has(field))).size;
}

function has(columns: readonly FoundColumn[], any: readonly FieldName[]): boolean {
  return columns.some(({ fields }) => fields.some((field) => any.includes(field)));
}

/** Where the officer pointed at the headings there is a plan: she can say which column holds the actions. */
function wasPointedAt(columns: readonly FoundColumn[], answers: Answers): boolean {
  return isAnswered(
    answers,
    columns.map(({ heading }) => heading),
  );
}

function isMoreThanAName(text: string): boolean {
  return text.trim().split(/\s+/).length > 3;
}

function isTask(text: string): boolean {
  return isMoreThanAName(text) && CONTENT_KINDS.task(text) && !/^the\b/i.test(text);
}
