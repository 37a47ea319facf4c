/** "row 5", "rows 5–8 and 12": rows that count from 0, as Excel numbers them. */
export function rowList(rows: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else if (last?.[1] !== row) spans.push([row, row]);
  }
  const texts = spans.map(([first, last]) =>
    first === last ? String(first + 1) : `${String(first + 1)}–${String(last + 1)}`,
  );
  const listed =
    texts.length > 1 ? `${texts.slice(0, -1).join(", ")} and ${texts.at(-1) ?? ""}` : texts.join("");
  return `${rows.length === 1 ? "row" : "rows"} ${listed}`;
}
