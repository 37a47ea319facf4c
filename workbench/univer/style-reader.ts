import type { StyleData } from "../workbook/data";
import { customOf, type CustomData } from "./cell-codec";
import { decodeStyle, type KeptStyle } from "./style-codec";
import type { Unit } from "./unit";
import type { ICellData, IStyleData, Nullable } from "./vendor";

/** A row or column as Univer keeps it. */
export interface StyledLine {
  readonly s?: unknown;
  readonly custom?: unknown;
}

/** What nothing is said of: one object, so that it can be told by being the same. */
export const NO_STYLE: StyleData = {};

/** Reads styles. Cells that look alike share one style in Univer, which is decoded once. */
export class StyleReader {
  readonly #unit: Unit;
  readonly #decoded = new WeakMap<IStyleData, StyleData>();

  constructor(unit: Unit) {
    this.#unit = unit;
  }

  ofCell(cell: Nullable<ICellData>): StyleData {
    const style = cell && this.#unit.workbook.getStyles().getStyleByCell(cell);
    return this.#decode(style, customOf(cell).style);
  }

  ofLine(line: Nullable<StyledLine>): StyleData {
    if (!line) return NO_STYLE;
    return this.#decode(this.rawOfLine(line), ((line.custom ?? {}) as CustomData).style);
  }

  rawOfLine(line: Nullable<StyledLine>): Nullable<IStyleData> {
    if (!line || line.s === undefined) return undefined;
    return this.#unit.workbook.getStyles().getStyleByCell({ s: line.s as IStyleData });
  }

  #decode(style: Nullable<IStyleData>, kept: KeptStyle | undefined): StyleData {
    if (!style) return kept ?? NO_STYLE;
    const decoded = this.#decoded.get(style) ?? decodeStyle(style);
    this.#decoded.set(style, decoded);
    return kept ? { ...decoded, ...kept } : decoded;
  }
}
