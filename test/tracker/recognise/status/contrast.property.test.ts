/** A word that nobody knows approves where its column denies it and works towards it; either alone is a question. */
import fc from "fast-check";
import { fold } from "../../../../src/tracker/cells/words";
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

const scale = (values: readonly string[], header = "") => readScale({ header, values });
const said = (values: readonly string[], value: string) => scale(values).read(value)?.status ?? null;

test("denied and worked towards, it approves; less than it is under way, and its denial is asked", () => {
  fc.assert(
    fc.property(one, ({ stem, deny, pursue, other }) => {
      const word = `${stem}é`;
      const less = [`presque ${word}`, `${word} sauf l'annexe`, `${word} mais pas daté`];
      const values = [word, deny(stem), pursue(stem), other, ...less];
      expect(said(values, word)).toBe("compliant");
      expect(less.map((value) => said(values, value))).toEqual(less.map(() => "partial"));
      expect(said(values, deny(stem))).toBeNull();
      // A cell by itself knows nothing of its column: it is told.
      expect(scale(values).told.get(fold(word))).toBe("compliant");
    }),
    { numRuns: 200, ...SEED },
  );
});

test("without its denial, without what works towards it, or with nothing beside, it is asked", () => {
  fc.assert(
    fc.property(one, ({ stem, deny, pursue, other }) => {
      const word = `${stem}é`;
      for (const values of [
        [word, deny(stem), other],
        [word, pursue(stem), other],
        [word, deny(stem), `Partiellement ${word}`, other],
        [word, deny(stem), `${word} sauf CFA`, other],
        [word, deny(stem), pursue(stem)],
        [word, other],
      ])
        expect(said(values, word)).toBeNull();
    }),
    { numRuns: 100, ...SEED },
  );
});

test("where another word approves, or two words are denied and worked towards, nothing tells which is the status", () => {
  fc.assert(
    fc.property(one, stem, ({ stem: own, deny, pursue, other }, second) => {
      fc.pre(second.slice(0, 4) !== own.slice(0, 4));
      const word = `${own}é`;
      expect(said([word, deny(own), pursue(own), other, "Conforme"], word)).toBeNull();
      const both = [own, second].flatMap((each) => [`${each}é`, deny(each), pursue(each)]);
      expect(said([...both, other], word)).toBeNull();
    }),
    { numRuns: 100, ...SEED },
  );
});

test.each([
  ["what is blocked", ["Bloqué", "Non bloqué", "En cours de blocage", "À faire"], "Bloqué"],
  ["what presses", ["Urgent", "Non urgent", "Partiellement urgent", "À faire"], "Urgent"],
  ["whom it is for", ["Concerné", "Non concerné", "Partiellement concerné", "À faire"], "Concerné"],
  ["what is thrown away", ["Supprimé", "Non supprimé", "À supprimer", "À faire"], "Supprimé"],
  ["what is given up", ["Abandonné", "Non abandonné", "En cours d'abandon", "À faire"], "Abandonné"],
  ["what has lapsed", ["Échu", "Non échu", "Presque échu", "À faire"], "Échu"],
  [
    "what was only looked at",
    ["Diagnostiqué", "Non diagnostiqué", "En cours de diagnostic", "À faire"],
    "Diagnostiqué",
  ],
  ["what was only asked for", ["Commandé", "Non commandé", "En cours de commande", "À faire"], "Commandé"],
  ["a category", ["Contractuel", "Non contractuel", "Sans objet"], "Contractuel"],
  ["a gravity", ["Mineur", "Non mineur", "Majeur", "À faire"], "Mineur"],
])("%s is never taken for an approval", (_, values, word) => {
  for (const value of values) expect(said(values, value)).not.toBe("compliant");
  expect(said(values, word)).not.toBe("compliant");
});

test("her own answer goes before what the column shows", () => {
  const values = ["Zorblé", "Non zorblé", "À zorbler", "À faire"];
  const hers = new Map([["zorble", "partial" as const]]);
  expect(readScale({ header: "", values, hers }).read("Zorblé")?.status).toBe("partial");
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
