/** Whatever denies, limits or doubts an approval, in any order and with anything around it: it is no approval. */
import fc from "fast-check";
import { readStatus } from "../../../../src/tracker/recognise";

const SEED = process.env.RANDOM_LAYOUTS ? {} : { seed: 20261124 };

const APPROVALS = [
  "conforme",
  "validé",
  "OK",
  "fait",
  "terminé",
  "acquis",
  "signé",
  "à jour",
  "complet",
  "prêt",
  "compliant",
  "done",
  "en place",
  "vérifié",
  "satisfaisant",
  "oui",
  "bon",
];
const BEFORE = [
  "non",
  "pas",
  "pas encore",
  "ne pas",
  "jamais",
  "n'est pas",
  "n'est plus",
  "presque",
  "quasi",
  "partiellement",
  "à moitié",
  "loin d'être",
  "peut-être",
  "not",
  "not yet",
  "mostly",
  "almost",
  "never",
  "no longer",
  "toujours pas",
  "aucun",
  "en partie",
  "je crois que c'est",
  "ni",
  "hardly",
];
const AFTER = [
  "mais à dater",
  "sauf CFA",
  "sous réserve",
  "?",
  "à vérifier",
  "hormis une annexe",
  "but not signed",
  "except the annex",
  "avec réserve",
  "reste le devis",
  "manque la date",
  "à 80 %",
  "en partie",
  "à confirmer",
  "pas du tout",
  "à l'exception du site 2",
  "(provisoire)",
  "uniquement le matin",
];
const FILLER = ["", "le dossier ", "Nadia ", "ok-tout-va-bien ", "12/03/2026 ", "✅ ", "[2] ", "très ", "c'est "];
const CASES = [
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.replace(/ /g, "_"),
  (text: string) => ` ${text}\n`,
];

const composed = fc
  .record({
    before: fc.option(fc.constantFrom(...BEFORE)),
    approval: fc.constantFrom(...APPROVALS),
    more: fc.option(fc.constantFrom(...APPROVALS)),
    after: fc.option(fc.constantFrom(...AFTER)),
    filler: fc.constantFrom(...FILLER),
    comma: fc.constantFrom(" ", ", ", " - "),
    shape: fc.constantFrom(...CASES),
  })
  .filter(({ before, after }) => before !== null || after !== null)
  .map(({ before, approval, more, after, filler, comma, shape }) =>
    shape(
      `${filler}${before === null ? "" : `${before} `}${approval}${more === null ? "" : ` et ${more}`}${after === null ? "" : `${comma}${after}`}`,
    ),
  );

test("a denied, limited or doubtful approval is never compliant", () => {
  fc.assert(
    fc.property(composed, (text) => {
      expect([text, readStatus(text)?.status]).not.toEqual([text, "compliant"]);
    }),
    { numRuns: 3000, ...SEED },
  );
});

test("an approval beside words of no meaning is never compliant", () => {
  const words = fc.stringMatching(/^[bcdfghjklmnpqrstvwxz]{2,3}[aeiou]{1,2}[bcdfghjklmnpqrstvwz]{2,4}[aeiou]$/);
  fc.assert(
    fc.property(words, fc.constantFrom(...APPROVALS), fc.boolean(), (word, approval, first) => {
      const text = first ? `${word} ${approval}` : `${approval} ${word}`;
      expect([text, readStatus(text)?.status]).not.toEqual([text, "compliant"]);
    }),
    { numRuns: 2000, ...SEED },
  );
});

test("no input throws, and long ones are read in proportion", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect(() => readStatus(text)).not.toThrow();
    }),
    { numRuns: 1000, ...SEED },
  );
});
