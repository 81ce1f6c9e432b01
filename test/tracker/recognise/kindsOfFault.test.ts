/** Kinds of faults that readers of tables make, a row or more of each with words of its own: read right, or asked. */
import type { CellValue } from "../../../src/tracker/cells/grid";
import type { Recognition } from "../../../src/tracker/model/recognition";
import { readStatus, recognise } from "../../../src/tracker/recognise";
import { sheetOf, TITLES, TRAINER, workbookOf } from "../../support/cells";

const title = (indicator: number) => TITLES[indicator] ?? "";

/** A tracker of a trainer: number and title, then what each column holds. */
function read(headers: readonly string[], ...columns: readonly ((index: number) => CellValue)[]): Recognition {
  const rows = TRAINER.map((one, index) => [one, title(one), ...columns.map((fill) => fill(index))]);
  return recognise(workbookOf(sheetOf("Suivi RNQ", [["N° ind.", "Exigence", ...headers], ...rows])));
}

const turn =
  (...values: readonly CellValue[]) =>
  (index: number): CellValue =>
    values[index % values.length] ?? null;
const rolesOf = (found: Recognition) => found.tables[0]?.columns as Readonly<Record<string, unknown>>;
const asked = (found: Recognition) => found.questions.map(({ column, word }) => word ?? column);
const VERDICTS = turn("Livré", "En rodage", "Hors normes", "À semer");
const PROOFS = turn("Charte d'accueil", "Bail des locaux", null);

describe("1: an approval that is denied, limited or doubtful approves nothing", () => {
  test.each([
    ["pas fait correctement", null],
    ["non conforme partout", null],
    ["not done properly", null],
    ["pas nous", "notApplicable"],
    ["je ne l'ai pas", null],
    ["prêt à expédier", null],
    ["à voir avec Solène", null],
    ["insuffisant par endroits", null],
    ["nickel sauf le tampon", "partial"],
    ["shipped but unsigned", "partial"],
    ["answered in part", "partial"],
    ["ça ne fonctionne pas", "nonCompliant"],
    ["conforme aux attentes", "compliant"],
    ["n'est pas conforme aux attentes", "nonCompliant"],
    ["rien à voir avec moi", "notApplicable"],
    ["no longer met", "nonCompliant"],
  ])("%s: %s", (text, status) => {
    expect(readStatus(text)?.status ?? null).toBe(status);
  });
});

test("2: crosses under codes on a second line of the header", () => {
  const rows = TRAINER.map((one, index) => [
    one,
    title(one),
    ...["C", "NCm", "NCM", "SO"].map((_, at) => (at === index % 4 ? "x" : null)),
  ]);
  const found = recognise(
    workbookOf(
      sheetOf("Grille", [
        ["Ind.", "Point de contrôle", "Constat de l'auditeur"],
        [null, null, "C", "NCm", "NCM", "SO"],
        ...rows,
      ]),
    ),
  );
  expect(found.rows.slice(0, 4).map(({ status, severity }) => [status, severity])).toEqual([
    ["compliant", undefined],
    ["partial", "minor"],
    ["nonCompliant", "major"],
    ["notApplicable", undefined],
  ]);
  expect(found.questions).toEqual([]);
});

test("3: a full column of verdicts under an unknown header is the status, an empty one beside it is not", () => {
  const found = read(["Avis", "Fournée du jour"], turn(null), turn("Terminé", "En cours", "Non conforme", "À faire"));
  const columns = rolesOf(found);
  expect(columns.status).toBe("D");
  expect(found.rows.slice(0, 2).map(({ status }) => status)).toEqual(["compliant", "partial"]);
});

test("3: points beside words are not taken in their place", () => {
  const found = read(["Météo du point", "Note /100"], turn("Zébulon", "Rataplan", "Turlutte"), turn(90, 60, 100));
  expect(found.rows.map(({ status }) => status)).toEqual(TRAINER.map(() => null));
  expect(asked(found).length).toBeGreaterThan(0);
});

test.each([
  ["names of weather", turn("☀", "⛅", "⛈"), ["compliant", "partial", "nonCompliant"]],
  ["trade words", turn("Bon à tirer", "En montage", "Inutilisable"), ["compliant", "partial", "nonCompliant"]],
  ["codes of a board", turn("LGTM", "in_qa", "off_track"), ["compliant", "partial", "nonCompliant"]],
  [
    "words with their detail",
    turn("Rodé", "En cours - reste le tampon", "À auditer"),
    ["compliant", "partial", "todo"],
  ],
])("4: %s", (_, fill, statuses) => {
  const found = read(["Statut", "Preuves"], fill, PROOFS);
  expect(found.rows.slice(0, 3).map(({ status }) => status)).toEqual(statuses);
  expect(found.questions).toEqual([]);
});

