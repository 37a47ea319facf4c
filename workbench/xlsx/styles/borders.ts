import type { BorderData, StyleData } from "../../workbook/data";
import { childOf, childrenOf, element, ensureChild, setAttributes } from "../package/tree";
import type { XmlElement } from "../package/xml";
import { argbOf, colorOf, type Palette } from "./colours";

type Line = Pick<BorderData, "style" | "weight">;
type Edge = "top" | "bottom" | "left" | "right";

/** ECMA-376 part 1, 18.18.3. Where Office.js has one name for two lines, the first one is written. */
const LINES: readonly (readonly [name: string, line: Line])[] = [
  ["thin", { style: "Continuous", weight: "Thin" }],
  ["medium", { style: "Continuous", weight: "Medium" }],
  ["thick", { style: "Continuous", weight: "Thick" }],
  ["hair", { style: "Continuous", weight: "Hairline" }],
  ["dashed", { style: "Dash", weight: "Thin" }],
  ["mediumDashed", { style: "Dash", weight: "Medium" }],
  ["dashDot", { style: "DashDot", weight: "Thin" }],
  ["mediumDashDot", { style: "DashDot", weight: "Medium" }],
  ["slantDashDot", { style: "DashDot", weight: "Medium" }],
  ["dashDotDot", { style: "DashDotDot", weight: "Thin" }],
  ["mediumDashDotDot", { style: "DashDotDot", weight: "Medium" }],
  ["dotted", { style: "Dot", weight: "Thin" }],
  ["double", { style: "Double", weight: "Thick" }],
];
const EDGES: readonly Edge[] = ["left", "right", "top", "bottom"];
/** CT_Border, ECMA-376 part 1, 18.8.4. */
const BORDER_ORDER = ["start", "left", "end", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];

export function readBorders(border: XmlElement | undefined, palette: Palette): StyleData["borders"] {
  const found = EDGES.flatMap((edge) => {
    const line = childOf(border, edge);
    const known = LINES.find(([name]) => name === line?.attributes["style"]);
    if (known === undefined) return [];
    return [[edge, { ...known[1], color: colorOf(childOf(line, "color"), palette) ?? "#000000" }] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

/** Changes the edges that are to look different, and leaves the others as they are. */
export function changeBorders(
  border: XmlElement,
  before: StyleData["borders"],
  after: StyleData["borders"],
): void {
  for (const edge of EDGES) {
    const wanted = after?.[edge];
    if (JSON.stringify(before?.[edge]) === JSON.stringify(wanted)) continue;
    const line = ensureChild(border, edge, BORDER_ORDER);
    setAttributes(line, { style: wanted === undefined ? undefined : lineName(wanted) });
    line.children = wanted === undefined ? [] : [element("color", { rgb: argbOf(wanted.color) })];
  }
}

/** A line drawn by conditional formatting is always thin (Excel offers no other). */
export function conditionalBorder(borders: Partial<Record<Edge, { readonly color: string }>>): XmlElement {
  const edges = EDGES.map((edge) => {
    const color = borders[edge]?.color;
    return color === undefined
      ? element(edge)
      : element(edge, { style: "thin" }, element("color", { rgb: argbOf(color) }));
  });
  return element("border", {}, ...edges);
}

export function readConditionalBorders(
  border: XmlElement | undefined,
  palette: Palette,
): Partial<Record<Edge, { color: string }>> | undefined {
  const drawn = EDGES.filter((edge) => childrenOf(border, edge)[0]?.attributes["style"] !== undefined);
  if (drawn.length === 0) return undefined;
  return Object.fromEntries(
    drawn.map((edge) => [
      edge,
      { color: colorOf(childOf(childOf(border, edge), "color"), palette) ?? "#000000" },
    ]),
  );
}

function lineName({ style, weight }: Line): string {
  const alike = LINES.filter(([, line]) => line.style === style);
  return (alike.find(([, line]) => line.weight === weight) ?? alike[0])?.[0] ?? "thin";
}
