import ExcelJS from "exceljs";
import type { CellData, SheetData, WorkbookData } from "../../../workbench/workbook/data";
import { writeXlsx } from "../../../workbench/xlsx";
import {
  areaOf,
  bookOf,
  cellAt,
  firstSheet,
  load,
  saveAndLoad,
  sheetOf,
  styled,
  text,
  withCells,
  withSheet,
} from "./support/books";
import { partOf, pathsOf, withParts } from "./support/parts";

const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RADAR = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:radarChart/></c:plotArea></c:chart></c:chartSpace>`;
const DRAWING = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="914400" cy="914400"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Radar"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm/><a:graphic><a:graphicData uri="u"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${REL}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`;
const SPARKLINES = `<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups/></ext></extLst>`;

function relations(...targets: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const list = targets.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${REL}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
}

/** An officer's file with much in it that is not modelled. */
async function officersFile(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const plan = book.addWorksheet("Plan");
  plan.getCell("A1").value = {
    richText: [{ text: "Action " }, { font: { bold: true, color: { argb: "FFC00000" } }, text: "plan" }],
  };
  plan.getCell("A3").value = "Ref";
  // The types of ExcelJS do not know tints, but its files do.
  const themed: Partial<ExcelJS.Color> & { readonly tint: number } = { theme: 4, tint: 0.4 };
  plan.getCell("A3").style = {
    font: { name: "Arial", size: 9, color: themed, outline: true },
    fill: {
      type: "gradient",
      gradient: "angle",
      degree: 90,
      stops: [
        { position: 0, color: { argb: "FFFFFFFF" } },
        { position: 1, color: { argb: "FF5B9BD5" } },
      ],
    },
    alignment: { readingOrder: "ltr", shrinkToFit: true },
  };
  plan.getCell("B3").value = "Due";
  for (let row = 4; row <= 12; row += 1) {
    plan.getCell(`A${row}`).value = `Action ${row}`;
    plan.getCell(`B${row}`).value = new Date(Date.UTC(2025, 0, row, 9, 30));
    plan.getCell(`B${row}`).numFmt = "dd/mm/yyyy";
  }
  plan.fillFormula(
    "C4:C12",
    "YEAR(B4)",
    Array.from({ length: 9 }, () => 2025),
  );
  plan.getCell("E5").dataValidation = {
    type: "decimal",
    operator: "between",
    formulae: [0.5, 9.5],
    showErrorMessage: true,
    error: "No",
  };
  plan.addConditionalFormatting({
    ref: "B4:B12",
    rules: [
      {
        type: "dataBar",
        priority: 1,
        gradient: false,
        cfvo: [{ type: "min" }, { type: "max" }],
      },
    ],
  });
  plan.addConditionalFormatting({
    ref: "A4:A12",
    rules: [
      {
        type: "expression",
        priority: 2,
        formulae: ["$B4<45000"],
        style: { font: { underline: true }, numFmt: "0.0" },
      },
    ],
  });
  book.addWorksheet("Notes").getCell("A1").value = "untouched";
  return withParts(new Uint8Array(await book.xlsx.writeBuffer()), {
    "[Content_Types].xml": (old) =>
      old.replace(
        "</Types>",
        '<Default Extension="bin" ContentType="application/bin"/><Override PartName="/xl/drawings/drawing9.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/></Types>',
      ),
    "xl/worksheets/_rels/sheet1.xml.rels": () =>
      relations(
        ["rId1", "drawing", "../drawings/drawing9.xml"],
        ["rId2", "pivotTable", "../pivotTables/pivotTable1.xml"],
        ["rId3", "printerSettings", "/xl/printerSettings/printerSettings1.bin"],
      ),
    "xl/drawings/drawing9.xml": () => DRAWING,
    "xl/drawings/_rels/drawing9.xml.rels": () => relations(["rId1", "chart", "../charts/chart7.xml"]),
    "xl/charts/chart7.xml": () => RADAR,
    "xl/pivotTables/pivotTable1.xml": () => "<pivotTableDefinition/>",
    "xl/printerSettings/printerSettings1.bin": () => "printer",
    "xl/vbaProject.bin": () => "macros",
    "xl/_rels/workbook.xml.rels": (old) =>
      old.replace(
        "</Relationships>",
        `<Relationship Id="rId90" Type="${REL}/vbaProject" Target="vbaProject.bin"/></Relationships>`,
      ),
    "xl/worksheets/sheet1.xml": (old) =>
      old.replace(
        /(<extLst>(?:(?!<extLst>).)*<\/extLst>)?<\/worksheet>/,
        (found) => `<drawing r:id="rId1"/>${found.length > 20 ? found : `${SPARKLINES}${found}`}`,
      ),
  });
}

