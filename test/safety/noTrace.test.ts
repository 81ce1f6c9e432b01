/** Whatever we did to a workbook, once removed the saved file is the one she had. */
import { someOf } from "../support/someOf";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readWorkbook, saveWorkbook } from "../../src/workbench/files";
import { compareWorkbooks } from "../support/compare/compare";
import { bytesOf, withWorkbook } from "../excel/workbooks";
import { hersOf, oursIn } from "./support/hers";
import { GENERATED } from "./support/generated";
import { everything, SAMPLES, SHEETS } from "./support/workbooks";

const ROOT = path.resolve(__dirname, "../..");
const ALL = [...SAMPLES, ...GENERATED];

/** Runs the command line on several files, one after the other, in the one process. */
const DETACH_ALL = `
  const { commandLine } = require(process.argv[1]);
  (async () => {
    const said = { out: (text) => process.stdout.write(text), error: (text) => process.stderr.write(text) };
    for (const file of process.argv.slice(3)) process.exitCode ||= await commandLine(["detach", file, "--out", file.replace(/(\\.\\w+)$/, "-rendu$1")], process.argv[2], said);
  })();
`;

/** Each file as saved with everything of ours in it. */
const written = new Map<string, Uint8Array>();

const ONES = someOf(ALL, 2);

test.each(ONES)(
  "$name: all was written, hers untouched; removed and saved, the file is the same",
  async ({ name, bytes }) => {
    const open = () => readWorkbook(bytes, name);
    const before = hersOf(open());
    await withWorkbook(open(), async ({ host, book }) => {
      await everything(host);
      expect(oursIn(book.data)).not.toEqual([]);
      expect(hersOf(book.data)).toEqual(before);
      written.set(name, saveWorkbook(book.data, bytes));
      await host.remove();
      expect(oursIn(book.data)).toEqual([]);
      expect(compareWorkbooks(bytes, saveWorkbook(book.data, bytes))).toEqual([]);
    });
    expect(hersOf(readWorkbook(written.get(name)!, name))).toEqual(before);
  },
);

test("saved with all of ours, another process removes it from each, and each file is the same", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "rnq-"));
  try {
    const files = [...written].map(([name, content]) => {
      const file = path.join(folder, name);
      writeFileSync(file, content);
      return file;
    });
    expect(files).toHaveLength(ONES.length);
    const run = spawnSync(
      process.execPath,
      ["-e", DETACH_ALL, path.join(ROOT, "build/node/workbench.cjs"), path.join(ROOT, "build/cli"), ...files],
      { cwd: ROOT, encoding: "utf8" },
    );
    expect({ status: run.status, out: run.stdout, error: run.stderr }).toEqual({
      status: 0,
      out: "",
      error: expect.any(String),
    });
    for (const [index, { name, bytes }] of ONES.entries()) {
      const rendered = readFileSync(files[index]!.replace(/(\.\w+)$/, "-rendu$1"));
      expect({ name, differences: compareWorkbooks(bytes, rendered) }).toEqual({ name, differences: [] });
      expect(Buffer.compare(readFileSync(files[index]!), written.get(name)!)).toBe(0);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 240_000);

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
