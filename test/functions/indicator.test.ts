/** RNQ.LABEL and RNQ.APPLIES, from whatever cell names an indicator. */
import { Fault } from "../../src/functions/values/faults";
import { applies, labelIn } from "./asked";
import { cell } from "./support";

const labelOf = labelIn("fr");
const alone = (value: unknown) => labelOf(cell(value))[0]![0];

test.each([[12], ["12"], ["Ind. 12"], ["I-12"], ["C3.i12"], ["3.12"], [3.12], ["Indicateur n°12"]])(
  "%s is indicator 12",
  (written) => {
    expect(labelOf(cell(written))).toEqual(labelOf(cell(12)));
    expect(String(alone(written))).toMatch(/rupture/i);
  },
);

test("a number or a text handed over without a range is read as a cell", () => {
  expect(labelOf(12)).toEqual(labelOf(cell(12)));
  expect(labelOf("Ind. 12", "gravité")).toEqual(labelOf(cell(12), cell("gravité")));
});

test("each field answers, by its name in either language and whatever its accents", () => {
  const of31 = (field: string) => labelOf(cell(31), cell(field))[0]![0];
  expect(of31("Gravité")).toBe("toujours majeure");
  expect(of31("gravity")).toBe("toujours majeure");
  expect(String(of31("critere"))).toMatch(/^7\. /);
  expect(String(of31("preuves")).split("; ").length).toBeGreaterThan(1);
  expect(labelOf(cell(12), cell(2026))[0]![0]).toContain("harcèlement");
  expect(labelOf(cell(4), cell("2026"))[0]![0]).toBe("Inchangé en 2026");
});

test("an answer in English where Excel is in English", () => {
  expect(labelIn("en")(cell(31), cell("gravity"))).toEqual([["always major"]]);
});

test("a column of numbers spills a column, empty cells stay empty and a bad one is an error of its own", () => {
  const result = labelOf([[12], [0], [null], ["bonjour"], [31]]);
  expect(result.map(([one]) => (one instanceof Fault ? one.code : one))).toEqual([
    alone(12),
    "",
    "",
    "#VALUE!",
    alone(31),
  ]);
});

test("a cell with several numbers tells each on its line", () => {
  const lines = String(alone("23-24-25")).split("\n");
  expect(lines.map((line) => line.slice(0, 4))).toEqual(["23. ", "24. ", "25. "]);
});

test.each([
  [0, "#VALUE!", /Indiquez un numéro/],
  ["bonjour", "#VALUE!", /«\u00a0bonjour\u00a0» n’est pas un indicateur/],
  [34, "#N/A", /Il n’y a pas d’indicateur 34/],
  ["Ind. 99", "#N/A", /Ind\. 99/],
  [{ code: "#REF!" }, "#VALUE!", /#REF!/],
  [{ code: "#N/A" }, "#N/A", /#N\/A/],
  [3.1, "#VALUE!", /deux façons.*3\.10/],
])("%p alone is %s with a sentence", (value, code, sentence) => {
  const [[fault]] = labelOf(cell(value)) as [[Fault]];
  expect(fault).toBeInstanceOf(Fault);
  expect(fault.code).toBe(code);
  expect(fault.message).toMatch(sentence);
});

test("an unknown field names those that exist", () => {
  expect(() => labelOf(cell(12), cell("poids"))).toThrow(/«\u00a0poids\u00a0» n’est pas un champ.*gravité/);
});

test("an indicator applies by the scope, said in French, in English, by codes or in several cells", () => {
  for (const scope of ["actions de formation; alternance", "training; work-linked", "OF; alternance"]) {
    expect(applies(cell(13), cell(scope))).toEqual([[true]]);
  }
  expect(applies(cell(13), [["actions de formation"], ["alternance"]])).toEqual([[true]]);
  expect(applies(cell(13), cell("actions de formation; plus de 2 jours"))).toEqual([[false]]);
  expect(applies([[1], [14], [33]], cell("CFA"))).toEqual([[true], [true], [true]]);
});

test("indicator 33 applies from 1 November 2026, and without a date", () => {
  const serial = (days: number) => cell(46327 + days); // 46327 is 1 November 2026
  expect(applies(cell(33), cell("CFA"), serial(-1))).toEqual([[false]]);
  expect(applies(cell(33), cell("CFA"), serial(0))).toEqual([[true]]);
  expect(applies(cell(33), cell("CFA"), cell("31/10/2026"))).toEqual([[false]]);
  expect(applies(cell(33), cell("CFA"))).toEqual([[true]]);
});

test("a scope that is missing or not understood says what was expected", () => {
  expect(() => applies(cell(13), cell(0))).toThrow(/Indiquez un périmètre/);
  expect(() => applies(cell(13), cell("licorne"))).toThrow(/licorne/);
  expect(() => applies(cell(13), cell("OF"), cell("bientôt"))).toThrow(/«\u00a0bientôt\u00a0» n’est pas une date/);
});
