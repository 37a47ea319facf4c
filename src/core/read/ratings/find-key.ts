import { entryOf, labelOf, swatchOf, type FoundKeyEntry, type KeyCell } from "./key-entry";
import { keyInCell } from "./key-in-cell";
import { keyLabel } from "./key-label";
import { keysOfLetters } from "./key-of-letters";
import { entryInRun, runsIn, wordsOnColour, type Run } from "./key-in-row";

/** The key by which a plan's own ratings are meant, and the rows of the block that it takes. */
export interface FoundKey {
  readonly entries: readonly FoundKeyEntry[];
  readonly top: number;
  readonly bottom: number;
}

const TITLE =
  /\b(?:key|legend|rag|b?ragb? (?:rating|status)|rating|status(?:es)?|colour|guidance|definitions?)\b/i;

/** How far above or beside its first line a key has its title. */
const NEAR = 2;

/** Without a title, this many lines that explain themselves are a key. */
const ENOUGH = 3;

/** A key has few lines; a column of a plan's own ratings has many, and repeats them. */
const MOST = 10;

/** Of a larger block only so many rows are looked at. */
const MOST_ROWS = 5_000;

/**
 * The key in a block of cells beside, above or below a plan: one line a rating, one row of colours, or one cell
 * that holds it all. Undefined where there is none; the best is the one with most lines that are sure.
 */
export function findKey(block: readonly (readonly KeyCell[])[]): FoundKey | undefined {
  const rows = block.slice(0, MOST_ROWS);
  const runs = rows.flatMap((cells, row) => runsIn(cells, row));
  const found = [
    ...inCells(rows),
    ...inLists(runs),
    ...inOneRow(runs),
    ...inColumns(rows),
    ...keysOfLetters(rows),
  ]
    .filter((entries) => isKey(entries, rows))
    .toSorted((a, b) => worthOf(b) - worthOf(a));
  const [best] = found;
  if (!best) return undefined;
  const places = best.map(({ row }) => row);
  return { entries: best, top: Math.min(...places), bottom: Math.max(...places) };
}

type Entries = readonly FoundKeyEntry[];

function inCells(rows: readonly (readonly KeyCell[])[]): readonly Entries[] {
  return rows.flatMap((cells, row) =>
    cells.map((cell, column) => keyInCell(cell, { row, column })).filter(({ length }) => length > 0),
  );
}

/** Lines right under one another, or with one row left free between them. */
function inLists(runs: readonly Run[]): readonly Entries[] {
  const lists: FoundKeyEntry[][] = [];
  const open = new Map<number, FoundKeyEntry[]>();
  for (const run of runs) {
    const entry = entryInRun(run);
    if (!entry) continue;
    const list = open.get(entry.column);
    const last = list?.at(-1);
    if (list && last && entry.row - last.row <= NEAR) list.push(entry);
    else {
      const begun = [entry];
      open.set(entry.column, begun);
      lists.push(begun);
    }
  }
  return lists;
}

/** Labels side by side, and below each what it means. */
function inColumns(rows: readonly (readonly KeyCell[])[]): readonly Entries[] {
  return rows.slice(1).map((meanings, above) =>
    meanings.flatMap((cell, column) => {
      const labelled = rows[above]?.[column];
      // A label below a label is the next row of a plan.
      if (!labelled || labelled.text === "" || cell.text === "" || keyLabel(cell.text)) return [];
      const label = labelOf(labelled);
      return (label && entryOf(label, swatchOf(labelled), cell.text, { row: above, column })) ?? [];
    }),
  );
}

/** "Complete | On track | At risk | Overdue", each on its colour; or label and meaning in turns. */
function inOneRow(runs: readonly Run[]): readonly Entries[] {
  const rows = new Map<number, Run[]>();
  for (const run of runs) {
    const others = rows.get(run.row);
    if (others) others.push(run);
    else rows.set(run.row, [run]);
  }
  return [...rows.values()]
    .filter((each) => lengthOf(each) <= 2 * MOST)
    .flatMap((each) => [pairsIn(each), coloursIn(each)]);
}

function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { cells }) => sum + cells.length, 0);
}

function pairsIn(runs: readonly Run[]): Entries {
  return runs.flatMap(({ row, column, cells }) => {
    const isPaired = cells.length % 2 === 0;
    const starts = isPaired ? cells.flatMap((_, at) => (at % 2 === 0 ? [at] : [])) : [];
    return starts.flatMap(
      (at) => entryInRun({ row, column: column + at, cells: cells.slice(at, at + 2) }) ?? [],
    );
  });
}

function coloursIn(runs: readonly Run[]): Entries {
  return runs.flatMap(({ row, column, cells }) =>
    cells.flatMap((cell, at) => wordsOnColour(cell, { row, column: column + at }) ?? []),
  );
}

/** Whether it is a key: nothing twice, and either under a title or plain by its explanations. */
function isKey(entries: Entries, rows: readonly (readonly KeyCell[])[]): boolean {
  if (entries.length < 2 || entries.length > MOST) return false;
  if (new Set(entries.map(nameOf)).size < entries.length) return false;
  const coloured = entries.filter(({ colour }) => colour !== null);
  if (coloured.length < 2 && !hasTitle(entries, rows)) return false;
  const explained = entries.filter(({ meaning, status }) => meaning !== "" && status !== "unknown");
  const isExplained =
    explained.length >= Math.min(ENOUGH, entries.length) && explained.some(({ sure }) => sure);
  return isExplained || (explained.length >= 1 && hasTitle(entries, rows));
}

function nameOf({ letter, word, colour, fill }: FoundKeyEntry): string {
  return (word ?? letter ?? colour ?? fill ?? "").toLowerCase();
}

function hasTitle(entries: Entries, rows: readonly (readonly KeyCell[])[]): boolean {
  const [first] = entries;
  if (!first) return false;
  const { row, column } = first;
  const above = rows.slice(Math.max(0, row - NEAR), row + 1);
  return above.some((cells) =>
    cells
      .slice(Math.max(0, column - NEAR), column + NEAR)
      .some(({ text }) => text.length <= 60 && TITLE.test(text)),
  );
}

function worthOf(entries: Entries): number {
  return entries.reduce((sum, { sure, meaning }) => sum + (sure ? 2 : 1) + (meaning === "" ? 0 : 1), 0);
}
