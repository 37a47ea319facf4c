import { NO_SUCH_DAY } from "./date-form";
import type { SpanDate } from "./join-spans";

/** "Q4 (Jan – Mar 2025)" is one time, said twice: what says it more surely stays. */
export function onceEach(dates: readonly SpanDate[]): readonly SpanDate[] {
  const kept: SpanDate[] = [];
  for (const date of dates) {
    const before = kept.at(-1);
    if (before && isSame(before, date))
      kept[kept.length - 1] = { ...surer(before, date), from: before.from, to: date.to };
    else kept.push(date);
  }
  return kept;
}

function isSame({ period: a }: SpanDate, { period: b }: SpanDate): boolean {
  return (
    a !== NO_SUCH_DAY &&
    b !== NO_SUCH_DAY &&
    a.first === b.first &&
    a.last === b.last &&
    a.precision !== b.precision
  );
}

function surer(a: SpanDate, b: SpanDate): SpanDate {
  return a.period !== NO_SUCH_DAY && a.period.sure ? a : b;
}
