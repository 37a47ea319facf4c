import { CONTENT_TYPES, PART_TYPES } from "./names";
import { childrenOf, element } from "./tree";
import type { XmlElement } from "./xml";

/** `[Content_Types].xml`: which kind each part of the package is (ECMA-376 part 2, 10.1.2.2). */
export const CONTENT_TYPES_PATH = "[Content_Types].xml";

export function blankContentTypes(): XmlElement {
  return element(
    "Types",
    { xmlns: CONTENT_TYPES },
    element("Default", { Extension: "rels", ContentType: PART_TYPES.relationships }),
    element("Default", { Extension: "xml", ContentType: PART_TYPES.xml }),
  );
}

export function contentTypeOf(types: XmlElement, path: string): string | undefined {
  const override = overrideOf(types, path);
  if (override !== undefined) return override.attributes["ContentType"];
  return defaultOf(types, extensionOf(path))?.attributes["ContentType"];
}

export function setContentType(types: XmlElement, path: string, contentType: string): void {
  if (contentTypeOf(types, path) === contentType) return;
  const override = overrideOf(types, path);
  if (override !== undefined) override.attributes["ContentType"] = contentType;
  else types.children.push(element("Override", { PartName: `/${path}`, ContentType: contentType }));
}

/** VML drawings are found by their extension alone, as Excel writes them. */
export function setDefaultContentType(types: XmlElement, extension: string, contentType: string): void {
  if (defaultOf(types, extension) !== undefined) return;
  types.children.unshift(element("Default", { Extension: extension, ContentType: contentType }));
}

export function removeContentType(types: XmlElement, path: string): void {
  const override = overrideOf(types, path);
  types.children = types.children.filter((node) => node !== override);
}

function overrideOf(types: XmlElement, path: string): XmlElement | undefined {
  const name = `/${path}`.toLowerCase();
  return childrenOf(types, "Override").find((node) => node.attributes["PartName"]?.toLowerCase() === name);
}

function defaultOf(types: XmlElement, extension: string): XmlElement | undefined {
  return childrenOf(types, "Default").find(
    (node) => node.attributes["Extension"]?.toLowerCase() === extension,
  );
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1).toLowerCase();
}
