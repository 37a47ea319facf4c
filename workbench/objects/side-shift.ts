import { parseArea, formatAbsolute } from "../workbook/address";
import type { Area, ConditionalFormatData, PageLayoutData } from "../workbook/data";
import { moveFormula, shiftFormula } from "../workbook/formula-references";
import { shiftArea, shiftAreas, type Shift } from "../workbook/shift";
import type { SideData } from "./side-data";

/** The sheet whose rows or columns came or went, and the sheet that the data belong to. */
interface Names {
  readonly shifted: string;
  readonly own: string;
}

/** What stands beside a sheet's cells, after rows or columns came or went on that sheet or another. */
export function shiftSideData(side: SideData, shift: Shift, names: Names): SideData {
  const formula = (text: string) => shiftFormula(text, shift, names.shifted, names.own);
  const charts = side.charts.map((chart) => ({
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      valuesRef: formula(series.valuesRef),
      ...(series.categoriesRef === undefined ? {} : { categoriesRef: formula(series.categoriesRef) }),
      ...(series.nameRef === undefined ? {} : { nameRef: formula(series.nameRef) }),
    })),
  }));
  const validations = side.validations.map((rule) => ({
    ...rule,
    source: rule.source.startsWith("=") ? formula(rule.source) : rule.source,
    ...(rule.until === undefined ? {} : { until: formula(rule.until) }),
  }));
  const elsewhere = { ...side, charts, validations };
  return names.shifted === names.own ? shiftOwnAreas(elsewhere, shift, formula) : elsewhere;
}

function shiftOwnAreas(side: SideData, shift: Shift, formula: (text: string) => string): SideData {
  return {
    ...side,
    conditionalFormats: side.conditionalFormats.flatMap((rule) => shiftRule(rule, shift, formula)),
    tables: side.tables.flatMap((table) => {
      const area = shiftArea(table.area, shift);
      return area ? [{ ...table, area }] : [];
    }),
    autoFilter: side.autoFilter && shiftArea(side.autoFilter, shift),
    validations: side.validations
      .map((rule) => ({ ...rule, areas: shiftAreas(rule.areas, shift) }))
      .filter((rule) => rule.areas.length > 0),
    pageLayout: shiftPrinting(side.pageLayout, shift),
  };
}

function shiftRule(
  format: ConditionalFormatData,
  shift: Shift,
  formula: (text: string) => string,
): ConditionalFormatData[] {
  const areas = shiftAreas(format.areas, shift);
  if (areas.length === 0) return [];
  const { rule } = format;
  if (rule.kind !== "custom") return [{ ...format, areas }];
  return [
    {
      ...format,
      areas,
      rule: { ...rule, formula: formula(anchorToSurvivor(rule.formula, format.areas, shift)) },
    },
  ];
}

/** When the first rows of a rule go, its formula is the one that the first row left had all along. */
function anchorToSurvivor(text: string, areas: readonly Area[], { axis, kind, at, count }: Shift): string {
  const first = Math.min(...areas.map((area) => (axis === "rows" ? area.top : area.left)));
  if (kind === "insert" || first < at || first >= at + count) return text;
  const lost = at + count - first;
  return axis === "rows" ? moveFormula(text, lost, 0) : moveFormula(text, 0, lost);
}

function shiftPrinting(layout: PageLayoutData, shift: Shift): PageLayoutData {
  return {
    ...layout,
    ...(layout.printArea === undefined ? {} : { printArea: shiftAddresses(layout.printArea, shift) }),
    ...(layout.printTitleRows === undefined
      ? {}
      : { printTitleRows: shiftAddresses(layout.printTitleRows, shift) }),
  };
}

/** "$A$1:$H$40" or several such with commas between. */
function shiftAddresses(addresses: string, shift: Shift): string {
  return addresses
    .split(",")
    .flatMap((address) => {
      const area = parseArea(address);
      const moved = area && shiftArea(area, shift);
      return moved ? [formatAbsolute(moved)] : [];
    })
    .join(",");
}
