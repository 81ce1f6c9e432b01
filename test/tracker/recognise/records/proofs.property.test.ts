/** Names on lines of their own are the same proofs whichever sign parts them: no text is told otherwise for being plain. */
import fc from "fast-check";
import { splitProofs } from "../../../../src/tracker/recognise";

const SEED = process.env.RANDOM_LAYOUTS ? {} : { seed: 20261130 };

const NAMES = [
  ...[
    "Charte",
    "Livret 2026",
    "grille v2.pdf",
    "Bail,",
    "Bail, annexe 3",
    " Registre",
    "Registre ",
    "Bilan\u00a0signé",
  ],
  ...["néant", "Néant", "neant", "à créer", "a creer", "pas encore", "Passeport", "Aucun", "Aucune preuve", "Nattes"],
  ...["-", "?", "", "- Charte", "1. Charte", "2) Bail", "Exemplaire signé", "Charte (à faire)"],
  ...[
    "Charte à faire",
    "manque la charte",
    "Manuel",
    "Sommaire",
    "SO",
    "Soldes",
    "n/a",
    "Rien",
    "Riens",
    "Vide",
    "Video",
  ],
  ...["Élève", "école", "CV  diplôme", "CV\tdiplôme", "https://exemple.fr/a.pdf", "todo", "Todoliste", "Plan R+1"],
];
const names = fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 });

test("a line break parts as a semicolon does", () => {
  fc.assert(
    fc.property(names, (parts) => {
      expect(splitProofs(parts.join("\n"), "lines")).toEqual(splitProofs(parts.join(";"), "lines"));
    }),
    { ...SEED, numRuns: 2_000 },
  );
});

test("a name alone is read as beside another one", () => {
  fc.assert(
    fc.property(fc.constantFrom(...NAMES), (name) => {
      expect([...splitProofs(name, "lines"), "Zinc"]).toEqual(splitProofs(`${name};Zinc`, "lines"));
    }),
    { ...SEED, numRuns: 500 },
  );
});
