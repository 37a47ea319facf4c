import type { Measure } from "../../model/measure";
import type { DateContext } from "../dates/date-form";
import { percentComplete } from "../progress/percent";
import { draftsOf, measuresOf } from "./assemble";
import { cutFigures } from "./cut-figures";
import type { Draft } from "./draft";

/** What is still aimed at, and not reached: "to increase this to 90%". */
const AIM =
  /\b(?:target|aim|goal|plan|to (?:increase|reduce|reach|achieve|improve|get|raise|bring|cut)|will|should|must|needs? to|expected|increase (?:this )?to|at least|minimum)\b[^.]*$/;

/** Somebody has done something with so many: "we have adopted 19 children". */
const HAS_DONE = /\b(?:have|has|had|were|was)\s+(?:now |already |been |also )*(?:\w+(?:ed|en|ne|ld|de))\s+$/;
const ARE_DONE =
  /^\s?(?:\w+\s){1,4}?(?:have|has|had|were|was)\s+(?:now |already )*(?:been )?\w+(?:ed|en|ne|ld)\b/;

/** The figures that an update or an evidence cell reports: what was reached, with its time. */
export function readActuals(text: string, context: DateContext): readonly Measure[] {
  // "60% complete" is how much of the action is done.
  const complete = percentComplete(text);
  const cut = cutFigures(text, context);
  const drafts = draftsOf(cut, context);
  return measuresOf(drafts, cut).flatMap((measure) => {
    const draft = drafts.find(({ meaning }) => meaning.value === measure.value);
    if (!draft || !isReported(draft, measure) || (complete === measure.value && measure.unit === "%"))
      return [];
    return [{ ...measure, kind: "actual" as const, comparator: "=" as const, direction: null }];
  });
}

function isReported({ figure, meaning }: Draft, { kind, unit, comparator }: Measure): boolean {
  if (meaning.kind === "actual") return kind === "actual";
  if (meaning.kind !== "target" || isChange(comparator) || AIM.test(figure.before)) return false;
  return unit === "%" || HAS_DONE.test(figure.before) || ARE_DONE.test(figure.behind);
}

function isChange(comparator: Measure["comparator"]): boolean {
  return (
    comparator === "+" || comparator === "-" || comparator === "increase_by" || comparator === "reduce_by"
  );
}
