/** *Remplir pour…*: a document filled in for a session or a trainee holds what her rows say, and lists what they do not. */
import { recognise } from "../../../../src/tracker/recognise";
import { bodyOf } from "../../../../src/tracker/identity/identity";
import { sessionsOf, type Session } from "../../../../src/tracker/sessions";
import { factsOf, traineesOf } from "../../../../src/tracker/sessions/facts";
import { modelPlan } from "../../../../src/tracker/sheets/models/modelPlan";
import { MODEL_IDS } from "../../../../src/tracker/sheets/models/models";
import { fillableModels, setOf } from "../../../../src/tracker/sheets/models/sessionSet";
import { sheetNameFor } from "../../../../src/tracker/sheets/models/sheetName";
import type { CellValue } from "../../../../src/tracker/cells/grid";
import { sheetOf, workbookOf } from "../../../support/cells";
import { SESSION_BOOKS } from "../../../support/sessionBooks";
import { day, scope } from "../../support";

const TODAY = day("2026-11-28");
const BODY = bodyOf("Les Ateliers du Lin", { contact: "Anne Le Goff" }, scope());

const HEAD = ["Session", "Stagiaire", "Début", "Fin", "Entreprise", "Lieu", "Durée", "Formateur", "OPCO"];
const PIECES = ["Convention", "Convocation", "Émargement", "Attestation"];

function sessions(rows: readonly (readonly CellValue[])[]): readonly Session[] {
  const recognition = recognise(workbookOf(sheetOf("Dossiers", rows)));
  return sessionsOf({ recognition, today: TODAY, accepted: {}, scope: scope() }).sessions;
}

const ROWS: readonly (readonly CellValue[])[] = [
  [...HEAD, ...PIECES],
  ["Reliure", "Ève Adam", "02/03/2026", "03/03/2026", "Presses SA", "Lyon", "14 h", "N. Roux", "x", "x", "x", "x", ""],
  ["Reliure", "Tom Bel", "02/03/2026", "03/03/2026", "Presses SA", "Lyon", "14 h", "N. Roux", "oui", "x", "x", "x", ""],
  ["Dorure", "Lise Caron", "07/12/2026", "07/12/2026", "Cuir & Cie", "Metz", "7", "", "Afdas", "", "", "", ""],
  ["Dorure", "Max Dor", "07/12/2026", "07/12/2026", "", "Metz", "7", "", "Atlas", "", "", "", ""],
];

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");
const wordsOf = (id: (typeof MODEL_IDS)[number], session: Session, trainee?: string) => {
  const { plan, blanks } = modelPlan(id, { body: BODY, facts: factsOf(session, trainee) }, TODAY);
  const words = plan.cells.flatMap(({ value }) => (typeof value === "string" ? [plain(value)] : []));
  return { words, all: words.join(" "), blanks };
};

describe("what her rows say", () => {
  const [bound, gilt] = sessions(ROWS) as [Session, Session];

  it("is taken where all of them say the same, never otherwise", () => {
    expect(factsOf(bound)).toEqual({
      training: "Reliure",
      client: "Presses SA",
      place: "Lyon",
      hours: "14",
      trainer: "N. Roux",
      start: "2026-03-02",
      end: "2026-03-03",
      trainees: ["Ève Adam", "Tom Bel"],
    });
    // Two funders, one company for one of two, days or hours: nothing is chosen for her.
    expect(factsOf(gilt)).toEqual({
      training: "Dorure",
      place: "Metz",
      start: "2026-12-07",
      end: "2026-12-07",
      trainees: ["Lise Caron", "Max Dor"],
    });
  });

  it("of one trainee is that of her row", () => {
    expect(factsOf(gilt, "Lise Caron")).toMatchObject({
      client: "Cuir & Cie",
      funder: "Afdas",
      trainees: ["Lise Caron"],
    });
    expect(factsOf(gilt, "Max Dor")).not.toHaveProperty("client");
  });

  it.each([["S12"], ["2026-03"], ["Session 4"], ["Groupe B2"]])(
    "%s is a number of hers, not the title of a course",
    (name) => {
      const [one] = sessions([
        ["Session", "Début", "Fin", "Intitulé", ...PIECES],
        [name, "02/03/2026", "03/03/2026", "Marbrure", "x", "x", "x", "x"],
        ["S99", "02/04/2026", "03/04/2026", "", "x", "x", "x", "x"],
      ]) as [Session];
      expect(factsOf(one).training).toBe("Marbrure");
      expect(factsOf({ ...one, rows: [] })).not.toHaveProperty("training");
    },
  );

  it("a table of trainees alone names nobody's course; a first name beside stands before the name", () => {
    const [one] = sessions([
      ["Stagiaire", "Prénom", "Début", "Fin", ...PIECES],
      ["Aubry", "Léa", "02/03/2026", "03/03/2026", "x", "x", "x", "x"],
      ["Brun", "Ali", "05/03/2026", "06/03/2026", "x", "x", "x", ""],
    ]) as [Session];
    expect(factsOf(one)).not.toHaveProperty("training");
    expect(traineesOf(one)).toEqual(["Léa Aubry"]);
  });
});

