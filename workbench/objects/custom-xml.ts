/** The namespace of a document's first element, "" where it has none; undefined for what is no document. */
export function namespaceOf(xml: string): string | undefined {
  const body = xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>/g, "").trim();
  const root = /^<(?:([\w.-]+):)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/.exec(body);
  if (!root) return undefined;
  const [, prefix, name = "", attributes = "", isEmpty] = root;
  const end = `</${prefix === undefined ? "" : `${prefix}:`}${name}>`;
  if (isEmpty === "" && !body.replace(/\s+>$/, ">").endsWith(end)) return undefined;
  const attribute = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  const declared = new RegExp(`\\s${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return declared?.[1] ?? declared?.[2] ?? "";
}
