import type { SheetData } from "../../workbook/data";
import { PART_TYPES, RELATIONSHIP_TYPES } from "../package/names";
import { childrenOf, element } from "../package/tree";
import { same } from "../same";
import type { SheetPart } from "./sheet-part";

/**
 * Custom properties of a sheet: the sheet names them, and each has its text in a part of its own, as UTF-16 in Windows'
 * order of bytes (ECMA-376 part 1, 18.3.1.22 and 12.3.5; [MS-OI29500] 2.1.590).
 */
export function readCustomProperties(part: SheetPart): ReadonlyMap<string, string> {
  const targets = new Map(part.package.relationships(part.path).map(({ id, target }) => [id, target]));
  const properties = new Map<string, string>();
  for (const { attributes } of childrenOf(part.child("customProperties"), "customPr")) {
    const target = targets.get(attributes["r:id"] ?? "");
    if (target === undefined || !part.package.has(target)) continue;
    properties.set(attributes["name"] ?? "", new TextDecoder("utf-16le").decode(part.package.bytes(target)));
  }
  return properties;
}

export function writeCustomProperties(part: SheetPart, before: SheetData, after: SheetData): void {
  if (same(before.customProperties, after.customProperties)) return;

  const own = part.package.relationships(part.path).filter(({ kind }) => kind === "customProperty");
  for (const { id, target } of own) {
    part.package.unrelate(part.path, id);
    part.package.remove(target);
  }
  part.remove("customProperties");
  if (after.customProperties.size === 0) return;

  const properties = [...after.customProperties].map(([name, value]) => {
    const path = part.package.freePath("xl/customProperty#.bin");
    part.package.putBytes(path, utf16(value));
    part.package.setContentType(path, PART_TYPES.customProperty);
    return element("customPr", {
      name,
      "r:id": part.package.relate(part.path, RELATIONSHIP_TYPES.customProperty, path),
    });
  });
  part.place(element("customProperties", {}, ...properties));
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    bytes[at * 2] = code & 0xff;
    bytes[at * 2 + 1] = code >> 8;
  }
  return bytes;
}
