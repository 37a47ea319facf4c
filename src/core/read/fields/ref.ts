import { defineField, type FieldCell, type Parsed } from "../define-field";
import { refsThatLostAZero } from "../refs-that-lost-a-zero";
import { splitRefAndAction } from "../split-ref-and-action";

/** The reference as it is shown, but where Excel has taken the zero off its end. */
export const ref = defineField<string, ReadonlyMap<string, string>>({
  from: ["ref"],
  survey: (cells) =>
    new Map([...refsThatLostAZero(cells)].map(([cell, whole]) => [placeOf(cell), whole] as const)),
  parse: (cell, _, lost) => (cell.shared.includes("action") ? refBefore(cell.text) : refOf(cell, lost)),
});

function refOf(cell: FieldCell, lost: ReadonlyMap<string, string>): Parsed<string> {
  const whole = lost.size === 0 ? undefined : lost.get(placeOf(cell));
  if (whole === undefined) return { value: cell.text, sure: true };
  const because = `Excel holds the number ${cell.text}, which stands where ${whole} belongs.`;
  return { value: whole, sure: false, because };
}

function refBefore(text: string): Parsed<string> | "blank" {
  const { ref: value } = splitRefAndAction(text);
  return value === "" ? "blank" : { value, sure: true };
}

function placeOf({ cell: { sheet, row, column } }: FieldCell): string {
  return `${String(row)} ${String(column)} ${sheet}`;
}
