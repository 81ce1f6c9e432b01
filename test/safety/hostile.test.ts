/** Texts, sizes and files made to do harm: nothing throws, nothing of them becomes a formula or a link of ours. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, strToU8, zipSync } from "fflate";
import { markedKind, SHEET_MARKS } from "../../src/excel/own/marks";
import { Book } from "../../src/workbench/book/book";
import type { BookCell, BookData } from "../../src/workbench/book/types";
import { emptyWorkbook, readWorkbook, saveWorkbook } from "../../src/workbench/files";
import { commandLine } from "../../src/workbench/node/commandLine";
import { compareWorkbooks } from "../support/compare/compare";
import { richParts, richWorkbook } from "../support/richWorkbook";
import { contentOf, withWorkbook } from "../excel/workbooks";
import { hersOf, oursIn } from "./support/hers";
import { FORMULAS, hostileBook, MARKUP } from "./support/hostileBook";
import { DIFFICULT, everything, SHEETS } from "./support/workbooks";
import { amount } from "../support/someOf";

const cellsOf = (sheet: BookData["sheets"][number]): BookCell[] =>
  [...sheet.rows.values()].flatMap((row) => [...row.values()]);

const oursOf = (data: BookData) =>
  data.sheets.filter(({ id }) => data.names.some(({ name, scope }) => scope === id && markedKind(name) !== null));

const isCertifiers = (data: BookData, id: string): boolean =>
  data.names.some(({ name, scope }) => scope === id && name === SHEET_MARKS.certifiers);

test("hostile texts stay texts in everything that we write", async () => {
  await withWorkbook(hostileBook(), async ({ host, book }) => {
    const before = contentOf(book);
    const hers = hersOf(book.data);
    expect((await host.read()).recognition.rows.length).toBeGreaterThanOrEqual(24);
    await host.saveSettings({ body: `=1+1 &D ${MARKUP[0]}` });
    await everything(host);
    await host.generate(SHEETS, { live: false });
    expect(hersOf(book.data)).toEqual(hers);
    const all = oursOf(book.data);
    expect(all).toHaveLength(7);
    // Certificateurs is empty of her words; its formulas and links are ours alone.
    const empty = all.filter((sheet) => isCertifiers(book.data, sheet.id));
    const words = empty.flatMap(cellsOf).flatMap(({ value, formula }) => [String(value), formula ?? ""]);
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((text) => /HYPERLINK|cmd|<\p{L}|1\+1|@/u.test(text))).toEqual([]);
    const ours = all.filter((sheet) => !empty.includes(sheet));
    const texts = ours
      .flatMap(cellsOf)
      .map(({ value }) => value)
      .filter((value) => typeof value === "string");
    // They were written, so that the rest of this test means something.
    expect(texts.some((text) => text.includes("=HYPERLINK("))).toBe(true);
    expect(texts.some((text) => text.includes("<script>"))).toBe(true);
    expect(ours.flatMap(cellsOf).filter(({ formula }) => formula !== undefined)).toEqual([]);
    await host.generate(["summary"], { live: true });
    // Texts and names of sheets aside, what is left of each formula is ours.
    const bare = ours
      .flatMap(cellsOf)
      .flatMap(({ formula }) => formula?.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g, "") ?? []);
    for (const formula of bare) expect(formula).toMatch(/^=(?!.*(HYPERLINK|cmd))[^'"<|@]*RNQ\.[A-Z]+\([^'"<|@]*$/);
    for (const sheet of ours)
      for (const link of sheet.links.values())
        expect({ address: link.address, location: link.location }).toEqual({
          address: undefined,
          // A cell of this workbook, whatever the name of its sheet.
          location: expect.stringMatching(/^#?('(?:[^']|'')+'|[\p{L}\d_.]+)![A-Z]+\d+$/u),
        });
    for (const sheet of ours)
      for (const part of Object.values({ ...sheet.page.header, ...sheet.page.footer }))
        expect(part.replace(/&&/g, "")).not.toMatch(/ &D|&\[/);
    const column = cellsOf(book.data.sheets[0]!)
      .map(({ formula }) => formula)
      .filter((formula) => formula !== undefined);
    expect(column.length).toBeGreaterThan(20);
    for (const formula of column) expect(formula).toMatch(/^=RNQ\.EVALUATE\(A\d+,C\d+,D\d+,RNQ_Perimetre,RNQ_Date\)$/);
    await host.remove();
    expect(oursIn(book.data)).toEqual([]);
    expect(contentOf(book)).toEqual(before);
  });
});

test("hostile texts come back from the file as the texts they were, ours without a formula", async () => {
  const written = await withWorkbook(hostileBook(), async ({ host, book }) => {
    await host.attach({ names: true, stateColumn: false });
    await host.highlight(true);
    await host.generate(SHEETS, { live: false });
    return saveWorkbook(book.data, saveWorkbook(emptyWorkbook(), null));
  });
  const again = readWorkbook(written, "hostile.xlsx");
  expect(again.sheets.flatMap(cellsOf).filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(again.sheets.flatMap(cellsOf).some(({ value }) => value === FORMULAS[1])).toBe(true);
  await withWorkbook(again, async ({ host, book }) => {
    await host.remove();
    expect(oursIn(book.data)).toEqual([]);
    expect(book.data.sheets).toHaveLength(1);
  });
});

test("a last column and a last row that hold something do not make reading long or large", async () => {
  const data = hostileBook();
  new Book(data).write(data.sheets[0]!.id, 0, 16_383, [[{ value: "=loin" }]], "user");
  const other = new Book(data).addSheet("Vide", "user");
  new Book(data).write(other.id, 1_048_575, 16_383, [[{ value: "tout au bout" }]], "user");
  new Book(data).write(other.id, 0, 0, [[{ value: "ici" }]], "user");
  await withWorkbook(data, async ({ host, book, workbench }) => {
    const before = contentOf(book);
    const from = workbench.counters.bytesOut;
    expect((await host.read()).recognition.rows.length).toBeGreaterThanOrEqual(24);
    expect(workbench.counters.bytesOut - from).toBeLessThan(5_000_000);
    await host.attach({ names: true, stateColumn: true });
    await host.generate(SHEETS, { live: false });
    await host.remove();
    expect(contentOf(book)).toEqual(before);
  });
}, 120_000);

test("16,384 columns that all hold something, and rows by the million, empty and formatted: read, written and removed in small requests", async () => {
  const data = readWorkbook(withMillionRows(), "million.xlsm");
  const wide = new Book(data).addSheet("Large", "user");
  new Book(data).write(
    wide.id,
    0,
    0,
    [1, 2].map((row) => Array.from({ length: 16_384 }, (_, column) => ({ value: `${row}.${column} <b>` }))),
    "user",
  );
  await withWorkbook(data, async ({ host, book, workbench }) => {
    const hers = hersOf(book.data);
    const from = workbench.counters.bytesOut;
    expect((await host.read()).recognition.rows).toHaveLength(4);
    expect(workbench.counters.bytesOut - from).toBeLessThan(5_000_000);
    await host.attach({ names: true, stateColumn: false });
    await host.highlight(true);
    await host.generate(["summary"], { live: false });
    expect(oursOf(book.data)).toHaveLength(1);
    expect(JSON.stringify(hersOf(book.data)) === JSON.stringify(hers)).toBe(true);
    await host.remove();
    expect(oursIn(book.data)).toEqual([]);
  });
}, 180_000);

test("formulas that turn in circles are hers and stay so", async () => {
  const data = readWorkbook(DIFFICULT.bytes, DIFFICULT.name);
  const sheet = data.sheets[0]!;
  new Book(data).write(
    sheet.id,
    4,
    3,
    [[{ formula: "=D6&C5" }], [{ formula: "=D5&C6" }], [{ formula: "=D7" }]],
    "user",
  );
  await withWorkbook(data, async ({ host, book }) => {
    const before = contentOf(book);
    await everything(host);
    await host.remove();
    expect(contentOf(book)).toEqual(before);
  });
});

/** The difficult workbook with nearly every row of Excel formatted and empty. */
function withMillionRows(): Uint8Array {
  const rows = Array.from(
    { length: amount(1_048_000, 120_000) },
    (_, row) => `<row r="${row + 21}" s="6" customFormat="1"/>`,
  ).join("");
  return richWorkbook({}, (parts) => {
    const part = "xl/worksheets/sheet1.xml";
    parts[part] = strToU8(
      strFromU8(parts[part] as Uint8Array)
        .replace(/<row r="20"[^>]*\/><\/sheetData>/, `${rows}</sheetData>`)
        .replace(/<sheetProtection[^>]*>/, ""),
    );
  });
}

