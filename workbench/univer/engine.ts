import type { SheetData, WorkbookData } from "../workbook/data";
import type { Engine, EngineDrawing, EngineSheetPart } from "../workbook/engine";
import { Calculation } from "./calculation";
import { Cells } from "./cells";
import { ConditionalDrawing } from "./conditional-drawing";
import { createHeadless } from "./headless";
import { Naming } from "./naming";
import { linesOf } from "./lines";
import { Shifting } from "./shifting";
import { snapshotOf } from "./snapshot";
import { Structure } from "./structure";
import { StyleReader } from "./style-reader";
import { Unit } from "./unit";
import type { Univer } from "./vendor";

let made = 0;

const NOT_DRAWN: EngineDrawing = { draw: () => undefined };

/** The live workbook in Univer: this folder alone knows that it is Univer. */
export class UniverEngine implements Engine {
  readonly unit: Unit;
  readonly cells: Cells;
  readonly structure: Structure;
  readonly naming: Naming;
  readonly shifting: Shifting;
  readonly drawing: EngineDrawing;
  readonly calculation: Calculation;
  readonly #styles: StyleReader;

  /** `univer` may be one that draws a grid too; its workbook is made here. Without it there is no screen. */
  constructor(data: WorkbookData, univer?: Univer) {
    this.unit = new Unit(univer ?? createHeadless(), snapshotOf(data, `workbook-${++made}`));
    this.#styles = new StyleReader(this.unit);
    this.cells = new Cells(this.unit, this.#styles);
    this.structure = new Structure(this.unit);
    this.shifting = new Shifting(this.unit);
    // Univer works out every rule on every cell that it covers: wasted where nobody looks.
    this.drawing = univer ? new ConditionalDrawing(this.unit) : NOT_DRAWN;
    this.calculation = new Calculation(this.unit, () => {
      this.cells.flush();
    });
    this.naming = new Naming(this.unit, this.cells, () => {
      this.calculation.invalidate();
    });
    for (const name of data.names) this.naming.setName(name);
    for (const sheet of data.sheets) this.drawing.draw(sheet.id, sheet.conditionalFormats);
    this.naming.declareTables(
      data.sheets.flatMap(({ id, tables }) => tables.map((table) => ({ ...table, sheet: id }))),
    );
    this.structure.activateSheet(data.activeSheet);
    this.calculation.invalidate();
  }

  sheetData(sheet: string): Pick<SheetData, EngineSheetPart> {
    const cells = this.cells.all(sheet);
    return {
      id: sheet,
      name: this.structure.sheetName(sheet),
      tabColor: this.structure.tabColor(sheet),
      cells,
      merges: this.structure.merges(sheet),
      rows: linesOf(this.unit.sheet(sheet).getRowManager().getRowData(), (line) => this.#styles.ofLine(line)),
      columns: new Map(
        [
          ...linesOf(this.unit.sheet(sheet).getColumnManager().getColumnData(), (line) =>
            this.#styles.ofLine(line),
          ),
        ].map(([index, { height, ...line }]) => [
          index,
          height === undefined ? line : { ...line, width: height },
        ]),
      ),
      frozen: this.structure.frozen(sheet),
      showGridlines: this.structure.showGridlines(sheet),
    };
  }

  dispose(): void {
    this.calculation.dispose();
    this.shifting.dispose();
    this.unit.dispose();
  }
}
