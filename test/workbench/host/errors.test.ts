import { openWorkbench, type Workbench } from "../../support/addin";

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(() => workbench.close());

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

/** Code and place of the error that a batch ends with. */
async function failure(
  batch: (context: Excel.RequestContext) => void,
): Promise<{ code: string; location: string | undefined }> {
  try {
    await Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
  } catch (error) {
    const { code, debugInfo } = error as OfficeExtension.Error;
    return { code, location: debugInfo?.errorLocation };
  }
  throw new Error("The batch succeeded");
}

test.each<[string, (context: Excel.RequestContext) => void, string, string]>([
  [
    "a sheet that does not exist",
    (c) => c.workbook.worksheets.getItem("Absente").load("name"),
    "ItemNotFound",
    "WorksheetCollection.getItem",
  ],
  [
    "a table that does not exist",
    (c) => c.workbook.tables.getItem("Absente").load("name"),
    "ItemNotFound",
    "TableCollection.getItem",
  ],
  [
    "a name that does not exist",
    (c) => c.workbook.names.getItem("Absent").load("name"),
    "ItemNotFound",
    "NamedItemCollection.getItem",
  ],
  [
    "an address that is none",
    (c) => void sheetOf(c).getRange("A0:B2").load("address"),
    "InvalidArgument",
    "Worksheet.getRange",
  ],
  [
    "values of another size",
    (c) => {
      sheetOf(c).getRange("A1:B2").values = [["seul"]];
    },
    "InvalidArgument",
    "Range.values",
  ],
  [
    "a text too long for a cell",
    (c) => {
      sheetOf(c).getRange("A1").values = [["x".repeat(32_768)]];
    },
    "InvalidArgument",
    "Range.values",
  ],
  [
    "a formula that does not close",
    (c) => {
      sheetOf(c).getRange("A1").formulas = [["=SUM(A1"]];
    },
    "InvalidArgument",
    "Range.formulas",
  ],
  [
    "a text that starts with a dash, taken for a formula",
    (c) => {
      sheetOf(c).getRange("A1").values = [["- Programme de formation"]];
    },
    "InvalidArgument",
    "Range.values",
  ],
  [
    "values for a whole column",
    (c) => {
      sheetOf(c).getRange("A:A").values = [["x"]] as unknown[][];
    },
    "InvalidArgument",
    "Range.values",
  ],
  [
    "a sheet name with a slash",
    (c) => {
      sheetOf(c).name = "Suivi 2025/2026";
    },
    "InvalidArgument",
    "Worksheet.name",
  ],
  [
    "a sheet name of 32 characters",
    (c) => {
      sheetOf(c).name = "x".repeat(32);
    },
    "InvalidArgument",
    "Worksheet.name",
  ],
  [
    "a sheet name that is taken",
    (c) => void c.workbook.worksheets.add("FEUIL1"),
    "InvalidArgument",
    "WorksheetCollection.add",
  ],
  ["deleting the only sheet", (c) => sheetOf(c).delete(), "InvalidOperation", "Worksheet.delete"],
  [
    "a range outside the sheet",
    (c) => void sheetOf(c).getRange("A1").getOffsetRange(-1, 0).load("address"),
    "InvalidArgument",
    "Range.getOffsetRange",
  ],
  [
    "a colour that is none",
    (c) => {
      sheetOf(c).getRange("A1").format.fill.color = "vert";
    },
    "InvalidArgument",
    "RangeFill.color",
  ],
  [
    "a name that reads as a cell",
    (c) => void c.workbook.names.add("RNQ33", sheetOf(c).getRange("A1")),
    "InvalidArgument",
    "NamedItemCollection.add",
  ],
  [
    "a function of the add-in in a conditional format",
    (c) => {
      sheetOf(c).getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = '=RNQ.LABEL($A1)="x"';
    },
    "InvalidArgument",
    "ConditionalFormatRule.formula",
  ],
])("%s is refused", async (_what, batch, code, location) => {
  expect(await failure(batch)).toEqual({ code, location });
});

test("a protected sheet refuses values in locked cells, formats and inserted rows", async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("B1").format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
    sheet.getRange("B1").values = [["écrit"]];
    await context.sync();
  });
  expect(
    await failure((c) => {
      sheetOf(c).getRange("A1").values = [[1]];
    }),
  ).toEqual({ code: "AccessDenied", location: "Range.values" });
  expect(
    await failure((c) => {
      sheetOf(c).getRange("B1").format.fill.color = "#FF0000";
    }),
  ).toEqual({ code: "AccessDenied", location: "RangeFill.color" });
  expect(await failure((c) => void sheetOf(c).getRange("1:1").insert("Down"))).toEqual({
    code: "AccessDenied",
    location: "Range.insert",
  });
});

