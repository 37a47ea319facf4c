import type { ChartAxisData, ChartData } from "../../workbook/data";
import { childOf, element, isTrue, numberOf, valueOf } from "../package/tree";
import type { XmlElement } from "../package/xml";
import { same } from "../same";
import { titleElement, titleOf } from "./chart-title";
import type { ChartKind } from "./chart-types";
import { value } from "./series-xml";

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
const GRID_COLOR = "D9D9D9";
const AXIS_TITLE_SIZE = 1000;
const USUAL_FORMAT = "General";

export const AXIS_IDS = [value("c:axId", CATEGORY_AXIS), value("c:axId", VALUE_AXIS)];

/** What an axis says by itself in Excel: only the value axis of a new chart has gridlines. */
const USUAL = {
  category: { title: "", visible: true, majorGridlines: false, numberFormat: USUAL_FORMAT },
  value: { title: "", visible: true, majorGridlines: true, numberFormat: USUAL_FORMAT },
} as const satisfies Readonly<Record<string, ChartAxisData>>;

/** Only what is not usual. */
export function tellingAxis(
  axis: ChartAxisData | undefined,
  which: keyof typeof USUAL,
): ChartAxisData | undefined {
  const telling = Object.entries(axis ?? {}).filter(([key, held]) => {
    return held !== undefined && !same(held, Reflect.get(USUAL[which], key));
  });
  return telling.length === 0 ? undefined : Object.fromEntries(telling);
}

export function readAxis(axis: XmlElement | undefined, which: keyof typeof USUAL): ChartAxisData | undefined {
  if (axis === undefined) return undefined;
  const scaling = childOf(axis, "c:scaling");
  const format = childOf(axis, "c:numFmt")?.attributes ?? {};
  const read: ChartAxisData = {
    title: titleOf(childOf(axis, "c:title")),
    visible: !isTrue(valueOf(axis, "c:delete")),
    majorGridlines: childOf(axis, "c:majorGridlines") !== undefined,
    minimum: numberOf(valueOf(scaling, "c:min")),
    maximum: numberOf(valueOf(scaling, "c:max")),
    majorUnit: numberOf(valueOf(axis, "c:majorUnit")),
    // A format that follows the cells is none of the axis's own.
    numberFormat: isTrue(format["sourceLinked"]) ? undefined : format["formatCode"],
  };
  return tellingAxis(read, which);
}

export function axisElements(chart: ChartData, kind: ChartKind): XmlElement[] {
  const isBar = kind.direction === "bar";
  return [
    element(
      "c:catAx",
      {},
      ...axisStart(chart.categoryAxis ?? {}, {
        which: "category",
        reversed: chart.reversed,
        place: isBar ? "l" : "b",
      }),
      element("c:spPr", {}, gridLine()),
      value("c:crossAx", VALUE_AXIS),
      value("c:crosses", "autoZero"),
      value("c:auto", 1),
      value("c:lblAlgn", "ctr"),
      value("c:lblOffset", 100),
      value("c:noMultiLvlLbl", 0),
    ),
    element(
      "c:valAx",
      {},
      ...axisStart(chart.valueAxis ?? {}, { which: "value", reversed: false, place: isBar ? "b" : "l" }),
      element("c:spPr", {}, element("a:ln", {}, element("a:noFill"))),
      value("c:crossAx", CATEGORY_AXIS),
      value("c:crosses", "autoZero"),
      value("c:crossBetween", "between"),
      ...(chart.valueAxis?.majorUnit === undefined ? [] : [value("c:majorUnit", chart.valueAxis.majorUnit)]),
    ),
  ];
}

interface AxisPlace {
  readonly which: keyof typeof USUAL;
  readonly reversed: boolean;
  readonly place: string;
}

/** What both kinds of axis begin with, in the order of the schema (ECMA-376 part 1, 21.2.2.25 and 21.2.2.226). */
function axisStart(axis: ChartAxisData, { which, reversed, place }: AxisPlace): XmlElement[] {
  const { title, visible, majorGridlines, minimum, maximum, numberFormat } = {
    ...USUAL[which],
    ...given(axis),
  };
  const isLinked = numberFormat === USUAL_FORMAT;
  return [
    value("c:axId", which === "category" ? CATEGORY_AXIS : VALUE_AXIS),
    scalingElement(reversed, minimum, maximum),
    value("c:delete", visible ? 0 : 1),
    value("c:axPos", place),
    ...(majorGridlines ? [element("c:majorGridlines", {}, element("c:spPr", {}, gridLine()))] : []),
    ...(title === "" ? [] : [titleElement(title, AXIS_TITLE_SIZE)]),
    element("c:numFmt", { formatCode: numberFormat, sourceLinked: isLinked ? 1 : 0 }),
    value("c:majorTickMark", "none"),
    value("c:minorTickMark", "none"),
    value("c:tickLblPos", "nextTo"),
  ];
}

function scalingElement(reversed: boolean, minimum?: number, maximum?: number): XmlElement {
  return element(
    "c:scaling",
    {},
    value("c:orientation", reversed ? "maxMin" : "minMax"),
    ...(maximum === undefined ? [] : [value("c:max", maximum)]),
    ...(minimum === undefined ? [] : [value("c:min", minimum)]),
  );
}

function given(axis: ChartAxisData): ChartAxisData {
  return Object.fromEntries(Object.entries(axis).filter(([, held]) => held !== undefined));
}

function gridLine(): XmlElement {
  return element("a:ln", { w: 9525 }, element("a:solidFill", {}, value("a:srgbClr", GRID_COLOR)));
}
