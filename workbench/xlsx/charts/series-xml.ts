import type { CellValue, ChartSeriesData } from "../../workbook/data";
import { element } from "../package/tree";
import type { XmlElement } from "../package/xml";
import type { CellReader } from "./cell-reader";
import type { ChartKind } from "./chart-types";

const LINE_WIDTH = 28_575;

/** One series, in the order that the schema wants for its kind (ECMA-376 part 1, 21.2.2.168 to 21.2.2.174). */
export function seriesElement(
  series: ChartSeriesData,
  index: number,
  kind: ChartKind,
  readCells: CellReader,
): XmlElement {
  const isLine = kind.element === "c:lineChart";
  const isBar = kind.element === "c:barChart";
  const none = element("c:marker", {}, value("c:symbol", "none"));
  return element(
    "c:ser",
    {},
    value("c:idx", index),
    value("c:order", index),
    nameElement(series),
    ...shapeElements(series.color, isLine),
    ...(isBar ? [value("c:invertIfNegative", 0)] : []),
    ...(isLine && kind.markers === false ? [none] : []),
    ...(series.showDataLabels === true ? [labelsElement()] : []),
    ...categoryElements(series.categoriesRef, readCells),
    valuesElement(series.valuesRef, readCells),
    ...(isLine ? [value("c:smooth", 0)] : []),
  );
}

export function value(name: string, val: string | number): XmlElement {
  return element(name, { val });
}

function nameElement({ name, nameRef }: ChartSeriesData): XmlElement {
  if (nameRef === undefined) return element("c:tx", {}, element("c:v", {}, name));
  const cache = element("c:strCache", {}, value("c:ptCount", 1), point(0, name));
  return element("c:tx", {}, element("c:strRef", {}, element("c:f", {}, nameRef), cache));
}

function shapeElements(color: string | undefined, isLine: boolean): XmlElement[] {
  if (color === undefined) return [];
  const fill = element("a:solidFill", {}, value("a:srgbClr", color.replace("#", "").toUpperCase()));
  return [
    element(
      "c:spPr",
      {},
      isLine ? element("a:ln", { w: LINE_WIDTH, cap: "rnd" }, fill, element("a:round")) : fill,
    ),
  ];
}

function labelsElement(): XmlElement {
  const shown = [
    "c:showLegendKey",
    "c:showVal",
    "c:showCatName",
    "c:showSerName",
    "c:showPercent",
    "c:showBubbleSize",
  ];
  return element("c:dLbls", {}, ...shown.map((name) => value(name, name === "c:showVal" ? 1 : 0)));
}

/** What the cells hold now stands beside the reference, for programs that draw the chart without reading cells. */
function categoryElements(reference: string | undefined, readCells: CellReader): XmlElement[] {
  if (reference === undefined) return [];
  const texts = (readCells(reference) ?? []).map((cell) =>
    cell === undefined ? undefined : String(cell.value),
  );
  const cache = element("c:strCache", {}, value("c:ptCount", texts.length), ...points(texts));
  return [
    element(
      "c:cat",
      {},
      element("c:strRef", {}, element("c:f", {}, reference), ...(texts.length === 0 ? [] : [cache])),
    ),
  ];
}

function valuesElement(reference: string, readCells: CellReader): XmlElement {
  const numbers = (readCells(reference) ?? []).map(numberIn);
  const format = element("c:formatCode", {}, "General");
  const cache = element("c:numCache", {}, format, value("c:ptCount", numbers.length), ...points(numbers));
  return element(
    "c:val",
    {},
    element("c:numRef", {}, element("c:f", {}, reference), ...(numbers.length === 0 ? [] : [cache])),
  );
}

function numberIn(cell: CellValue | undefined): string | undefined {
  return cell?.kind === "number" ? String(cell.value) : undefined;
}

function points(values: readonly (string | undefined)[]): XmlElement[] {
  return values.flatMap((held, index) => (held === undefined ? [] : [point(index, held)]));
}

function point(index: number, held: string): XmlElement {
  return element("c:pt", { idx: index }, element("c:v", {}, held));
}
