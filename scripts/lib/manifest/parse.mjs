import { DOMParser } from "@xmldom/xmldom";

/** @typedef {import("@xmldom/xmldom").Element} XmlElement */

/**
 * The root element. Throws where the text is not well-formed XML.
 *
 * @param {string} xml
 * @returns {XmlElement}
 */
export function parseXml(xml) {
  const parser = new DOMParser({
    onError(level, message) {
      throw new Error(`It is not well-formed XML (${level}): ${message}`);
    },
  });
  const root = parser.parseFromString(xml, "text/xml").documentElement;
  if (root === null) throw new Error("It is empty.");
  return root;
}

/**
 * @param {XmlElement} element
 * @returns {XmlElement[]}
 */
export function childrenOf(element) {
  return /** @type {XmlElement[]} */ ([...element.childNodes].filter((node) => node.nodeType === 1));
}

/**
 * Every element below, in the order of the file.
 *
 * @param {XmlElement} element
 * @returns {XmlElement[]}
 */
export function allBelow(element) {
  return childrenOf(element).flatMap((child) => [child, ...allBelow(child)]);
}

/**
 * @param {XmlElement} root
 * @param {string} name
 */
export function allNamed(root, name) {
  return allBelow(root).filter(({ localName }) => localName === name);
}

/**
 * The text of a child of the root, such as Version: from within, or from DefaultValue.
 *
 * @param {XmlElement} root
 * @param {string} name
 */
export function settingOf(root, name) {
  const element = childrenOf(root).find(({ localName }) => localName === name);
  return element?.getAttribute("DefaultValue") ?? element?.textContent?.trim() ?? "";
}
