export type SheetNameFault = "invalid" | "taken";

const LONGEST = 31;

/**
 * Excel's rules for the names of sheets:
 * https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
 */
export function sheetNameFault(name: string, others: readonly string[]): SheetNameFault | undefined {
  if (name.trim() === "" || name.length > LONGEST || /[:\\/?*[\]]/.test(name)) return "invalid";
  if (name.startsWith("'") || name.endsWith("'") || name.toLowerCase() === "history") return "invalid";
  const same = name.toLowerCase();
  return others.some((other) => other.toLowerCase() === same) ? "taken" : undefined;
}

/** The first "Sheet1", "Sheet2" … that is free, as Excel names a sheet that was given no name. */
export function nextSheetName(others: readonly string[]): string {
  const taken = new Set(others.map((other) => other.toLowerCase()));
  let number = others.length + 1;
  while (taken.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}
