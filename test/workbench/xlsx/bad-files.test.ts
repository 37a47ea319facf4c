import { readXlsx, writeXlsx } from "../../../workbench/xlsx";
import { bookOf, sheetOf } from "./support/books";
import { withParts, zipOf } from "./support/parts";

const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

async function kindOf(bytes: Uint8Array): Promise<string> {
  const result = await readXlsx(bytes, "file.xlsx");
  return result.ok ? "ok" : result.problem.kind;
}

function good(): Promise<Uint8Array> {
  return writeXlsx(bookOf(sheetOf("Plan", { A1: "Ref", B1: 1 })));
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe("a file that cannot be read is refused with its reason", () => {
  it("when it is empty", async () => {
    expect(await kindOf(new Uint8Array())).toBe("empty-file");
  });

  it.each([
    ["text", bytesOf("Ref,Action,Due\n1,Train,2025-03-31\n")],
    ["a page of HTML with Excel's ending", bytesOf("<html><table><tr><td>1</td></tr></table></html>")],
    ["an old .xls without a password", new Uint8Array([...COMPOUND, ...new Uint8Array(600)])],
    ["two bytes", bytesOf("PK")],
  ])("when it is %s", async (_name, bytes) => {
    expect(await kindOf(bytes)).toBe("not-xlsx");
  });

  it("when it is a zip of another kind", async () => {
    expect(await kindOf(await zipOf({ "letter.txt": "Dear all" }))).toBe("not-xlsx");
  });

  it("when it is an OpenDocument sheet", async () => {
    const parts = { mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<office/>" };
    expect(await kindOf(await zipOf(parts))).toBe("not-xlsx");
  });

  it("when it is a Word document", async () => {
    const bytes = await withParts(await good(), {
      "[Content_Types].xml": (old) =>
        old.replace("spreadsheetml.sheet.main", "wordprocessingml.document.main"),
    });
    expect(await kindOf(bytes)).toBe("not-xlsx");
  });

  it("when a password locks it", async () => {
    const name = [...bytesOf("EncryptedPackage")].flatMap((byte) => [byte, 0]);
    expect(
      await kindOf(new Uint8Array([...COMPOUND, ...new Uint8Array(1024), ...name, ...new Uint8Array(64)])),
    ).toBe("password-protected");
  });

  it("when it was cut off on its way", async () => {
    const bytes = await good();
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      expect(await kindOf(bytes.slice(0, Math.floor(bytes.length * share)))).toBe("damaged");
    }
  });

  it.each([
    ["xl/workbook.xml", (old: string) => old.slice(0, -20)],
    ["xl/worksheets/sheet1.xml", (old: string) => old.slice(0, -30)],
    ["xl/worksheets/sheet1.xml", (old: string) => old.replace("</c>", "</d>")],
    ["xl/worksheets/sheet1.xml", (old: string) => old.replace("</row>", "")],
    ["xl/worksheets/sheet1.xml", (old: string) => old.replace('r="A1"', 'r="A1')],
    ["xl/worksheets/sheet1.xml", () => ""],
    ["xl/styles.xml", (old: string) => old.replace("</fonts>", "")],
    ["xl/styles.xml", () => '<!DOCTYPE x [<!ENTITY a "b">]><styleSheet>&a;</styleSheet>'],
    ["xl/_rels/workbook.xml.rels", () => "not XML at all"],
    ["[Content_Types].xml", () => `${TYPES}${TYPES.slice(5)}`],
  ])("when %s is not well-formed", async (path, change) => {
    expect(await kindOf(await withParts(await good(), { [path]: change }))).toBe("damaged");
  });

  it("when it is any part of a good file, with a byte changed here and there", async () => {
    const bytes = await good();
    for (let at = 0; at < bytes.length; at += 97) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      expect(["ok", "damaged", "not-xlsx", "password-protected"]).toContain(await kindOf(changed));
    }
  });

  it("but not when a sheet points at a part that is missing", async () => {
    const bytes = await withParts(await good(), {
      "xl/worksheets/sheet1.xml": (old) =>
        old.replace(
          "</worksheet>",
          '<drawing r:id="rId77"/><legacyDrawing r:id="rId78"/><tableParts count="1"><tablePart r:id="rId79"/></tableParts></worksheet>',
        ),
    });
    expect(await kindOf(bytes)).toBe("ok");
  });
});
