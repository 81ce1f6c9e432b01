/** Excel's own refusals as the sentences that she reads: what happened, what was not touched, what to do. */
import { toRnqError } from "../../../src/excel/base/errors";
import { openWorkbench, type Workbench } from "../../support/addin";

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(() => workbench.close());

async function refusal(batch: (sheet: Excel.Worksheet) => void): Promise<unknown> {
  return Excel.run(async (context) => {
    batch(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
    return null;
  }).catch((error: unknown) => error);
}

test("no room to insert is told as what stands in the way, not as a change of somebody else", async () => {
  const error = await refusal((sheet) => {
    sheet.tables.add("A1:B3", true);
    sheet.tables.add("B6:D9", true);
    // The second table would be torn apart: Excel refuses it for good.
    sheet.getRange("A4:B4").insert("Down");
  });
  expect(error).not.toBeNull();
  expect(toRnqError(error)).toMatchObject({ code: "noRoom", detail: expect.stringContaining("InsertDeleteConflict") });
  expect(toRnqError(error).message).toMatch(/Rien n.a été décalé/);
  expect(toRnqError(error, "en").message).toContain("Nothing was moved");
});
