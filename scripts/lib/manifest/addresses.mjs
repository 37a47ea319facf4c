import { allBelow, allNamed, settingOf } from "./parse.mjs";

/**
 * @typedef {import("./parse.mjs").XmlElement} XmlElement
 * @typedef {{ width: number, height: number }} Size
 * @typedef {(path: string) => Size | undefined} IconSize the size of the icon at a path below the base address
 */

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/**
 * Every address is https and below one base, which is the folder of the task pane.
 *
 * @param {XmlElement} root
 */
export function addressProblems(root) {
  const base = baseOf(root);
  const addresses = allBelow(root)
    .map((element) => element.getAttribute("DefaultValue") ?? "")
    .filter((text) => /^[a-z]+:\/\//i.test(text));

  return [...new Set(addresses)].flatMap((address) => {
    if (!address.startsWith("https://")) return [`${address} is not https.`];
    return address.startsWith(base) ? [] : [`${address} is not below ${base}, where everything of ours is.`];
  });
}

/**
 * Every icon is there and of the size that it is given out for.
 *
 * @param {XmlElement} root
 * @param {IconSize} sizeOf
 */
export function iconProblems(root, sizeOf) {
  const base = baseOf(root);
  const urls = new Map(allNamed(root, "Images").flatMap(allBelow).map(entryOf));
  const icons = [
    { url: settingOf(root, "IconUrl"), size: 32 },
    { url: settingOf(root, "HighResolutionIconUrl"), size: 64 },
    ...allNamed(root, "Icon")
      .flatMap(allBelow)
      .map((image) => ({
        url: urls.get(image.getAttribute("resid") ?? "") ?? "",
        size: Number(image.getAttribute("size")),
      })),
  ];
  return [
    ...icons
      .filter(({ url }) => url.startsWith(base))
      .flatMap(({ url, size }) => pixelProblems(url.slice(base.length), size)),
    ...allNamed(root, "Icon").flatMap(missingSizes),
  ];

  /**
   * @param {string} path
   * @param {number} wanted
   */
  function pixelProblems(path, wanted) {
    const size = sizeOf(path);
    if (size === undefined) return [`The icon ${path} is not there.`];
    if (size.width === wanted && size.height === wanted) return [];
    return [`The icon ${path} is ${size.width} × ${size.height} pixels, and given out as ${wanted}.`];
  }
}

/** @param {XmlElement} icon */
function missingSizes(icon) {
  const sizes = allBelow(icon).map((image) => Number(image.getAttribute("size")));
  const owner = /** @type {XmlElement} */ (icon.parentNode).getAttribute("id") ?? "";
  return SIZES.filter((size) => !sizes.includes(size)).map(
    (size) => `${owner} has no icon of ${size} pixels.`,
  );
}

/** @param {XmlElement} root */
function baseOf(root) {
  const pane = allNamed(root, "DefaultSettings").flatMap(allBelow)[0]?.getAttribute("DefaultValue") ?? "";
  return pane.slice(0, pane.lastIndexOf("/") + 1);
}

/**
 * @param {XmlElement} resource
 * @returns {[string, string]}
 */
function entryOf(resource) {
  return [resource.getAttribute("id") ?? "", resource.getAttribute("DefaultValue") ?? ""];
}
