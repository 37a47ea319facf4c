import type { SheetData } from "../workbook/data";
import type { EngineSheetPart } from "../workbook/engine";

type Mutable<Data> = { -readonly [Key in keyof Data]: Data[Key] };

/** What the engine has no place for, for each sheet. Its parts are replaced, never changed. */
export type SideData = Mutable<Omit<SheetData, EngineSheetPart>>;

export function newSideData(): SideData {
  return {
    visibility: "Visible",
    conditionalFormats: [],
    tables: [],
    charts: [],
    protection: undefined,
    pageLayout: { orientation: "Portrait", zoom: { scale: 100 }, margins: {}, header: {}, footer: {} },
    customProperties: new Map(),
    autoFilter: undefined,
    validations: [],
  };
}

export function sideDataOf(sheet: SheetData): SideData {
  const { visibility, conditionalFormats, tables, charts, protection } = sheet;
  const { pageLayout, customProperties, autoFilter, validations } = sheet;
  const customs = new Map(customProperties);
  return {
    visibility,
    conditionalFormats,
    tables,
    charts,
    protection,
    pageLayout,
    customProperties: customs,
    autoFilter,
    validations,
  };
}
