/** Kinds of faults that workbooks and words of unseen hands showed: rows that go on, signs, places, legends, small tables. */
import type { CellValue } from "../../../src/tracker/cells/grid";
import { recognise, readStatus, splitProofs } from "../../../src/tracker/recognise";
import { readScale } from "../../../src/tracker/recognise/status/scale";
import { trackerOf } from "../../../src/tracker/model/tracker";
import { assess } from "../../../src/tracker/report/assess";
import { sheetOf, TITLES, TRAINER, workbookOf } from "../../support/cells";
import { day, scope } from "../support";

const HEADER = ["Ind.", "Intitulé", "Statut", "Preuves"];
const line = (one: number, status: CellValue, proofs: CellValue): CellValue[] => [
  one,
  TITLES[one] ?? "",
  status,
  proofs,
];

describe("a row without a number under an indicator", () => {
  const rows = TRAINER.map((one) => line(one, "Conforme", `Pièce ${one}`));
  const under = (one: number, row: CellValue[], merges: string[] = []) => {
    const at = TRAINER.indexOf(one) + 1;
    const all = [HEADER, ...rows.slice(0, at), row, ...rows.slice(at)];
    return recognise(workbookOf(sheetOf("Suivi", all, { merges })));
  };
  const of = (found: ReturnType<typeof under>, one: number) =>
    found.rows.filter(({ indicators }) => indicators[0] === one);

  test.each([
    ["no title", [null, null, "Non conforme", "Registre incendie"], []],
    [
      "the title of a part of it",
      [null, `${TITLES[17] ?? ""} : les extincteurs`, "Non conforme", "Registre incendie"],
      [],
    ],
    ["a number merged over both", [null, null, "Non conforme", "Registre incendie"], ["A12:A13"]],
  ])("with %s says one more thing of it", (_, row, merges) => {
    const found = under(17, row, merges);
    expect(of(found, 17).map(({ status, proofs }) => [status, proofs])).toEqual([
      ["compliant", ["Pièce 17"]],
      ["nonCompliant", ["Registre incendie"]],
    ]);
    expect(found.warnings).toEqual([]);
  });

  test("of another title is told, and counts for nobody", () => {
    const found = under(17, [null, "Parking vélos", "À faire", null]);
    expect(of(found, 17).map(({ status }) => status)).toEqual(["compliant"]);
    expect(found.warnings).toMatchObject([{ type: "unknownIndicator", row: 13, text: "Parking vélos" }]);
  });

  test("a word that is not understood on one row of a proof is no approval of the others", () => {
    const each = TRAINER.flatMap((one) => [
      line(one, "Conforme", `Pièce ${one}`),
      line(one, "Patouillé", `Trace ${one}`),
    ]);
    const found = recognise(workbookOf(sheetOf("Suivi", [HEADER, ...each])));
    expect(found.rows.filter(({ status }) => status === "compliant")).toEqual([]);
    expect(found.questions).toMatchObject([{ word: "Patouillé" }]);
  });
});

describe("signs", () => {
  const read = (values: readonly string[], header = "État") => {
    const scale = readScale({ header, values });
    return values.map((value) => scale.read(value)?.status ?? null);
  };

  test.each([
    [
      ["+", "-", "++"],
      [null, null, null],
    ],
    [
      ["Fait", "À faire", "-"],
      ["compliant", "todo", "notApplicable"],
    ],
    [
      ["Fait", "En cours", "-"],
      ["compliant", "partial", "notApplicable"],
    ],
    [
      ["A", "EA", "-"],
      [null, null, null],
    ],
    [
      ["Fait", "À faire", "Sans objet", "—"],
      ["compliant", "todo", "notApplicable", null],
    ],
    [
      ["v", "x"],
      ["compliant", null],
    ],
    [
      ["●", "◐", "○", "✕"],
      ["compliant", "partial", "todo", null],
    ],
    [
      ["★", "Rien"],
      [null, "todo"],
    ],
    [
      ["C", "PC", "EC", "NC"],
      ["compliant", "partial", null, "nonCompliant"],
    ],
    [
      ["Fait", "🚫"],
      ["compliant", null],
    ],
    [
      ["#N/A", "Fait"],
      [null, "compliant"],
    ],
  ])("%j", (values, said) => {
    expect(read(values)).toEqual(said);
  });
});

