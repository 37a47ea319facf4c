import type { ChartData, SheetData } from "../../workbook/data";
import { NAMESPACES, PART_TYPES, RELATIONSHIP_TYPES } from "../package/names";
import { descendantsOf, element, removeChild } from "../package/tree";
import type { XmlElement } from "../package/xml";
import { same } from "../same";
import type { SheetPart } from "../sheet/sheet-part";
import { cornersOf, moveAnchor } from "./anchors";
import { tellingAxis } from "./axes";
import type { CellReader } from "./cell-reader";
import { chartDocument } from "./chart-xml";
import { drawingPath, dropEmptyDrawing, ensureDrawing, storedCharts, type StoredChart } from "./drawing";
import { geometryOf, type Geometry } from "./geometry";
import type { ChartContent } from "./read-chart";

/** Charts that did not change keep their parts byte for byte; one that only moved keeps all but its place. */
export function writeCharts(
  part: SheetPart,
  before: SheetData,
  after: SheetData,
  readCells: CellReader,
): void {
  if (same(before.charts.map(telling), after.charts.map(telling))) return;

  const geometry = geometryOf(part, after);
  const stored = storedCharts(part, before.id, () => geometryOf(part, before));
  for (const chart of stored) {
    const wanted = after.charts.find(({ id }) => id === chart.data.id);
    if (wanted === undefined) removeChart(part, chart);
    else changeChart(part, chart, wanted, { geometry, readCells });
  }
  for (const chart of after.charts) {
    if (!stored.some(({ data }) => data.id === chart.id)) addChart(part, chart, { geometry, readCells });
  }
  dropEmptyDrawing(part);
}

interface ChartContext {
  readonly geometry: Geometry;
  readonly readCells: CellReader;
}

/** A property that says what goes without saying, and one that is missing, look the same. */
function telling(chart: ChartData): ChartData {
  return {
    ...chart,
    series: chart.series.map((one) => ({
      ...one,
      showDataLabels: one.showDataLabels === true ? true : undefined,
    })),
    valueAxis: tellingAxis(chart.valueAxis, "value"),
    categoryAxis: tellingAxis(chart.categoryAxis, "category"),
  };
}

/** What the chart's own part says, which its drawing does not. */
function contentOf(chart: ChartData): ChartContent {
  const { type, title, series, legend, gapWidth, overlap, reversed, valueAxis, categoryAxis } =
    telling(chart);
  return { type, title, series, legend, gapWidth, overlap, reversed, valueAxis, categoryAxis };
}

function removeChart(part: SheetPart, { anchor, relation, path }: StoredChart): void {
  const drawing = drawingPath(part);
  if (drawing === undefined) return;
  removeChild(part.package.tree(drawing), anchor);
  part.package.unrelate(drawing, relation);
  part.package.markChanged(drawing);
  part.package.remove(path);
}

function changeChart(
  part: SheetPart,
  stored: StoredChart,
  wanted: ChartData,
  { geometry, readCells }: ChartContext,
): void {
  if (!same(stored.data.position, wanted.position)) moveAnchor(stored.anchor, wanted.position, geometry);
  if (stored.data.name !== wanted.name) stored.label.attributes["name"] = wanted.name;
  const drawing = drawingPath(part);
  if (drawing !== undefined) part.package.markChanged(drawing);
  if (!same(contentOf(stored.data), contentOf(wanted))) {
    part.package.putTree(stored.path, chartDocument(wanted, readCells));
  }
}

function addChart(part: SheetPart, chart: ChartData, { geometry, readCells }: ChartContext): void {
  const path = part.package.freePath("xl/charts/chart#.xml");
  part.package.putTree(path, chartDocument(chart, readCells));
  part.package.setContentType(path, PART_TYPES.chart);

  const drawing = ensureDrawing(part);
  const relation = part.package.relate(drawing, RELATIONSHIP_TYPES.chart, path);
  const root = part.package.tree(drawing);
  const numbers = descendantsOf(root, "xdr:cNvPr").map(({ attributes }) => Number(attributes["id"]));
  const frame = frameElement(chart.name, Math.max(1, ...numbers) + 1, relation);
  root.children.push(
    element(
      "xdr:twoCellAnchor",
      {},
      ...cornersOf(chart.position, geometry),
      frame,
      element("xdr:clientData"),
    ),
  );
  part.package.markChanged(drawing);
}

/** ECMA-376 part 1, 20.5.2.12; its own place is all noughts, since the anchor says it. */
function frameElement(name: string, number: number, relation: string): XmlElement {
  const chart = element("c:chart", { "xmlns:c": NAMESPACES.c, "xmlns:r": NAMESPACES.r, "r:id": relation });
  const label = element("xdr:cNvPr", { id: number, name });
  const place = [element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })];
  return element(
    "xdr:graphicFrame",
    { macro: "" },
    element("xdr:nvGraphicFramePr", {}, label, element("xdr:cNvGraphicFramePr")),
    element("xdr:xfrm", {}, ...place),
    element("a:graphic", {}, element("a:graphicData", { uri: NAMESPACES.c }, chart)),
  );
}
