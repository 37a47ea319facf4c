/** Round numbers from 0 (or the lowest) to at least the highest, four to seven of them. */
export function ticksOver(values: readonly number[]): readonly number[] {
  const highest = Math.max(1, ...values);
  const lowest = Math.min(0, ...values);
  const step = roundStep((highest - lowest) / 5);
  const first = Math.floor(lowest / step);
  const last = Math.ceil(highest / step);
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((round) => round * power >= rough) ?? 10;
  // What is counted here comes in wholes: actions, not halves of them.
  return Math.max(1, step * power);
}
