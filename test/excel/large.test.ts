import { largeBook } from "./large";
import { withWorkbook } from "./workbooks";

test("a file of 5,000 proofs is written in at most five requests, a call per block and not per cell", async () => {
  await withWorkbook(largeBook(5000), async ({ host, workbench, book }) => {
    const start = workbench.counters.requests;
    const { recognition } = await host.read();
    expect(recognition.register).toHaveLength(5000);
    const reading = workbench.counters.requests - start;
    const bytes = workbench.counters.bytesIn;
    await host.generate(["dossier"], { live: false });
    expect(workbench.counters.requests - start - 2 * reading).toBeLessThanOrEqual(5);
    expect(workbench.counters.bytesIn - bytes).toBeLessThan(5_000_000);
    expect(book.data.sheets.find(({ name }) => name === "Dossier de preuves")?.rows.size).toBeGreaterThan(5000);
  });
});
