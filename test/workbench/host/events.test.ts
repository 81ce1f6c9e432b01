import { openWorkbench, type Workbench } from "../../support/addin";
import { eventually } from "../../support/eventually";

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(() => workbench.close());

const sheetId = () => workbench.book.data.activeSheet;

/** Ends when the client has told everything that happened before: it tells events in their order, and this one is the last. */
async function told(): Promise<void> {
  let last = false;
  const registration = await Excel.run(async (context) => {
    const { settings } = context.workbook;
    const added = settings.onSettingsChanged.add(async () => void (last = true));
    await context.sync();
    return added;
  });
  workbench.book.setSetting("last", Date.now(), "user");
  await eventually(() => last);
  await Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
}

test("an edit of hers is told with its place, its kind and its value", async () => {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => void heard.push(event));
    await context.sync();
  });
  workbench.book.write(sheetId(), 4, 2, [[{ value: "Fait" }]], "user");
  await told();
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatchObject({ address: "C5", changeType: "RangeEdited", source: "Local", worksheetId: sheetId() });
  expect(heard[0]!.details).toMatchObject({ valueBefore: "", valueAfter: "Fait" });
  await Excel.run(async (context) => {
    const range = heard[0]!.getRange(context).load("address");
    await context.sync();
    expect(range.address).toBe("Feuil1!C5");
  });
});

test("a write of the add-in's own is told as its own", async () => {
  const triggers: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add(async (event) => void triggers.push(event.triggerSource));
    await context.sync();
    sheet.getRange("A1").values = [["x"]];
    await context.sync();
  });
  workbench.book.write(sheetId(), 0, 0, [[{ value: "y" }]], "user");
  await told();
  expect(triggers).toEqual(["ThisLocalAddin", "Unknown"]);
});

test("inserted rows are told as such", async () => {
  const kinds: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => void kinds.push([event.changeType, event.address]));
    await context.sync();
  });
  workbench.book.shift(sheetId(), { kind: "insertRows", at: 2, count: 1, from: 0, to: 16_383 }, "user");
  await told();
  expect(kinds).toEqual([["RowInserted", "3:3"]]);
});

test("selection, added and deleted sheets, activation and tables are told", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.onSelectionChanged.add(async (event) => void heard.push(`selection ${event.address}`));
    worksheets.onAdded.add(async () => void heard.push("added"));
    worksheets.onDeleted.add(async () => void heard.push("deleted"));
    worksheets.onActivated.add(async () => void heard.push("activated"));
    tables.onChanged.add(async (event) => void heard.push(`table ${event.address}`));
    await context.sync();
    const sheet = worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [
      ["a", "b"],
      [1, 2],
    ];
    sheet.tables.add("A1:B2", true);
    await context.sync();
  });
  await told();
  heard.length = 0;
  const { book } = workbench;
  book.select(sheetId(), [{ top: 1, left: 1, bottom: 2, right: 1 }], "user");
  book.write(sheetId(), 1, 0, [[{ value: 5 }]], "user");
  const added = book.addSheet("Autre", "user");
  book.activate(added.id, "user");
  book.deleteSheet(added.id, "user");
  await told();
  expect(heard).toEqual(["selection B2:B3", "table A2", "added", "activated", "deleted", "activated"]);
});

test("a handler that was removed hears nothing more", async () => {
  let heard = 0;
  await Excel.run(async (context) => {
    const registration = context.workbook.worksheets.onChanged.add(async () => void heard++);
    await context.sync();
    registration.remove();
    await context.sync();
  });
  workbench.book.write(sheetId(), 0, 0, [[{ value: 1 }]], "user");
  await told();
  expect(heard).toBe(0);
});

test("a change of settings is told", async () => {
  let heard = 0;
  await Excel.run(async (context) => {
    context.workbook.settings.onSettingsChanged.add(async () => void heard++);
    await context.sync();
  });
  workbench.book.setSetting("rnq", { version: 1 }, "user");
  await eventually(() => heard === 1);
});

test("the pane is shown and hidden by the add-in, which hears of it", async () => {
  const modes: string[] = [];
  await Office.addin.onVisibilityModeChanged((message) => void modes.push(message.visibilityMode));
  await Office.addin.hide();
  await eventually(() => modes.length === 1);
  expect(workbench.host.runtime.state).toBe("Background");
  await Office.addin.showAsTaskpane();
  await eventually(() => modes.length === 2);
  expect(modes).toEqual(["Hidden", "Taskpane"]);
});

test("a ribbon command runs the function associated with it and says when it is done", async () => {
  Office.actions.associate("refresh", (event: Office.AddinCommands.Event) => event.completed());
  await expect(workbench.host.runCommand("refresh", "RefreshButton")).resolves.toMatchObject({ status: 0 });
});

test("loading with the workbook is remembered for the session", async () => {
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect(await Office.addin.getStartupBehavior()).toBe("Load");
});
