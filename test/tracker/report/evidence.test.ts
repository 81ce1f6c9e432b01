import fc from "fast-check";
import { trackerOf } from "../../../src/tracker/model/tracker";
import type { RegisterEntry } from "../../../src/tracker/model/recognition";
import { assess } from "../../../src/tracker/report/assess";
import { standingOf, type Standing } from "../../../src/tracker/report/standing";
import { why } from "../../../src/tracker/report/why";
import { listTasks } from "../../../src/tracker/plan/tasks";
import { day, entry, recognition, row, scope } from "../support";

const TODAY = day("2026-11-24");

/** How people note the state of a document, and what it then proves. */
const SAID: readonly (readonly [Standing, readonly string[]])[] = [
  [
    "inForce",
    [
      "En vigueur",
      "Validé",
      "Signé",
      "À jour",
      "V3 diffusée",
      "OK",
      "approved",
      "Publié sur le site",
      "À disposition",
      "",
      "classeur bleu",
      "Envoyée le 3 mars",
    ],
  ],
  [
    "expired",
    [
      "Périmé",
      "expirée",
      "Archivé",
      "Remplacée par la v2",
      "obsolète",
      "plus valable",
      "no longer in force",
      "Superseded",
      "caduc",
    ],
  ],
  ["refused", ["Refusé", "rejetée par le client", "non valable", "Non conforme", "invalide", "rejected"]],
  [
    "unfinished",
    [
      "Brouillon",
      "À réviser",
      "à compléter",
      "Incomplet",
      "En cours",
      "à mettre à jour",
      "À signer",
      "en attente de signature",
      "pas encore signé",
      "Non validé",
      "Validé ?",
      "presque terminé",
      "signé sauf annexe",
      "draft",
      "to be signed",
      "not approved",
    ],
  ],
  ["absent", ["À créer", "manquant", "néant", "à rédiger", "Non fourni", "missing", "to write"]],
];

describe("what a register says of a document", () => {
  test.each(SAID.flatMap(([standing, words]) => words.map((word) => [word, standing] as const)))(
    "%s: %s",
    (word, standing) => {
      expect(standingOf(word, undefined, TODAY)).toBe(standing);
    },
  );
  test("an end of validity before the day of the audit, unless the document was refused or never finished", () => {
    expect(standingOf("En vigueur", "2026-11-23", TODAY)).toBe("expired");
    expect(standingOf("En vigueur", TODAY, TODAY)).toBe("inForce");
    expect(standingOf("Brouillon", "2020-01-01", TODAY)).toBe("unfinished");
    expect(standingOf("Refusé", "2020-01-01", TODAY)).toBe("refused");
    expect(standingOf("En vigueur", "2020-01-01", null)).toBe("inForce");
  });
});

const stateWith = (register: readonly RegisterEntry[], of = scope()) => {
  const tracker = trackerOf(recognition({ rows: [row(5, 8, "OK")], register: [...register] }), of, TODAY);
  const assessment = assess(tracker);
  return { assessment, tracker, state: assessment.indicators.find(({ number }) => number === 8)?.state };
};

/** The four rules of the design, once more, over what is noted. */
function expected(standings: readonly Standing[]): string {
  if (standings.includes("inForce")) return "proven";
  if (standings.includes("expired")) return "toReview";
  if (standings.includes("unfinished")) return "inProgress";
  return "proofMissing";
}

describe("a tracker that says done everywhere", () => {
  test("one proof in force is enough; none, and the best of the others decides", () => {
    const words = fc.constantFrom(...SAID.flatMap(([standing, said]) => said.map((word) => ({ word, standing }))));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), (noted) => {
        const register = noted.map(({ word }, index) => entry(index + 2, `Pièce ${index}`, [8], { statusText: word }));
        expect(stateWith(register).state).toBe(expected(noted.map(({ standing }) => standing)));
      }),
      { seed: 17, numRuns: 300 },
    );
  });
  test("a document named in her row is known by what the register notes of it", () => {
    const named = (statusText: string) =>
      assess(
        trackerOf(
          recognition({
            rows: [row(5, 8, "OK", { proofs: ["Test d’entrée"] })],
            register: [entry(2, "test d'entree", [8], { statusText })],
          }),
          scope(),
          TODAY,
        ),
      ).indicators.find(({ number }) => number === 8)?.state;
    expect(["En vigueur", "Périmé", "À réviser", "Refusé"].map(named)).toEqual([
      "proven",
      "toReview",
      "inProgress",
      "proofMissing",
    ]);
  });
  test("a proof must hold on the day of the audit", () => {
    const ends = [entry(2, "Attestation", [8], { expiry: day("2027-01-31") })];
    expect(stateWith(ends).state).toBe("proven");
    expect(stateWith(ends, scope({ auditDate: day("2027-02-01") })).state).toBe("toReview");
  });
});

