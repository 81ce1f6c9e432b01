import { readWorkbook, saveWorkbook } from "../../../src/workbench/files";
import { compareWorkbooks } from "../../support/compare/compare";
import { attach, detach } from "../../support/bookEdits";
import { Parts } from "../../support/compare/parts";
import { difficult, samples } from "../../support/workbookSamples";
import { plainBook } from "../../support/plainBook";

const all = [...samples, difficult].map((one) => [one.name, one.bytes] as const);

describe("saving a workbook in which nothing changed", () => {
  test.each(all)("%s comes back with every part byte for byte, in the same order", (name, bytes) => {
    const before = new Parts(bytes);
    const after = new Parts(saveWorkbook(readWorkbook(bytes, name), bytes));
    expect(after.names).toEqual(before.names);
    for (const part of before.names) expect(Buffer.compare(before.files.get(part)!, after.files.get(part)!)).toBe(0);
  });
});

describe("attaching, saving, reopening, removing and saving", () => {
  test.each(all)("%s reads back what was put in it", (name, bytes) => {
    const book = readWorkbook(bytes, name);
    attach(book);
    const again = readWorkbook(saveWorkbook(book, bytes), name);
    expect(plainBook(again)).toEqual(plainBook(book));
  });

  test.each(all)("%s is as it was once everything of ours is removed from the saved file", (name, bytes) => {
    const book = readWorkbook(bytes, name);
    attach(book);
    const attached = saveWorkbook(book, bytes);
    expect(compareWorkbooks(bytes, attached)).not.toEqual([]);
    const reopened = readWorkbook(attached, name);
    detach(reopened);
    expect(compareWorkbooks(bytes, saveWorkbook(reopened, attached))).toEqual([]);
  });

  test.each(all)("%s is as it was when attaching and removing happen before the only save", (name, bytes) => {
    const book = readWorkbook(bytes, name);
    attach(book);
    detach(book);
    expect(compareWorkbooks(bytes, saveWorkbook(book, bytes))).toEqual([]);
  });
});
