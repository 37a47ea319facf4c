const ROOT = /^<(?:([\w.-]+):)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/;

/** The namespace of a document's first element, "" where it has none; undefined for what is no document. */
export function namespaceOf(xml: string): string | undefined {
  const body = xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>/g, "").trim();
  const root = ROOT.exec(body);
  if (!root) return undefined;
  const [, prefix, name = "", attributes = "", slash] = root;
  const isClosed = slash === "/" || body.endsWith(`</${prefix === undefined ? name : `${prefix}:${name}`}>`);
  return isClosed ? declared(attributes, prefix) : undefined;
}

function declared(attributes: string, prefix: string | undefined): string {
  const attribute = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  const found = new RegExp(`\\s${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found?.[1] ?? found?.[2] ?? "";
}
