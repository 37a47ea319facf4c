import type { ChartData, ChartSeriesData } from "../../workbook/data";
import { childOf, childrenOf, numberOf, textOf, valueOf, within } from "../package/tree";
import type { XmlElement } from "../package/xml";
import { readAxis } from "./axes";
import { titleOf } from "./chart-title";
import { kindOfPlot } from "./chart-types";

export type ChartContent = Omit<ChartData, "id" | "name" | "position">;

const LEGENDS: Readonly<Record<string, ChartData["legend"]>> = {
  r: "Right",
  tr: "Right",
  l: "Left",
  t: "Top",
  b: "Bottom",
};
const CATEGORIES = ["c:strRef", "c:numRef", "c:multiLvlStrRef"];

/** Undefined for a chart of a kind that is not modelled. */
export function readChart(root: XmlElement): ChartContent | undefined {
  const chart = childOf(root, "c:chart");
  const plotArea = childOf(chart, "c:plotArea");
  const found = kindOfPlot(plotArea);
  if (found === undefined) return undefined;

  const { kind, plot } = found;
  const gapWidth = numberOf(valueOf(plot, "c:gapWidth"));
  const overlap = numberOf(valueOf(plot, "c:overlap"));
  const labelled = showsValues(plot);
  return {
    type: kind.type,
    title: titleOf(childOf(chart, "c:title")),
    series: childrenOf(plot, "c:ser").map((series) => readSeries(series, labelled)),
    legend:
      LEGENDS[
        valueOf(childOf(chart, "c:legend"), "c:legendPos") ?? (childOf(chart, "c:legend") ? "r" : "")
      ] ?? "None",
    ...(gapWidth === undefined ? {} : { gapWidth }),
    ...(overlap === undefined ? {} : { overlap }),
    ...readAxes(plotArea),
    reversed: valueOf(within(plotArea, "c:catAx", "c:scaling"), "c:orientation") === "maxMin",
  };
}

function readAxes(plotArea: XmlElement | undefined): Pick<ChartData, "valueAxis" | "categoryAxis"> {
  const valueAxis = readAxis(childOf(plotArea, "c:valAx"), "value");
  const categoryAxis = readAxis(childOf(plotArea, "c:catAx"), "category");
  return {
    ...(valueAxis === undefined ? {} : { valueAxis }),
    ...(categoryAxis === undefined ? {} : { categoryAxis }),
  };
}

function readSeries(series: XmlElement, labelled: boolean): ChartSeriesData {
  const name = childOf(series, "c:tx");
  const nameRef = textOf(within(name, "c:strRef", "c:f"));
  const values = textOf(within(series, "c:val", "c:numRef", "c:f"));
  const categories = CATEGORIES.map((kind) => textOf(within(series, "c:cat", kind, "c:f"))).find(
    (text) => text !== "",
  );
  const color = colorOf(childOf(series, "c:spPr"));
  return {
    name: textOf(childOf(name, "c:v") ?? within(name, "c:strRef", "c:strCache", "c:pt", "c:v")),
    ...(nameRef === "" ? {} : { nameRef }),
    valuesRef: values,
    ...(categories === undefined ? {} : { categoriesRef: categories }),
    ...(color === undefined ? {} : { color }),
    ...(labelled || showsValues(series) ? { showDataLabels: true } : {}),
  };
}

/** Lines have their colour in the outline, areas in the fill. */
function colorOf(shape: XmlElement | undefined): string | undefined {
  const fill = childOf(shape, "a:solidFill") ?? within(shape, "a:ln", "a:solidFill");
  const value = valueOf(fill, "a:srgbClr");
  return value === undefined ? undefined : `#${value.toUpperCase()}`;
}

function showsValues(holder: XmlElement): boolean {
  const labels = childOf(holder, "c:dLbls");
  return ["c:showVal", "c:showPercent"].some((name) => valueOf(labels, name) === "1");
}
