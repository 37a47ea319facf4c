import { RULE_MARKER } from "../core";
import { Refusal } from "./host-problem";
import type { Session } from "./run";

/** A sheet of the workbook, and the conditional formats on it that are ours. */
export interface RuledSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** Whether formats may be changed there. */
  readonly isOpen: boolean;
  readonly ours: readonly Excel.ConditionalFormat[];
}

/** Finds our own rules on all sheets, in two trips to Excel. */
export async function findOurRules({ workbook, sync }: Session): Promise<readonly RuledSheet[]> {
  const { worksheets } = workbook;
  worksheets.load("items/name,items/protection/protected,items/protection/options");
  await sync();

  const sheets = worksheets.items.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    // Only custom rules have a formula, and asking another kind for one fails; the null object does not.
    formats.load("items/type,items/customOrNullObject/rule/formula");
    return { sheet, formats };
  });
  await sync();

  return sheets.map(({ sheet, formats }) => ({
    sheet,
    name: sheet.name,
    isOpen: !sheet.protection.protected || sheet.protection.options.allowFormatCells === true,
    ours: formats.items.filter(isOurs),
  }));
}

/**
 * Takes the rules away, from the last to the first: Excel knows a rule by its place in the order,
 * and the places behind a deleted one change.
 */
export function deleteRules(sheets: readonly RuledSheet[]): void {
  for (const { ours } of sheets) for (const format of ours.toReversed()) format.delete();
}

/** The formulas of our rules, with their sheets, in order. */
export function formulasOf(sheets: readonly RuledSheet[]): readonly string[] {
  return sheets.flatMap(({ name, ours }) =>
    ours.map((format) => `${name}: ${format.customOrNullObject.rule.formula}`),
  );
}

function isOurs(format: Excel.ConditionalFormat): boolean {
  if (format.type !== "Custom" || format.customOrNullObject.isNullObject) return false;
  // Excel may write formulas back in another case and with other spaces.
  return plain(format.customOrNullObject.rule.formula).includes(plain(RULE_MARKER));
}

function plain(formula: string): string {
  return formula.replace(/\s/g, "").toLowerCase();
}

/** Refuses before anything is written where a sheet does not let formats be changed. */
export function assertOpen(sheets: readonly RuledSheet[]): void {
  const shut = sheets.find((sheet) => !sheet.isOpen);
  if (shut) throw new Refusal({ kind: "sheet-protected", sheet: shut.name });
}
