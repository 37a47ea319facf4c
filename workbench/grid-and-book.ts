import type { Book } from "./objects/book";
import { aboutSheet, changed } from "./objects/events";
import { mayWrite } from "./objects/protection-rules";
import { ExcelError } from "./protocol/excel-error";
import type { Grid } from "./univer/grid";
import type { Faults } from "./protocol/faults";
import type { UniverEngine } from "./univer/engine";
import { formatArea } from "./workbook/address";
import type { Area } from "./workbook/data";

/** What is done in the grid is an event for add-ins; what an add-in selects is selected in the grid. */
export function tieTogether(grid: Grid, engine: UniverEngine, book: Book, faults: Faults): void {
  let isTelling = false;
  const tell = (act: () => void) => {
    isTelling = true;
    act();
    isTelling = false;
  };

  grid.listen(engine.unit, {
    mayEdit(sheet, area) {
      try {
        mayWrite(book, sheet, [area]);
        return true;
      } catch (error) {
        if (error instanceof ExcelError) return false;
        throw error;
      }
    },
    edited(sheet, area) {
      book.emit(changed(sheet, formatArea(area), false));
    },
    selected(sheet, area) {
      if (sheet === book.activeSheet && isSame(area, book.selection(sheet))) return;
      tell(() => {
        book.select(sheet, area);
        book.emit({ name: "workbookSelectionChanged", args: {} });
        book.emit(aboutSheet("worksheetSelectionChanged", sheet, { address: formatArea(area) }));
      });
    },
    activated(sheet) {
      tell(() => {
        book.activate(sheet);
      });
    },
    typing(isTyping) {
      // Excel takes nothing from an add-in until the cell is finished.
      if (isTyping) faults.set({ kind: "cell-edit" });
      else faults.clear("cell-edit");
    },
  });

  const emit = book.emit;
  book.emit = (event) => {
    emit(event);
    if (event.name !== "workbookSelectionChanged" || isTelling) return;
    grid.select(book.activeSheet, book.selection(book.activeSheet));
  };
}

function isSame(one: Area, other: Area): boolean {
  return formatArea(one) === formatArea(other);
}
