import { childOf, elementsOf, valueOf, within } from "../package/tree";
import type { XmlElement } from "../package/xml";

/** How the file says what Office.js calls a type (Excel.ChartType; ECMA-376 part 1, 21.2.2). */
export interface ChartKind {
  readonly type: string;
  readonly element: "c:barChart" | "c:lineChart" | "c:pieChart" | "c:doughnutChart";
  readonly direction?: "bar" | "col";
  readonly grouping?: "clustered" | "standard" | "stacked" | "percentStacked";
  readonly markers?: boolean;
}

const CHART_KINDS: readonly ChartKind[] = [
  { type: "ColumnClustered", element: "c:barChart", direction: "col", grouping: "clustered" },
  { type: "ColumnStacked", element: "c:barChart", direction: "col", grouping: "stacked" },
  { type: "ColumnStacked100", element: "c:barChart", direction: "col", grouping: "percentStacked" },
  { type: "BarClustered", element: "c:barChart", direction: "bar", grouping: "clustered" },
  { type: "BarStacked", element: "c:barChart", direction: "bar", grouping: "stacked" },
  { type: "BarStacked100", element: "c:barChart", direction: "bar", grouping: "percentStacked" },
  { type: "Line", element: "c:lineChart", grouping: "standard", markers: false },
  { type: "LineStacked", element: "c:lineChart", grouping: "stacked", markers: false },
  { type: "LineStacked100", element: "c:lineChart", grouping: "percentStacked", markers: false },
  { type: "LineMarkers", element: "c:lineChart", grouping: "standard", markers: true },
  { type: "LineMarkersStacked", element: "c:lineChart", grouping: "stacked", markers: true },
  { type: "LineMarkersStacked100", element: "c:lineChart", grouping: "percentStacked", markers: true },
  { type: "Pie", element: "c:pieChart" },
  { type: "Doughnut", element: "c:doughnutChart" },
];

export function kindNamed(type: string): ChartKind | undefined {
  return CHART_KINDS.find((kind) => kind.type === type);
}

/** Undefined for a plot of a kind that is not modelled, or of several kinds at once. */
export function kindOfPlot(
  plotArea: XmlElement | undefined,
): { readonly kind: ChartKind; readonly plot: XmlElement } | undefined {
  const plots = elementsOf(plotArea).filter(({ name }) => name.endsWith("Chart"));
  const [plot] = plots;
  if (plot === undefined || plots.length > 1) return undefined;

  const kind = CHART_KINDS.find((candidate) => {
    return (
      candidate.element === plot.name &&
      (candidate.direction === undefined || candidate.direction === valueOf(plot, "c:barDir")) &&
      (candidate.grouping === undefined || candidate.grouping === groupingOf(plot)) &&
      (candidate.markers === undefined || candidate.markers === hasMarkers(plot))
    );
  });
  return kind === undefined ? undefined : { kind, plot };
}

function groupingOf(plot: XmlElement): string {
  return valueOf(plot, "c:grouping") ?? (plot.name === "c:barChart" ? "clustered" : "standard");
}

function hasMarkers(plot: XmlElement): boolean {
  const series = childOf(plot, "c:ser");
  return (
    valueOf(plot, "c:marker") !== "0" && within(series, "c:marker", "c:symbol")?.attributes["val"] !== "none"
  );
}
