/** Codes and short words that people use for different things: what stands beside them tells, or they are asked. */
import { readStatus } from "../../../../src/tracker/recognise";
import { legendOf } from "../../../../src/tracker/recognise/status/legends/legend";
import { readScale } from "../../../../src/tracker/recognise/status/scale";

/** What each of the values of a column is read as, every one of them on three rows. */
function read(header: string, values: readonly string[]): readonly (string | null)[] {
  const scale = readScale({ header, values: values.flatMap((value) => [value, value, value]) });
  return values.map((value) => scale.read(value)?.status ?? null);
}

describe("a code that may be one of two words", () => {
  test.each([
    // "Non concerné" as often as "non conforme".
    ["OK ?", ["ok", "raté", "NC"], ["compliant", "nonCompliant", null]],
    ["Signé ?", ["oui", "non", "NC"], ["compliant", "nonCompliant", null]],
    ["OK ?", ["ok", "NC"], ["compliant", "nonCompliant"]],
    ["Conformité", ["conforme", "pas vu", "NC"], ["compliant", "todo", "nonCompliant"]],
    // "Non acquis" beside what is acquired.
    ["Bilan", ["acquis", "à renforcer", "NA"], ["compliant", "partial", null]],
    ["Bilan", ["acquis", "non acquis", "NA"], ["compliant", "nonCompliant", "notApplicable"]],
    ["Où j'en suis", ["A", "NA"], [null, null]],
    ["Où j'en suis", ["A", "B", "C", "D", "NA"], ["compliant", "partial", null, null, "notApplicable"]],
    // A letter of hers, unless others show that it is "conforme".
    ["Contrôle", ["C"], [null]],
    ["Contrôle", ["C", "NC", "SO"], ["compliant", "nonCompliant", "notApplicable"]],
    ["Bouclé", ["bouclé", "Faux"], ["compliant", null]],
    ["Fait", ["Vrai", "Faux"], ["compliant", "todo"]],
    ["Statut", ["prêt", "à voir", "en cours"], ["compliant", null, "partial"]],
    ["Statut", ["OK", "KO", "à voir"], ["compliant", "nonCompliant", "partial"]],
    ["Niveau sur 3", ["0", "1", "2", "3", "rien"], [null, null, "partial", "compliant", "todo"]],
  ] as const)("%s: %j", (header, values, said) => {
    expect(read(header, values)).toEqual(said);
  });
});

describe("a letter, its part and its denial", () => {
  test.each([
    [
      ["A", "ECA", "NA"],
      ["compliant", "partial", "nonCompliant"],
    ],
    [
      ["M", "PM", "NM", "SO"],
      ["compliant", "partial", "nonCompliant", "notApplicable"],
    ],
    [
      ["F", "PF", "NF"],
      ["compliant", "partial", "todo"],
    ],
    [
      ["C", "P", "NC"],
      ["compliant", "partial", "nonCompliant"],
    ],
  ] as const)("%j", (values, said) => {
    expect(read("Appréciation", values)).toEqual(said);
  });
});

describe("shares drawn with signs", () => {
  test.each([
    [
      ["●●●", "●○○", "○○○"],
      ["compliant", "partial", "todo"],
    ],
    [
      ["■■■■", "■■□□"],
      ["compliant", "partial"],
    ],
    [
      ["★★★", "★★☆", "☆☆☆"],
      ["compliant", "partial", "todo"],
    ],
    [
      ["★★★★★", "★★★", "★"],
      ["compliant", "partial", null],
    ],
    // Which of them is full is not told; how many there could be neither.
    [["⬛⬛⬜"], [null]],
    [
      ["★★", "★"],
      [null, null],
    ],
  ] as const)("%j", (values, said) => {
    expect(read("Statut", values)).toEqual(said);
  });
});

test.each([
  ["vu", null],
  ["remarque", null],
  ["pièces manquantes", null],
  ["preuves manquantes", "todo"],
  ["point achevé", null],
  ["don't do it", null],
  ["conforme à l'ancien guide seulement", null],
  ["pas rangé, encore deux pages à coller", null],
  ["j'ai le canevas, à remplir", null],
  ["à demarer", null],
  ["geht so", null],
  ["so", "notApplicable"],
  ["à voir", "partial"],
  ["à voir au bureau", null],
])("alone: %s", (text, status) => {
  expect(readStatus(text)?.status ?? null).toBe(status);
});

test("NC beside oui and non, which answer already, is asked under any header, unless an explanation in a sentence says what it is", () => {
  const values = ["oui", "non", "NC", "oui mais à l'oral"];
  expect(readScale({ header: "Votre réponse", values }).read("NC")).toBe(null);
  const legend = legendOf(["Répondez à tout par oui, non ou NC (NC = non concerné par le point)."]);
  expect(readScale({ header: "Votre réponse", values, legend }).read("NC")?.status).toBe("notApplicable");
  expect(readScale({ header: "Constat", values: ["C", "NC", "SO"] }).read("NC")?.status).toBe("nonCompliant");
});
