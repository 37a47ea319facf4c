import type { FieldCell } from "./define-field";

/** A number for a reference, with no number format that would show a zero at its end. */
const HELD_AS_NUMBER = /^(?<first>\d+)\.(?<last>\d*[1-9])$/;

/**
 * Excel makes 1.1 of a typed "1.10". Where it stands right behind 1.9, that is what was typed; likewise 1.2
 * behind 1.19. The cells are those of one column, from top to bottom; what they should say, by their cell.
 */
export function refsThatLostAZero(cells: Iterable<FieldCell>): ReadonlyMap<FieldCell, string> {
  const lost = new Map<FieldCell, string>();
  let before = "";
  for (const cell of cells) {
    if (cell.text === "" || cell.carried) continue;
    const whole = wholeAfter(before, cell);
    if (whole !== undefined) lost.set(cell, whole);
    before = whole ?? cell.text;
  }
  return lost;
}

/** "1.10" where 1.1 stands behind "1.9"; undefined where it does not. */
function wholeAfter(before: string, { text, value }: FieldCell): string | undefined {
  const { first, last } = HELD_AS_NUMBER.exec(text)?.groups ?? {};
  if (typeof value !== "number" || first === undefined || last === undefined) return undefined;
  const number = Number(last) * 10;
  return before === `${first}.${String(number - 1)}` ? `${first}.${String(number)}` : undefined;
}
