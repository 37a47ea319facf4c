import type { Answers } from "../../model/answers";
import type { FieldName } from "../../model/field-names";
import { isAnswered } from "./apply-answers";
import type { FoundColumn } from "./found-table";

const WHO_OR_WHEN: readonly FieldName[] = [
  "lead",
  "lead_strategic",
  "lead_operational",
  "timescale",
  "due",
  "due_revised",
];

/** Headings that stand above the items of any list, not only above what is to be done. */
const ANY_LIST =
  /^(?:item|items|description|details?|tasks?|activity|activities|what|strategy|issues?|standard|requirement|need)$/i;

/** Whether a column says what is to be done, or what is to be reached by it. */
export function saysWhat(columns: readonly FoundColumn[], answers: Answers): boolean {
  if (wasPointedAt(columns, answers)) return true;
  return columns.some(({ fields }) => fields.includes("action") || fields.includes("objective"));
}

/** Whether a table with such columns is a plan: it says what, and by what it holds it is not just any list. */
export function isPlan(columns: readonly FoundColumn[], answers: Answers): boolean {
  if (wasPointedAt(columns, answers)) return true;
  const what = columns.filter(({ fields }) => fields.includes("action") || fields.includes("objective"));
  if (what.length === 0)
    return columns.some(({ fields }) => fields.some((field) => WHO_OR_WHEN.includes(field)));
  return what.some(
    ({ heading, isAnswered, samples }) =>
      isAnswered || !ANY_LIST.test(heading.trim()) || samples.some(isMoreThanAName),
  );
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
