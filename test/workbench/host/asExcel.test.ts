/** What Excel always does, so that whatever is green here is green there. */
import { createEngine } from "../../../src/workbench/engine";
import { openWorkbench, type Workbench } from "../../support/addin";
import { eventually } from "../../support/eventually";

let workbench: Workbench;
const open = async (calculates = false): Promise<void> => {
  workbench = await openWorkbench(undefined, calculates ? { createEngine } : {});
};
afterEach(() => workbench.close());

const active = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();
const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
  Excel.run((context) => batch(context, active(context)));
const fails = (batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown) =>
  run(async (context, sheet) => {
    batch(context, sheet);
    await context.sync();
  }).then(
    () => "nothing",
    (error: OfficeExtension.Error) => error.code,
  );
const sheetId = () => workbench.book.data.activeSheet;
const valueAt = (row: number, column: number) => workbench.book.cell(sheetId(), row, column)?.value ?? null;

test("a table made of a header alone has one empty row, which the first added row fills", async () => {
  await open();
  await run(async (context, sheet) => {
    const table = sheet.tables.add("A1:B1", true);
    table.getHeaderRowRange().values = [["N°", "Statut"]];
    table.rows.add(undefined, [
      ["1", "Fait"],
      ["2", "Reste"],
    ]);
    const range = table.getRange().load("address");
    await context.sync();
    expect(range.address).toBe("Feuil1!A1:B3");
    table.rows.add(undefined, [["3", "Reste"]]);
    const body = table.getDataBodyRange().load("values");
    await context.sync();
    expect(body.values).toEqual([
      [1, "Fait"],
      [2, "Reste"],
      [3, "Reste"],
    ]);
  });
});

test("an event that it does not know is an error that names it", async () => {
  await open();
  await run(async (context, sheet) => {
    sheet.onRowSorted.add(async () => undefined);
    await expect(context.sync()).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("RowSorted"),
    });
  });
});

test.each([
  ["RebeccaPurple", "none"],
  ["tomato", "#FF6347"],
  ["LightGoldenrodYellow", "#FAFAD2"],
  ["DarkSlateGrey", "#2F4F4F"],
])("the colour %s is %s", async (name, color) => {
  await open();
  const asked = run(async (context, sheet) => {
    const { fill } = sheet.getRange("A1").format;
    fill.color = name;
    fill.load("color");
    await context.sync();
    return fill.color;
  });
  if (color === "none") await expect(asked).rejects.toMatchObject({ code: "InvalidArgument" });
  else expect(await asked).toBe(color);
});

test("a name in load that no class has is passed over; a test of ours fails for it", async () => {
  await open();
  await run(async (context, sheet) => {
    sheet.load("name, bogus");
    sheet.tables.load("items/name, items/nothing");
    await context.sync();
    expect(sheet.name).toBe("Feuil1");
  });
  expect(() => workbench.close()).toThrow("Worksheet.bogus, Table.nothing");
  await open();
});

test("a single value fills a range, whatever the member", async () => {
  await open();
  await run(async (context, sheet) => {
    const range = sheet.getRange("B2:C4");
    range.values = "Fait" as unknown as string[][];
    range.numberFormat = "0.0" as unknown as string[][];
    range.load("values, numberFormat");
    await context.sync();
    expect(range.values).toEqual(Array.from({ length: 3 }, () => ["Fait", "Fait"]));
    expect(range.numberFormat.flat()).toEqual(Array.from({ length: 6 }, () => "0.0"));
  });
});

test.each<[string, string | number, string]>([
  ["14,37", "14,37", "General"],
  ["1,437", 1437, "#,##0"],
  ["14.37", 14.37, "General"],
  ["2026-01-15", 46_037, "m/d/yyyy"],
  ["1/15/2026", 46_037, "m/d/yyyy"],
  ["15/01/2026", "15/01/2026", "General"],
  ["0 1/2", 0.5, "# ?/?"],
  ["-2 11/16", -2.6875, "# ??/??"],
  ["3 0/0", "3 0/0", "General"],
])("the text %s written by an add-in is %p, shown as %s", async (text, value, format) => {
  await open();
  await run(async (context, sheet) => {
    const range = sheet.getRange("A1");
    range.values = [[text]];
    range.load("values, numberFormat");
    await context.sync();
    expect([range.values[0]![0], range.numberFormat[0]![0]]).toEqual([value, format]);
  });
});

test("the used range of a sheet without anything does not exist", async () => {
  await open();
  expect(await fails((_context, sheet) => sheet.getUsedRange().load("address"))).toBe("ItemNotFound");
  await run(async (context, sheet) => {
    const used = sheet.getUsedRangeOrNullObject().load("address");
    await context.sync();
    expect(used.isNullObject).toBe(true);
  });
});

test("with manual calculation values stay as they were until it is asked for", async () => {
  await open(true);
  await run(async (context, sheet) => {
    const range = sheet.getRange("A1:B1");
    range.formulas = [[2, "=A1*10"]] as unknown as string[][];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[2, 20]]);
    context.workbook.application.calculationMode = "Manual";
    sheet.getRange("A1").values = [[3]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[3, 20]]);
    context.workbook.application.calculate("Recalculate");
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[3, 30]]);
  });
});

test("a calculation is told with its place although nobody reads, and an edited formula with its value", async () => {
  await open(true);
  const calculated: string[] = [];
  const changed: unknown[] = [];
  await run(async (context, sheet) => {
    sheet.getRange("A1:B1").formulas = [[2, "=A1*10"]] as unknown as string[][];
    sheet.onCalculated.add(async (event) => void calculated.push(event.address));
    sheet.onChanged.add(async (event) => void changed.push(event.details?.valueAfter));
    await context.sync();
  });
  workbench.book.write(sheetId(), 0, 0, [[{ value: 5 }]], "user");
  await eventually(() => calculated.includes("B1"));
  workbench.book.write(sheetId(), 2, 0, [[{ formula: "=A1+B1" }]], "user");
  await eventually(() => changed.includes(55));
  expect(valueAt(2, 0)).toBe(55);
});

