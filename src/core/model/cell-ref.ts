/** Where a cell stands. Rows and columns count from 0; "C7" is only for people and for files. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A block of cells on one sheet, both ends included. Rows and columns count from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** "A", "Z", "AA": the letters of a column that counts from 0. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The number of a column, from 0, by its letters. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** "F7", without the sheet. */
export function shortAddress(cell: Pick<CellRef, "row" | "column">): string {
  return `${columnLetters(cell.column)}${cell.row + 1}`;
}

/** "'Priority 1'!F7": always quoted, since Excel takes that for every name. */
export function addressOf(cell: CellRef): string {
  return `${quoteSheet(cell.sheet)}!${shortAddress(cell)}`;
}

/** "A4:H19", without the sheet. */
export function areaAddress(area: Area): string {
  return `${columnLetters(area.left)}${area.top + 1}:${columnLetters(area.right)}${area.bottom + 1}`;
}

/** Reads what `areaAddress` writes, also where it is one cell alone. */
export function areaOf(address: string): Area {
  const [from = "", to = from] = address.split(":");
  const corner = (text: string) => {
    const { letters = "", row = "" } = /^(?<letters>[A-Z]+)(?<row>\d+)$/.exec(text)?.groups ?? {};
    return { row: Number(row) - 1, column: columnOf(letters) };
  };
  const [first, last] = [corner(from), corner(to)];
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

/** An apostrophe in the name is doubled, as Excel writes it. */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

const ADDRESS = /^'((?:[^']|'')+)'!([A-Z]{1,3})(\d+)$/;

/** Reads what `addressOf` writes; undefined for anything else. */
export function parseAddress(text: string): CellRef | undefined {
  const match = ADDRESS.exec(text);
  if (!match) return undefined;
  const [, sheet = "", letters = "", row = ""] = match;
  return { sheet: sheet.replaceAll("''", "'"), row: Number(row) - 1, column: columnOf(letters) };
}
