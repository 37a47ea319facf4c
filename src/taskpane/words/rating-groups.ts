import { RAGS, type CellRef, type Rag, type Report } from "../../core";
import { placeIn, type CellItem } from "./cell-item";

/** All actions of one rating, each with its reason. */
export interface RatingGroup {
  readonly rag: Rag;
  readonly items: readonly CellItem[];
}

/** Worst first; ratings that no action has are left out. */
export function groupRatings(report: Report): readonly RatingGroup[] {
  const items = report.plan.actions.map((action, index) => itemOf(action, index, report));
  return RAGS.map((rag) => ({
    rag,
    items: items.filter((_, index) => report.ratings[index]?.rag === rag),
  })).filter((group) => group.items.length > 0);
}

/** How many actions have each rating. */
export function countRatings({ ratings }: Report): Readonly<Record<Rag, number>> {
  const counts = { red: 0, amber: 0, green: 0, blue: 0, grey: 0 };
  for (const { rag } of ratings) counts[rag] += 1;
  return counts;
}

type Action = Report["plan"]["actions"][number];

function itemOf(action: Action, index: number, report: Report): CellItem {
  const cell = cellToShow(action);
  return {
    key: `rating ${index}`,
    name: action.ref.kind === "read" ? action.ref.value : `Row ${action.row}`,
    sentence: report.ratings[index]?.because ?? "",
    where: placeIn(report, cell),
    cell,
  };
}

/** Where the colour is seen: the rating's own cell, or else the date that it follows. */
function cellToShow({ rag, timescale, action, sheet, row }: Action): CellRef {
  const reading = [rag, timescale, action].find((each) => each.kind !== "absent");
  return reading?.cell ?? { sheet, row: row - 1, column: 0 };
}
