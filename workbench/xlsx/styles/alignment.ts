import type { StyleData } from "../../workbook/data";
import { isTrue, numberOf, setAttributes } from "../package/tree";
import type { XmlElement } from "../package/xml";

type Horizontal = NonNullable<StyleData["horizontal"]>;
type Vertical = NonNullable<StyleData["vertical"]>;

/** ECMA-376 part 1, 18.18.40 and 18.18.88. */
const HORIZONTAL: Readonly<Record<Horizontal, string>> = {
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};
const VERTICAL: Readonly<Record<Vertical, string>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};
/** Letters below one another: 255 in the file, 180 in Office.js. */
const STACKED = { stored: 255, shown: 180 };

export const ALIGNMENT_KEYS = ["wrapText", "horizontal", "vertical", "indent", "textRotation"] as const;

export function readAlignment(alignment: XmlElement | undefined): StyleData {
  const { horizontal, vertical, wrapText, indent, textRotation } = alignment?.attributes ?? {};
  return {
    wrapText: isTrue(wrapText),
    horizontal: nameOf(HORIZONTAL, horizontal),
    vertical: nameOf(VERTICAL, vertical),
    indent: numberOf(indent),
    textRotation: shownRotation(numberOf(textRotation)),
  };
}

export function changeAlignment(alignment: XmlElement, changed: ReadonlySet<string>, after: StyleData): void {
  const values = {
    wrapText: after.wrapText === true ? 1 : undefined,
    horizontal: after.horizontal === undefined ? undefined : HORIZONTAL[after.horizontal],
    vertical: after.vertical === undefined ? undefined : VERTICAL[after.vertical],
    indent: after.indent,
    textRotation: storedRotation(after.textRotation),
  };
  for (const [key, value] of Object.entries(values))
    if (changed.has(key)) setAttributes(alignment, { [key]: value });
}

/** The file counts downward angles from 91 on (ECMA-376 part 1, 18.8.1). */
function shownRotation(stored: number | undefined): number | undefined {
  if (stored === undefined || stored <= 90) return stored;
  return stored === STACKED.stored ? STACKED.shown : 90 - stored;
}

function storedRotation(shown: number | undefined): number | undefined {
  if (shown === STACKED.shown) return STACKED.stored;
  return shown !== undefined && shown < 0 ? 90 - shown : shown;
}

function nameOf<Name extends string>(
  table: Readonly<Record<Name, string>>,
  stored: string | undefined,
): Name | undefined {
  return (Object.keys(table) as Name[]).find((name) => table[name] === stored);
}
