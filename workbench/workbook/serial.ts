/** Days in Excel's 1900 system: 1 is 1 January 1900; 60 is a 29 February that never was. */
export function serialOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const serial = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  // Up to February 1900 the real calendar is a day behind Excel's count.
  const counted = serial < 61 ? serial - 1 : serial;
  return isReal && counted >= 1 ? counted : undefined;
}
