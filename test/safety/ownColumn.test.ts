/** Our state column is never read as hers: her table is recognised, shown and judged the same with it and without. */
import { readWorkbook } from "../../src/workbench/files";
import { withWorkbook } from "../excel/workbooks";
import { DIFFICULT, PLAIN } from "./support/workbooks";

test.each([
  ["the plain workbook", PLAIN],
  ["the difficult workbook", DIFFICULT],
] as const)("%s", async (_name, sample) => {
  await withWorkbook(readWorkbook(sample.bytes, sample.name), async ({ host }) => {
    const { recognition, sketches, assessment } = await host.read();
    await host.attach({ names: false, stateColumn: true });
    const after = await host.read();
    expect(after.stateColumn).toBe(true);
    expect({ recognition: after.recognition, sketches: after.sketches, assessment: after.assessment }).toEqual({
      recognition,
      sketches,
      assessment,
    });
  });
});
