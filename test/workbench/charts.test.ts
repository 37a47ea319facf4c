import { openSheets } from "./support/excel";

const SUMMARY = {
  name: "By lead",
  typed: [
    ["Lead", "Red", "Green"],
    ["HR", 1, 2],
    ["IT", 3, 4],
  ],
};

test("a chart is made of a block of cells: headings are names, words are categories", async () => {
  const { onSheet, workbook } = await openSheets(SUMMARY);
  await onSheet((sheet) => {
    const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:C3"), "Columns");
    chart.name = "Ratings";
    chart.title.text = "Actions by lead";
    chart.legend.position = "Bottom";
    chart.setPosition("E2", "J16");
    chart.series.getItemAt(0).format.fill.setSolidColor("#c00000");
    chart.series.getItemAt(0).gapWidth = 50;
    chart.series.getItemAt(0).overlap = 100;
    chart.series.getItemAt(1).hasDataLabels = true;
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.valueAxis.minimum = 0;
  });
  expect((await workbook.data()).sheets[0]?.charts).toMatchObject([
    {
      name: "Ratings",
      type: "BarStacked",
      title: "Actions by lead",
      legend: "Bottom",
      gapWidth: 50,
      overlap: 100,
      reversed: true,
      position: { left: 192, top: 15, width: 288, height: 225 },
      valueAxis: { majorGridlines: false, minimum: 0 },
      series: [
        {
          name: "Red",
          nameRef: "'By lead'!$B$1",
          valuesRef: "'By lead'!$B$2:$B$3",
          categoriesRef: "'By lead'!$A$2:$A$3",
          color: "#C00000",
        },
        { name: "Green", valuesRef: "'By lead'!$C$2:$C$3", showDataLabels: true },
      ],
    },
  ]);
});

test("a series is added by hand, and a chart is found by its name and deleted", async () => {
  const { onSheet } = await openSheets(SUMMARY);
  const seen = await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
    chart.name = "Ratings";
    const series = chart.series.add("All");
    series.setValues(sheet.getRange("C2:C3"));
    series.setXAxisValues(sheet.getRange("A2:A3"));
    chart.series.load("items/name");
    await context.sync();
    const names = chart.series.items.map(({ name }) => name);
    sheet.charts.getItem("ratings").delete();
    const gone = sheet.charts.getItemOrNullObject("Ratings");
    await context.sync();
    return [names, gone.isNullObject];
  });
  expect(seen).toEqual([["Red", "All"], true]);
});

test("a chart of nothing is refused", async () => {
  const { refusal } = await openSheets({ name: "Plan" });
  expect(await refusal((sheet) => sheet.charts.add("Pie", sheet.getRange("A1:B3"), "Columns"))).toBe(
    "EmptyChartSeries",
  );
});

test("a chart follows its cells", async () => {
  const { onSheet, workbook } = await openSheets(SUMMARY);
  await onSheet((sheet) => {
    sheet.charts.add("Pie", sheet.getRange("A1:B3"), "Columns").setPosition("A6", "C12");
    sheet.getRange("1:2").insert("Down");
  });
  const [chart] = (await workbook.data()).sheets[0]?.charts ?? [];
  expect(chart?.series[0]?.valuesRef).toBe("'By lead'!$B$4:$B$5");
  expect(chart?.position.top).toBe(105);
});

test("a chart follows its sheet's new name", async () => {
  const { onSheet, workbook } = await openSheets(SUMMARY);
  await onSheet((sheet) => {
    sheet.charts.add("Pie", sheet.getRange("A1:B3"), "Columns");
    sheet.name = "Leads";
  });
  expect((await workbook.data()).sheets[0]?.charts[0]?.series[0]?.valuesRef).toBe("Leads!$B$2:$B$3");
});
