import type { XmlElement } from "./xml";

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...children: readonly (XmlElement | string)[]
): XmlElement {
  return { name, attributes: given(attributes), children: [...children] };
}

export function childrenOf(parent: XmlElement | undefined, name: string): XmlElement[] {
  return (parent?.children ?? []).filter(
    (node): node is XmlElement => typeof node !== "string" && node.name === name,
  );
}

export function elementsOf(parent: XmlElement | undefined): XmlElement[] {
  return (parent?.children ?? []).filter((node): node is XmlElement => typeof node !== "string");
}

export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return (parent?.children ?? []).find(
    (node): node is XmlElement => typeof node !== "string" && node.name === name,
  );
}

/** Follows one name after the other. */
export function within(parent: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>(childOf, parent);
}

/** All elements of this name below, however deep. */
export function descendantsOf(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((node) => [
    ...(node.name === name ? [node] : []),
    ...descendantsOf(node, name),
  ]);
}

export function textOf(node: XmlElement | undefined): string {
  if (node === undefined) return "";
  return node.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

/** The value of the `val` attribute of a child, which drawings and styles are full of. */
export function valueOf(parent: XmlElement | undefined, name: string): string | undefined {
  return childOf(parent, name)?.attributes["val"];
}

/** An xsd:boolean: "1" or "true"; without a value, `otherwise`. */
export function isTrue(value: string | undefined, otherwise = false): boolean {
  return value === undefined ? otherwise : value === "1" || value === "true" || value === "on";
}

export function numberOf(value: string | undefined): number | undefined {
  if (value === undefined || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** Undefined takes the attribute away. */
export function setAttributes(target: XmlElement, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) Reflect.deleteProperty(target.attributes, name);
    else target.attributes[name] = String(value);
  }
}

export function removeChild(parent: XmlElement, child: XmlElement | undefined): void {
  parent.children = parent.children.filter((node) => node !== child);
}

export function removeChildren(parent: XmlElement, name: string): void {
  parent.children = parent.children.filter((node) => typeof node === "string" || node.name !== name);
}

/** Puts a child where the schema's order wants it; after its like, when there are any. */
export function placeChild(parent: XmlElement, child: XmlElement, order: readonly string[]): XmlElement {
  const rank = order.indexOf(child.name);
  const later = parent.children.findIndex(
    (node) => typeof node !== "string" && order.indexOf(node.name) > rank,
  );
  parent.children.splice(later === -1 ? parent.children.length : later, 0, child);
  return child;
}

export function ensureChild(parent: XmlElement, name: string, order: readonly string[]): XmlElement {
  return childOf(parent, name) ?? placeChild(parent, element(name), order);
}

export function copyOf(original: XmlElement): XmlElement {
  return {
    name: original.name,
    attributes: { ...original.attributes },
    children: original.children.map((node) => (typeof node === "string" ? node : copyOf(node))),
  };
}

function given(attributes: Attributes): Record<string, string> {
  const entries = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}
