import { parseAddress } from "../../workbook/address";
import type { Area, ChartData, ChartSeriesData } from "../../workbook/data";

/** What a chart shows, with its references looked up. */
export interface ChartContent {
  readonly kind: "bars" | "columns" | "lines" | "pie";
  readonly stacking: "side by side" | "stacked" | "to 100%";
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly SeriesContent[];
  readonly legend: ChartData["legend"];
  /** Whether the first category stands at the top or right. */
  readonly reversed: boolean;
  /** The space between categories, in hundredths of a bar's width. */
  readonly gap: number;
}

export interface SeriesContent {
  readonly name: string;
  readonly color: string;
  readonly values: readonly number[];
  readonly hasLabels: boolean;
}

export interface ReadCell {
  readonly text: string;
  readonly number: number;
}

export type ReadCells = (sheet: string, area: Area) => readonly ReadCell[];

/** Excel's own colours, for series that have none of theirs and for the slices of a pie. */
const COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

export function colorAt(index: number): string {
  return COLORS[index % COLORS.length] ?? "#4472C4";
}

export function contentOf(chart: ChartData, home: string, read: ReadCells): ChartContent {
  const cells = (reference: string | undefined) => lookUp(reference, home, read);
  const first = chart.series[0];
  return {
    kind: kindOf(chart.type),
    stacking: stackingOf(chart.type),
    title: chart.title,
    categories: cells(first?.categoriesRef).map(({ text }) => text),
    series: chart.series.map((series, at) => ({
      name: nameOf(series, cells),
      color: series.color ?? colorAt(at),
      values: cells(series.valuesRef).map(({ number }) => number),
      hasLabels: series.showDataLabels === true,
    })),
    legend: chart.legend,
    reversed: chart.reversed,
    gap: chart.gapWidth ?? 150,
  };
}

function nameOf(
  series: ChartSeriesData,
  cells: (reference: string | undefined) => readonly ReadCell[],
): string {
  return cells(series.nameRef)[0]?.text ?? series.name;
}

function lookUp(reference: string | undefined, home: string, read: ReadCells): readonly ReadCell[] {
  const address = reference === undefined ? undefined : parseAddress(reference);
  return address === undefined ? [] : read(address.sheet ?? home, address.area);
}

function kindOf(type: string): ChartContent["kind"] {
  if (type.startsWith("Bar")) return "bars";
  if (/^(?:Line|XYScatter|Area)/.test(type)) return "lines";
  return /^(?:Pie|Doughnut)/.test(type) ? "pie" : "columns";
}

function stackingOf(type: string): ChartContent["stacking"] {
  if (type.endsWith("Stacked100")) return "to 100%";
  return type.endsWith("Stacked") ? "stacked" : "side by side";
}
