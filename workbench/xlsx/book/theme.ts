import { NAMESPACES } from "../package/names";
import { element } from "../package/tree";
import type { XmlElement } from "../package/xml";

/** The colours of Office 2013 to 2022, in the order of the schema (ECMA-376 part 1, 20.1.6.2). */
const COLORS = {
  dk1: "000000",
  lt1: "FFFFFF",
  dk2: "44546A",
  lt2: "E7E6E6",
  accent1: "4472C4",
  accent2: "ED7D31",
  accent3: "A5A5A5",
  accent4: "FFC000",
  accent5: "5B9BD5",
  accent6: "70AD47",
  hlink: "0563C1",
  folHlink: "954F72",
} as const;
const LINE_WIDTHS = [6350, 12_700, 19_050];

/**
 * The plainest theme that is whole. Charts take the colours of their slices from it, and some programs draw slices without
 * any colour where there is none.
 */
export function plainTheme(): XmlElement {
  const colors = Object.entries(COLORS).map(([name, val]) => element(`a:${name}`, {}, rgb(val)));
  return element(
    "a:theme",
    { "xmlns:a": NAMESPACES.a, name: "Office" },
    element(
      "a:themeElements",
      {},
      element("a:clrScheme", { name: "Office" }, ...colors),
      element(
        "a:fontScheme",
        { name: "Office" },
        font("a:majorFont", "Calibri Light"),
        font("a:minorFont", "Calibri"),
      ),
      formats(),
    ),
  );
}

/** Three of each are asked for: subtle, moderate and intense (20.1.4.1.14). */
function formats(): XmlElement {
  const fills = [1, 2, 3].map(solid);
  const lines = LINE_WIDTHS.map((w) => element("a:ln", { w }, solid()));
  const effects = [1, 2, 3].map(() => element("a:effectStyle", {}, element("a:effectLst")));
  return element(
    "a:fmtScheme",
    { name: "Office" },
    element("a:fillStyleLst", {}, ...fills),
    element("a:lnStyleLst", {}, ...lines),
    element("a:effectStyleLst", {}, ...effects),
    element("a:bgFillStyleLst", {}, ...[1, 2, 3].map(solid)),
  );
}

function font(name: string, typeface: string): XmlElement {
  const others = ["a:ea", "a:cs"].map((script) => element(script, { typeface: "" }));
  return element(name, {}, element("a:latin", { typeface }), ...others);
}

/** "phClr" is whatever colour the shape has. */
function solid(): XmlElement {
  return element("a:solidFill", {}, element("a:schemeClr", { val: "phClr" }));
}

function rgb(val: string): XmlElement {
  return element("a:srgbClr", { val });
}
