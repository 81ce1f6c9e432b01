import { blankBook } from "../../../src/workbench/book/blank";
import { createEngine } from "../../../src/workbench/engine";
import { openWorkbench, type Workbench } from "../../support/addin";

const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(() => workbench.close());

const active = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

test("a chart is made of cells, placed and styled, and read back", async () => {
  await Excel.run(async (context) => {
    const sheet = active(context);
    sheet.getRange("A1:B4").values = [
      ["Critère", "Prouvés"],
      ["Critère 1", 3],
      ["Critère 2", 5],
      ["Critère 3", 1],
    ];
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B4"), "Columns");
    chart.name = "Avancement";
    chart.setPosition("D2", "J12");
    chart.legend.visible = false;
    chart.title.text = "Avancement par critère";
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.maximum = 1;
    chart.axes.valueAxis.majorGridlines.visible = false;
    const series = chart.series.getItemAt(0);
    series.format.fill.setSolidColor("#217346");
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = "0%";
    series.gapWidth = 60;
    chart.format.border.lineStyle = "None";
    await context.sync();
    sheet.charts.load(
      "items/name,items/title/text,items/legend/visible,items/series/items/name,items/left,items/width,count",
    );
    await context.sync();
    const [listed] = sheet.charts.items;
    expect(listed!.toJSON()).toMatchObject({
      name: "Avancement",
      title: { text: "Avancement par critère" },
      legend: { visible: false },
      left: 144,
      width: 336,
    });
  });
  expect(workbench.book.data.sheets[0]!.charts[0]).toMatchObject({
    series: [{ name: "=Feuil1!$B$1", values: "Feuil1!$B$2:$B$4", categories: "Feuil1!$A$2:$A$4", color: "217346" }],
    anchor: { from: { row: 1, column: 3 }, to: { row: 12, column: 10 } },
    options: {
      gapWidth: 60,
      dataLabels: true,
      labelFormat: "0%",
      gridlines: false,
      border: false,
      axes: { reverseCategories: true, maximum: 1 },
    },
  });
});

test("a page is set up for print", async () => {
  await Excel.run(async (context) => {
    const sheet = active(context);
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintMargins("Centimeters", { left: 1, right: 1 });
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintArea("A1:F40");
    pageLayout.setPrintTitleRows("$1:$3");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "Page &P sur &N";
    sheet.horizontalPageBreaks.add("A21");
    await context.sync();
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    pageLayout.load("orientation,paperSize,zoom,leftMargin");
    await context.sync();
    expect([area.address, titles.address, pageLayout.orientation, pageLayout.paperSize]).toEqual([
      "Feuil1!A1:F40",
      "Feuil1!1:3",
      "Landscape",
      "A4",
    ]);
    expect(pageLayout.leftMargin).toBeCloseTo(28.35, 2);
  });
  expect(workbench.book.data.sheets[0]!.page).toMatchObject({ rowBreaks: [20], footer: { center: "Page &P sur &N" } });
});

test("a picture is placed, named and described", async () => {
  await Excel.run(async (context) => {
    const sheet = active(context);
    const shape = sheet.shapes.addImage(PNG);
    shape.name = "Carte";
    shape.altTextDescription = "Le parcours en huit étapes";
    shape.left = 96;
    shape.top = 30;
    shape.width = 144;
    shape.height = 60;
    await context.sync();
    sheet.shapes.load("items/name,items/type,items/left,items/top,items/width,items/height");
    await context.sync();
    expect(sheet.shapes.items.map((item) => item.toJSON())).toMatchObject([
      { name: "Carte", type: "Image", left: 96, top: 30, width: 144, height: 60 },
    ]);
  });
});

test("sizes, merges, borders, links and frozen panes are written and read", async () => {
  await Excel.run(async (context) => {
    const sheet = active(context);
    const title = sheet.getRange("A1:C1");
    title.merge();
    title.format.rowHeight = 30;
    sheet.getRange("A:A").format.columnWidth = 96;
    const edge = title.format.borders.getItem("EdgeBottom");
    edge.style = "Continuous";
    edge.weight = "Medium";
    edge.color = "#217346";
    sheet.getRange("A2").hyperlink = { documentReference: "Feuil1!A1", textToDisplay: "Retour", screenTip: "En haut" };
    sheet.freezePanes.freezeRows(1);
    sheet.showGridlines = false;
    await context.sync();
    const first = sheet.getRange("A1").load("format/columnWidth,format/rowHeight");
    const link = sheet.getRange("A2").load("hyperlink,values,format/font/underline");
    const merged = sheet.getRange("B1").getMergedAreasOrNullObject().load("address");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    edge.load("style,weight,color");
    await context.sync();
    expect([first.format.columnWidth, first.format.rowHeight]).toEqual([96, 30]);
    expect(link.hyperlink).toMatchObject({
      documentReference: "Feuil1!A1",
      textToDisplay: "Retour",
      screenTip: "En haut",
    });
    expect([link.values, link.format.font.underline]).toEqual([[["Retour"]], "Single"]);
    expect([merged.address, frozen.address]).toEqual(["Feuil1!A1:C1", "Feuil1!1:1"]);
    expect([edge.style, edge.weight, edge.color]).toEqual(["Continuous", "Medium", "#217346"]);
  });
});