describe("the document", () => {
  const [bound, gilt] = sessions(ROWS) as [Session, Session];

  it("says whom it is for, when, where; what is not known is a visible blank, and listed", () => {
    const { all, blanks } = wordsOf("agreement", gilt);
    expect(all).toContain("« Dorure »");
    expect(all).toContain("Nombre : 2. Noms et fonctions : Lise Caron, Max Dor.");
    expect(all).toContain("Du 7 décembre 2026 au 7 décembre 2026, soit …… heures.");
    expect(all).toContain("……, SIRET ……, représenté par ……");
    expect(blanks).toEqual(expect.arrayContaining(["siret", "client", "funder", "hours", "trainer"]));
    expect(all).toMatch(/Restent en blanc, à compléter : .*entreprise.*nombre d’heures/);
  });

  it("the attendance sheet has a row a trainee, named; more rows where there are more of them", () => {
    const { words } = wordsOf("attendance", bound);
    expect(words).toEqual(expect.arrayContaining(["Ève Adam", "Tom Bel", "Reliure", "Lyon", "N. Roux"]));
    const names = Array.from({ length: 14 }, (_, at) => `Personne ${at}`);
    const facts = { ...factsOf(bound), trainees: names };
    const { plan } = modelPlan("attendance", { body: BODY, facts }, TODAY);
    expect(plan.cells.filter(({ value }) => String(value).startsWith("Personne"))).toHaveLength(14);
  });

  it("takes names as words, also one spelled like a place to fill", () => {
    const facts = { ...factsOf(bound), training: "{siret} $& =1", trainees: ["{client}"] };
    const { plan } = modelPlan("attendance", { body: BODY, facts }, TODAY);
    const values = plan.cells.map(({ value }) => value);
    expect(values).toContain("{siret} $& =1");
    expect(values).toContain("{client}");
  });

  it.each(MODEL_IDS)("%s leaves no slot, and its rows hold what wraps in them", (id) => {
    for (const session of [bound, gilt]) expect(wordsOf(id, session).all).not.toMatch(/[{}]/);
  });

  it("what says that a session took place is never said for her: hours followed stay blank", () => {
    expect(wordsOf("attainment", bound, "Tom Bel").all).toContain("Du 2 mars 2026 au 3 mars 2026, …… heures");
    expect(wordsOf("completion", bound, "Tom Bel").all).toContain("…… heures");
  });
});

describe("the set", () => {
  const [bound, gilt] = sessions(ROWS) as [Session, Session];

  it.each([
    [
      "of a session that is over",
      bound,
      undefined,
      ["agreement", "convocation", "attendance", "hotSurvey", "coldSurvey"],
    ],
    ["of one of its trainees", bound, "Tom Bel", ["need", "convocation", "attainment", "completion"]],
    ["of a trainee before the end", gilt, "Max Dor", ["need", "convocation"]],
  ] as const)("%s", (_what, session, trainee, ids) => {
    expect(setOf({ session, ...(trainee ? { trainee } : {}) }, scope({ categories: ["OF"] }), TODAY)).toEqual(ids);
  });

  it("of a skills assessment has its own agreement, and of a scope without training nothing of training", () => {
    const [, assessment] = sessions(SESSION_BOOKS.twentyPieces.rows) as [Session, Session];
    const ids = setOf({ session: assessment }, scope({ categories: ["OF", "BC"] }), TODAY);
    expect(ids).toContain("skillsAgreement");
    expect(ids).not.toContain("agreement");
    expect(fillableModels({ session: bound }, scope({ categories: ["BC"] }))).not.toContain("attendance");
  });
});

test.each([
  ["convocation", "Reliure (05/10/2026)", "Convocation Reliure 05-10-26"],
  ["attendance", "a[b]:c*?\\d", "Émargement a b c d"],
  ["hotSurvey", "L'atelier d'été'", "À chaud L'atelier d'été"],
  ["attainment", "Une formation au titre bien trop long (05/10/2026)", "Attestation Une format 05-10-26"],
] as const)("the sheet of %s for %s has a name that Excel takes", (id, of, name) => {
  expect(sheetNameFor(id, of)).toBe(name);
  expect(sheetNameFor(id, of).length).toBeLessThanOrEqual(31);
});
