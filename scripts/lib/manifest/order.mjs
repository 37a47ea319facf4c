import { allBelow, childrenOf } from "./parse.mjs";

/**
 * Office reads a manifest in a fixed order and drops the add-in, with no reason given, where it is another.
 * "!" marks what must be there. Source: Microsoft's "How to find the proper order of manifest elements".
 */
const ORDER = /** @type {Record<string, string>} */ ({
  OfficeApp:
    "Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! HighResolutionIconUrl! " +
    "SupportUrl! AppDomains Hosts! Requirements! DefaultSettings! Permissions! VersionOverrides!",
  VersionOverrides: "Description Requirements Hosts! Resources!",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint!",
  GetStarted: "Title! Description! LearnMoreUrl!",
  Group: "Label! Icon! Control!",
  Control: "Label! Supertip! Icon! Action!",
  Supertip: "Title! Description!",
  Action: "TaskpaneId! SourceLocation! Title",
  Resources: "Images! Urls! ShortStrings! LongStrings!",
});

/** @param {import("./parse.mjs").XmlElement} root */
export function orderProblems(root) {
  return [root, ...allBelow(root)].flatMap((element) => {
    const wanted = ORDER[element.localName ?? ""]?.split(" ");
    return wanted === undefined ? [] : problemsWithin(element, wanted);
  });
}

/**
 * @param {import("./parse.mjs").XmlElement} element
 * @param {readonly string[]} wanted
 */
function problemsWithin(element, wanted) {
  const names = wanted.map((name) => name.replace("!", ""));
  const found = childrenOf(element).map(({ localName }) => localName ?? "");
  const where = element.getAttribute("id") ?? element.localName;

  return [
    ...wanted
      .filter((name) => name.endsWith("!") && !found.includes(name.slice(0, -1)))
      .map((name) => `${where} has no ${name.slice(0, -1)}.`),
    ...found.filter((name) => !names.includes(name)).map((name) => `${where} may not hold ${name}.`),
    ...found
      .filter((name, at) => at > 0 && names.indexOf(name) < names.indexOf(found[at - 1] ?? ""))
      .map((name) => `In ${where}, ${name} stands too late; the order is ${names.join(", ")}.`),
  ];
}
