/** Paper by its number in the file (ECMA-376 part 1, 18.3.1.63) and Office.js's name for it (Excel.PaperType). */
const SIZES: ReadonlyMap<number, string> = new Map([
  [1, "Letter"],
  [2, "LetterSmall"],
  [3, "Tabloid"],
  [4, "Ledger"],
  [5, "Legal"],
  [6, "Statement"],
  [7, "Executive"],
  [8, "A3"],
  [9, "A4"],
  [10, "A4Small"],
  [11, "A5"],
  [12, "B4"],
  [13, "B5"],
  [14, "Folio"],
  [15, "Quatro"],
  [16, "Paper10x14"],
  [17, "Paper11x17"],
  [18, "Note"],
]);

export function paperName(number: number | undefined): string | undefined {
  return number === undefined ? undefined : SIZES.get(number);
}

export function paperNumber(name: string | undefined): number | undefined {
  return [...SIZES].find(([, known]) => known.toLowerCase() === name?.toLowerCase())?.[0];
}
