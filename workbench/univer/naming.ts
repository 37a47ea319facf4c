import type { NameData, TableData } from "../workbook/data";
import type { EngineNaming, Placed } from "../workbook/engine";
import type { Cells } from "./cells";
import { rangeOf } from "./structure";
import type { Unit } from "./unit";
import {
  IDefinedNamesService,
  IFunctionService,
  ISuperTableService,
  RemoveDefinedNameMutation,
  RemoveSuperTableMutation,
  SetDefinedNameMutation,
  SetSuperTableMutation,
} from "./vendor";

/** How Univer says that a name belongs to the workbook. */
const WORKBOOK_SCOPE = "AllDefaultWorkbook";

/** What formulas may call cells by: defined names and tables. */
export class Naming implements EngineNaming {
  readonly #unit: Unit;
  readonly #cells: Cells;

  readonly #invalidate: () => void;

  /** `invalidate` makes everything be calculated. */
  constructor(unit: Unit, cells: Cells, invalidate: () => void) {
    this.#unit = unit;
    this.#cells = cells;
    this.#invalidate = invalidate;
  }

  names(): readonly NameData[] {
    const names = this.#unit.injector.get(IDefinedNamesService).getDefinedNameMap(this.#unit.id) ?? {};
    return Object.values(names).map((name) => ({
      name: name.name,
      formula: `=${name.formulaOrRefString.replace(/^=/, "")}`,
      visible: name.hidden !== true,
      ...(name.localSheetId === undefined || name.localSheetId === WORKBOOK_SCOPE
        ? {}
        : { sheet: name.localSheetId }),
    }));
  }

  setName({ name, formula, sheet, visible }: NameData): void {
    this.#unit.run(SetDefinedNameMutation.id, undefined, {
      id: idOf(name, sheet),
      name,
      formulaOrRefString: formula.replace(/^=/, ""),
      localSheetId: sheet ?? WORKBOOK_SCOPE,
      hidden: !visible,
    });
    this.#forgetFormulas();
  }

  removeName({ name, sheet }: Pick<NameData, "name" | "sheet">): void {
    this.#unit.run(RemoveDefinedNameMutation.id, undefined, { id: idOf(name, sheet), name });
    this.#forgetFormulas();
  }

  /** A formula that was read when a name was unknown, or another, would go on as it was read. */
  #forgetFormulas(): void {
    // Univer keeps formulas that it has read by the workbook's id and their text.
    this.#unit.injector.get(IFunctionService).deleteFormulaAstCacheKey(this.#unit.id);
    this.#invalidate();
  }

  declareTables(tables: readonly Placed<TableData>[]): void {
    const known = this.#unit.injector.get(ISuperTableService).getTableMap(this.#unit.id);
    for (const name of known?.keys() ?? [])
      this.#unit.run(RemoveSuperTableMutation.id, undefined, { tableName: name });
    for (const table of tables) {
      const titleMap = this.#headings(table);
      const reference = { sheetId: table.sheet, range: rangeOf(table.area), titleMap };
      this.#unit.run(SetSuperTableMutation.id, undefined, { tableName: table.name, reference });
    }
  }

  #headings({ sheet, area }: Placed<TableData>): Map<string, number> {
    const headings = new Map<string, number>();
    for (let column = area.left; column <= area.right; column++) {
      headings.set(this.#cells.text(sheet, area.top, column), column - area.left);
    }
    return headings;
  }
}

function idOf(name: string, sheet: string | undefined): string {
  return `${sheet ?? ""}!${name.toLowerCase()}`;
}
