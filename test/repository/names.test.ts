/** One name, one meaning: what a file exports has a name that no other file gives to something else. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const SOURCES = path.resolve(__dirname, "../../src");
const EXPORTED =
  /^export (?:declare )?(?:async )?(?:abstract )?(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm;

/** The same thing said twice: the workbench stands in for Excel and takes nothing from the add-in that it tests. */
const APART = [
  "Area",
  "append",
  "areaAddress",
  "cellAddress",
  "cellArea",
  "columnLetters",
  "freeSheetName",
  "largest",
  "parseArea",
  "parseAreas",
  "quoteSheet",
  "smallest",
];

function exported(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of readdirSync(SOURCES, { recursive: true }).map(String)) {
    if (!/\.tsx?$/.test(file) || file.startsWith("scripts")) continue;
    // Two of one file are the declarations of one thing.
    const names = new Set(
      [...readFileSync(path.join(SOURCES, file), "utf8").matchAll(EXPORTED)].map(([, name]) => name!),
    );
    for (const name of names) found.set(name, [...(found.get(name) ?? []), file]);
  }
  return found;
}

test("no exported name has two meanings", () => {
  const twice = [...exported()].filter(([name, files]) => files.length > 1 && !APART.includes(name));
  expect(twice).toEqual([]);
});

test("what stands apart is once in the workbench and once outside it", () => {
  const names = exported();
  for (const name of APART)
    expect({
      name,
      sides: names
        .get(name)!
        .map((file) => file.startsWith("workbench"))
        .sort(),
    }).toEqual({
      name,
      sides: [false, true],
    });
});
