import { shortAddress, type CellRef } from "../model/cell-ref";
import type { Action } from "../model/plan";
import { asWritten } from "./explain-reading";
import { EXPLAINED_FIELDS, type Told } from "./explained-fields";

/** What one cell of an action was read as, whatever it says. */
export interface ExplainedCell {
  /** "Timescale" */
  readonly name: string;
  readonly cell: CellRef;
  /** False where a careful officer would look again, or where nothing was understood. */
  readonly sure: boolean;
  readonly sentence: string;
}

/** How each cell of an action was read, the plain and the empty ones too; columns that the plan has not are left out. */
export function explainAction(action: Action): readonly ExplainedCell[] {
  return EXPLAINED_FIELDS.flatMap(({ name, of }) => {
    const told = of(action);
    if (told.reading.kind === "absent") return [];
    const { cell } = told.reading;
    const own = sentenceOf(told);
    const sentence = isElsewhere(told, action)
      ? `${stopped(own)} It is taken from ${shortAddress(cell)}.`
      : own;
    return [{ name, cell, sure: isSure(told), sentence }];
  });
}

function stopped(sentence: string): string {
  return sentence.endsWith(".") ? sentence : `${sentence}.`;
}

/** "As above", a merged cell, a time that governs several rows; not one more line of the action itself. */
function isElsewhere({ reading }: Told, { row }: Action): boolean {
  return reading.kind === "read" && reading.carried === true && reading.cell.row + 1 !== row;
}

function isSure({ reading }: Told): boolean {
  return reading.kind === "read" ? reading.sure : reading.kind === "blank";
}

function sentenceOf({ reading, sentence }: Told): string {
  if (sentence !== undefined) return sentence;
  return reading.kind === "read" ? asWritten(reading) : "Nothing is written here.";
}
