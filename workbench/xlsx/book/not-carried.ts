import type { WorkbookFile } from "./workbook-file";

/**
 * What saving loses. Parts are carried over byte for byte, charts, pivot tables, slicers, drawings, threads of comments
 * and macros included, so this is what a changed file must not keep.
 */
export function notCarriedBy(file: WorkbookFile): string[] {
  const isSigned = file.package.relationships("").some(({ kind }) => kind === "origin");
  return isSigned ? ["the digital signature, which holds for the file as it was"] : [];
}

/** A signature of another file's content would only raise an alarm in Excel. */
export function dropSignatures(file: WorkbookFile): void {
  for (const { id, target } of file.package.relationships("").filter(({ kind }) => kind === "origin")) {
    for (const signature of file.package.relationships(target)) file.package.remove(signature.target);
    file.package.remove(target);
    file.package.unrelate("", id);
  }
}