describe("the command line", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "rnq-hostile-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const PAGE = path.resolve(__dirname, "../../build/cli");
  const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const rich = richWorkbook();
  const withPart = (part: string, change: (text: string) => string): Uint8Array =>
    richWorkbook({}, (parts) => {
      parts[part] = strToU8(change(strFromU8(parts[part] as Uint8Array)));
    });
  const without = (part: string): Uint8Array => {
    const { [part]: _gone, ...rest } = richParts();
    return zipSync(rest);
  };

  const FILES: readonly [string, () => Uint8Array][] = [
    ["an empty file", () => new Uint8Array()],
    ["a text file", () => strToU8("=1+1;<script>")],
    // A workbook like any other but for its size: nothing else than the bound refuses it.
    [
      "a zip bomb",
      () => {
        const part = "xl/sharedStrings.xml";
        const texts = strFromU8(richParts()[part] as Uint8Array).replace("</sst>", `${" ".repeat(70_000_000)}</sst>`);
        return zipSync({ ...richParts(), [part]: strToU8(texts) }, { level: 9 });
      },
    ],
    ["a truncated workbook", () => rich.subarray(0, Math.floor(rich.length * 0.7))],
    [
      "a workbook whose middle is overwritten",
      () => rich.map((byte, index) => (index > 3_000 && index < 6_000 ? 0x41 : byte)),
    ],
    [
      "entities that grow",
      () =>
        withPart("xl/sharedStrings.xml", (text) =>
          text.replace("<sst", '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><sst').replace("<t>", "<t>&b;"),
        ),
    ],
    [
      "an entity that reads a file",
      () =>
        withPart("xl/workbook.xml", (text) =>
          text.replace("<workbook", '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><workbook'),
        ),
    ],
    [
      "relationships to nowhere",
      () =>
        withPart("xl/_rels/workbook.xml.rels", (text) => text.replace("worksheets/sheet1.xml", "../../../etc/passwd")),
    ],
    [
      "relationships that turn in circles",
      () => withPart("xl/_rels/workbook.xml.rels", (text) => text.replace("worksheets/sheet1.xml", "workbook.xml")),
    ],
    ["a missing sheet", () => without("xl/worksheets/sheet1.xml")],
    ["XML that is none", () => withPart("xl/styles.xml", () => "<styleSheet><<<")],
    ["a password", () => Uint8Array.from([...COMPOUND, ...utf16("EncryptedPackage")])],
    ["the format of 1997", () => Uint8Array.from([...COMPOUND, ...utf16("Workbook")])],
  ];

  test.each(FILES)("refuses %s: code 2, one French line, nothing written", async (_what, make) => {
    const file = path.join(folder, "classeur.xlsx");
    const out = path.join(folder, "sortie.xlsx");
    writeFileSync(file, make());
    for (const argv of [
      ["inspect", file, "--json"],
      ["report", file, "--out", out, "--json"],
      ["detach", file, "--out", out],
    ]) {
      const said = { out: "", error: "" };
      const code = await commandLine(argv, PAGE, {
        out: (text) => (said.out += text),
        error: (text) => (said.error += text),
      });
      expect({ code, out: said.out, lines: said.error.trimEnd().split("\n").length }).toEqual({
        code: 2,
        out: "",
        lines: 1,
      });
      expect(said.error).toMatch(/^«\u00a0classeur\.xlsx\u00a0» (est|a été|n’est) /);
      expect(existsSync(out)).toBe(false);
    }
    expect(readdirSync(folder)).toEqual(["classeur.xlsx"]);
  });

  /** Runs a command on a file; what it said. */
  async function ran(argv: readonly string[]): Promise<{ code: number; out: string; error: string }> {
    const said = { out: "", error: "" };
    const code = await commandLine(argv, PAGE, {
      out: (text) => (said.out += text),
      error: (text) => (said.error += text),
    });
    return { code, ...said };
  }

  test("inspects a million empty formatted rows without keeping them", async () => {
    const file = path.join(folder, "million.xlsx");
    writeFileSync(file, withMillionRows());
    const { code, out, error } = await ran(["inspect", file, "--json"]);
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect((JSON.parse(out) as { rows: unknown[] }).rows).toHaveLength(4);
    rmSync(file);
  }, 180_000);

  test("reads hostile texts and links, 16,384 columns and circles; what it writes holds no formula nor link of theirs, and goes again", async () => {
    const data = hostileBook();
    const book = new Book(data);
    book.write(
      data.sheets[0]!.id,
      0,
      7,
      [Array.from({ length: 16_377 }, (_, column) => ({ value: `+colonne ${column}` }))],
      "user",
    );
    book.write(
      data.sheets[0]!.id,
      40,
      0,
      [[{ formula: "=B41" }, { formula: "=A41&C41" }, { formula: "=C41+1" }]],
      "user",
    );
    const [file, out, back] = ["hostile.xlsx", "rapport.xlsx", "rendu.xlsx"].map((name) => path.join(folder, name)) as [
      string,
      string,
      string,
    ];
    const original = saveWorkbook(data, null);
    writeFileSync(file, original);
    const inspected = await ran(["inspect", file, "--json"]);
    expect({ code: inspected.code, error: inspected.error }).toEqual({ code: 0, error: "" });
    expect((JSON.parse(inspected.out) as { rows: unknown[] }).rows.length).toBeGreaterThanOrEqual(24);
    // A terminal is told nothing that it would obey.
    expect(inspected.out.replace(/[\n]/g, "")).not.toMatch(/[\u0000-\u001f\u007f]/);
    expect(await ran(["report", file, "--out", out])).toMatchObject({ code: 0, error: "" });
    const made = readWorkbook(readFileSync(out), "rapport.xlsx");
    expect(oursOf(made).length).toBeGreaterThan(0);
    expect(
      oursOf(made)
        .flatMap(cellsOf)
        .some(({ value }) => typeof value === "string" && value.includes("=HYPERLINK(")),
    ).toBe(true);
    expect(
      oursOf(made)
        .flatMap(cellsOf)
        .filter(({ formula }) => formula !== undefined),
    ).toEqual([]);
    for (const sheet of oursOf(made)) for (const link of sheet.links.values()) expect(link.address).toBeUndefined();
    expect(await ran(["detach", out, "--out", back])).toMatchObject({ code: 0, error: "" });
    // The circles had never been calculated.
    expect(
      compareWorkbooks(original, readFileSync(back)).filter(
        (difference) => !/ cell [ABC]41 was formula /.test(difference),
      ),
    ).toEqual([]);
  }, 180_000);
});
