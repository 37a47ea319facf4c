import { childrenOf, descendantsOf, element, textOf, within } from "../package/tree";
import type { XmlElement } from "../package/xml";

/** A title may stand in the file as text, or as a cell with the text that it last had. */
export function titleOf(title: XmlElement | undefined): string {
  const rich = within(title, "c:tx", "c:rich");
  if (rich === undefined) return textOf(within(title, "c:tx", "c:strRef", "c:strCache", "c:pt", "c:v"));
  return childrenOf(rich, "a:p")
    .map((paragraph) => descendantsOf(paragraph, "a:t").map(textOf).join(""))
    .join("\n");
}

/** `size` in hundredths of a point. */
export function titleElement(title: string, size: number): XmlElement {
  const paragraphs = title.split("\n").map((text) => {
    const properties = element("a:rPr", { lang: "en-GB", sz: size, b: 0 });
    return element("a:p", {}, element("a:r", {}, properties, element("a:t", {}, text)));
  });
  const rich = element("c:rich", {}, element("a:bodyPr"), element("a:lstStyle"), ...paragraphs);
  return element("c:title", {}, element("c:tx", {}, rich), element("c:overlay", { val: 0 }));
}
