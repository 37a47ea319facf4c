import { serialOf } from "./serial";

export interface TypedDate {
  readonly serial: number;
  /** The number format that Excel gives the cell, unless it has one already. */
  readonly format: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const FULL_MONTHS =
  "january february march april may june july august september october november december".split(" ");

type Form = readonly [pattern: RegExp, read: (parts: string[], thisYear: number) => TypedDate | undefined];

/**
 * What Excel with United Kingdom settings takes for a date when it is typed, in the order in
 * which it is tried. https://support.microsoft.com/office/change-the-date-system-format-or-two-digit-year-interpretation-aaa2159b-4ae8-4651-8bce-d4707bc9fb9f
 */
const FORMS: readonly Form[] = [
  // 31/3/26, 31-03-2026
  [/^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/, ([d, m, y]) => dateOf(d, Number(m), y, "dd/mm/yyyy")],
  // 2026-03-31, 2026/3/31
  [/^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/, ([y, m, d]) => dateOf(d, Number(m), y, "dd/mm/yyyy")],
  // 14 March 2020, 14-Mar-20
  [/^(\d{1,2})[ -]([a-z]{3,9})[ ,-]+(\d{4}|\d{2})$/, ([d, m, y]) => dateOf(d, monthOf(m), y, "dd-mmm-yy")],
  // March 14, 2020
  [/^([a-z]{3,9}) (\d{1,2}),? (\d{4})$/, ([m, d, y]) => dateOf(d, monthOf(m), y, "dd-mmm-yy")],
  // Apr 2020, April-2020, Apr-20 (unless it can be a day: see below)
  [/^([a-z]{3,9})[ -](\d{4})$/, ([m, y]) => dateOf("1", monthOf(m), y, "mmm-yy")],
  // 3/4 is the third of April; 4/2026 and 13/2026 are no days, so months
  [/^(\d{1,2})[/-](\d{1,2})$/, ([a, b], year) => dayAndMonth(a, b, year)],
  [/^(\d{1,2})[/-](\d{4})$/, ([m, y]) => dateOf("1", Number(m), y, "mmm-yy")],
  // 14 March
  [/^(\d{1,2})[ -]([a-z]{3,9})$/, ([d, m], year) => dateOf(d, monthOf(m), String(year), "d-mmm")],
  // Mar 14 is the fourteenth of March; Mar 45 can only be a year
  [/^([a-z]{3,9})[ -](\d{1,2})$/, ([m, n], year) => monthAndNumber(m, n, year)],
];

export function typedDate(text: string, thisYear: number): TypedDate | undefined {
  const trimmed = text.trim().toLowerCase();
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(trimmed);
    const date = match && read(match.slice(1), thisYear);
    if (date) return date;
  }
  return undefined;
}

function dayAndMonth(day = "", month = "", year: number): TypedDate | undefined {
  const date = dateOf(day, Number(month), String(year), "d-mmm");
  if (date) return date;
  // 3/45 cannot be a day and month, so Excel reads March 1945.
  return month.length === 2 && Number(month) > 12 ? dateOf("1", Number(day), month, "mmm-yy") : undefined;
}

function monthAndNumber(month = "", number = "", year: number): TypedDate | undefined {
  const asDay = dateOf(number, monthOf(month), String(year), "d-mmm");
  return asDay ?? (number.length === 2 ? dateOf("1", monthOf(month), number, "mmm-yy") : undefined);
}

function monthOf(name = ""): number {
  const short = MONTHS.indexOf(name);
  return (short >= 0 ? short : FULL_MONTHS.indexOf(name)) + 1;
}

function dateOf(day = "", month: number, year = "", format: string): TypedDate | undefined {
  const serial = month === 0 ? undefined : serialOf(fullYear(year), month, Number(day));
  return serial === undefined ? undefined : { serial, format };
}

/** Two digits mean 1930 to 2029. */
function fullYear(year: string): number {
  const number = Number(year);
  if (year.length > 2) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}