test.each([
  // The colour of a thing, and of a light.
  ["Le tout est dans la pochette verte", null],
  ["carton rouge au bureau", null],
  ["voyant orange", "partial"],
  // Nothing is left out, or nothing is there.
  ["Signé par tous sans exception", "compliant"],
  ["Fait, sans exception", "compliant"],
  ["Zéro", "todo"],
  ["zéro écart", "compliant"],
  // Not as good as it should be, without a word of how much.
  ["pas bien", null],
  ["pas vraiment conforme", null],
  ["pas tout à fait conforme", "partial"],
  ["À revoir entièrement", null],
  ["Fait mais trop ancien", null],
  // What two people mean otherwise.
  ["à formaliser", null],
  ["Néant", null],
  ["reporté", null],
  ["hors sujet", null],
  ["je ne fais pas", null],
  ["on n'en fait pas", null],
  ["NC atelier", null],
  ["Non audité", null],
  // A slip in a short word approves nothing; a plural of English is no place.
  ["cassé", "nonCompliant"],
  ["In places", "partial"],
  ["In place", "compliant"],
  // What is to be done is not done, whatever it is.
  ["À coucher par écrit, en place", null],
])("« %s » says %s", (text, status) => {
  expect(readStatus(text)?.status ?? null).toBe(status);
});

describe("what she has", () => {
  test.each([
    ["Attestation URSSAF (à faire)", []],
    ["Livret, plan d'accès (à demander), CGV", ["Livret", "CGV"]],
    ["EXEMPLE : facture de la salle (à remplacer)", []],
    ["Registre (à refaire)", ["Registre (à refaire)"]],
    ["ma brochure et mes tarifs", ["ma brochure", "mes tarifs"]],
    ["le contrat et ses avenants", ["le contrat et ses avenants"]],
    ["CV Lise, certificat Paul, licence d'usage", ["CV Lise", "certificat Paul", "licence d'usage"]],
  ])("of « %s »", (text, proofs) => {
    expect(splitProofs(text)).toEqual(proofs);
  });

  test("the header says what separates them, were it in one cell", () => {
    const rows = TRAINER.map((one, at) => line(one, "Conforme", at === 0 ? "Site / Salon" : `Pièce ${one}`));
    const read = (header: string) =>
      recognise(workbookOf(sheetOf("Suivi", [[...HEADER.slice(0, 3), header], ...rows]))).rows[0]?.proofs;
    expect(read("Preuves (séparées par des /)")).toEqual(["Site", "Salon"]);
    expect(read("Preuves")).toEqual(["Site / Salon"]);
  });
});

describe("words of her own that she explains on another sheet", () => {
  const words = ["caillou", "galet", "rocher", "nuage"];
  const tracked = (used: readonly string[]) =>
    sheetOf("Sentier", [
      ["N°", "Intitulé", "Stade", "Preuves"],
      ...TRAINER.map((one, at) => line(one, used[at % used.length] ?? null, `Pièce ${one}`)),
    ]);
  const explained = sheetOf("Notre sentier", [
    ["caillou", "rien encore"],
    ["galet", "commencé, à compléter"],
    ["rocher", "conforme, prêt à montrer"],
    ["nuage", "ne nous concerne pas"],
  ]);

  test("are read under a header that says little", () => {
    const { rows, questions } = recognise({ sheets: [tracked(words), explained], date1904: false });
    expect(rows.slice(0, 4).map(({ status }) => status)).toEqual(["todo", "partial", "compliant", "notApplicable"]);
    expect(questions).toEqual([]);
  });

  test("one that she forgot is asked, and the others are read all the same", () => {
    const often = [...words, ...words, "brume"];
    const { rows, questions } = recognise({ sheets: [tracked(often), explained], date1904: false });
    expect(rows.filter(({ status }) => status === null).map(({ statusText }) => statusText)).toEqual([
      "brume",
      "brume",
    ]);
    expect(questions.map(({ type, word }) => [type, word])).toEqual([["statusWord", "brume"]]);
  });

  test("without her sheet they are asked", () => {
    const { rows } = recognise(workbookOf(tracked(words)));
    expect(rows.every(({ status }) => status == null)).toBe(true);
  });
});