test("cells inserted within the sheet are told as cells, and the table tells of its rows that go", async () => {
  await open();
  const told: unknown[] = [];
  const ofTable: unknown[] = [];
  await run(async (context, sheet) => {
    sheet.getRange("A1:B4").values = [
      ["N°", "Statut"],
      [1, "a"],
      [2, "b"],
      [3, "c"],
    ];
    const table = sheet.tables.add("A1:B4", true);
    await context.sync();
    sheet.onChanged.add(async ({ changeType, address }) => void told.push([changeType, address]));
    table.onChanged.add(async ({ changeType, address }) => void ofTable.push([changeType, address]));
    await context.sync();
    sheet.getRange("D2:E3").insert("Down");
    sheet.getRange("7:7").insert("Down");
    await context.sync();
    table.rows.getItemAt(1).delete();
    await context.sync();
  });
  await eventually(() => ofTable.length > 0);
  expect(told.slice(0, 2)).toEqual([
    ["CellInserted", "D2:E3"],
    ["RowInserted", "7:7"],
  ]);
  expect(ofTable).toContainEqual(["RowDeleted", "A3:B3"]);
});

test("a name that is an expression has its value", async () => {
  await open(true);
  await run(async (context) => {
    context.workbook.names.add("Taux", "=2*10%");
    context.workbook.names.add("Phrase", '="sans "&"suite"');
    const names = context.workbook.names.load("items/name, items/value, items/type");
    await context.sync();
    expect(names.items.map(({ name, value, type }) => [name, value as unknown, type])).toEqual([
      ["Taux", 0.2, "Double"],
      ["Phrase", "sans suite", "String"],
    ]);
  });
});

test("a protected sheet takes no chart, table, picture or totals, and only the right password opens it", async () => {
  await open();
  await run(async (context, sheet) => {
    sheet.getRange("A1:B2").values = [
      ["Mois", "Heures"],
      ["Mai", 3],
    ];
    sheet.tables.add("D1:E2", true).name = "Avant";
    sheet.protection.protect({}, "secret");
    await context.sync();
  });
  const refused: ((context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown)[] = [
    (_, sheet) => sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2")),
    (_, sheet) => sheet.tables.add("A1:B2", true),
    (_, sheet) => (sheet.tables.getItem("Avant").showTotals = true),
    (_, sheet) => sheet.tables.getItem("Avant").rows.add(undefined, [["a", "b"]]),
    (_, sheet) =>
      sheet.shapes.addImage(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsUkQIgAAAABJRU5ErkJggg==",
      ),
    (_, sheet) => sheet.protection.unprotect(),
    (_, sheet) => sheet.protection.unprotect("Secret"),
  ];
  for (const act of refused) expect(await fails(act)).toBe("AccessDenied");
  expect(await fails((_, sheet) => sheet.protection.unprotect("secret"))).toBe("nothing");
  expect(workbench.book.data.sheets[0]!.protection).toBeNull();
});

test("a change can be a co-author's", async () => {
  await open();
  const sources: unknown[] = [];
  await run(async (context, sheet) => {
    sheet.onChanged.add(async ({ source }) => void sources.push(source));
    await context.sync();
  });
  workbench.host.session.situations.remoteEdits = true;
  workbench.book.write(sheetId(), 0, 0, [[{ value: "à deux" }]], "user");
  await eventually(() => sources.length === 1);
  workbench.host.session.situations.remoteEdits = false;
  workbench.book.write(sheetId(), 1, 0, [[{ value: "seule" }]], "user");
  await eventually(() => sources.length === 2);
  expect(sources).toEqual(["Remote", "Local"]);
});

test("addresses of more than 8,192 characters fail", async () => {
  await open();
  const addresses = (count: number) => Array.from({ length: count }, (_, at) => `$C$${at + 100}`).join(",");
  expect(addresses(1100).length).toBeLessThan(8_192);
  expect(addresses(1300).length).toBeGreaterThan(8_192);
  expect(await fails((_, sheet) => sheet.getRanges(addresses(1100)).load("address"))).toBe("nothing");
  expect(await fails((_, sheet) => sheet.getRanges(addresses(1300)).load("address"))).toBe("InvalidArgument");
});

test("a formula written in a column of a table fills it, the column's own formula gives way, constants stay", async () => {
  await open();
  await run(async (context, sheet) => {
    sheet.getRange("A1:C4").values = [
      ["N°", "Double", "Remarque"],
      [1, "", "à voir"],
      [2, "", ""],
      [3, "", ""],
    ];
    sheet.tables.add("A1:C4", true);
    sheet.getRange("B3").formulas = [["=A3*2"]];
    const column = sheet.getRange("B2:B4").load("formulas");
    await context.sync();
    expect(column.formulas).toEqual([["=A2*2"], ["=A3*2"], ["=A4*2"]]);
    sheet.getRange("B2:B4").formulas = [["=A2*3"], [""], ["=A4*5"]];
    column.load("formulas");
    await context.sync();
    expect(column.formulas).toEqual([["=A2*3"], ["=A3*3"], ["=A4*3"]]);
    sheet.getRange("C3").formulas = [["=A3"]];
    const remarks = sheet.getRange("C2:C4").load("formulas");
    await context.sync();
    expect(remarks.formulas).toEqual([["à voir"], ["=A3"], [""]]);
  });
});
