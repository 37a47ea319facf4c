/** Some rows of a range: the first, counted from 0 within it, and how many. */
export interface Block {
  readonly first: number;
  readonly count: number;
}

/** Cuts rows into blocks of at most so many cells; a single row is never cut. */
export function blocksOf(rows: number, columns: number, cells: number): readonly Block[] {
  const height = Math.max(1, Math.floor(cells / Math.max(1, columns)));
  return Array.from({ length: Math.ceil(rows / height) }, (_, index) => ({
    first: index * height,
    count: Math.min(height, rows - index * height),
  }));
}
