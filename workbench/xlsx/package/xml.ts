/** An element as plain data; text stands among the children as strings. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** The text is not well-formed XML. */
export class XmlError extends Error {
  override readonly name = "XmlError";
}

const TAG_NAME = /[^\s/>]+/y;
const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;
const ENTITY = /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi;
const NAMED_ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

interface Reader {
  readonly text: string;
  at: number;
  /** The elements that are open, the document itself first. */
  readonly open: XmlElement[];
}

/** Comments and processing instructions are dropped, and so is white space between elements. */
export function parseXml(text: string): XmlElement {
  const document: XmlElement = { name: "", attributes: {}, children: [] };
  const reader: Reader = { text, at: text.startsWith("\uFEFF") ? 1 : 0, open: [document] };
  while (reader.at < text.length) readNext(reader);

  const root = document.children.find((node) => typeof node !== "string");
  if (root === undefined || reader.open.length !== 1) throw new XmlError("The document ends too early.");
  return root;
}

function readNext(reader: Reader): void {
  const { text } = reader;
  const bracket = text.indexOf("<", reader.at);
  const end = bracket === -1 ? text.length : bracket;
  if (end > reader.at) addText(reader, decodeEntities(text.slice(reader.at, end)));
  reader.at = end;
  if (bracket === -1) return;

  const next = text[bracket + 1];
  if (next === "/") closeElement(reader);
  else if (next === "?") skipPast(reader, "?>");
  else if (next === "!") readDeclaration(reader);
  else openElement(reader);
}

function addText(reader: Reader, text: string): void {
  const parent = top(reader);
  if (reader.open.length === 1) {
    if (text.trim() !== "") throw new XmlError("There is text outside of the document's element.");
    return;
  }
  parent.children.push(text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);
}

function openElement(reader: Reader): void {
  reader.at += 1;
  const element: XmlElement = { name: matchAt(reader, TAG_NAME)?.[0] ?? "", attributes: {}, children: [] };
  for (let found = matchAt(reader, ATTRIBUTE); found !== undefined; found = matchAt(reader, ATTRIBUTE)) {
    element.attributes[found[1] ?? ""] = decodeEntities(found[2] ?? found[3] ?? "");
  }
  const end = matchAt(reader, TAG_END);
  if (end === undefined || element.name === "")
    throw new XmlError(`A tag is broken at character ${reader.at}.`);

  top(reader).children.push(element);
  if (end[1] === "") reader.open.push(element);
}

function closeElement(reader: Reader): void {
  reader.at += 2;
  const name = matchAt(reader, TAG_NAME)?.[0];
  const end = matchAt(reader, TAG_END);
  const element = reader.open.pop();
  if (end === undefined || element === undefined || element.name !== name)
    throw new XmlError(`A tag is closed wrongly at character ${reader.at}.`);
  dropSpaceBetweenElements(element);
}

function dropSpaceBetweenElements(element: XmlElement): void {
  if (element.children.length < 2 || !element.children.some((node) => typeof node !== "string")) return;
  element.children = element.children.filter((node) => typeof node !== "string" || node.trim() !== "");
}

function readDeclaration(reader: Reader): void {
  const { text, at } = reader;
  if (text.startsWith("<!--", at)) {
    skipPast(reader, "-->");
  } else if (text.startsWith("<![CDATA[", at)) {
    skipPast(reader, "]]>");
    addText(reader, text.slice(at + 9, reader.at - 3));
  } else {
    // No part of an Office file may have a document type (ECMA-376 part 2, 9.1.7), and none is worth its dangers.
    throw new XmlError("The document has a document type.");
  }
}

function skipPast(reader: Reader, mark: string): void {
  const found = reader.text.indexOf(mark, reader.at);
  if (found === -1) throw new XmlError(`"${mark}" is missing.`);
  reader.at = found + mark.length;
}

function matchAt(reader: Reader, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text);
  if (found === null) return undefined;
  reader.at = pattern.lastIndex;
  return found;
}

function top(reader: Reader): XmlElement {
  const element = reader.open.at(-1);
  if (element === undefined) throw new XmlError("A tag is closed that was never opened.");
  return element;
}

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return fromCodePoint(Number(decimal));
    return NAMED_ENTITIES[name ?? ""] ?? whole;
  });
}

function fromCodePoint(code: number): string {
  if (code > 0x10ffff) throw new XmlError(`There is no character ${code}.`);
  return String.fromCodePoint(code);
}
