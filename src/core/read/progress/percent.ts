const PERCENT =
  /(?<!\d)(?<before>\d{1,3}(?:\.\d+)?)\s?(?:%|per ?cent)\)?\s*(?:complete|completed|completion|done|implemented|delivered|progress(?:ed)?|finished)\b|\b(?:complete|completed|completion|done|progress)\s*[:=(–-]?\s*(?<behind>\d{1,3}(?:\.\d+)?)\s?(?:%|per ?cent)(?! of\b)/i;

const ALONE =
  /^(?:approx(?:imately|\.)?|about|around|circa|c\.?|~)?\s*(?<alone>\d{1,3}(?:\.\d+)?)\s?(?:%|per ?cent)?\.?$/i;

/** How much is done, from 0 to 100, where the text says so; undefined where it does not. */
export function percentComplete(text: string): number | undefined {
  const { before, behind } = PERCENT.exec(text.slice(0, 2_000))?.groups ?? {};
  const digits = before ?? behind ?? ALONE.exec(text.slice(0, 40))?.groups?.["alone"];
  const percent = Number(digits ?? Number.NaN);
  return percent >= 0 && percent <= 100 ? percent : undefined;
}
