import { migration } from "../../../src/tracker/report/migrate";
import { recognition, row, sample, scope } from "../support";

const APPRENTICESHIP = scope({ categories: ["OF", "CFA"] });
const added = (of: Parameters<typeof migration>[0]) => {
  const result = migration(of, APPRENTICESHIP);
  return result.kind === "add" ? result.rows : result.why;
};

test("adds nothing where apprenticeship is not in scope, where 33 is there, where there is no table", () => {
  expect(migration(sample("tableau-32-indicateurs"), scope())).toEqual({ kind: "nothing", why: "noApprenticeship" });
  expect(added(sample("cfa-33-indicateurs"))).toBe("already");
  expect(added(sample("planning-des-salles"))).toBe("noTable");
});

test.each([
  ["tableau-32-indicateurs", 33, 33],
  ["dossier-qualite", "Ind. 33", 33],
  ["suivi-par-sections", "Indicateur n°33", 43],
  ["numerotation-maison", "7.4", 34],
  ["preuves-par-ligne", 33, 35],
  ["grille-audit-blanc", 33, 38],
] as const)("%s: one row %p after row %i, written like hers", (name, indicatorText, afterRow) => {
  expect(added(sample(name))).toMatchObject([
    { indicatorText, afterRow, criterion: 7, label: "Évaluation des enseignements par les apprenants" },
  ]);
});

test.each([
  ["I-32", 32, "I-33"],
  ["C7.i32", 32, "C7.i33"],
  ["7.32", 32, "7.33"],
  ["IND 32 ", 32, "IND 33 "],
  ["ind_32", 32, "ind_33"],
  ["032", 32, "33"],
  ["C6.i29", 29, "C7.i33"],
] as const)("%s becomes %s", (indicatorText, number, expected) => {
  const of = recognition({ rows: [row(5, number, "OK", { indicatorText, criterion: number === 29 ? 6 : 7 })] });
  expect(added(of)).toMatchObject([{ indicatorText: expected }]);
});

test("the new row is written like the last one that Excel did not change", () => {
  const of = recognition({
    rows: [
      row(5, 31, "OK", { indicatorText: "Ind. 31", criterion: 7 }),
      row(6, 32, "OK", { indicatorText: 45936, repaired: "6/10", indicators: [6, 10], criterion: null }),
    ],
  });
  expect(added(of)).toMatchObject([{ indicatorText: "Ind. 33", likeRow: 6 }]);
});
