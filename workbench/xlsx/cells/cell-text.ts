import { childOf, childrenOf, elementsOf, textOf } from "../package/tree";
import type { XmlElement } from "../package/xml";

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
/** Characters that XML cannot hold, and texts that would be taken for such an escape. */
const TO_ESCAPE = /(?![\t\n\u0080-\u009F])\p{Cc}|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** "_x000D_" stands for a carriage return (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */
export function decodeCellText(stored: string): string {
  if (!stored.includes("_x")) return stored;
  return stored.replace(ESCAPED, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

export function encodeCellText(text: string): string {
  return text.replace(TO_ESCAPE, (character) => {
    return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  });
}

/** A text item, plain or rich; what it says about pronunciation is not part of it (18.4.8). */
export function textOfItem(item: XmlElement | undefined): string {
  const plain = childOf(item, "t");
  if (plain !== undefined) return decodeCellText(textOf(plain));
  return childrenOf(item, "r")
    .map((run) => decodeCellText(textOf(childOf(run, "t"))))
    .join("");
}

export function readSharedStrings(root: XmlElement | undefined): string[] {
  return elementsOf(root)
    .filter(({ name }) => name === "si")
    .map(textOfItem);
}
