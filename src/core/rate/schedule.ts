import { addDays, type Day } from "../calendar/day";
import type { Action } from "../model/plan";
import type { Rag } from "../model/rag";
import { standingOf } from "../model/standing";
import { rateAction } from "./rate-action";
import { WARNING_DAYS } from "./rating-table";

/** A rating that holds from a day on; from the beginning of time where there is none. */
export interface Step {
  readonly from: Day | undefined;
  readonly rag: Rag;
}

/** Any day: what it is does not matter where nothing is due. */
const SOME_DAY = "2000-01-01" as Day;

/** The worst first: which rating a cell shows that stands for several actions. */
const WORST_FIRST: readonly Rag[] = ["red", "amber", "green", "grey", "blue"];

/** How the rating changes as time goes by, while nobody touches the plan. */
export function scheduleOf(action: Action): readonly Step[] {
  const days = turningDaysOf(action);
  const before = days[0] ? addDays(days[0], -1) : SOME_DAY;
  return compressed([
    { from: undefined, rag: rateAction(action, before).rag },
    ...days.map((from) => ({ from, rag: rateAction(action, from).rag })),
  ]);
}

/** The schedule of a cell that stands for several actions: the worst of theirs at each time. */
export function worstOf(schedules: readonly (readonly Step[])[]): readonly Step[] {
  const days = new Set(
    schedules.flatMap((steps) => steps.map((step) => step.from)).filter((from) => from !== undefined),
  );
  const starts = [undefined, ...[...days].sort()];
  return compressed(
    starts.map((from) => ({ from, rag: worst(schedules.map((steps) => ragAt(steps, from))) })),
  );
}

/** The days on which the rating of this action may change. */
function turningDaysOf(action: Action): readonly Day[] {
  const { dues } = standingOf(action, SOME_DAY);
  return [...new Set(dues.flatMap((due) => [addDays(due, -WARNING_DAYS), addDays(due, 1)]))].sort();
}

function ragAt(steps: readonly Step[], day: Day | undefined): Rag {
  const step = steps.findLast(({ from }) => from === undefined || (day !== undefined && from <= day));
  return step?.rag ?? "grey";
}

function worst(rags: readonly Rag[]): Rag {
  return WORST_FIRST.find((rag) => rags.includes(rag)) ?? "grey";
}

function compressed(steps: readonly Step[]): readonly Step[] {
  return steps.filter((step, index) => index === 0 || step.rag !== steps[index - 1]?.rag);
}
