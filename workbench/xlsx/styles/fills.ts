import { childOf, element } from "../package/tree";
import type { XmlElement } from "../package/xml";
import { argbOf, colorOf, type Palette } from "./colours";

/** The colour of a plain fill is its foreground; of a pattern we tell the background, and of a gradient nothing. */
export function readFill(fill: XmlElement | undefined, palette: Palette): string | undefined {
  const pattern = childOf(fill, "patternFill");
  const type = pattern?.attributes["patternType"] ?? "none";
  if (pattern === undefined || type === "none") return undefined;
  return colorOf(childOf(pattern, type === "solid" ? "fgColor" : "bgColor"), palette);
}

export function plainFill(color: string | undefined): XmlElement {
  if (color === undefined) return element("fill", {}, element("patternFill", { patternType: "none" }));
  return element(
    "fill",
    {},
    element(
      "patternFill",
      { patternType: "solid" },
      element("fgColor", { rgb: argbOf(color) }),
      element("bgColor", { indexed: 64 }),
    ),
  );
}

/** Conditional formats hold the colour of a plain fill as its background (ECMA-376 part 1, 18.8.14); some programs do not. */
export function readConditionalFill(fill: XmlElement | undefined, palette: Palette): string | undefined {
  const pattern = childOf(fill, "patternFill");
  return colorOf(childOf(pattern, "bgColor"), palette) ?? colorOf(childOf(pattern, "fgColor"), palette);
}

export function conditionalFill(color: string): XmlElement {
  return element("fill", {}, element("patternFill", {}, element("bgColor", { rgb: argbOf(color) })));
}
