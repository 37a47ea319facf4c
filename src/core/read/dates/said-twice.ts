import { NO_SUCH_DAY } from "./date-form";
import type { SpanDate } from "./join-spans";

/** "Q4 (Jan – Mar 2025)" is one time, said twice: what says it more surely stays. */
export function onceEach(plain: string, dates: readonly SpanDate[]): readonly SpanDate[] {
  const kept: SpanDate[] = [];
  for (const date of dates) {
    const before = kept.at(-1);
    const between = before && plain.slice(before.to, date.from);
    if (before && isSame(before, date))
      kept[kept.length - 1] = { ...surer(before, date), from: before.from, to: date.to };
    else if (before && BESIDE.test(between ?? "") && endTogether(before, date))
      kept[kept.length - 1] = { ...finer(before, date), from: before.from, to: date.to };
    else kept.push(date);
  }
  return kept;
}

/** No more than this stands between two words for one end: "Dec 2024 (Q3)", "Q3 – by December 2024". */
const BESIDE = /^[\s(,:/-]{1,4}(?:by\s|i\.?e\.?\s|the\s){0,2}$/;

function endTogether({ period: a }: SpanDate, { period: b }: SpanDate): boolean {
  return a !== NO_SUCH_DAY && b !== NO_SUCH_DAY && a.last === b.last && a.precision !== b.precision;
}

/** The one that is less long. */
function finer(a: SpanDate, b: SpanDate): SpanDate {
  return a.period !== NO_SUCH_DAY && b.period !== NO_SUCH_DAY && a.period.first >= b.period.first ? a : b;
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
