import { closeSync, existsSync, openSync, readSync } from "node:fs";

/**
 * The size that a PNG file states in its first chunk; undefined where there is no such file or it is no PNG.
 *
 * @param {string} file
 */
export function pngSize(file) {
  if (!existsSync(file)) return undefined;

  const head = Buffer.alloc(24);
  const opened = openSync(file, "r");
  readSync(opened, head, 0, head.length, 0);
  closeSync(opened);

  if (head.toString("latin1", 1, 4) !== "PNG") return undefined;
  return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
}
