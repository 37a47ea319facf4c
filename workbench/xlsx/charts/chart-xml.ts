import type { ChartData } from "../../workbook/data";
import { NAMESPACES } from "../package/names";
import { element } from "../package/tree";
import type { XmlElement } from "../package/xml";
import { AXIS_IDS, axisElements } from "./axes";
import type { CellReader } from "./cell-reader";
import { titleElement } from "./chart-title";
import { kindNamed, type ChartKind } from "./chart-types";
import { seriesElement, value } from "./series-xml";

const TITLE_SIZE = 1400;
const LEGENDS = { Right: "r", Left: "l", Top: "t", Bottom: "b" } as const;
/** Excel's own, in per cent. */
const USUAL_GAP = { clustered: 219, stacked: 150 } as const;
const HOLE = 50;

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
      ...(chart.title === "" ? [] : [titleElement(chart.title, TITLE_SIZE)]),
      value("c:autoTitleDeleted", chart.title === "" ? 1 : 0),
      element(
        "c:plotArea",
        {},
        element("c:layout"),
        plotElement(chart, kind, readCells),
        ...(round ? [] : axisElements(chart, kind)),
      ),
      ...(chart.legend === "None" ? [] : [legendElement(LEGENDS[chart.legend])]),
      value("c:plotVisOnly", 1),
      value("c:dispBlanksAs", "gap"),
    ),
  );
}

function plotElement(chart: ChartData, kind: ChartKind, readCells: CellReader): XmlElement {
  const series = chart.series.map((one, index) => seriesElement(one, index, kind, readCells));
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
        ...AXIS_IDS,
      );
    case "c:lineChart":
      return element(
        kind.element,
        {},
        value("c:grouping", grouping),
        value("c:varyColors", 0),
        ...series,
        value("c:marker", 1),
        ...AXIS_IDS,
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

function legendElement(place: string): XmlElement {
  return element("c:legend", {}, value("c:legendPos", place), value("c:overlay", 0));
}
