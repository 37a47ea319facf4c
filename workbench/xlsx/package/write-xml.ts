import type { XmlElement } from "./xml";

const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const UNSAFE = /[&<>"\t\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};
/**
 * What no XML 1.0 document may hold, not even escaped (XML 1.0, 2.2): control characters but three, two that are no
 * characters, and halves of pairs.
 */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;

export function writeDocument(root: XmlElement): string {
  return XML_HEAD + writeElement(root);
}

export function writeElement(element: XmlElement): string {
  const pieces: string[] = [];
  addElement(pieces, element);
  return pieces.join("");
}

function addElement(pieces: string[], { name, attributes, children }: XmlElement): void {
  pieces.push("<", name);
  for (const [key, value] of Object.entries(attributes))
    pieces.push(" ", key, '="', escapeAttribute(value), '"');
  if (children.length === 0) {
    pieces.push("/>");
    return;
  }
  pieces.push(">");
  for (const node of children) {
    if (typeof node === "string") pieces.push(escapeText(node));
    else addElement(pieces, node);
  }
  pieces.push("</", name, ">");
}

/** Line ends stay as they are in text; in attributes a reader would turn them into spaces. */
function escapeText(text: string): string {
  return text.replace(FORBIDDEN, "").replace(/[&<>\r]/g, escape);
}

function escapeAttribute(text: string): string {
  return text.replace(FORBIDDEN, "").replace(UNSAFE, escape);
}

function escape(character: string): string {
  return ESCAPES[character] ?? character;
}