describe("a finding of the last audit", () => {
  const asked = scope({
    audit: "surveillance",
    certificateDate: day("2025-05-01"),
    earlier: [{ indicator: 8, gravity: "minor" }],
  });
  test("is not lifted by a proof of before, to revise: in progress, major, said why, and planned", () => {
    const noted = [entry(2, "Test de positionnement", [8], { date: day("2024-02-01"), statusText: "À réviser" })];
    const { assessment, tracker, state } = stateWith(noted, asked);
    expect(state).toBe("inProgress");
    expect(assessment.findings.major).toContain(8);
    expect(assessment.audit.earlier[0]).toMatchObject({ number: 8, open: true });
    expect(why(tracker, assessment, 8)?.sentences.join(" ")).toContain(
      "Test de positionnement\u00a0: noté «\u00a0À réviser\u00a0»",
    );
    expect(listTasks(tracker, assessment)[0]).toMatchObject({ number: 8, gravity: "major" });
  });
  test("is lifted by a proof in force dated after it; without a date it stays open", () => {
    const dated = (date?: string) =>
      stateWith([entry(2, "Test", [8], date === undefined ? {} : { date: day(date) })], asked).assessment;
    expect(dated("2026-01-01").findings.major).not.toContain(8);
    expect(dated("2026-01-01").audit.earlier[0]?.open).toBe(false);
    expect(dated("2025-05-01").audit.earlier[0]?.open).toBe(true);
    expect(dated().findings.major).toContain(8);
    expect(dated().missing.find(({ number }) => number === 8)?.what).toContain("datée d’après cet audit");
  });
});

describe("what is missing", () => {
  const missing = (more: Parameters<typeof recognition>[0]) =>
    assess(trackerOf(recognition({ rows: [row(5, 31, "À faire")], ...more }), scope(), TODAY)).missing.find(
      ({ number }) => number === 31,
    )?.what ?? "";
  test("never names what the register shows, whatever its indicators and its exact words", () => {
    expect(missing({})).toContain("procédure de réclamation");
    expect(missing({ register: [entry(2, "PROCÉDURE RÉCLAMATIONS v2", [32])] })).not.toContain("procédure");
    expect(missing({ register: [entry(2, "Procédure de réclamation", [])] })).not.toContain("procédure");
    expect(missing({ register: [entry(2, "Procédure de réclamation", [31], { statusText: "à rédiger" })] })).toContain(
      "procédure",
    );
  });
});

test("nothing is judged where no status was read, or most of those written wait for her answer", () => {
  const report = (...words: string[]) =>
    assess(trackerOf(recognition({ rows: words.map((word, at) => row(at + 5, at + 1, word)) }), scope(), TODAY));
  expect(report("???", "???", "OK")).toMatchObject({ withheld: "noStatus", progress: null, missing: [] });
  expect(report("???", "???", "OK").findings.unknown).toEqual([]);
  expect(report("???", "OK", "OK").withheld).toBeNull();
  expect(report("", "", "").withheld).toBeNull();
  // Whether an indicator applies to her says nothing of where she stands.
  const applies = [row(5, 1, "", { status: null }), row(6, 3, "", { status: "notApplicable" })];
  const without = applies.map(({ statusText: _, ...rest }) => rest);
  expect(assess(trackerOf(recognition({ rows: without }), scope(), TODAY)).withheld).toBe("noStatus");
  expect(assess(trackerOf(recognition({ tables: [], rows: [], trackers: [] }), scope(), TODAY))).toMatchObject({
    withheld: "noStatus",
    tracker: null,
  });
});

test("a complement of 2026 without an answer leaves what is proven to confirm, and is planned with its time", () => {
  const of = recognition({
    rows: [row(5, 12, "OK", { proofs: ["Procédure"] }), row(6, 9, "OK", { proofs: ["Livret"] })],
  });
  const open = trackerOf(of, scope(), TODAY);
  expect(assess(open).toConfirm2026).toEqual([12]);
  expect(listTasks(open, assess(open)).find(({ id }) => id === "12-2026")).toMatchObject({
    minutes: 30,
    gravity: null,
  });
  const answered = trackerOf(of, scope({ complements: { 12: "done" } }), TODAY);
  expect(assess(answered).toConfirm2026).toEqual([]);
  const before = trackerOf(of, scope({ auditDate: day("2026-10-31") }), day("2026-10-01"));
  expect(assess(before).toConfirm2026).toEqual([]);
});
