import type { WorkbookData } from "../../workbook/data";
import { NAMESPACES, PART_TYPES, RELATIONSHIP_TYPES } from "../package/names";
import type { OpcPackage } from "../package/opc-package";
import { element } from "../package/tree";
import { same } from "../same";
import type { WorkbookFile } from "./workbook-file";

type CustomXmlPart = WorkbookData["customXmlParts"][number];

interface StoredPart {
  readonly data: CustomXmlPart;
  readonly path: string;
  readonly relation: string;
}

/** ST_Guid, ECMA-376 part 1, 22.9.2.4. */
const GUID = /^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i;

/** Custom XML parts: the document in one part, its id in another that belongs to it (ECMA-376 part 1, 15.2.5 and 22.5). */
export function readCustomXml(file: WorkbookFile): CustomXmlPart[] {
  return storedParts(file).map(({ data }) => data);
}

export function writeCustomXml(file: WorkbookFile, after: WorkbookData): void {
  const stored = storedParts(file);
  for (const { data, path, relation } of stored) {
    const wanted = after.customXmlParts.find(({ id }) => id === data.id);
    if (wanted === undefined) removePart(file, path, relation);
    else if (!same(wanted, data)) file.package.putText(path, wanted.xml);
  }
  for (const part of after.customXmlParts)
    if (!stored.some(({ data }) => data.id === part.id)) addPart(file, part);
}

function storedParts(file: WorkbookFile): StoredPart[] {
  const relations = file.package
    .relationships(file.path)
    .filter(({ kind, target }) => kind === "customXml" && file.package.has(target));
  return relations.map(({ id: relation, target: path }) => {
    const data = { id: idOf(file.package, path), xml: file.package.text(path) };
    return { data, path, relation };
  });
}

/** A part that nobody gave an id is known by its path. */
function idOf(opc: OpcPackage, path: string): string {
  const properties = propertiesOf(opc, path);
  const id = properties === undefined ? undefined : opc.tree(properties).attributes["ds:itemID"];
  return id ?? path;
}

function removePart(file: WorkbookFile, path: string, relation: string): void {
  const properties = propertiesOf(file.package, path);
  if (properties !== undefined) file.package.remove(properties);
  file.package.remove(path);
  file.package.unrelate(file.path, relation);
}

function addPart(file: WorkbookFile, { id, xml }: CustomXmlPart): void {
  const opc = file.package;
  const path = opc.freePath("customXml/item#.xml");
  opc.putText(path, xml);
  opc.relate(file.path, RELATIONSHIP_TYPES.customXml, path);

  const properties = opc.freePath("customXml/itemProps#.xml");
  const guid = GUID.test(id) ? id : guidOf(id);
  opc.putTree(
    properties,
    element("ds:datastoreItem", { "ds:itemID": guid, "xmlns:ds": NAMESPACES.ds }, element("ds:schemaRefs")),
  );
  opc.setContentType(properties, PART_TYPES.customXmlProps);
  opc.relate(path, RELATIONSHIP_TYPES.customXmlProps, properties);
}

function propertiesOf(opc: OpcPackage, path: string): string | undefined {
  const target = opc.relationships(path).find(({ kind }) => kind === "customXmlProps")?.target;
  return target !== undefined && opc.has(target) ? target : undefined;
}

/** The same id for the same text, since the file must hold a GUID. */
function guidOf(text: string): string {
  let hex = "";
  for (let round = 0; hex.length < 32; round += 1)
    hex += hash(`${round}${text}`).toString(16).padStart(8, "0");
  const digits = hex.toUpperCase();
  const groups = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20, 32),
  ];
  return `{${groups.join("-")}}`;
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}
