import { RELATIONSHIPS } from "./names";
import { childrenOf, element } from "./tree";
import type { XmlElement } from "./xml";

export interface Relationship {
  readonly id: string;
  /** The last word of its type, which is the same in both dialects of the format: "worksheet", "chart" … */
  readonly kind: string;
  /** The path of a part; the address as it stands for something outside of the file. */
  readonly target: string;
  readonly external: boolean;
}

export function blankRelationships(): XmlElement {
  return element("Relationships", { xmlns: RELATIONSHIPS });
}

/** "xl/workbook.xml" keeps its relationships in "xl/_rels/workbook.xml.rels"; "" is the package itself. */
export function relationshipsPath(partPath: string): string {
  return `${folderOf(partPath)}_rels/${partPath.slice(folderOf(partPath).length)}.rels`;
}

export function readRelationships(root: XmlElement, partPath: string): Relationship[] {
  return childrenOf(root, "Relationship").map(({ attributes }) => {
    const external = attributes["TargetMode"] === "External";
    const target = attributes["Target"] ?? "";
    return {
      id: attributes["Id"] ?? "",
      kind: (attributes["Type"] ?? "").split("/").at(-1) ?? "",
      target: external ? target : resolve(partPath, target),
      external,
    };
  });
}

export function addRelationship(root: XmlElement, type: string, target: string, external: boolean): string {
  const taken = new Set(childrenOf(root, "Relationship").map((node) => node.attributes["Id"]));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;

  const id = `rId${number}`;
  const mode = external ? "External" : undefined;
  root.children.push(element("Relationship", { Id: id, Type: type, Target: target, TargetMode: mode }));
  return id;
}

export function removeRelationship(root: XmlElement, id: string): void {
  root.children = root.children.filter((node) => typeof node === "string" || node.attributes["Id"] !== id);
}

/** The way from a part to another as Excel writes it, "../tables/table1.xml": some readers know no other form. */
export function targetFrom(partPath: string, path: string): string {
  const from = folderOf(partPath).split("/").slice(0, -1);
  const steps = path.split("/");
  const shared = from.findIndex((step, index) => step !== steps[index]);
  const common = shared === -1 ? from.length : shared;
  return [...from.slice(common).map(() => ".."), ...steps.slice(common)].join("/");
}

/** A target is relative to the folder of its part, or begins with "/". */
function resolve(partPath: string, target: string): string {
  const path = target.replaceAll("\\", "/").split("#")[0] ?? "";
  if (path.startsWith("/")) return path.slice(1);

  const steps = folderOf(partPath).split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
