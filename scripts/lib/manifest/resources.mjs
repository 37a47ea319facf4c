import { tooLong, when } from "./facts.mjs";
import { allBelow, allNamed, childrenOf } from "./parse.mjs";

/** @typedef {import("./parse.mjs").XmlElement} XmlElement */

const MOST = /** @type {Record<string, number>} */ ({
  ShortStrings: 125,
  LongStrings: 250,
  Urls: 2048,
  Images: 2048,
});

/**
 * Every resource that is asked for is there, once, under an id that Office takes, and none is left over.
 *
 * @param {XmlElement} root
 */
export function resourceProblems(root) {
  const lists = allNamed(root, "Resources").flatMap(childrenOf);
  const defined = lists.flatMap(childrenOf).map((resource) => resource.getAttribute("id") ?? "");
  const asked = allBelow(root).flatMap((element) => element.getAttribute("resid") ?? []);

  return [
    ...missing(asked, defined).map((id) => `Nothing is defined for resid "${id}".`),
    ...missing(defined, asked).map((id) => `The resource "${id}" is used nowhere.`),
    ...repeated(defined).map((id) => `The resource "${id}" is defined twice.`),
    ...defined
      .filter((id) => id.length > 32)
      .map((id) => `The id "${id}" has ${id.length} characters, and Office allows 32.`),
    ...lists.flatMap((list) =>
      childrenOf(list).flatMap((resource) => lengthProblems(resource, list.localName ?? "")),
    ),
    ...repeated(controlIds(root)).map((id) => `Two parts of the ribbon have the id "${id}".`),
  ];
}

/**
 * @param {XmlElement} resource
 * @param {string} list
 */
function lengthProblems(resource, list) {
  const id = resource.getAttribute("id") ?? "";
  const text = resource.getAttribute("DefaultValue") ?? "";
  return [...when(text === "", `"${id}" is empty.`), ...tooLong(`"${id}"`, text, MOST[list] ?? 0)];
}

/** @param {XmlElement} root */
function controlIds(root) {
  return [...allNamed(root, "Group"), ...allNamed(root, "Control")].map(
    (part) => part.getAttribute("id") ?? "",
  );
}

/**
 * @param {readonly string[]} wanted
 * @param {readonly string[]} there
 */
function missing(wanted, there) {
  return [...new Set(wanted)].filter((id) => !there.includes(id));
}

/** @param {readonly string[]} ids */
function repeated(ids) {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}
