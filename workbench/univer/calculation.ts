import type { CellValue } from "../workbook/data";
import type { EngineCalculation } from "../workbook/engine";
import { isErrorText } from "../workbook/typed-value";
import { Clock } from "./clock";
import { Recalculation } from "./recalculation";
import type { Unit } from "./unit";
import { ICalculateFormulaService } from "./vendor";

/** Formulas' results: those of cells, kept up to date, and those of formulas in no cell. */
export class Calculation implements EngineCalculation {
  readonly #unit: Unit;
  readonly #recalculation: Recalculation;
  readonly #clock: Clock;

  constructor(unit: Unit, flush: () => void) {
    this.#unit = unit;
    this.#recalculation = new Recalculation(unit, flush);
    this.#clock = new Clock(unit);
  }

  settle(): Promise<void> {
    return this.#recalculation.settle();
  }

  invalidate(): void {
    this.#recalculation.invalidate();
  }

  setToday(day: number | undefined): void {
    this.#clock.set(day);
    this.invalidate();
  }

  evaluate(
    sheet: string,
    { row, column }: { row: number; column: number },
    formulas: readonly string[],
  ): Promise<(CellValue | undefined)[]> {
    const unit = this.#unit.id;
    const asked = { [unit]: { [sheet]: { [row]: { [column]: [...formulas] } } } };
    return this.#recalculation.alone(async () => {
      const answers = await this.#unit.injector.get(ICalculateFormulaService).executeFormulas(asked);
      const results = answers[unit]?.[sheet]?.[row]?.[column] ?? [];
      return formulas.map((_formula, index) => valueOf(results[index]?.value));
    });
  }

  dispose(): void {
    this.#recalculation.dispose();
  }
}

function valueOf(result: unknown): CellValue | undefined {
  const single: unknown = Array.isArray(result) ? (result as unknown[][])[0]?.[0] : result;
  if (typeof single === "boolean") return { kind: "boolean", value: single };
  if (typeof single === "number") return { kind: "number", value: single };
  if (typeof single !== "string") return undefined;
  return { kind: isErrorText(single) ? "error" : "text", value: single };
}
