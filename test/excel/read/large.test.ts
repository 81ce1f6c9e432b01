import { largeBook } from "./large";
import { withWorkbook } from "../workbooks";

test("a journey of 1,500 steps is written in at most five requests, a call per block and not per cell", async () => {
  await withWorkbook(largeBook(1500), async ({ host, workbench, book }) => {
    const start = workbench.counters.requests;
    const { recognition } = await host.read();
    expect(recognition.register).toHaveLength(1500);
    const reading = workbench.counters.requests - start;
    const bytes = workbench.counters.bytesIn;
    await host.generate(["journey"], { live: false });
    expect(workbench.counters.requests - start - 2 * reading).toBeLessThanOrEqual(5);
    expect(workbench.counters.bytesIn - bytes).toBeLessThan(8_000_000);
    const ours = book.data.sheets.filter(({ name }) => name.startsWith("Parcours stagiaire"));
    expect(Math.max(...ours.map(({ rows }) => rows.size))).toBeGreaterThan(1500);
    const before = workbench.counters.requests;
    await host.generate(["dossier", "summary"], { live: false });
    expect(workbench.counters.requests - before - reading).toBeLessThanOrEqual(10);
  });
});

test("no request of a sheet of long texts nears the 5 MB that Excel for the web accepts", async () => {
  await withWorkbook(largeBook(800, ` : ${"ce qui a été vu et décidé, ".repeat(320)}`), async ({ host, workbench }) => {
    const sizes: number[] = [];
    workbench.setFault((_request, body) => {
      sizes.push(Buffer.byteLength(body));
      return null;
    });
    await host.generate(["journey"], { live: false });
    // Only blocks keep each of them small.
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(5_000_000);
    expect(Math.max(...sizes)).toBeLessThan(4_000_000);
  });
});