test("a workbook whose structure is protected refuses new sheets", async () => {
  workbench.close();
  const { blankBook } = await import("../../../src/workbench/book/blank");
  workbench = await openWorkbench({ ...blankBook(), structureProtected: true });
  expect(await failure((c) => void c.workbook.worksheets.add("Synthèse"))).toEqual({
    code: "AccessDenied",
    location: "WorksheetCollection.add",
  });
});

test("an unknown property is passed over, as Excel does, and told to the tests of our own code", async () => {
  await Excel.run(async (context) => {
    sheetOf(context)
      .getRange("A1")
      .load("bogus" as "values");
    context.workbook.names.load("items/bogus");
    await context.sync();
  });
  const { ignoredLoads } = workbench.host.session;
  expect([...ignoredLoads]).toEqual(["Range.bogus", "NamedItem.bogus"]);
  ignoredLoads.clear();
});

test("an API newer than the floor is refused by the client itself", async () => {
  await expect(
    Excel.run(async (context) => {
      sheetOf(context).getRange("A1").getDirectDependents();
      await context.sync();
      sheetOf(context).getRange("A1").getDependents();
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ApiNotFound" });
});

test("what came before an error is done, what comes after is not", async () => {
  await failure((context) => {
    sheetOf(context).getRange("A1").values = [["avant"]];
    context.workbook.worksheets.getItem("Absente").delete();
    sheetOf(context).getRange("A2").values = [["après"]];
  });
  expect(workbench.book.cell(workbench.book.data.activeSheet, 0, 0)?.value).toBe("avant");
  expect(workbench.book.cell(workbench.book.data.activeSheet, 1, 0)).toBeUndefined();
});

test("a request over 5 MB is refused whole", async () => {
  const rows = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
  expect(
    (
      await failure((c) => {
        sheetOf(c).getRange("A1:A200").values = rows;
      })
    ).code,
  ).toBe("RequestPayloadSizeLimitExceeded");
  expect(workbench.book.used(workbench.book.data.activeSheet, false)).toBeNull();
});

test("an answer over 5 MB is refused", async () => {
  const { book } = workbench;
  book.write(
    book.data.activeSheet,
    0,
    0,
    Array.from({ length: 200 }, () => [{ value: "x".repeat(30_000) }]),
    "user",
  );
  expect((await failure((c) => sheetOf(c).getUsedRange().load("values"))).code).toBe(
    "ResponsePayloadSizeLimitExceeded",
  );
});

test("while she types in a cell a batch fails, or waits when it asks to", async () => {
  workbench.host.setCellEditing(true);
  expect((await failure((c) => c.workbook.load("name"))).code).toBe("InvalidOperationInCellEditMode");
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.load("name");
    await context.sync();
    return context.workbook.name;
  });
  workbench.host.setCellEditing(false);
  expect(await waiting).toBe("Classeur1.xlsx");
});

test("a fault chosen by the test is what the add-in receives", async () => {
  workbench.setFault(() => ({ code: "AccessDenied", message: "Refusé" }));
  expect((await failure((c) => c.workbook.load("name"))).code).toBe("AccessDenied");
});

test("a request that gets no answer never ends", async () => {
  workbench.setFault(() => "silence");
  const outcome = await Promise.race([
    failure((c) => c.workbook.load("name")).then(() => "answered"),
    new Promise((resolve) => setTimeout(() => resolve("waiting"), 100)),
  ]);
  expect(outcome).toBe("waiting");
});

test("acting on what getItemOrNullObject did not find does nothing", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject("Absente").delete();
    const range = context.workbook.worksheets.getItemOrNullObject("Absente").getUsedRangeOrNullObject();
    range.load("values");
    await context.sync();
    expect(range.isNullObject).toBe(true);
  });
});

test("a range kept across batches follows the rows inserted above it", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("B5");
    range.values = [["suivi"]];
    await context.sync();
    workbench.book.shift(
      workbench.book.data.activeSheet,
      { kind: "insertRows", at: 0, count: 3, from: 0, to: 16_383 },
      "user",
    );
    range.load("address,values");
    await context.sync();
    expect([range.address, range.values]).toEqual(["Feuil1!B8", [["suivi"]]]);
  });
});