test("4: on a ranked scale the lowest word may be a gap: it is asked", () => {
  const found = read(["Statut"], turn("4 - maîtrisé", "3 - en bonne voie", "2 - fragile", "1 - absent"));
  expect(found.rows[3]?.status).toBeNull();
  expect(asked(found)).toContain("1 - absent");
});

test.each([
  [
    "not the highest, above which another may stand",
    turn("R0 - rien", "R1 - bricolage", "R2 - charpenté", "R3 - chevronné"),
    ["todo", null, null, null],
  ],
  [
    "nothing and the middle, where the highest is good",
    turn("0 – balbutiement", "1 – ruche", "2 – essaim", "3 – rayon", "4 – excellent"),
    ["todo", null, "partial", null, "compliant"],
  ],
  ["no rank where neither end is known", turn("0 - brume", "1 - bruine", "2 - embellie"), [null, null, null, null]],
  ["no rank of a scale of faults", turn("0 - aucun écart", "1 - bricole", "2 - écart majeur"), ["compliant", null]],
])("4: words after a rank that nobody knows say what their place does: %s", (_, fill, statuses) => {
  const found = read(["Statut", "Preuves"], fill, PROOFS);
  expect(found.rows.slice(0, statuses.length).map(({ status }) => status)).toEqual(statuses);
});

test("5: headers that no list has, over cells that are plain", () => {
  const found = read(
    ["Statut", "Ce que je sors du tiroir", "Binôme", "Au plus tard pour le"],
    VERDICTS,
    PROOFS,
    turn("Marie D.", "Paul F."),
    turn("12/03/2027", "30/06/2027"),
  );
  expect(rolesOf(found)).toMatchObject({ proofs: ["D"], responsible: "E", deadline: "F" });
});

test("6: a word inside a header does not win over what the cells hold", () => {
  const lacks = read(["Statut", "Ce qui manque encore"], VERDICTS, turn("Pas de date", null, "Manque le cachet"));
  expect(rolesOf(lacks).proofs).toBeUndefined();
  expect(rolesOf(lacks).responsible).toBeUndefined();
  const media = read(["Statut", "Transmis par"], VERDICTS, turn("Courrier", "Mail"));
  expect(rolesOf(media).responsible).toBeUndefined();
  const how = read(["Statut", "Comment"], VERDICTS, turn("On affiche", "On écrit", "On appelle"));
  expect(rolesOf(how).comment).toBeUndefined();
});

test("7: where documents lie is no proof beside the documents", () => {
  const found = read(
    ["Statut", "Trésors du grenier", "Casier"],
    VERDICTS,
    turn("Livret d'accueil", "Convention", "Programme"),
    turn("Classeur 3", "Tiroir 2", "Classeur 1"),
  );
  expect(rolesOf(found).proofs).toEqual(["D"]);
});

test("10: names beside a status are no clients where each indicator stands under one of them", () => {
  const found = read(["Statut", "Chez qui"], VERDICTS, turn("Moi", "Odile", null));
  expect(rolesOf(found)).toMatchObject({ status: "C", responsible: "D" });
  expect(found.rows.every(({ group }) => group === undefined)).toBe(true);
  expect(found.trackers).toHaveLength(1);
});

test("10: names that come again for each indicator are clients, each with a judgement of its own", () => {
  const rows = ["Fonderie Lunel", "Verrerie Oster"].flatMap((client) =>
    TRAINER.map((one, index) => [one, title(one), VERDICTS(index), client]),
  );
  const found = recognise(workbookOf(sheetOf("Suivi RNQ", [["N° ind.", "Exigence", "Statut", "Client"], ...rows])));
  expect(found.trackers.map(({ name }) => name)).toEqual(["Fonderie Lunel", "Verrerie Oster"]);
});

test("10: two columns of verdicts side by side, under names that say nothing, are asked about before any is read", () => {
  const found = read(["Fonderie", "Vitrail"], turn("OK", "NOK", "en cours"), turn("OK", "OK", "à voir"));
  expect(found.rows.filter(({ status }) => status !== null)).toEqual([]);
  expect(found.questions.filter(({ type }) => type === "column")).not.toEqual([]);
});