describe("columns", () => {
  const read = (header: string, values: readonly CellValue[], format = "General") => {
    const sheet = sheetOf(
      "Suivi",
      [
        ["Ind.", "Intitulé", header, "Preuves"],
        ...TRAINER.map((one, at) => line(one, values[at % values.length] ?? null, `Pièce ${one}`)),
      ],
      { formats: { C: format } },
    );
    return recognise(workbookOf(sheet));
  };

  test.each(["Avct %", "Avt", "Avanct", "Progr."])(
    "percentages under « %s » say how far each indicator is",
    (header) => {
      const { rows, questions } = read(header, [1, 0.5, 0], "0%");
      expect(rows.slice(0, 3).map(({ status }) => status)).toEqual(["compliant", "partial", "todo"]);
      expect(questions).toEqual([]);
    },
  );

  test("of two grades of other days the last one says how things stand", () => {
    const rows = TRAINER.map((one, at): CellValue[] => [
      one,
      TITLES[one] ?? "",
      [0, 1, 2, 3][at % 4] ?? 0,
      [3, 2][at % 2] ?? 0,
      `Pièce ${one}`,
    ]);
    const { tables, rows: found } = recognise(
      workbookOf(
        sheetOf("Suivi", [
          ["0 = rien ; 1 = commencé ; 2 = presque fini ; 3 = conforme"],
          [],
          ["Ind.", "Intitulé", "Note visite 2024", "Note à ce jour", "Preuves"],
          ...rows,
        ]),
      ),
    );
    expect(tables[0]?.columns.status).toBe("D");
    expect(new Set(found.map(({ status }) => status))).toEqual(new Set(["compliant", "partial"]));
  });

  test("« Oui » and « N » under a header cut short exempt", () => {
    const rows = TRAINER.map((one, at): CellValue[] => [
      one,
      TITLES[one] ?? "",
      at % 4 ? "O" : "N",
      at % 4 ? "Fait" : null,
    ]);
    const found = recognise(workbookOf(sheetOf("Suivi", [["Ind.", "Intitulé", "Appl.", "Statut"], ...rows])));
    expect(found.rows.map(({ status }) => status)).toEqual(
      TRAINER.map((_, at) => (at % 4 ? "compliant" : "notApplicable")),
    );
    expect(found.questions).toEqual([]);
  });

  test("texts that begin with the criterion of their row are the criterion", () => {
    const themes = ["", "1 Dire", "2 Viser", "3 Suivre", "4 Équiper", "5 Apprendre", "6 Veiller", "7 Écouter"];
    const criterion = (one: number) => [3, 8, 16, 20, 22, 29, 33].findIndex((last) => one <= last) + 1;
    const rows = TRAINER.map((one): CellValue[] => [
      themes[criterion(one)] ?? "",
      ...line(one, "Fait", `Pièce ${one}`),
    ]);
    const found = recognise(workbookOf(sheetOf("Suivi", [["Grand cercle", ...HEADER], ...rows])));
    expect(found.tables[0]?.columns.criterion).toBe("A");
  });

  test("the numbers of a scope in an order of hers, beside titles of hers, are a tracker", () => {
    const mine = [...TRAINER]
      .reverse()
      .map((one, at): CellValue[] => [
        one,
        `sujet ${"abcdefghijklmnopqrstuvwxyz"[at] ?? ""}`,
        at % 2 ? "Fait" : "À faire",
        "classeur",
      ]);
    const found = recognise(
      workbookOf(
        sheetOf("En avant", [["Lequel ?", "Ça parle de quoi ?", "J'en suis où ?", "J'ai quoi à montrer ?"], ...mine]),
      ),
    );
    expect(found.tables).toMatchObject([{ kind: "indicators", columns: { indicator: "A", status: "C" } }]);
  });
});

