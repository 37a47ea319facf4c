import { explainReadings, type Explanation, type Report } from "../../core";
import { placeIn, type CellItem } from "./cell-item";

/** The cells of one field, each with what it was read as. */
export interface ReadingGroup {
  readonly title: string;
  readonly items: readonly CellItem[];
}

/** How the cells of a plan were read, for people. */
export interface ReadingsTold {
  /** Where a careful officer would look again. */
  readonly unsure: readonly ReadingGroup[];
  /** Sure readings of cells that mean another thing than they say. */
  readonly sure: readonly ReadingGroup[];
}

export function tellReadings(report: Report): ReadingsTold {
  const groups = explainReadings(report.plan.actions);
  const those = (isSure: boolean): readonly ReadingGroup[] =>
    groups
      .map(({ title, explanations }) => ({
        title,
        items: explanations
          .filter(({ sure }) => sure === isSure)
          .map((explanation) => itemOf(title, explanation, report)),
      }))
      .filter(({ items }) => items.length > 0);
  return { unsure: those(false), sure: those(true) };
}

/** How many cells all groups tell of. */
export function countCells(groups: readonly ReadingGroup[]): number {
  return groups.reduce((sum, { items }) => sum + items.length, 0);
}

function itemOf(title: string, { action, cell, sentence }: Explanation, report: Report): CellItem {
  const { ref, row } = report.plan.actions[action] ?? {};
  return {
    key: `${title} ${action}`,
    name: ref?.kind === "read" ? ref.value : `Row ${row ?? cell.row + 1}`,
    sentence,
    where: placeIn(report, cell),
    cell,
  };
}
