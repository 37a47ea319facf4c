import type { ChartData } from "../../workbook/data";
import { NAMESPACES } from "../package/names";
import { element } from "../package/tree";
import type { XmlElement } from "../package/xml";
import type { CellReader } from "./cell-reader";
import { kindNamed, type ChartKind } from "./chart-types";
import { seriesElement, value } from "./series-xml";

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
const LEGENDS = { Right: "r", Left: "l", Top: "t", Bottom: "b" } as const;
/** Excel's own, in per cent. */
const USUAL_GAP = { clustered: 219, stacked: 150 } as const;
const HOLE = 50;
const GRID_COLOR = "D9D9D9";

/** A chart as the whole document of its part (ECMA-376 part 1, 21.2.2.29). */
export function chartDocument(chart: ChartData, readCells: CellReader): XmlElement {
  const kind = kindNamed(chart.type);
  if (kind === undefined) throw new Error(`A chart of type "${chart.type}" cannot be saved.`);
  const round = kind.direction === undefined && kind.grouping === undefined;
  return element(
    "c:chartSpace",
    { "xmlns:c": NAMESPACES.c, "xmlns:a": NAMESPACES.a, "xmlns:r": NAMESPACES.r },
    value("c:roundedCorners", 0),
    element(
      "c:chart",
      {},
      ...(chart.title === "" ? [] : [titleElement(chart.title)]),
      value("c:autoTitleDeleted", chart.title === "" ? 1 : 0),
      element(
        "c:plotArea",
        {},
        element("c:layout"),
        plotElement(chart, kind, readCells),
        ...(round ? [] : axes(chart, kind)),
      ),
      ...(chart.legend === "None" ? [] : [legendElement(LEGENDS[chart.legend])]),
      value("c:plotVisOnly", 1),
      value("c:dispBlanksAs", "gap"),
    ),
  );
}

function plotElement(chart: ChartData, kind: ChartKind, readCells: CellReader): XmlElement {
  const series = chart.series.map((one, index) => seriesElement(one, index, kind, readCells));
  const axisIds = [value("c:axId", CATEGORY_AXIS), value("c:axId", VALUE_AXIS)];
  const grouping = kind.grouping ?? "standard";
  switch (kind.element) {
    case "c:barChart":
      return element(
        kind.element,
        {},
        value("c:barDir", kind.direction ?? "col"),
        value("c:grouping", grouping),
        value("c:varyColors", 0),
        ...series,
        ...spacing(chart, grouping === "clustered"),
        ...axisIds,
      );
    case "c:lineChart":
      return element(
        kind.element,
        {},
        value("c:grouping", grouping),
        value("c:varyColors", 0),
        ...series,
        value("c:marker", 1),
        ...axisIds,
      );
    case "c:pieChart":
      return element(kind.element, {}, value("c:varyColors", 1), ...series, value("c:firstSliceAng", 0));
    case "c:doughnutChart":
      return element(
        kind.element,
        {},
        value("c:varyColors", 1),
        ...series,
        value("c:firstSliceAng", 0),
        value("c:holeSize", HOLE),
      );
  }
}

/** Bars of a stack stand on one another only when they overlap wholly. */
function spacing({ gapWidth, overlap }: ChartData, isClustered: boolean): XmlElement[] {
  const usualGap = isClustered ? USUAL_GAP.clustered : USUAL_GAP.stacked;
  const wanted = overlap ?? (isClustered ? undefined : 100);
  return [
    value("c:gapWidth", gapWidth ?? usualGap),
    ...(wanted === undefined ? [] : [value("c:overlap", wanted)]),
  ];
}

function axes(chart: ChartData, kind: ChartKind): XmlElement[] {
  const isBar = kind.direction === "bar";
  const percent = kind.grouping === "percentStacked";
  const line = element("a:ln", { w: 9525 }, element("a:solidFill", {}, value("a:srgbClr", GRID_COLOR)));
  const scaling = (orientation: string): XmlElement =>
    element("c:scaling", {}, value("c:orientation", orientation));
  const ticks = [
    value("c:majorTickMark", "none"),
    value("c:minorTickMark", "none"),
    value("c:tickLblPos", "nextTo"),
  ];
  const category = element(
    "c:catAx",
    {},
    value("c:axId", CATEGORY_AXIS),
    scaling(chart.reversed ? "maxMin" : "minMax"),
    value("c:delete", 0),
    value("c:axPos", isBar ? "l" : "b"),
    element("c:numFmt", { formatCode: "General", sourceLinked: 1 }),
    ...ticks,
    element("c:spPr", {}, line),
    value("c:crossAx", VALUE_AXIS),
    value("c:crosses", "autoZero"),
    value("c:auto", 1),
    value("c:lblAlgn", "ctr"),
    value("c:lblOffset", 100),
    value("c:noMultiLvlLbl", 0),
  );
  const values = element(
    "c:valAx",
    {},
    value("c:axId", VALUE_AXIS),
    scaling("minMax"),
    value("c:delete", 0),
    value("c:axPos", isBar ? "b" : "l"),
    element("c:majorGridlines", {}, element("c:spPr", {}, line)),
    element("c:numFmt", { formatCode: percent ? "0%" : "General", sourceLinked: 1 }),
    ...ticks,
    element("c:spPr", {}, element("a:ln", {}, element("a:noFill"))),
    value("c:crossAx", CATEGORY_AXIS),
    value("c:crosses", "autoZero"),
    value("c:crossBetween", "between"),
  );
  return [category, values];
}

function titleElement(title: string): XmlElement {
  const paragraphs = title.split("\n").map((text) => {
    return element(
      "a:p",
      {},
      element("a:r", {}, element("a:rPr", { lang: "en-GB", sz: 1400, b: 0 }), element("a:t", {}, text)),
    );
  });
  const rich = element("c:rich", {}, element("a:bodyPr"), element("a:lstStyle"), ...paragraphs);
  return element("c:title", {}, element("c:tx", {}, rich), value("c:overlay", 0));
}

function legendElement(place: string): XmlElement {
  return element("c:legend", {}, value("c:legendPos", place), value("c:overlay", 0));
}
