/**
 * Lengths of four kinds: Office.js speaks in points, the file in characters for columns, inches for margins, and EMU for
 * drawings.
 */
const POINTS_PER_PIXEL = 0.75;
/** The width of a digit in Calibri 11, the font that column widths are counted in (ECMA-376 part 1, 18.3.1.13). */
const PIXELS_PER_DIGIT = 7;
const POINTS_PER_INCH = 72;
/** English metric units (ECMA-376 part 1, 20.1.2.1). */
const EMU_PER_POINT = 12_700;

/** Excel's own for a new sheet. */
export const DEFAULT_COLUMN_POINTS = 48;
export const DEFAULT_ROW_POINTS = 15;

export function pointsOfCharacters(characters: number): number {
  const pixels = Math.trunc(
    ((256 * characters + Math.trunc(128 / PIXELS_PER_DIGIT)) / 256) * PIXELS_PER_DIGIT,
  );
  return pixels * POINTS_PER_PIXEL;
}

export function charactersOfPoints(points: number): number {
  return Math.trunc((points / POINTS_PER_PIXEL / PIXELS_PER_DIGIT) * 256) / 256;
}

/** Rounded to a thousandth: 0.7 inches are 50.4 points, not 50.39999999999999. */
export function pointsOfInches(inches: number): number {
  return Math.round(inches * POINTS_PER_INCH * 1000) / 1000;
}

export function inchesOfPoints(points: number): number {
  return Math.round((points / POINTS_PER_INCH) * 1_000_000) / 1_000_000;
}

export function pointsOfEmu(emu: number): number {
  return emu / EMU_PER_POINT;
}

export function emuOfPoints(points: number): number {
  return Math.round(points * EMU_PER_POINT);
}
