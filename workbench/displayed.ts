import type { Book } from "./objects/book";
import { holds } from "./workbook/area";
import type { ConditionalStyleData } from "./workbook/data";
import { moveFormula } from "./workbook/formula-references";

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A cell as a person sees it. */
export interface DisplayedCell {
  readonly text: string;
  /** Undefined where there is none. */
  readonly fill: string | undefined;
  readonly fontColor: string | undefined;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
}

/** With conditional formats: the first rule that applies and says something of an aspect has it. */
export async function displayedCell(
  book: Book,
  sheet: string,
  row: number,
  column: number,
): Promise<DisplayedCell> {
  await book.engine.calculation.settle();
  const style = book.engine.cells.style(sheet, row, column);
  const drawn = await conditionalStyle(book, sheet, row, column);
  return {
    text: shownText(book, sheet, { row, column }, drawn.numberFormat),
    fill: drawn.fill ?? style.fill,
    fontColor: drawn.fontColor ?? style.fontColor,
    bold: drawn.bold ?? style.bold ?? false,
    italic: drawn.italic ?? style.italic ?? false,
    strikethrough: drawn.strikethrough ?? style.strikethrough ?? false,
  };
}

function shownText(book: Book, sheet: string, { row, column }: Cell, format: string | undefined): string {
  const value = book.engine.cells.read(sheet, row, column)?.value;
  if (format === undefined || value === undefined) return book.engine.cells.text(sheet, row, column);
  return book.engine.cells.textAs(value, format);
}

async function conditionalStyle(
  book: Book,
  sheet: string,
  row: number,
  column: number,
): Promise<ConditionalStyleData> {
  const rules = book.side(sheet).conditionalFormats.flatMap(({ areas, stopIfTrue, rule }) => {
    if (rule.kind !== "custom" || rule.formula === "" || !areas.some((area) => holds(area, row, column)))
      return [];
    const top = Math.min(...areas.map((area) => area.top));
    const left = Math.min(...areas.map((area) => area.left));
    return [{ style: rule.style, stopIfTrue, formula: moveFormula(rule.formula, row - top, column - left) }];
  });
  const formulas = rules.map(({ formula }) => formula);
  const results = await book.engine.calculation.evaluate(sheet, { row, column }, formulas);
  let drawn: ConditionalStyleData = {};
  for (const [index, { style, stopIfTrue }] of rules.entries()) {
    const result = results[index];
    if (result?.kind === "error" || result?.kind === "text" || !result?.value) continue;
    drawn = { ...defined(style), ...drawn };
    if (stopIfTrue) break;
  }
  return drawn;
}

function defined(style: ConditionalStyleData): ConditionalStyleData {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}
