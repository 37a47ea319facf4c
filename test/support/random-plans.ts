import { checkWorkbook, type Report } from "../../src/core";
import { TODAY } from "./plan-of";
import { Chance } from "./random-texts";
import { workbookOf, type SheetOf } from "./workbook-of";

/** What is wrong with how one text was read. */
export interface Fault {
  readonly text: string;
  readonly because: string;
}

/** A workbook of random cells, and what is wrong with what was read of it. */
interface Made {
  readonly sheets: readonly SheetOf[];
  readonly faultsIn: (report: Report | undefined) => readonly Fault[];
}

/** A way to put random cells into workbooks, so many into each. */
export interface Form {
  readonly workbooks: number;
  readonly cells: number;
  /** The same for the same number and the same chances. */
  readonly make: (nth: number, chance: Chance) => Made;
}

/** The first workbook is made of this seed, and each of the next one. */
const FIRST_SEED = 20_260_101;

/** What is first found to be wrong, with the number and the seed of its workbook, by which it can be made again. */
export function firstFaults(form: Form): readonly (Fault & { readonly workbook: string })[] {
  for (let nth = 0; nth < form.workbooks; nth++) {
    const seed = FIRST_SEED + nth;
    const made = form.make(nth, new Chance(seed));
    const faults = faultsOf(made);
    if (faults.length > 0)
      return faults
        .slice(0, 5)
        .map((fault) => ({ ...fault, workbook: `${String(nth)}, seed ${String(seed)}` }));
  }
  return [];
}

function faultsOf({ sheets, faultsIn }: Made): readonly Fault[] {
  const report = read(sheets);
  return report.ok ? faultsIn(report.value) : [smallestThrowing(sheets)];
}

type Outcome =
  { readonly ok: true; readonly value: Report | undefined } | { readonly ok: false; readonly error: unknown };

function read(sheets: readonly SheetOf[]): Outcome {
  try {
    return { ok: true, value: checkWorkbook(workbookOf(...sheets), TODAY) };
  } catch (error) {
    return { ok: false, error };
  }
}

/** Leaves out all rows without which it still throws, the half of them first. */
function smallestThrowing(sheets: readonly SheetOf[]): Fault {
  let [left, error] = [sheets, undefined as unknown];
  for (
    let size = Math.max(...sheets.map(({ rows }) => rows.length));
    size >= 1;
    size = Math.floor(size / 2)
  ) {
    for (let from = 1; left.some(({ rows }) => from < rows.length);) {
      const fewer = left.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.filter((_, row) => row < from || row >= from + size),
      }));
      const outcome = read(fewer);
      if (outcome.ok) from += size;
      else [left, error] = [fewer, outcome.error];
    }
  }
  return { text: JSON.stringify(left.map(({ rows }) => rows)), because: `throws ${String(error)}` };
}

/** All of a text but spaces and what is not seen, which reading tidies. */
export function marks(text: string): string {
  return text.replace(/[\s\u200b-\u200d\ufeff\u00ad]/g, "");
}
