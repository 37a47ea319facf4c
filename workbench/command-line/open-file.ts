import { readFile, realpath, stat } from "node:fs/promises";
import { basename } from "node:path";
import { readXlsx, type XlsxCarrier, type XlsxProblem } from "../xlsx";
import type { WorkbookData } from "..";

/** A file that was opened, or the sentence that says why it could not be. */
export type OpenedFile =
  | {
      readonly ok: true;
      readonly workbook: WorkbookData;
      readonly carrier: XlsxCarrier;
      /** What saving would lose, in plain words. */
      readonly notCarried: readonly string[];
    }
  | { readonly ok: false; readonly sentence: string };

const SENTENCES: Readonly<Record<XlsxProblem["kind"], (file: string) => string>> = {
  "not-xlsx": (file) =>
    `“${file}” is not an .xlsx workbook. Open it in Excel and save it as an Excel workbook (.xlsx).`,
  "password-protected": (file) =>
    `“${file}” is protected by a password. Open it in Excel, take the password off and save it.`,
  damaged: (file) =>
    `“${file}” is damaged. Open it in Excel, which may be able to repair it, and save it anew.`,
  "empty-file": (file) => `“${file}” is empty. There is nothing in it to check.`,
};

/** Opens a workbook file; whatever is wrong with it is an answer. */
export async function openFile(file: string): Promise<OpenedFile> {
  const bytes = await readBytes(file);
  if (typeof bytes === "string") return { ok: false, sentence: bytes };
  const result = await readXlsx(bytes, basename(file));
  return result.ok ? result : { ok: false, sentence: SENTENCES[result.problem.kind](file) };
}

async function readBytes(file: string): Promise<Uint8Array | string> {
  try {
    return await readFile(file);
  } catch (error) {
    switch (codeOf(error)) {
      case "ENOENT":
      case "ENOTDIR":
        return `There is no file “${file}”.`;
      case "EISDIR":
        return `“${file}” is a folder. Name a workbook in it.`;
      case "EACCES":
      case "EPERM":
        return `You may not read “${file}”.`;
      default:
        throw error;
    }
  }
}

/** Whether both names lead to one file, by links or otherwise. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  try {
    if ((await realpath(a)) === (await realpath(b))) return true;
    const [first, second] = await Promise.all([stat(a), stat(b)]);
    return first.ino === second.ino && first.dev === second.dev;
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return false;
    throw error;
  }
}

export function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}
