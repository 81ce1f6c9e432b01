/** A word that nobody knows is a question, whatever else of its column denies it or works towards it. */
import fc from "fast-check";
import { readScale } from "../../../../src/tracker/recognise/status/scale";
import { readStatus } from "../../../../src/tracker/recognise";

const SEED = process.env.RANDOM_LAYOUTS ? {} : { seed: 20261129 };

/** Invented stems of verbs: "zorbl-é", "zorbl-ation", "zorbl-er". */
const stem = fc
  .tuple(
    fc.constantFrom("z", "kr", "fl", "gw", "tch", "vr"),
    fc.constantFrom("o", "ou", "i"),
    fc.constantFrom("rbl", "mp", "zg", "ltr", "nd"),
  )
  .map((parts) => parts.join(""))
  .filter((one) => readStatus(`${one}é`) === null);

const DENIALS = [(one: string) => `Non ${one}é`, (one: string) => `pas ${one}é`, (one: string) => `N'est pas ${one}é`];
const PURSUITS = [
  (one: string) => `En cours de ${one}ation`,
  (one: string) => `${one}age en cours`,
  (one: string) => `À ${one}er`,
];
const OTHERS = ["À faire", "Non conforme", "Sans objet", "Pas commencé", "Refusé", "À revoir"];
const one = fc.record({
  stem,
  deny: fc.constantFrom(...DENIALS),
  pursue: fc.constantFrom(...PURSUITS),
  other: fc.constantFrom(...OTHERS),
});

const said = (values: readonly string[], value: string) =>
  readScale({ header: "", values }).read(value)?.status ?? null;

test("one works towards what is delegated, invoiced or thrown away, too: it is asked", () => {
  fc.assert(
    fc.property(one, ({ stem, deny, pursue, other }) => {
      const word = `${stem}é`;
      const values = [word, deny(stem), pursue(stem), other, `presque ${word}`, `${word} sauf l'annexe`];
      expect(said(values, word)).toBeNull();
      for (const value of values) expect(said(values, value)).not.toBe("compliant");
    }),
    { numRuns: 200, ...SEED },
  );
});

test.each([
  ["what someone else does", ["Délégué", "Non délégué", "En cours de délégation", "N/A"]],
  ["what is paid", ["Facturé", "Non facturé", "En cours de facturation", "À faire"]],
  ["how it is kept", ["Numérisé", "Non numérisé", "En cours de numérisation", "À faire"]],
  ["what is blocked", ["Bloqué", "Non bloqué", "En cours de blocage", "À faire"]],
  ["what is thrown away", ["Supprimé", "Non supprimé", "À supprimer", "À faire"]],
  ["what was only looked at", ["Diagnostiqué", "Non diagnostiqué", "En cours de diagnostic", "À faire"]],
  ["what presses", ["Urgent", "Non urgent", "Partiellement urgent", "À faire"]],
  ["a gravity", ["Mineur", "Non mineur", "Majeur", "À faire"]],
])("%s is never taken for an approval", (_, values) => {
  for (const value of values) expect(said(values, value)).not.toBe("compliant");
});

test.each([
  ["Irrecevable", "nonCompliant"],
  ["inconforme", "nonCompliant"],
  ["indémontré", "nonCompliant"],
  ["unaccepted", "nonCompliant"],
  ["unsatisfactory", "nonCompliant"],
  ["Inouï", null],
  ["invérifié", null],
  ["pas inacceptable", null],
  ["incontrôlé", null],
])("%s, the contrary of what approves, is %s", (text, status) => {
  expect(readStatus(text)?.status ?? null).toBe(status);
});
