import { ExcelError } from "../protocol/excel-error";
import type { ChartAxisData, ChartData, ChartSeriesData } from "../workbook/data";
import type { Book } from "./book";
import { mayAct } from "./protection-rules";
import type { ChartAxisState, ChartState, SeriesState } from "./states";

interface Placed {
  readonly sheet: string;
  readonly chart: ChartData;
}

function find({ book, chart }: ChartState): Placed {
  for (const sheet of book.sheets()) {
    const found = book.side(sheet).charts.find(({ id }) => id === chart);
    if (found !== undefined) return { sheet, chart: found };
  }
  throw new ExcelError("ItemNotFound");
}

export function chartOf(state: ChartState): ChartData {
  return find(state).chart;
}

export function sheetOfChart(state: ChartState): string {
  return find(state).sheet;
}

/** Charts of a protected sheet are objects, which it guards. */
export function changeChart(state: ChartState, change: Partial<ChartData>): void {
  const { sheet, chart } = find(state);
  mayAct(state.book, sheet);
  replaceCharts(state.book, sheet, (charts) =>
    charts.map((each) => (each === chart ? { ...each, ...change } : each)),
  );
}

export function deleteChart(state: ChartState): void {
  const { sheet, chart } = find(state);
  mayAct(state.book, sheet);
  replaceCharts(state.book, sheet, (charts) => charts.filter((each) => each !== chart));
}

export function replaceCharts(
  book: Book,
  sheet: string,
  change: (charts: readonly ChartData[]) => readonly ChartData[],
): void {
  const side = book.side(sheet);
  side.charts = change(side.charts);
}

export function seriesOf(state: SeriesState): ChartSeriesData {
  const series = chartOf(state).series[state.series];
  if (series === undefined) throw new ExcelError("ItemNotFound");
  return series;
}

export function changeSeries(state: SeriesState, change: Partial<ChartSeriesData>): void {
  const changed = seriesOf(state);
  const series = chartOf(state).series.map((each) => (each === changed ? { ...each, ...change } : each));
  changeChart(state, { series });
}

export function axisOf(state: ChartAxisState): ChartAxisData {
  const chart = chartOf(state);
  return (state.axis === "value" ? chart.valueAxis : chart.categoryAxis) ?? {};
}

export function changeAxis(state: ChartAxisState, change: ChartAxisData): void {
  const axis = { ...axisOf(state), ...change };
  changeChart(state, state.axis === "value" ? { valueAxis: axis } : { categoryAxis: axis });
}
