import { NAMESPACES, STRICT_NAMESPACES } from "./names";
import type { XmlElement } from "./xml";

const PREFIX_OF: ReadonlyMap<string, string> = new Map([
  ...Object.entries(NAMESPACES).map(([prefix, uri]) => [uri, prefix] as const),
  ...Object.entries(STRICT_NAMESPACES),
]);

/**
 * Gives namespaces the prefixes that Excel gives them, so that the rest of the code may look for "c:chart" or
 * "worksheet". Other programs write <x:worksheet> or <chartSpace>, and mean the same.
 */
export function useOwnPrefixes(root: XmlElement): void {
  const renamed = new Map<string, string>();
  collectRenames(root, renamed, true);
  if (renamed.size > 0) rename(root, renamed);
}

/** The default namespace of a drawing part is renamed only where it is declared, at the root. */
function collectRenames(element: XmlElement, renamed: Map<string, string>, isRoot: boolean): void {
  for (const [name, uri] of Object.entries(element.attributes)) {
    if (!isDeclaration(name)) continue;
    const prefix = name.slice("xmlns:".length);
    const own = PREFIX_OF.get(uri) ?? prefix;
    if (own !== prefix && (prefix !== "" || isRoot)) renamed.set(prefix, own);
  }
  for (const child of element.children) {
    if (typeof child !== "string") collectRenames(child, renamed, false);
  }
}

function isDeclaration(attribute: string): boolean {
  return attribute === "xmlns" || attribute.startsWith("xmlns:");
}

function rename(element: XmlElement, renamed: ReadonlyMap<string, string>): void {
  element.name = renamedName(element.name, renamed);
  element.attributes = Object.fromEntries(
    Object.entries(element.attributes).map(([name, value]) => [renamedAttribute(name, renamed), value]),
  );
  for (const child of element.children) if (typeof child !== "string") rename(child, renamed);
}

function renamedName(name: string, renamed: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(":");
  const prefix = renamed.get(colon === -1 ? "" : name.slice(0, colon));
  if (prefix === undefined) return name;
  const local = name.slice(colon + 1);
  return prefix === "" ? local : `${prefix}:${local}`;
}

/** An attribute without a prefix belongs to no namespace and keeps its name. */
function renamedAttribute(name: string, renamed: ReadonlyMap<string, string>): string {
  if (name === "xmlns") return declarationOf(renamed.get("") ?? "");
  if (name.startsWith("xmlns:")) return declarationOf(renamed.get(name.slice(6)) ?? name.slice(6));
  return name.includes(":") ? renamedName(name, renamed) : name;
}

function declarationOf(prefix: string): string {
  return prefix === "" ? "xmlns" : `xmlns:${prefix}`;
}
