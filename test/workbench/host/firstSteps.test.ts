import { openWorkbench, type Workbench } from "../../support/addin";

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(() => workbench.close());

test("Excel.run writes values and reads them back with their text and format", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A1:B2");
    range.values = [
      ["Indicateur", 0.25],
      ["Échéance", "2026-11-01"],
    ];
    range.format.fill.color = "#FFEE00";
    sheet.getRange("B1").numberFormat = [["0.0%"]];
    await context.sync();
    const used = sheet.getUsedRangeOrNullObject();
    used.load("values,text,formulas,numberFormat,address,format/fill/color");
    sheet.load("name");
    await context.sync();
    expect(used.toJSON()).toMatchObject({
      address: "Feuil1!A1:B2",
      values: [
        ["Indicateur", 0.25],
        ["Échéance", 46327],
      ],
      text: [
        ["Indicateur", "25,0%"],
        ["Échéance", "01/11/2026"],
      ],
      numberFormat: [
        ["General", "0.0%"],
        ["General", "m/d/yyyy"],
      ],
      format: { fill: { color: "#FFEE00" } },
    });
    expect(sheet.name).toBe("Feuil1");
  });
});

test("a null in the values leaves the cell as it is", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
    range.values = [["un", "deux"]];
    range.values = [[null, "trois"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["un", "trois"]]);
  });
});

test("an empty sheet has no used range", async () => {
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
    used.load("address");
    await context.sync();
    expect(used.isNullObject).toBe(true);
  });
});

test("settings keep JSON values and are forgotten when deleted", async () => {
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("rnq", { version: 1, scope: { categories: ["OF"] } });
    await context.sync();
    const saved = settings.getItemOrNullObject("rnq").load("value");
    await context.sync();
    expect(saved.value).toEqual({ version: 1, scope: { categories: ["OF"] } });
    saved.delete();
    const gone = settings.getItemOrNullObject("rnq").load("value");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("names of the workbook and of a sheet lead to their ranges", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    context.workbook.names.add("Statuts", sheet.getRange("C2:C9"));
    const hidden = sheet.names.add("_rnq", '="summary"');
    hidden.visible = false;
    const statuses = context.workbook.names.getItem("Statuts");
    statuses.load("formula,type,value,scope");
    const range = statuses.getRange();
    range.load("address");
    sheet.names.load("items/name,items/visible,items/value,items/scope");
    await context.sync();
    expect(statuses.toJSON()).toMatchObject({
      formula: "=Feuil1!$C$2:$C$9",
      type: "Range",
      value: "Feuil1!C2:C9",
      scope: "Workbook",
    });
    expect(range.address).toBe("Feuil1!C2:C9");
    expect(sheet.names.items.map((name) => name.toJSON())).toMatchObject([
      { name: "_rnq", visible: false, value: "summary", scope: "Worksheet" },
    ]);
  });
});

test("conditional formats are added on top, read back and deleted", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A2:F20");
    for (const formula of ['=$C2="Fait"', '=$C2="À faire"']) {
      const rule = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      rule.custom.rule.formula = formula;
      rule.custom.format.fill.color = "#C6EFCE";
      rule.custom.format.font.color = "#006100";
      rule.stopIfTrue = true;
    }
    await context.sync();
    const rules = range.conditionalFormats;
    rules.load(
      "items/type,items/priority,items/stopIfTrue,items/id,items/custom/rule/formula,items/custom/format/fill/color",
    );
    await context.sync();
    expect(
      rules.items.map((rule) => [
        rule.type,
        rule.priority,
        rule.stopIfTrue,
        rule.custom.rule.formula,
        rule.custom.format.fill.color,
      ]),
    ).toEqual([
      ["Custom", 0, true, '=$C2="À faire"', "#C6EFCE"],
      ["Custom", 1, true, '=$C2="Fait"', "#C6EFCE"],
    ]);
    rules.items[0]!.delete();
    const count = rules.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  });
});

test("a worksheet is added, renamed, hidden and deleted", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add("Synthèse");
    sheet.tabColor = "#217346";
    sheet.getRange("A1").values = [["bonjour"]];
    await context.sync();
    sheet.name = "Synthèse Qualiopi";
    sheet.visibility = "Hidden";
    worksheets.load("items/name,items/visibility,items/tabColor");
    await context.sync();
    expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Feuil1", "Visible"],
      ["Synthèse Qualiopi", "Hidden"],
    ]);
    sheet.delete();
    const count = worksheets.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  });
});

test("a table is made, listed and grows", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:C4").values = [
      ["N°", "Statut"],
      [1, "Fait"],
      [2, "À faire"],
    ];
    const table = sheet.tables.add("B2:C4", true);
    table.name = "Suivi";
    table.columns.add(-1, [["État"], ["Prouvé"], [""]]);
    table.rows.add(-1, [[3, "Fait", "À relire"]]);
    context.workbook.tables.load("items/name,items/style,items/columns/items/name,items/worksheet/name");
    const body = table.getDataBodyRange().load("values,address");
    await context.sync();
    const [listed] = context.workbook.tables.items;
    expect([listed!.name, listed!.worksheet.name, listed!.columns.items.map((column) => column.name)]).toEqual([
      "Suivi",
      "Feuil1",
      ["N°", "Statut", "État"],
    ]);
    expect(body.address).toBe("Feuil1!B3:D5");
    expect(body.values).toEqual([
      [1, "Fait", "Prouvé"],
      [2, "À faire", ""],
      [3, "Fait", "À relire"],
    ]);
  });
});