test("8: a register with code, title, indicator, status and date is no list of indicators", () => {
  const rows = TRAINER.map((one, index) => [
    `PX-${100 + index}`,
    `Procédure ${index + 1}`,
    TRAINER[(index * 5) % 9] ?? one,
    "Validé",
    46_000 + index,
  ]);
  const found = recognise(
    workbookOf(
      sheetOf("Pièces", [["Code pièce", "Nom du document", "Indicateur", "Statut", "Date"], ...rows], {
        formats: { E: "dd/mm/yyyy" },
      }),
    ),
  );
  expect(found.tables.map(({ kind }) => kind)).toEqual(["proofRegister"]);
  expect(found.register.map(({ proof }) => proof).slice(0, 2)).toEqual(["Procédure 1", "Procédure 2"]);
});

test("9: ticks as 0 and 1 and as parts are steps, an identifier of the person is none", () => {
  const rows = Array.from({ length: 8 }, (_, index) => [
    `EL-${index}`,
    `Camille ${index}`,
    index % 2,
    1 - (index % 2),
    `${index % 6}/5`,
    1,
  ]);
  const found = recognise(
    workbookOf(
      sheetOf("Promo", [
        ["stagiaire_id", "stagiaire", "Convention signée", "Convocation", "Émargements", "Attestation"],
        ...rows,
      ]),
    ),
  );
  expect(rolesOf(found)).toMatchObject({ trainee: "B", steps: ["C", "D", "E", "F"] });
  expect(rolesOf(found).reference).toBeUndefined();
});

test("10: a lone 4-9 among single numbers names two of them, and nothing of those between", () => {
  const rows = TRAINER.slice(0, 12).map((one, index) => [index === 4 ? "4-9" : one, title(one), "Conforme"]);
  const found = recognise(workbookOf(sheetOf("Suivi", [["Indicateur", "Intitulé", "Statut"], ...rows])));
  expect(found.rows[4]?.indicators).toEqual([4, 9]);
});

describe("a column without what its role needs does not get it", () => {
  test("one word on every row exempts nothing", () => {
    const found = read(["Statut", "Chez qui"], VERDICTS, turn("non"));
    expect(found.rows.some(({ status }) => status === "notApplicable")).toBe(false);
  });
  test("verdicts are no refusal: « rouge » under a header that asks whether it counts exempts nothing", () => {
    const found = read(["Statut", "Concerné"], VERDICTS, turn("rouge", "oui", "oui"));
    expect(found.rows[0]?.status).toBe("compliant");
  });
  test("texts that rank nothing are no priority", () => {
    const found = read(
      ["Statut", "Ordre du jour de la réunion"],
      VERDICTS,
      turn("Rappeler la mairie de Vannes", "Relire avec toute l'équipe"),
    );
    expect(rolesOf(found).priority).toBeUndefined();
  });
  test("the same few words on all rows are no expectation of the guide", () => {
    const found = read(["Statut", "Support"], VERDICTS, turn("papier", "numérique"));
    expect(rolesOf(found).expectedLevel).toBeUndefined();
  });
  test("numbers that rise from row to row are a rank, not the status", () => {
    const rows = TRAINER.map((one, index) => [index + 1, one, title(one), "Zébulon"]);
    const found = recognise(workbookOf(sheetOf("Suivi", [["Ligne", "Indicateur", "Intitulé", "Ressenti"], ...rows])));
    expect(rolesOf(found).status).not.toBe("A");
  });
});

test("a list that leaves out the indicators of others is one of indicators, whatever its header", () => {
  const found = recognise(
    workbookOf(sheetOf("export", [["code_ligne", "bilan"], ...TRAINER.map((one, index) => [one, VERDICTS(index)])])),
  );
  expect(found.tables.map(({ kind }) => kind)).toEqual(["indicators"]);
  expect(found.rows.flatMap(({ indicators }) => indicators)).toEqual(TRAINER);
});

test.each(["Contrôlé", "Date de revue", "Sujet du contrôle", "Revue du point"])(
  "titles that fit the numbers are titles, also under %j",
  (header) => {
    const rows = TRAINER.map((one, index) => [`I${one}`, title(one), VERDICTS(index)]);
    const found = recognise(workbookOf(sheetOf("Relevé", [["Réf.", header, "Observations"], ...rows])));
    expect(found.tables.map(({ kind, columns }) => [kind, columns])).toMatchObject([["indicators", { label: "B" }]]);
  },
);