test("formats of many cells come cell by cell, and null when they differ", async () => {
  await Excel.run(async (context) => {
    const sheet = active(context);
    const range = sheet.getRange("A1:B1");
    range.setCellProperties([
      [{ format: { fill: { color: "#FFEE00" }, font: { bold: true } } }, { format: { font: { italic: true } } }],
    ]);
    const properties = range.getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { bold: true } },
    });
    range.load("format/font/bold,format/wrapText");
    await context.sync();
    expect(properties.value).toEqual([
      [
        { address: "Feuil1!A1", format: { fill: { color: "#FFEE00" }, font: { bold: true } } },
        { address: "Feuil1!B1", format: { fill: { color: "#FFFFFF" }, font: { bold: false } } },
      ],
    ]);
    expect([range.format.font.bold, range.format.wrapText]).toEqual([null, false]);
  });
});

test("a list is asked for in cells and read back", async () => {
  await Excel.run(async (context) => {
    const { dataValidation } = active(context).getRange("C2:C20");
    dataValidation.rule = { list: { inCellDropDown: true, source: "Fait,À faire,En cours" } };
    await context.sync();
    dataValidation.load("type,rule");
    await context.sync();
    expect([dataValidation.type, dataValidation.rule]).toEqual([
      "List",
      { list: { inCellDropDown: true, source: "Fait,À faire,En cours" } },
    ]);
  });
  expect(workbench.book.data.sheets[0]!.validations[0]).toMatchObject({
    type: "list",
    formula1: '"Fait,À faire,En cours"',
  });
});

test("rows are inserted, deleted, hidden, and cells copied with their formulas", async () => {
  await Excel.run(async (context) => {
    const sheet = active(context);
    sheet.getRange("A1:B2").formulas = [
      ["1", "=A1*2"],
      ["2", ""],
    ];
    sheet.getRange("B2").copyFrom("B1");
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("3:3").rowHidden = true;
    await context.sync();
    const used = sheet.getUsedRange().load("formulas,address");
    const hidden = sheet.getRange("A1:A3").load("rowHidden");
    await context.sync();
    expect([used.address, used.formulas]).toEqual([
      "Feuil1!A2:B3",
      [
        [1, "=A2*2"],
        [2, "=A3*2"],
      ],
    ]);
    expect(hidden.rowHidden).toBeNull();
    sheet.getRange("2:2").delete("Up");
    const left = sheet.getUsedRange().load("formulas");
    await context.sync();
    expect(left.formulas).toEqual([[2, "=A2*2"]]);
  });
});

test("a whole column has no cell values but has a size", async () => {
  await Excel.run(async (context) => {
    const column = active(context).getRange("B:B").load("values,address,cellCount,isEntireColumn,rowCount");
    await context.sync();
    expect(column.toJSON()).toMatchObject({
      address: "Feuil1!B:B",
      cellCount: 1_048_576,
      isEntireColumn: true,
      rowCount: 1_048_576,
    });
    expect(column.values).toBeNull();
  });
});

test("a formula is calculated before the values that follow it in the batch are read", async () => {
  workbench.close();
  workbench = await openWorkbench(blankBook(), { createEngine });
  await Excel.run(async (context) => {
    const sheet = active(context);
    sheet.getRange("A1:A3").formulas = [[2], [3], ["=SUM(A1:A2)"]];
    const total = sheet.getRange("A3").load("values");
    await context.sync();
    expect(total.values).toEqual([[5]]);
    sheet.getRange("A1").values = [[10]];
    total.load("values");
    sheet.getRange("C1").formulas = [["=A1:A3*1"]];
    const spill = sheet.getRange("C1").getSpillingToRangeOrNullObject().load("address,values");
    await context.sync();
    expect(total.values).toEqual([[13]]);
    expect([spill.isNullObject, spill.isNullObject ? null : spill.address]).toEqual([false, "Feuil1!C1:C3"]);
  });
});

test("the date system is told by the function DATE", async () => {
  const serial = async () =>
    Excel.run(async (context) => {
      const result = context.workbook.functions.date(2000, 1, 1).load("value");
      await context.sync();
      return result.value;
    });
  expect(await serial()).toBe(36_526);
  workbench.close();
  workbench = await openWorkbench({ ...blankBook(), date1904: true });
  expect(await serial()).toBe(35_064);
});
