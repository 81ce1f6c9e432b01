/** Names of parts in any case, at any place. */
import fc from "fast-check";
import { strFromU8, strToU8, zipSync } from "fflate";
import { FileError, readWorkbook } from "../../../../src/workbench/files";
import { changedBySaving, leftBehind } from "../../../support/carried";
import { richParts } from "../../../support/richWorkbook";
import { smallParts } from "../../../support/smallWorkbook";
import { amount } from "../../../support/someOf";

/** Each letter of a name in one case or the other; the two names that the format fixes stay. */
const respell = (name: string, upper: (at: number) => boolean): string =>
  name === "[Content_Types].xml" || name === "_rels/.rels"
    ? name
    : [...name].map((letter, at) => (upper(at) ? letter.toUpperCase() : letter.toLowerCase())).join("");

test("parts are the same whatever the case of their names", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), fc.boolean(), async (cases, rich) => {
      const parts = rich ? richParts() : smallParts([{ name: "Suivi" }, { name: "Autre" }]);
      const names = Object.keys(parts);
      const renamed = names.map((name, index) => respell(name, (at) => cases[(index + at) % cases.length]!));
      const bytes = zipSync(Object.fromEntries(names.map((name, index) => [renamed[index]!, parts[name]!])));
      expect(changedBySaving(bytes)).toEqual([]);
      expect(await leftBehind(bytes)).toEqual([]);
    }),
    { numRuns: amount(25, 8) },
  );
});

test("a workbook part that lies elsewhere is found by the relationships", async () => {
  const move = (text: string): string => text.replace(/xl\//g, "Classeur/");
  const parts = Object.fromEntries(
    Object.entries(smallParts([{ name: "Suivi" }])).map(([name, bytes]) => [
      move(name),
      name === "[Content_Types].xml" || name === "_rels/.rels" ? strToU8(move(strFromU8(bytes))) : bytes,
    ]),
  );
  expect(await leftBehind(zipSync(parts))).toEqual([]);
});

test("two parts whose names differ by case only are a damage", () => {
  const parts = smallParts([{ name: "Suivi" }]);
  const twice = zipSync({ ...parts, "xl/Workbook.xml": parts["xl/workbook.xml"]! });
  expect(() => readWorkbook(twice, "suivi.xlsx")).toThrow(FileError);
});

test.each([
  ["Suivi", "SUIVI"],
  ["Été", "E\u0301te\u0301"],
])("sheets named %s and %s are refused: nobody could tell them apart", (one, other) => {
  const bytes = zipSync(smallParts([{ name: one }, { name: other }]));
  expect(() => readWorkbook(bytes, "suivi.xlsx")).toThrow("Ouvrez-le dans Excel");
});
