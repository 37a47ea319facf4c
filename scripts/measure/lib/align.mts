import { compared, type Action, type Gold, type GoldAction } from "./gold.mjs";

/** A line of the careful reader's beside ours; one of the two is missing where the other stands alone. */
export interface Pair {
  readonly gold: GoldAction | undefined;
  readonly action: Action | undefined;
}

/** Where the rows are those of the careful reader: a line is the one that stands in its row. */
export function alignByRow({ actions, sheet = "" }: Gold, ours: readonly Action[]): readonly Pair[] {
  const key = (sheetOfLine: string, row: number): string => `${sheetOfLine}\n${String(row)}`;
  const byRow = new Map(ours.map((action) => [key(action.sheet, action.row), action]));
  const pairs = actions.map((gold) => {
    const at = key(gold.sheet ?? sheet, gold.row);
    const action = byRow.get(at);
    byRow.delete(at);
    return { gold, action };
  });
  return [...pairs, ...[...byRow.values()].map((action) => ({ gold: undefined, action }))];
}

/** Where rows were cut by page breaks: in order, those beside each other that are most alike. */
export function alignInOrder(gold: readonly GoldAction[], ours: readonly Action[]): readonly Pair[] {
  const best = bestSums(gold, ours);
  const sum = (row: number, column: number): number => best[row]?.[column] ?? 0;
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < gold.length || column < ours.length) {
    const [left, right] = [gold[row], ours[column]];
    const alike = left && right ? likeness(left, right) : 0;
    if (alike > 0 && sum(row, column) === alike + sum(row + 1, column + 1)) {
      pairs.push({ gold: left, action: right });
      row++;
      column++;
    } else if (right && (!left || sum(row, column) === sum(row, column + 1))) {
      pairs.push({ gold: undefined, action: right });
      column++;
    } else {
      pairs.push({ gold: left, action: undefined });
      row++;
    }
  }
  return pairs;
}

/** The greatest sum of likenesses that the lines from each place on can reach. */
function bestSums(gold: readonly GoldAction[], ours: readonly Action[]): readonly (readonly number[])[] {
  const sums = Array.from({ length: gold.length + 1 }, () => new Array<number>(ours.length + 1).fill(0));
  const at = (row: number, column: number): number => sums[row]?.[column] ?? 0;
  for (let row = gold.length - 1; row >= 0; row--) {
    for (let column = ours.length - 1; column >= 0; column--) {
      const [left, right] = [gold[row], ours[column]];
      const alike = left && right ? likeness(left, right) : 0;
      const together = alike > 0 ? alike + at(row + 1, column + 1) : 0;
      const sum = Math.max(together, at(row + 1, column), at(row, column + 1));
      const line = sums[row];
      if (line) line[column] = sum;
    }
  }
  return sums;
}

/** The action's words count most; 0 where they are others. */
function likeness(gold: GoldAction, action: Action): number {
  const [left, right] = [lettersOf(gold.action), lettersOf(textOf(action))];
  const length = Math.min(left.length, Math.max(right.length, 12));
  if (left.slice(0, length) !== right.slice(0, length)) return 0;
  return 10 + compared(gold, action).filter(({ expected, got }) => expected === got).length;
}

function textOf({ action }: Action): string {
  if (action.kind === "read") return action.value;
  return action.kind === "unclear" ? action.text : "";
}

export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