const UNMODELLED = [
  "xl/charts/chart7.xml",
  "xl/drawings/drawing9.xml",
  "xl/pivotTables/pivotTable1.xml",
  "xl/printerSettings/printerSettings1.bin",
  "xl/vbaProject.bin",
  "xl/theme/theme1.xml",
];

interface Edited {
  readonly bytes: Uint8Array;
  readonly saved: Uint8Array;
  readonly wanted: WorkbookData;
}

async function edit(change: (workbook: WorkbookData, plan: SheetData) => WorkbookData): Promise<Edited> {
  const bytes = await officersFile();
  const { workbook, carrier } = await load(bytes);
  const wanted = change(workbook, firstSheet(workbook));
  return { bytes, saved: await writeXlsx(wanted, carrier), wanted };
}

/** The text of each row of a sheet's part by its number. */
async function rowsOf(bytes: Uint8Array, path = "xl/worksheets/sheet1.xml"): Promise<Map<string, string>> {
  const rows = (await partOf(bytes, path)).matchAll(/<row\b[^>]*?r="(\d+)"[\s\S]*?<\/row>/g);
  return new Map([...rows].map((found) => [found[1] ?? "", found[0]]));
}

describe("a file that is opened, changed and saved", () => {
  it("is the very same file when nothing changed", async () => {
    const { bytes, saved } = await edit((workbook) => ({ ...workbook, fileName: "renamed.xlsx" }));
    expect(saved).toEqual(bytes);
  });

  it("is the very same file when all that was lost is a text without a letter", async () => {
    const bytes = await writeXlsx(
      bookOf(sheetOf("Plan", { A1: "Ref", A2: "", B3: styled("", { bold: true }) })),
    );
    const { workbook, carrier } = await load(bytes);
    const forgotten = withCells(firstSheet(workbook), { A2: undefined, B3: { style: { bold: true } } });
    expect(await writeXlsx(withSheet(workbook, forgotten), carrier)).toEqual(bytes);
  });

  it("keeps the very text of all rows but the one that was written in", async () => {
    const { bytes, saved } = await edit((workbook, plan) =>
      withSheet(workbook, withCells(plan, { D6: text("late") })),
    );
    const before = await rowsOf(bytes);
    const after = await rowsOf(saved);
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [row, content] of before)
      if (row !== "6" && !content.includes("shared")) expect(after.get(row)).toBe(content);
    expect(after.get("6")).toContain("late");
    expect(await partOf(saved, "xl/worksheets/sheet2.xml")).toBe(
      await partOf(bytes, "xl/worksheets/sheet2.xml"),
    );
  });

  it("keeps the other cells of a row that was written in, and what is not modelled of the cell itself", async () => {
    const { saved, wanted } = await edit((workbook, plan) =>
      withSheet(
        workbook,
        withCells(plan, {
          A1: { ...cellAt(plan, "A1"), style: { ...cellAt(plan, "A1")?.style, fill: "#FFFF00" } },
          A3: { ...cellAt(plan, "A3"), style: { ...cellAt(plan, "A3")?.style, bold: true } },
          B3: text("Deadline"),
        }),
      ),
    );
    expect(firstSheet((await load(saved)).workbook).cells).toEqual(firstSheet(wanted).cells);
    // Rich text is in the shared strings still, and the gradient, the outline and the tint in the styles of the cell.
    expect(await partOf(saved, "xl/worksheets/sheet1.xml")).toMatch(
      /<c r="A1"[^>]* t="s"[^>]*><v>0<\/v><\/c>/,
    );
    const styles = await partOf(saved, "xl/styles.xml");
    const fonts = styles.match(/<font>[\s\S]*?<\/font>/g)?.filter((font) => font.includes("<outline/>"));
    expect(fonts).toHaveLength(2);
    expect(fonts?.[1]).toContain("<b/>");
    for (const font of fonts ?? []) expect(font).toContain('<color theme="4" tint="0.4"/>');
    const number = Number(/<c r="A3" s="(\d+)"/.exec(await partOf(saved, "xl/worksheets/sheet1.xml"))?.[1]);
    const xf = /<cellXfs[^>]*>([\s\S]*)<\/cellXfs>/
      .exec(styles)?.[1]
      ?.match(/<xf\b[\s\S]*?(?:<\/xf>|\/>)/g)?.[number];
    expect(xf).toContain('shrinkToFit="1"');
    expect(xf).toContain('readingOrder="1"');
  });

  it("keeps the parts that are not modelled byte for byte", async () => {
    const { bytes, saved } = await edit((workbook, plan) => ({
      ...withSheet(workbook, withCells(plan, { D6: text("late") })),
      sheets: [
        ...withSheet(workbook, withCells(plan, { D6: text("late") })).sheets,
        sheetOf("Plan check", { A1: "Summary" }),
      ],
    }));
    for (const path of UNMODELLED) expect(await partOf(saved, path)).toBe(await partOf(bytes, path));
    expect(await pathsOf(saved)).toEqual(expect.arrayContaining(UNMODELLED));
    const sheet = await partOf(saved, "xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<drawing r:id="rId1"/>');
    expect(sheet).toContain("x14:conditionalFormatting");
    expect(sheet).toContain('type="decimal"');
  });

  it("keeps formulas that cells share when one of them is replaced", async () => {
    const { saved, wanted } = await edit((workbook, plan) =>
      withSheet(workbook, withCells(plan, { C4: { value: { kind: "number", value: 1 } } })),
    );
    expect(firstSheet((await load(saved)).workbook).cells).toEqual(firstSheet(wanted).cells);
    expect(await partOf(saved, "xl/worksheets/sheet1.xml")).not.toContain("shared");
  });

  it("keeps rich text in rows that others were inserted above", async () => {
    const { saved, wanted } = await edit((workbook, plan) =>
      withSheet(workbook, { ...plan, cells: movedDown(plan.cells, 0, 2) }),
    );
    const loaded = firstSheet((await load(saved)).workbook);
    expect(loaded.cells).toEqual(firstSheet(wanted).cells);
    expect(await partOf(saved, "xl/worksheets/sheet1.xml")).toMatch(
      /<c r="A3"[^>]* t="s"[^>]*><v>0<\/v><\/c>/,
    );
  });

  it("empties cells, and takes their looks away", async () => {
    const { saved, wanted } = await edit((workbook, plan) =>
      withSheet(workbook, withCells(plan, { A3: undefined, B5: undefined, A12: undefined })),
    );
    const loaded = firstSheet((await load(saved)).workbook);
    for (const name of ["B5", "A12"]) expect(cellAt(loaded, name)).toBeUndefined();
    expect(cellAt(loaded, "A3")?.value).toBeUndefined();
    expect(cellAt(loaded, "A4")).toEqual(cellAt(firstSheet(wanted), "A4"));
  });

  it("keeps rules of other kinds as they came, numbered after the new ones", async () => {
    const rule = { kind: "custom", formula: '=$A4="x"', style: { fill: "#FF0000" } } as const;
    const { saved, wanted } = await edit((workbook, plan) =>
      withSheet(workbook, {
        ...plan,
        conditionalFormats: [
          { id: "new", areas: [areaOf(3, 0, 11, 0)], stopIfTrue: true, rule },
          ...plan.conditionalFormats,
        ],
      }),
    );
    const loaded = firstSheet((await load(saved)).workbook).conditionalFormats;
    expect(loaded.map((format) => ({ ...format, id: "" }))).toEqual(
      firstSheet(wanted).conditionalFormats.map((format) => ({ ...format, id: "" })),
    );
    const sheet = await partOf(saved, "xl/worksheets/sheet1.xml");
    expect([...sheet.matchAll(/<cfRule\b[^>]*priority="(\d+)"/g)].map((found) => found[1])).toEqual([
      "1",
      "2",
      "3",
    ]);
    expect(sheet).toContain("<dataBar");
    expect(await partOf(saved, "xl/styles.xml")).toMatch(/<dxf><font><u\/><\/font><numFmt [^>]*\/><\/dxf>/);
  });

  it("puts a new chart beside one that is not modelled", async () => {
    const chart: SheetData["charts"][number] = {
      id: "new",
      name: "New",
      type: "Pie",
      title: "",
      position: { left: 0, top: 0, width: 200, height: 100 },
      series: [{ name: "Years", valuesRef: "Plan!$C$4:$C$12" }],
      legend: "None",
      reversed: false,
    };
    const { bytes, saved } = await edit((workbook, plan) =>
      withSheet(workbook, { ...plan, charts: [chart] }),
    );
    const drawing = await partOf(saved, "xl/drawings/drawing9.xml");
    expect(drawing).toContain('name="Radar"');
    expect(drawing).toContain('name="New"');
    expect(await partOf(saved, "xl/charts/chart7.xml")).toBe(await partOf(bytes, "xl/charts/chart7.xml"));
    expect(firstSheet((await load(saved)).workbook).charts.map(({ name }) => name)).toEqual(["New"]);
  });

  it("loses a sheet with all that only it had", async () => {
    const { saved } = await edit((workbook) => ({
      ...workbook,
      sheets: workbook.sheets.slice(1),
      activeSheet: workbook.sheets[1]?.id ?? "",
    }));
    const paths = await pathsOf(saved);
    for (const gone of ["xl/worksheets/sheet1.xml", "xl/charts/chart7.xml", "xl/drawings/drawing9.xml"])
      expect(paths).not.toContain(gone);
    expect(paths).toContain("xl/vbaProject.bin");
    expect((await load(saved)).workbook.sheets.map(({ name }) => name)).toEqual(["Notes"]);
  });
});

