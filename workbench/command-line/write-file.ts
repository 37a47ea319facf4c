import { rename, rm, writeFile } from "node:fs/promises";
import { codeOf } from "./open-file";

/** Writes a file whole or not at all: what stands under that name is replaced only when all is written. */
export async function writeWhole(
  file: string,
  bytes: Uint8Array,
): Promise<{ readonly ok: boolean; readonly sentence: string }> {
  const draft = `${file}.${String(process.pid)}.part`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, file);
    return { ok: true, sentence: "" };
  } catch (error) {
    await rm(draft, { force: true });
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR")
      return { ok: false, sentence: `There is no folder for “${file}”.` };
    if (code === "EISDIR") return { ok: false, sentence: `“${file}” is a folder. Name a file in it.` };
    if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
      return { ok: false, sentence: `You may not write “${file}”.` };
    }
    throw error;
  }
}
