import { rename, rm, writeFile } from "node:fs/promises";
import { codeOf } from "./open-file";

/** Writes a file whole or not at all: what stands under that name is replaced only when all is written. */
export async function writeWhole(
  file: string,
  bytes: Uint8Array,
): Promise<{ readonly ok: boolean; readonly sentence: string }> {
  const draft = `${file}.${String(process.pid)}.part`;
  const unwritten = await refusalOf(() => writeFile(draft, bytes), file);
  if (unwritten) return unwritten;
  const unnamed = await refusalOf(() => rename(draft, file), file);
  if (!unnamed) return { ok: true, sentence: "" };
  await rm(draft, { force: true });
  return unnamed;
}

/** Why the file system refuses, in a sentence; undefined where it does not. */
async function refusalOf(act: () => Promise<void>, file: string) {
  try {
    await act();
    return undefined;
  } catch (error) {
    const why = SENTENCES.get(codeOf(error));
    if (!why) throw error;
    return { ok: false, sentence: why(file) };
  }
}

const noFolder = (file: string): string => `There is no folder for “${file}”.`;
const notAllowed = (file: string): string => `You may not write “${file}”.`;

const SENTENCES: ReadonlyMap<unknown, (file: string) => string> = new Map([
  ["ENOENT", noFolder],
  ["ENOTDIR", noFolder],
  ["EISDIR", (file) => `“${file}” is a folder. Name a file in it.`],
  ["EACCES", notAllowed],
  ["EPERM", notAllowed],
  ["EROFS", notAllowed],
  ["ENOSPC", (file) => `There is no room left for “${file}”.`],
]);
