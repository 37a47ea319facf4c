import type { ChartData, SheetData } from "../../../workbench/workbook/data";
import { areaOf, bookOf, cellAt, firstSheet, saveAndLoad, sheetOf } from "./support/books";

/** A new workbook's sheet as it comes back. */
async function again(
  more: Partial<SheetData>,
  cells: Parameters<typeof sheetOf>[1] = { A1: "Ref", B1: "Due", A2: 1 },
): Promise<SheetData> {
  return firstSheet(await saveAndLoad(bookOf(sheetOf("Plan", cells, more))));
}

describe("what is set on a sheet and comes back from a file", () => {
  it("is a list to choose from, written out or from cells", async () => {
    const validations = [
      { areas: [areaOf(1, 3, 40, 3), areaOf(1, 6, 40, 6)], source: 'Red,Amber,"Green"' },
      { areas: [areaOf(1, 4, 40, 4)], source: "=Lists!$A$2:$A$9" },
    ];
    expect((await again({ validations })).validations).toEqual(validations);
  });

  it("is days between two, and what is told of another entry", async () => {
    const alert = { title: "Due & done", message: 'A date, "please".', style: "Warning" as const };
    const validations = [
      { areas: [areaOf(1, 3, 40, 3)], source: "=DATE(2000,1,1)", until: "=DATE(2099,12,31)", alert },
      { areas: [areaOf(1, 4, 40, 4)], source: "=36526", until: "=73050" },
      { areas: [areaOf(1, 5, 40, 5)], source: "Red,Amber", alert },
    ];
    expect((await again({ validations })).validations).toEqual(validations);
  });

  it("is a table with its headings", async () => {
    const area = areaOf(0, 0, 4, 1);
    const table = {
      id: "t",
      name: "Actions",
      area,
      style: "TableStyleMedium2",
      showHeaders: true,
      showTotals: false,
    };
    const bare = {
      id: "u",
      name: "Bare",
      area: areaOf(10, 0, 12, 1),
      style: "",
      showHeaders: false,
      showTotals: false,
    };
    const quiet = { ...table, id: "v", name: "Quiet", area: areaOf(20, 0, 22, 1), showBandedRows: false };
    const plain = { ...quiet, id: "w", name: "Plain", area: areaOf(30, 0, 32, 1), showFilterButton: false };
    const loaded = await again({ tables: [table, bare, quiet, plain] });
    expect(loaded.tables).toEqual([
      { ...table, id: "table1" },
      { ...bare, id: "table2" },
      { ...quiet, id: "table3" },
      { ...plain, id: "table4" },
    ]);
  });

  it("is protection with what it still allows", async () => {
    const protection = {
      allowFormatCells: true,
      allowFormatColumns: false,
      allowFormatRows: true,
      allowInsertRows: false,
    };
    expect((await again({ protection })).protection).toEqual(protection);
  });

  it("is how the sheet is printed", async () => {
    const pageLayout: SheetData["pageLayout"] = {
      orientation: "Landscape",
      paperSize: "A3",
      zoom: { horizontalFitToPages: 1 },
      printArea: "$A$1:$H$40,$J$1:$K$9",
      printTitleRows: "$1:$4",
      margins: { left: 36, right: 36, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
      header: { left: '&"Arial,Bold"Plan && notes', right: "&D" },
      footer: { center: "Page &P of &N" },
      centerHorizontally: true,
      centerVertically: true,
      printOrder: "OverThenDown",
    };
    expect((await again({ pageLayout })).pageLayout).toEqual(pageLayout);
  });

  it("is a scale instead of a number of pages", async () => {
    const pageLayout: SheetData["pageLayout"] = {
      orientation: "Portrait",
      zoom: { scale: 80 },
      margins: {},
      header: {},
      footer: {},
    };
    expect((await again({ pageLayout })).pageLayout).toEqual(pageLayout);
  });

  it("is a property of the sheet's own, in any script", async () => {
    const customProperties = new Map([
      ["planCheck", '{"rows":[1,2]}'],
      ["other", "🏫 é"],
    ]);
    expect((await again({ customProperties })).customProperties).toEqual(customProperties);
  });

  it("is a filter", async () => {
    expect((await again({ autoFilter: areaOf(0, 0, 20, 5) })).autoFilter).toEqual(areaOf(0, 0, 20, 5));
  });

  it("is a link to a place in the workbook, to the web, or both, with its tip", async () => {
    const links = {
      A1: { documentReference: "'Plan'!C7", screenTip: "Go to C7" },
      A2: { address: "https://example.org/a?b=1&c=2" },
      A3: { address: "other.xlsx", documentReference: "Sheet1!A1" },
    };
    const cells = Object.fromEntries(
      Object.entries(links).map(([name, hyperlink]) => [
        name,
        { value: { kind: "text", value: name } as const, hyperlink },
      ]),
    );
    const loaded = await again({}, { ...cells, B9: { hyperlink: { documentReference: "Plan!A1" } } });
    for (const [name, hyperlink] of Object.entries(links))
      expect(cellAt(loaded, name)?.hyperlink).toEqual(hyperlink);
    expect(cellAt(loaded, "B9")).toEqual({ hyperlink: { documentReference: "Plan!A1" } });
  });

  it("is a note", async () => {
    const cells = {
      A1: { value: { kind: "text", value: "x" } as const, note: "First line\nsecond <&>" },
      D9: { note: "alone" },
    };
    const loaded = await again({}, cells);
    expect(cellAt(loaded, "A1")).toEqual(cells.A1);
    expect(cellAt(loaded, "D9")).toEqual(cells.D9);
  });
});

describe("names and parts of the workbook that come back from a file", () => {
  it("are names for cells, formulas and constants, of a sheet or of all, shown or hidden", async () => {
    const names = [
      { name: "asAt", formula: '="2025-03-31"', visible: true },
      { name: "leads", formula: "=Plan!$B$2:$B$9,Plan!$D:$D", visible: true },
      { name: "leads", formula: "=OFFSET(Other!$A$1,0,0,3)", sheet: "id of Other", visible: false },
    ];
    const loaded = await saveAndLoad({ ...bookOf(sheetOf("Plan"), sheetOf("Other")), names });
    expect(loaded.names).toEqual(
      names.map((name) => ("sheet" in name ? { ...name, sheet: loaded.sheets[1]?.id } : name)),
    );
  });

  it("are custom XML parts with their ids", async () => {
    const customXmlParts = [
      { id: "{0F9C2B1A-1111-2222-3333-444455556666}", xml: '<plan xmlns="urn:plan"><a>é</a></plan>' },
    ];
    expect((await saveAndLoad({ ...bookOf(sheetOf("Plan")), customXmlParts })).customXmlParts).toEqual(
      customXmlParts,
    );
  });
});

describe("a chart that comes back from a file", () => {
  const chart: ChartData = {
    id: "any",
    name: "Actions by lead",
    type: "BarStacked",
    title: "Actions <by> lead",
    position: { left: 30, top: 20.5, width: 400, height: 250 },
    series: [
      {
        name: "Done",
        nameRef: "Plan!$B$1",
        valuesRef: "Plan!$B$2:$B$3",
        categoriesRef: "Plan!$A$2:$A$3",
        color: "#00B050",
        showDataLabels: true,
      },
      { name: "Late", valuesRef: "Plan!$C$2:$C$3", categoriesRef: "Plan!$A$2:$A$3" },
    ],
    legend: "Bottom",
    gapWidth: 60,
    overlap: 100,
    reversed: true,
  };
  const cells = { A1: "Lead", B1: "Done", A2: "A. Jones", B2: 3, C2: 4, A3: "B. Khan", B3: 1, C3: 0 };
  const types = [
    ...[
      "BarClustered",
      "BarStacked",
      "BarStacked100",
      "ColumnClustered",
      "ColumnStacked",
      "ColumnStacked100",
    ],
    ...[
      "Line",
      "LineMarkers",
      "LineStacked",
      "LineStacked100",
      "LineMarkersStacked",
      "LineMarkersStacked100",
    ],
  ];

  it.each(types)("is the same %s", async (type) => {
    const isBar = !type.startsWith("Line");
    const { gapWidth, overlap, ...rest } = chart;
    const wanted = isBar ? { ...rest, gapWidth, overlap, type } : { ...rest, type };
    const [loaded] = (await again({ charts: [wanted] }, cells)).charts;
    expect({ ...loaded, id: "any" }).toEqual(wanted);
  });

  it.each(["Pie", "Doughnut"])("is the same %s", async (type) => {
    const wanted = {
      ...chart,
      gapWidth: undefined,
      overlap: undefined,
      type,
      title: "",
      legend: "None" as const,
      reversed: false,
      series: chart.series.slice(1),
    };
    const [loaded] = (await again({ charts: [wanted] }, cells)).charts;
    expect({ ...loaded, id: "any" }).toEqual(wanted);
  });

  it("has the same axes", async () => {
    const axes = {
      valueAxis: {
        title: "Actions",
        majorGridlines: false,
        minimum: 0,
        maximum: 10,
        majorUnit: 2,
        numberFormat: "0",
      },
      categoryAxis: { visible: false, majorGridlines: true },
    };
    const [loaded] = (await again({ charts: [{ ...chart, ...axes }] }, cells)).charts;
    expect({ ...loaded, id: "any" }).toEqual({ ...chart, ...axes });
  });

  it("stands at the same place where columns are wide, rows high and some hidden", async () => {
    const sizes = {
      columns: new Map([
        [0, { width: 200.25 }],
        [1, { hidden: true }],
      ]),
      rows: new Map([
        [0, { height: 63 }],
        [2, { hidden: true }],
      ]),
    };
    const loaded = await again(
      { ...sizes, charts: [chart, { ...chart, name: "Second", position: { ...chart.position, top: 400 } }] },
      cells,
    );
    expect(loaded.charts.map(({ name, position }) => [name, position])).toEqual([
      ["Actions by lead", chart.position],
      ["Second", { ...chart.position, top: 400 }],
    ]);
  });
});
