import {
  actionsAt,
  explainAction,
  shortAddress,
  type CellRef,
  type Finding,
  type Rating,
  type Report,
} from "../../core";
import { placeIn } from "./cell-item";

/** All that there is to tell of one action. */
export interface RowTold {
  readonly key: string;
  /** "1.2, Priority 1, row 7" */
  readonly name: string;
  readonly rating: Rating | undefined;
  readonly findings: readonly Finding[];
  readonly cells: readonly {
    readonly key: string;
    /** "Timescale" */
    readonly name: string;
    /** "F7" */
    readonly where: string;
    readonly cell: CellRef;
    readonly sure: boolean;
    readonly sentence: string;
  }[];
}

/** The actions that a cell belongs to, each with its rating, its findings and how its cells were read. */
export function tellRow(report: Report, cell: CellRef): readonly RowTold[] {
  return actionsAt(report.plan.actions, report.tables, cell).flatMap((place) => {
    const action = report.plan.actions[place];
    if (!action) return [];
    const { sheet, row } = action;
    return [
      {
        key: String(place),
        name: nameOf(report, action),
        rating: report.ratings[place],
        findings: report.findings.filter((finding) => finding.sheet === sheet && finding.row === row),
        cells: explainAction(action).map((told) => ({
          key: told.name,
          name: told.name,
          where: told.cell.sheet === sheet ? shortAddress(told.cell) : placeIn(report, told.cell),
          cell: told.cell,
          sure: told.sure,
          sentence: told.sentence,
        })),
      },
    ];
  });
}

/** "1.2, Priority 1, row 7"; the sheet is told only where the plan stands on several. */
function nameOf({ tables }: Report, { ref, sheet, row }: Report["plan"]["actions"][number]): string {
  const own = ref.kind === "read" ? [ref.value] : [];
  const where = tables.some((table) => table.sheet !== sheet) ? [sheet] : [];
  const before = [...own, ...where];
  return before.length === 0 ? `Row ${row}` : [...before, `row ${row}`].join(", ");
}
