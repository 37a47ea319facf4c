/** "2026-03-31", by the clock of this machine. */
export function isoDay(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${date.getFullYear()}-${month ?? ""}-${day ?? ""}`;
}

/** "2026-03-31" at this time of the day; now where no day is set. */
export function momentOf(day: string): number {
  const now = new Date();
  const [year, month, date] = day.split("-").map(Number);
  if (year === undefined || month === undefined || date === undefined) return now.getTime();
  return new Date(year, month - 1, date, now.getHours(), now.getMinutes(), now.getSeconds()).getTime();
}

/** The serial day of the same date, as cells hold it. */
export function serialOf(day: string): number | undefined {
  const [year, month, date] = day.split("-").map(Number);
  if (year === undefined || month === undefined || date === undefined) return undefined;
  return (Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/**
 * Sets a window's clock. The add-in must not know that it is anywhere but in Excel, so that it is not told
 * the day: whenever it asks what time it is, this is what it hears.
 */
export function setClockOf(window: { Date: DateConstructor }, now: () => number): void {
  window.Date = new Proxy(window.Date, {
    construct: (real, given: readonly unknown[], asked: new () => Date) =>
      Reflect.construct(real, given.length === 0 ? [now()] : given, asked) as Date,
    apply: (real) => new real(now()).toString(),
    get: (real, name, asked): unknown => (name === "now" ? now : Reflect.get(real, name, asked)),
  });
}
