/** The parts of an Excel number format that say how to show a number, without quoted and bracketed text. */
function tokensOf(format: string): string {
  const [positive = ""] = format.split(";");
  return positive
    .replace(/"[^"]*"/g, "")
    .replace(/\\./g, "")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/[_*]./g, "")
    .toLowerCase();
}

/** Whether numbers in this format are shown as dates: "dd/mm/yyyy", "mmm-yy". A time alone is none. */
export function isDateFormat(format: string): boolean {
  const kept = cached(format);
  return kept.date;
}

/**
 * What a date format shows. Excel holds "Apr 2020" as 1 April shown "Apr-20", so a format without
 * a day means the month; one without a year means that the year was never typed.
 */
export function datePartsOf(format: string): {
  readonly day: boolean;
  readonly month: boolean;
  readonly year: boolean;
} {
  return cached(format);
}

interface Parts {
  readonly date: boolean;
  readonly day: boolean;
  readonly month: boolean;
  readonly year: boolean;
}

/** A sheet has few formats and many cells. */
const known = new Map<string, Parts>();

function cached(format: string): Parts {
  const hit = known.get(format);
  if (hit) return hit;
  const parts = partsOf(tokensOf(format));
  if (known.size < 1000) known.set(format, parts);
  return parts;
}

function partsOf(tokens: string): Parts {
  if (tokens === "general" || tokens.includes("@"))
    return { date: false, day: false, month: false, year: false };
  const year = tokens.includes("y");
  const day = tokens.includes("d");
  // "m" beside hours or seconds is minutes: "hh:mm", "mm:ss".
  const month = /m{3,}/.test(tokens) || tokens.replace(/h+[:.\s]*m+|m+[:.\s]*s+/g, "").includes("m");
  return { date: year || day || (month && !/[hs]/.test(tokens)), day, month, year };
}

/** How many decimals a plain number is shown with; undefined for "General" and all else. */
export function decimalsOf(format: string): number | undefined {
  const match = /^[#,]*0(?:\.(0+))?$/.exec(tokensOf(format));
  return match ? (match[1]?.length ?? 0) : undefined;
}

/** Whether numbers are shown as percentages. */
export function isPercentFormat(format: string): boolean {
  return tokensOf(format).includes("%");
}
