import { allNamed, childrenOf, settingOf } from "./parse.mjs";

/** @typedef {import("./parse.mjs").XmlElement} XmlElement */

const GUID = /^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const VERSION = /^\d{1,5}(?:\.\d{1,5}){0,3}$/;
const FLOOR = "1.14";

/**
 * What the add-in says of itself, outside its ribbon.
 *
 * @param {XmlElement} root
 */
export function factProblems(root) {
  const id = settingOf(root, "Id");
  const version = settingOf(root, "Version");
  return [
    ...when(!GUID.test(id), `The Id "${id}" is not a GUID in small letters.`),
    ...when(
      !VERSION.test(version),
      `The Version "${version}" is not one to four numbers with dots between them.`,
    ),
    ...when(
      settingOf(root, "Permissions") !== "ReadWriteDocument",
      "Permissions should be ReadWriteDocument.",
    ),
    ...tooLong("DisplayName", settingOf(root, "DisplayName"), 125),
    ...tooLong("Description", settingOf(root, "Description"), 250),
    ...floorProblems(root),
  ];
}

/**
 * An Excel without the calls we make must not offer the add-in at all.
 *
 * @param {XmlElement} root
 */
function floorProblems(root) {
  const requirements = childrenOf(root).find(({ localName }) => localName === "Requirements");
  const sets = requirements === undefined ? [] : allNamed(requirements, "Set");
  const floor =
    sets.find((set) => set.getAttribute("Name") === "ExcelApi")?.getAttribute("MinVersion") ?? "none";
  return when(floor !== FLOOR, `The floor should be ExcelApi ${FLOOR}, and is ${floor}.`);
}

/**
 * @param {string} what
 * @param {string} text
 * @param {number} most
 */
export function tooLong(what, text, most) {
  return when(text.length > most, `${what} has ${text.length} characters, and Office allows ${most}.`);
}

/**
 * @param {boolean} isWrong
 * @param {string} sentence
 */
export function when(isWrong, sentence) {
  return isWrong ? [sentence] : [];
}