describe("titles that fit the numbers tell which column holds them, whatever its header", () => {
  const table = (headers: readonly string[], row: (one: number, index: number) => CellValue[], numbers = TRAINER) =>
    recognise(workbookOf(sheetOf("Suivi RNQ", [[...headers], ...numbers.map(row)])));

  test.each(["ID du besoin", "Repère", "Zibeline", "Contrôle n°"])("numbers under %j, titles beside", (header) => {
    const found = table(["Rayon", header, "Texte officiel", "Statut"], (one, at) => [
      "A",
      one,
      title(one),
      VERDICTS(at),
    ]);
    expect(rolesOf(found)).toMatchObject({ indicator: "B", label: "C", status: "D" });
  });

  test("as few as three of them", () => {
    const found = table(["Zibeline", "Texte officiel", "Statut"], (one) => [one, title(one), "Livré"], [30, 31, 32]);
    expect(rolesOf(found)).toMatchObject({ indicator: "A", label: "B", status: "C" });
  });

  test.each([" : ", ". ", " - "])("number and title in one cell, joined by %j", (sign) => {
    const found = table(["Fiche", "Statut"], (one, at) => [`${one}${sign}${title(one)}`, VERDICTS(at)]);
    expect(rolesOf(found)).toMatchObject({ indicator: "A", label: "A", status: "B" });
    expect(found.rows.flatMap(({ indicators }) => indicators)).toEqual(TRAINER);
  });

  test("and nothing beside yet: each row is its indicator, still to do", () => {
    const found = table(["Fiche", "Statut"], (one) => [`${one} - ${title(one)}`, null]);
    expect(found.rows.map(({ indicators, status }) => [indicators, status])).toEqual(
      TRAINER.map((one) => [[one], "todo"]),
    );
  });

  test("numbers that the titles do not fit are those of something else", () => {
    const found = table(["Casier", "Texte officiel", "Statut"], (one, at) => [33 - at, title(one), VERDICTS(at)]);
    expect(rolesOf(found).indicator).toBeUndefined();
    expect(found.rows.flatMap(({ indicators }) => indicators)).toEqual(TRAINER);
  });
});

test.each([
  "possibleProofs",
  "Ce que nous pourrions montrer",
  "Exemple de pièces",
  "Evidence suggested",
  "La question de l'auditeur",
])("%j is said of anybody's work: no proof of hers, nobody's task", (header) => {
  const found = read(["Statut", header], VERDICTS, turn("Charte d'accueil", "Bail des locaux", "Plan d'accès"));
  const { proofs, action, responsible } = rolesOf(found);
  expect([proofs, action, responsible]).toEqual([undefined, undefined, undefined]);
});

describe("journeys", () => {
  const PEOPLE = ["Zoé Blanc", "Tom Leroy", "Eva Lopez", "Amel Kaci", "Paul Faure", "Inès Morel"];
  const TICKED = ["Convocation", "Test d'entrée", "Émargement", "Attestation", "Questionnaire à froid"];
  const ticks = (at: number) => TICKED.map((_, step) => ((at + step) % 3 === 0 ? null : "x"));
  const days = (at: number) => `1${at}/03/2027`;

  test.each(["Départ du contrat", "Clôturé le", "Kick-off"])(
    "days under %j beside steps that are ticked are no step",
    (header) => {
      const rows = PEOPLE.map((name, at) => [name, days(at), ...ticks(at)]);
      const found = recognise(workbookOf(sheetOf("Promo", [["Stagiaire", header, ...TICKED], ...rows])));
      expect(rolesOf(found)).toMatchObject({ trainee: "A", steps: ["C", "D", "E", "F", "G"] });
    },
  );

  test("where days are how she ticks, days are steps", () => {
    const rows = PEOPLE.map((name, at) => [name, ...TICKED.map((_, step) => (step === at ? "x" : days(at)))]);
    const found = recognise(workbookOf(sheetOf("Promo", [["Stagiaire", ...TICKED], ...rows])));
    expect(rolesOf(found).steps).toEqual(["B", "C", "D", "E", "F"]);
  });

  test("texts that differ on every row are the steps, those that come back beside them the phases", () => {
    const steps = ["Brief du client", "Convention", "Convocation", "Émargement", "Évaluation", "Attestation"];
    const rows = steps.map((step, at) => [
      at < 2 ? "Pre" : at < 4 ? "During" : "Post",
      step,
      at % 2 ? "Claire" : "Sonia B.",
    ]);
    const found = recognise(workbookOf(sheetOf("Parcours", [["Moment clé", "Jalon vécu", "Qui"], ...rows])));
    expect(rolesOf(found)).toMatchObject({ phase: "A", step: "B" });
  });
});
