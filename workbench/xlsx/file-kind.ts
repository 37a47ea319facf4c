/** What a file is by its first bytes, before anything in it is believed. */
export type FileKind = "empty" | "zip" | "encrypted" | "other";

/** Every zip begins with the head of its first entry (PKWARE APPNOTE 4.3.7). */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Compound files hold old .xls workbooks, and new ones that a password locks ([MS-CFB] 2.2). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The stream with the locked workbook ([MS-OFFCRYPTO] 2.3.4.4); names in compound files are UTF-16. */
const ENCRYPTED_STREAM = [...new TextEncoder().encode("EncryptedPackage")].flatMap((byte) => [byte, 0]);

export function fileKindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, ZIP)) return "zip";
  return startsWith(bytes, COMPOUND) && contains(bytes, ENCRYPTED_STREAM) ? "encrypted" : "other";
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
