/** Whatever we did to a workbook, once removed the saved file is the one she had. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readWorkbook, saveWorkbook } from "../../src/workbench/files";
import { compareWorkbooks } from "../support/compare";
import { bytesOf, withWorkbook } from "../excel/workbooks";
import { hersOf, oursIn } from "./hers";
import { DIFFICULT, everything, SAMPLES, SHEETS } from "./workbooks";

const open = ({ bytes, name }: { bytes: Uint8Array; name: string }) => readWorkbook(bytes, name);

test.each(SAMPLES)("$name: all was written, hers untouched; removed and saved, the file is the same", async (sample) => {
  const before = hersOf(open(sample));
  await withWorkbook(open(sample), async ({ host, book }) => {
    await everything(host);
    expect(oursIn(book.data)).not.toEqual([]);
    expect(hersOf(book.data)).toEqual(before);
    await host.remove();
    expect(oursIn(book.data)).toEqual([]);
    expect(compareWorkbooks(sample.bytes, saveWorkbook(book.data, sample.bytes))).toEqual([]);
  });
});

test.each(SAMPLES)("$name: saved with all of ours, another session removes it and the file is the same", async (sample) => {
  const written = await withWorkbook(open(sample), async ({ host, book }) => {
    await everything(host);
    return saveWorkbook(book.data, sample.bytes);
  });
  const before = hersOf(open(sample));
  await withWorkbook(readWorkbook(written, sample.name), async ({ host, book }) => {
    expect(hersOf(book.data)).toEqual(before);
    await host.remove();
    expect(compareWorkbooks(sample.bytes, saveWorkbook(book.data, written))).toEqual([]);
  });
});

test("another process removes everything from the difficult workbook", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "rnq-"));
  try {
    const written = await withWorkbook(open(DIFFICULT), async ({ host, book }) => {
      await everything(host);
      return saveWorkbook(book.data, DIFFICULT.bytes);
    });
    const [attached, cleaned] = ["suivi.xlsm", "nettoyé.xlsm"].map((name) => path.join(folder, name)) as [string, string];
    writeFileSync(attached, written);
    const run = spawnSync(process.execPath, ["src/workbench/bin/rnq.mjs", "detach", attached, "--out", cleaned], { cwd: path.resolve(__dirname, "../.."), encoding: "utf8" });
    expect({ status: run.status, out: run.stdout }).toEqual({ status: 0, out: "" });
    expect(compareWorkbooks(DIFFICULT.bytes, readFileSync(cleaned))).toEqual([]);
    expect(Buffer.compare(readFileSync(attached), written)).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 180_000);

test("a workbook without a tracker refuses, and is not touched", async () => {
  const name = "planning-des-salles.xlsx";
  const bytes = bytesOf(name);
  await withWorkbook(name, async ({ host, book }) => {
    await expect(host.attach({ names: true, stateColumn: true })).rejects.toMatchObject({ code: "noTracker" });
    await expect(host.highlight(true)).rejects.toMatchObject({ code: "noTracker" });
    await expect(host.generate(SHEETS, { live: false })).rejects.toMatchObject({ code: "noTracker" });
    await expect(host.migrate()).rejects.toMatchObject({ code: "noTracker" });
    expect(compareWorkbooks(bytes, saveWorkbook(book.data, bytes))).toEqual([]);
    expect(oursIn(book.data)).toEqual([]);
  });
});
