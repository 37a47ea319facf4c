import JSZip from "jszip";

/** A part of a saved file as text. */
export async function partOf(bytes: Uint8Array, path: string): Promise<string> {
  const zip = await JSZip.loadAsync(bytes);
  const entry = zip.file(path);
  if (entry === null) throw new Error(`There is no ${path} among ${Object.keys(zip.files).join(", ")}.`);
  return entry.async("text");
}

export async function pathsOf(bytes: Uint8Array): Promise<string[]> {
  const zip = await JSZip.loadAsync(bytes);
  return Object.keys(zip.files).sort();
}

/** The file with some of its parts replaced or added. */
export async function withParts(
  bytes: Uint8Array,
  parts: Readonly<Record<string, (old: string) => string>>,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const [path, change] of Object.entries(parts))
    zip.file(path, change((await zip.file(path)?.async("text")) ?? ""));
  return zip.generateAsync({ type: "uint8array" });
}

export async function zipOf(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, text] of Object.entries(parts)) zip.file(path, text);
  return zip.generateAsync({ type: "uint8array" });
}