describe("a file of ours that is changed again", () => {
  const start = (): WorkbookData => ({
    ...bookOf(
      sheetOf(
        "Plan",
        {
          A1: "Ref",
          B1: "Lead",
          A2: 1,
          B2: { ...text("Jo"), note: "asked", hyperlink: { documentReference: "Other!A1" } },
        },
        {
          tables: [
            {
              id: "t",
              name: "Actions",
              area: areaOf(0, 0, 1, 1),
              style: "TableStyleMedium2",
              showHeaders: true,
              showTotals: false,
            },
          ],
          validations: [
            { areas: [areaOf(1, 0, 9, 0)], source: "1,2,3" },
            { areas: [areaOf(1, 1, 9, 1)], source: "=Other!$A$1:$A$2" },
          ],
          customProperties: new Map([["a", "1"]]),
          pageLayout: {
            orientation: "Portrait",
            zoom: { scale: 100 },
            margins: {},
            header: {},
            footer: {},
            printArea: "$A$1:$B$9",
            printTitleRows: "$1:$1",
          },
          charts: [chartNamed("First"), chartNamed("Second")],
          protection: {
            allowFormatCells: false,
            allowFormatColumns: false,
            allowFormatRows: false,
            allowInsertRows: false,
          },
        },
      ),
      sheetOf("Other", { A1: "Jo" }),
    ),
    names: [{ name: "here", formula: "=Plan!$A$1", sheet: "id of Plan", visible: true }],
    customXmlParts: [{ id: "{0F9C2B1A-1111-2222-3333-444455556666}", xml: "<one/>" }],
  });

  async function change(
    alter: (workbook: WorkbookData, plan: SheetData) => WorkbookData,
  ): Promise<{ wanted: WorkbookData; loaded: WorkbookData }> {
    const { workbook, carrier } = await load(await writeXlsx(start()));
    const wanted = alter(workbook, firstSheet(workbook));
    return { wanted, loaded: await saveAndLoad(wanted, carrier) };
  }

  const changes: Record<string, (plan: SheetData) => SheetData> = {
    "a table that grows, and a heading that is renamed": (plan) => ({
      ...withCells(plan, { B1: text("Owner"), C1: text("Due") }),
      tables: plan.tables.map((table) => ({ ...table, area: areaOf(0, 0, 5, 2) })),
    }),
    "no table": (plan) => ({ ...plan, tables: [] }),
    "lists that moved or went": (plan) => ({
      ...plan,
      validations: [{ areas: [areaOf(2, 1, 20, 1)], source: "=Other!$A$1:$A$2" }],
    }),
    "no lists": (plan) => ({ ...plan, validations: [] }),
    "other properties": (plan) => ({ ...plan, customProperties: new Map([["b", "2"]]) }),
    "a note and a link that changed": (plan) =>
      withCells(plan, {
        B2: { ...text("Jo"), note: "asked twice", hyperlink: { address: "https://example.org" } },
        A9: { note: "new" },
      }),
    "no note and no link": (plan) => withCells(plan, { B2: text("Jo") }),
    "no protection": (plan) => ({ ...plan, protection: undefined }),
    "another print area": (plan) => ({
      ...plan,
      pageLayout: {
        ...plan.pageLayout,
        printArea: "$A$1:$C$20",
        printTitleRows: undefined,
        orientation: "Landscape",
      },
    }),
    "a chart that moved, one that changed": (plan) => ({
      ...plan,
      charts: [
        { ...(plan.charts[0] ?? chartNamed("")), position: { left: 100, top: 60, width: 150, height: 90 } },
        {
          ...(plan.charts[1] ?? chartNamed("")),
          name: "Renamed",
          title: "New title",
          type: "Line",
          gapWidth: undefined,
          overlap: undefined,
        },
      ],
    }),
    "no charts": (plan) => ({ ...plan, charts: [] }),
  };

  it.each(Object.entries(changes))("has %s", async (_name, alter) => {
    const { wanted, loaded } = await change((workbook, plan) => withSheet(workbook, alter(plan)));
    expect(loaded).toEqual(wanted);
  });

  it("has its names where its sheets went, and its custom XML replaced", async () => {
    const { wanted, loaded } = await change((workbook) => ({
      ...workbook,
      sheets: [sheetOf("Front"), ...[...workbook.sheets].reverse()],
      activeSheet: workbook.sheets[0]?.id ?? "",
      customXmlParts: [{ id: "{0F9C2B1A-1111-2222-3333-444455556666}", xml: "<two/>" }],
      structureProtected: true,
    }));
    expect(loaded.sheets.map(({ name }) => name)).toEqual(["Front", "Other", "Plan"]);
    expect(loaded.sheets[2]).toEqual(wanted.sheets[2]);
    expect(loaded.names).toEqual(wanted.names);
    expect(loaded.customXmlParts).toEqual(wanted.customXmlParts);
    expect(loaded.activeSheet).toBe(wanted.activeSheet);
    expect(loaded.structureProtected).toBe(true);
  });

  it("prints the right sheet after it was renamed", async () => {
    const { loaded } = await change((workbook, plan) => withSheet(workbook, { ...plan, name: "The plan's" }));
    expect(firstSheet(loaded).pageLayout).toMatchObject({ printArea: "$A$1:$B$9", printTitleRows: "$1:$1" });
  });
});