test.each([
  [
    "plants and their beds",
    [
      ["Espèce", "Semis", "Repiquage", "Planche"],
      ["Chou", 45_726, 45_749, 3],
      ["Pois", 45_728, 45_767, "1 et 2"],
      ["Fève", 45_748, null, 5],
    ],
  ],
  [
    "hours and tasks",
    [
      ["Date", "Client", "Heures", "Tâche"],
      [46_329, "Studio Lin", 3, "classement"],
      [46_336, "Bar à thé", 2, "enquêtes"],
    ],
  ],
  [
    "clauses of another standard",
    [
      ["Clause", "Exigence", "Conforme ?", "Preuve", "Pilote"],
      ...["4.1", "4.2", "4.3", "5.1", "5.2", "5.3", "6.1", "6.2", "6.3", "7.1", "7.2", "7.3"].map((clause, at) => [
        clause,
        ["Planification", "Objectifs", "Rôles", "Ressources"][at % 4] ?? "",
        ["non", "partiel", "oui"][at % 3] ?? "",
        ["Manuel", "Revue"][at % 2] ?? "",
        ["Zoé", "Tom"][at % 2] ?? "",
      ]),
    ],
  ],
  [
    "more points than there are indicators",
    [
      ["Item", "Ce que ça dit", "Valable jusqu'au", "Rangé où", "Pièce à montrer", "Verdict"],
      ...Array.from({ length: 42 }, (_, at) => [
        at + 1,
        ["Bruit", "Chute", "Froid", "Chaleur", "Écrans"][at % 5] ?? "",
        at % 3 ? null : 46_500 + at,
        at % 2 ? "tiroir" : null,
        ["Attestation d'assurance", "Registre des réclamations", null][at % 3] ?? null,
        ["Fait", "À faire", "En cours", "Pas pour nous"][at % 4] ?? "",
      ]),
    ],
  ],
  [
    "findings, each of an indicator",
    [
      ["N° fiche", "Constat", "Indicateur", "Date de levée"],
      ...[25, 26, 10, 29, 23, 2, 31, 8, 12, 3, 30, 17, 5, 28, 14, 9, 21, 1, 6, 19, 32, 4, 11, 27, 16].map((one, at) => [
        `FE-${at + 31}`,
        ["Version périmée", "Signature manquante", "Absence de date sur le programme"][at % 3] ?? null,
        one,
        at % 2 ? null : 46_500 + at,
      ]),
    ],
  ],
  [
    "what happened, and when it was settled",
    [
      ["Constaté le", "Quoi", "Servi ?", "Ensuite", "Par", "Rendu où", "Réglé"],
      [46_233, "Four en panne", "fusible", null, "moi", "Fait", null],
      [46_087, "Farine humide", null, null, "le meunier", "Plus tard", 46_179],
      [45_898, "Four en panne", "fusible", null, "la mairie", "Fini", 46_078],
      [46_286, "Client fâché", "gâteau offert", "Revoir la vitrine", "moi", null, 45_935],
      [46_085, "Farine humide", "rien", null, "le meunier", "Fini", 46_243],
    ],
  ],
] as const)("%s are no table of ours", (_, rows) => {
  expect(recognise(workbookOf(sheetOf("Divers", rows))).tables).toEqual([]);
});

test("the worst of the rows of an indicator is its state", () => {
  const rows = TRAINER.map((one) => line(one, "Conforme", `Pièce ${one}`));
  rows.splice(1, 0, [null, null, "Non conforme", null]);
  const { indicators } = assess(
    trackerOf(recognise(workbookOf(sheetOf("Suivi", [HEADER, ...rows]))), scope(), day("2026-11-24")),
  );
  expect(indicators.find(({ number }) => number === 1)?.state).toBe("gap");
});
