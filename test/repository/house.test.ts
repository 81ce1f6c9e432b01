/** The house: no circle of imports, no heap of files, no file that does two things. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { circles, files, importsOf, SRC } from "./imports";

test("no file reaches itself through its imports", () => {
  expect(circles(new Map(files.map((file) => [file, importsOf(file)])))).toEqual([]);
  expect(
    circles(
      new Map([
        ["a", ["b"]],
        ["b", ["c"]],
        ["c", ["a"]],
        ["d", ["a"]],
      ]),
    ),
  ).toEqual([["a", "b", "c"]]);
});

/** Files side by side that are plainly one series: one per class of Office.js, one per indicator table of words … */
const SERIES = ["workbench/host/objects", "text/pane"];
const MOST_SIDE_BY_SIDE = 16;

test("no folder is a heap", () => {
  const folders = new Map<string, number>();
  for (const file of files) folders.set(path.posix.dirname(file), (folders.get(path.posix.dirname(file)) ?? 0) + 1);
  const heaps = [...folders].filter(([folder, count]) => count > MOST_SIDE_BY_SIDE && !SERIES.includes(folder));
  expect(heaps).toEqual([]);
});

/** Texts, facts and tables of words: data, as long as what they say. */
const DATA = /^(text\/|rnq\/|scripts\/learn\/|tracker\/recognise\/weights\/)/;
const LONGEST = 300;

test("files of code stay below 300 lines", () => {
  const long = files
    .filter((file) => !DATA.test(file))
    .map((file) => [file, readFileSync(path.join(SRC, file), "utf8").trimEnd().split("\n").length] as const)
    .filter(([, lines]) => lines > LONGEST);
  expect(long).toEqual([]);
});