describe("a sheet with very many rows that only look formatted", () => {
  it("is read in a moment, kept as it is, and can be written in at its end", async () => {
    const rows = Array.from(
      { length: 30_000 },
      (_unused, index) => `<row r="${index + 3}"><c r="A${index + 3}" s="1"/></row>`,
    );
    const bytes = await withParts(
      await writeXlsx(bookOf(sheetOf("Plan", { A1: styled("Ref", { bold: true }) }))),
      {
        "xl/worksheets/sheet1.xml": (old) =>
          old.replace(
            "</sheetData>",
            `${rows.join("")}<row r="1048576"><c r="A1048576" s="1"/></row></sheetData>`,
          ),
      },
    );
    const { workbook, carrier } = await load(bytes);
    const plan = firstSheet(workbook);
    expect(plan.cells.size).toBeLessThan(2000);

    const last: CellData = text("the end");
    const saved = await saveAndLoad(withSheet(workbook, withCells(plan, { A1048576: last })), carrier);
    expect(cellAt(firstSheet(saved), "A1048576")?.value).toEqual(last.value);
    expect(firstSheet(saved).cells.size).toBeGreaterThan(30_000);
  });
});

function chartNamed(name: string): SheetData["charts"][number] {
  return {
    id: name,
    name,
    type: "ColumnClustered",
    title: name,
    position: { left: 48, top: 30, width: 240, height: 150 },
    series: [{ name: "Ref", nameRef: "Plan!$A$1", valuesRef: "Plan!$A$2:$A$2", color: "#4472C4" }],
    legend: "Right",
    gapWidth: 100,
    overlap: 0,
    reversed: false,
  };
}

/** Cells as they are after rows were inserted; formulas are not followed here. */
function movedDown(cells: SheetData["cells"], from: number, by: number): SheetData["cells"] {
  return new Map([...cells].map(([row, columns]) => [row >= from ? row + by : row, columns]));
}
