import { recognise } from "../../../src/tracker/recognise";
import type { CellValue } from "../../../src/tracker/cells/grid";
import { sheetOf, TITLES, TRAINER, workbookOf } from "../../support/cells";
import { criterionOf } from "../../support/layouts/layouts";

const ALL = Array.from({ length: 32 }, (_, index) => index + 1);
const STATUSES = ["Conforme", "En cours", "Non conforme", "À faire", "N/A"];
const status = (indicator: number) => STATUSES[indicator % 5] ?? "";
const title = (indicator: number) => TITLES[indicator] ?? "";
const base: CellValue[][] = TRAINER.map((indicator) => [
  indicator,
  title(indicator),
  status(indicator),
  `Preuve ${indicator}`,
]);
const HEADERS = ["N°", "Intitulé", "Statut", "Preuves"];
const JOURNEY: CellValue[][] = [
  ["Étape", "Documents", "Indicateurs", "Fait ?"],
  ["Premier contact", "Plaquette", "1, 2", "Oui"],
  ["Analyse du besoin", "Questionnaire", 4, "Non"],
  ["Convention", "Convention, CGV", "5, 6", "Oui"],
  ["Convocation", "Livret d'accueil", 9, "Oui"],
];
const tablesOf = (found: ReturnType<typeof recognise>) =>
  found.tables.map(({ kind, headerRow, firstDataRow, lastDataRow }) => [kind, headerRow, firstDataRow, lastDataRow]);

describe("where a table lies", () => {
  test("a header on two lines, some cells merged down, types of action under a common title", () => {
    const found = recognise(
      workbookOf(
        sheetOf(
          "Suivi",
          [
            ["Mon tableau"],
            [],
            ["N°", "Intitulé", "Applicable à", null, null, null, "Statut", "Dernière\nvérification"],
            [null, null, "OF", "BC", "VAE", "CFA"],
            ...ALL.map((indicator) => [indicator, title(indicator), "x", "x", null, "x", status(indicator), 46000]),
          ],
          { merges: ["A3:A4", "B3:B4", "C3:F3", "G3:G4", "H3:H4"], formats: { H: "dd/mm/yyyy" } },
        ),
      ),
    );
    expect(found.tables[0]).toMatchObject({
      headerRow: 4,
      firstDataRow: 5,
      columns: { indicator: "A", label: "B", OF: "C", BC: "D", VAE: "E", CFA: "F", status: "G", lastCheck: "H" },
    });
  });

  test("a header whose phrases end on a second line", () => {
    const found = recognise(
      workbookOf(
        sheetOf("Suivi", [
          ["N°", "Intitulé", "Statut", "Dernière", "Date"],
          [null, null, null, "vérification", "limite"],
          ...ALL.map((one) => [one, title(one), status(one), 46000, 46100]),
        ]),
      ),
    );
    expect(found.tables[0]).toMatchObject({ headerRow: 2, columns: { lastCheck: "D", deadline: "E" } });
  });

  test("two tables side by side, two tables stacked without a blank row", () => {
    const beside = base.map((row, index) => [...row, null, ...(JOURNEY[index + 1] ?? [])]);
    const sideBySide = recognise(workbookOf(sheetOf("Suivi", [[...HEADERS, null, ...(JOURNEY[0] ?? [])], ...beside])));
    expect(tablesOf(sideBySide)).toEqual([
      ["indicators", 1, 2, 23],
      ["journeyTall", 1, 2, 5],
    ]);
    const stacked = recognise(workbookOf(sheetOf("Suivi", [HEADERS, ...base, ...JOURNEY])));
    expect(tablesOf(stacked)).toEqual([
      ["indicators", 1, 2, 23],
      ["journeyTall", 24, 25, 28],
    ]);
  });

  test("totals and notes under the table are no rows of it", () => {
    const found = recognise(
      workbookOf(
        sheetOf("Suivi", [
          HEADERS,
          ...base,
          ["Total", 22],
          [],
          ["1. Ne pas oublier la veille"],
          ["Légende"],
          ["C", "Conforme"],
          [3, "notes diverses"],
        ]),
      ),
    );
    expect(tablesOf(found)).toEqual([["indicators", 1, 2, 23]]);
  });

  test.each([
    ["C1", (c: number) => `C${c}`],
    ["Critère 1", (c: number) => `Critère ${c}`],
  ])("a sheet per criterion, named like %s", (_, name) => {
    const sheets = [1, 2, 3, 4, 5, 6, 7].map((criterion) =>
      sheetOf(name(criterion), [
        ["N°", "Statut", "Preuves"],
        ...ALL.filter((one) => criterionOf(one) === criterion).map((one) => [one, status(one), "doc"]),
      ]),
    );
    const found = recognise(workbookOf(...sheets));
    expect(found.tables.every((table) => table.criterionFrom === "sheet name")).toBe(true);
    expect(found.rows.map((row) => row.criterion)).toEqual(ALL.map(criterionOf));
    expect(found.absent).toEqual([]);
    expect(found.warnings).toEqual([]);
  });

  test("a sheet per indicator, its proofs row by row", () => {
    const found = recognise(
      workbookOf(
        ...[1, 2, 4].map((one) =>
          sheetOf(`Ind ${one}`, [
            ["Preuve", "Date"],
            ["CGV", 46000],
            ["Site internet", 46001],
          ]),
        ),
      ),
    );
    expect(found.rows.map(({ indicators, row, lastRow, proofs }) => [indicators, row, lastRow, proofs])).toEqual(
      [1, 2, 4].map((one) => [[one], 2, 3, ["CGV", "Site internet"]]),
    );
  });

  test("blocks for several clients, under their own headers or a single one, or told by a column", () => {
    const own = recognise(
      workbookOf(
        sheetOf("Clients", [["Client : Alpha"], HEADERS, ...base, [], ["Client : Bêta Conseil"], HEADERS, ...base]),
      ),
    );
    expect(own.tables.map((table) => table.group)).toEqual(["Alpha", "Bêta Conseil"]);
    const single = recognise(
      workbookOf(sheetOf("Clients", [HEADERS, ["Client : Alpha"], ...base, [], ["Client : Bêta Conseil"], ...base])),
    );
    const column = recognise(
      workbookOf(
        sheetOf("Clients", [
          ["Client", ...HEADERS],
          ...base.map((row) => ["Alpha", ...row]),
          ...base.map((row) => ["Bêta Conseil", ...row]),
        ]),
      ),
    );
    for (const found of [own, single, column]) {
      expect(found.rows.map((row) => row.group)).toEqual([
        ...base.map(() => "Alpha"),
        ...base.map(() => "Bêta Conseil"),
      ]);
      expect(found.warnings).toEqual([]);
    }
  });

  test("no header at all, or headers that no vocabulary knows", () => {
    const none = recognise(workbookOf(sheetOf("Feuil1", base)));
    expect(none.tables[0]).toMatchObject({
      headerRow: null,
      firstDataRow: 1,
      columns: { indicator: "A", label: "B", status: "C", proofs: ["D"] },
    });
    const unknown = recognise(
      workbookOf(sheetOf("Feuil1", [["Item", "Ce que dit le texte", "Où en est-on", "Preuves"], ...base])),
    );
    expect(unknown.tables[0]).toMatchObject({
      headerRow: 1,
      columns: { indicator: "A", label: "B", status: "C", proofs: ["D"] },
    });
  });

  test("a hidden sheet is left aside while a visible one has a tracker", () => {
    const found = recognise(
      workbookOf(sheetOf("Suivi", [HEADERS, ...base]), sheetOf("Ancien", [HEADERS, ...base], { hidden: true })),
    );
    expect(found.tables.map((table) => table.sheet)).toEqual(["Suivi"]);
    expect(found.ignoredSheets.map((sheet) => sheet.sheet)).toEqual(["Ancien"]);
  });
});

describe("numbers", () => {
  test("titles alone tell the indicators, with a warning", () => {
    const found = recognise(
      workbookOf(sheetOf("Suivi", [["Exigence", "Statut", "Preuves"], ...base.map((row) => row.slice(1))])),
    );
    expect(found.rows.map((row) => row.indicators[0])).toEqual(TRAINER);
    expect(found.tables[0]?.indicatorFrom).toBe("label");
    expect(found.warnings).toEqual([{ type: "noIndicatorNumbers", sheet: "Suivi" }]);
  });

  test("3.10 become 3.1 is understood, and said", () => {
    const found = recognise(
      workbookOf(
        sheetOf("Suivi", [
          ["N°", "Intitulé", "Statut", "Preuves"],
          ...ALL.map((one) => [Number(`${criterionOf(one)}.${one}`), title(one), status(one), "doc"]),
        ]),
      ),
    );
    expect(found.rows.map((row) => row.indicators[0])).toEqual(ALL);
    expect(found.warnings.map(({ type, row, proposal }) => [type, row, proposal])).toEqual([
      ["trailingZeroLost", 11, "3.10"],
      ["trailingZeroLost", 21, "4.20"],
      ["trailingZeroLost", 31, "7.30"],
    ]);
  });

  test("a number that Excel turned into a date keeps no indicator; the repair is proposed", () => {
    const found = recognise(
      workbookOf(
        sheetOf(
          "Documents",
          [
            ["Document", "Indicateurs", "Date"],
            ["Veille", 45936, 46000],
            ["Livret", "9, 10", 46001],
            ["CV", "21/22", 46002],
            ["Programme", 5, 46003],
          ],
          { formats: { B2: "d-mmm", C: "dd/mm/yyyy" } },
        ),
      ),
    );
    expect(found.register.map((entry) => entry.indicators)).toEqual([[], [9, 10], [21, 22], [5]]);
    expect(found.warnings).toContainEqual({
      type: "dateLikeIndicator",
      sheet: "Documents",
      row: 2,
      text: "45936",
      proposal: "6/10",
    });
  });

  test("duplicates, absences, swapped titles, wrong criteria and unknown numbers are told", () => {
    const data = TRAINER.filter((one) => one !== 24).map((one): CellValue[] => [
      one === 32 ? 34 : one,
      one === 31 ? 6 : criterionOf(one),
      title(one === 18 ? 19 : one === 19 ? 18 : one),
      status(one),
      "doc",
    ]);
    const found = recognise(
      workbookOf(
        sheetOf("Suivi", [
          ["N°", "Critère", "Intitulé", "Statut", "Preuves"],
          ...data,
          [12, 3, title(12), "OK", "doc"],
        ]),
      ),
    );
    expect(
      found.warnings.map(({ type, indicator, indicators, text }) => [type, indicator ?? indicators ?? text]),
    ).toEqual([
      ["labelMismatch", 18],
      ["labelMismatch", 19],
      ["wrongCriterion", 31],
      ["duplicateIndicator", 12],
      ["missingIndicators", [24, 32]],
      ["unknownIndicator", "34"],
    ]);
  });
});

describe("statuses and proofs", () => {
  test("crosses in columns of statuses", () => {
    const found = recognise(
      workbookOf(
        sheetOf("Grille", [
          ["N°", "Exigence", "Conforme", "NC mineure", "NC majeure", "NA", "Preuves"],
          ...TRAINER.map((one) => [one, title(one), ...[0, 1, 2, 3].map((at) => (one % 4 === at ? "x" : null)), "doc"]),
        ]),
      ),
    );
    expect(found.rows.slice(0, 4).map(({ status: said, severity }) => [said, severity])).toEqual([
      ["partial", "minor"],
      ["nonCompliant", "major"],
      ["compliant", undefined],
      ["partial", "minor"],
    ]);
  });

  test("colours alone: each says what it was taken for", () => {
    const colours = ["00B050", "FFC000", "FF0000"];
    const fills = Object.fromEntries(TRAINER.map((_, index) => [`C${index + 2}`, colours[index % 3] ?? ""]));
    const found = recognise(
      workbookOf(
        sheetOf(
          "Suivi",
          [HEADERS, ...base.map(([number, label, , proof]) => [number ?? null, label ?? null, null, proof ?? null])],
          { fills },
        ),
      ),
    );
    expect(found.rows.slice(0, 3).map((row) => row.status)).toEqual(["compliant", "partial", "nonCompliant"]);
    expect(found.warnings.map(({ type, text, proposal }) => [type, text, proposal])).toEqual([
      ["colourOnly", "00B050", "compliant"],
      ["colourOnly", "FFC000", "partial"],
      ["colourOnly", "FF0000", "nonCompliant"],
    ]);
  });

  test("links come from cells, formulas or a column beside", () => {
    const found = recognise(
      workbookOf(
        sheetOf("Suivi", [HEADERS, ...base], {
          links: { D2: "https://a" },
          formulas: { D3: '=HYPERLINK("https://b","Preuve 2")' },
        }),
      ),
    );
    expect(found.rows.slice(0, 3).map((row) => row.links)).toEqual([["https://a"], ["https://b"], [null]]);
    const beside = recognise(
      workbookOf(sheetOf("Suivi", [[...HEADERS, "Lien"], ...base.map((row, index) => [...row, `https://x/${index}`])])),
    );
    expect(beside.tables[0]?.columns).toMatchObject({ proofs: ["D"], links: ["E"] });
    expect(beside.rows[1]?.links).toEqual(["https://x/1"]);
  });

  test("a workbook without a place for proofs says so, once", () => {
    const found = recognise(workbookOf(sheetOf("Suivi", [HEADERS.slice(0, 3), ...base.map((row) => row.slice(0, 3))])));
    expect(found.warnings).toEqual([{ type: "noPlaceForProofs" }]);
  });
});

describe("journeys", () => {
  test("phases as title rows, steps with documents down the rows", () => {
    const found = recognise(
      workbookOf(
        sheetOf("Parcours", [
          ["Étape", "Documents", "Indicateurs"],
          ["AVANT"],
          ["Analyse du besoin", "Questionnaire", 4],
          [null, "Compte rendu", null],
          ["PENDANT"],
          ["Émargement", "Feuilles", "10 et 12"],
          ["Évaluation", "Quiz", 11],
        ]),
      ),
    );
    expect(found.journey.map(({ step, phase, documents, indicators }) => [step, phase, documents, indicators])).toEqual(
      [
        ["Analyse du besoin", "AVANT", ["Questionnaire", "Compte rendu"], [4]],
        ["Émargement", "PENDANT", ["Feuilles"], [10, 12]],
        ["Évaluation", "PENDANT", ["Quiz"], [11]],
      ],
    );
  });

  test("a wide journey with phases above its steps, a total under it", () => {
    const people = ["Anna", "Bilal", "Chloé"].map((name): CellValue[] => [name, "X", 46000, null, "N/A", true]);
    const found = recognise(
      workbookOf(
        sheetOf(
          "Suivi",
          [
            ["Stagiaire", "Avant", null, "Pendant", "Après", null],
            [null, "Convention", "Convocation", "Émargement", "Satisfaction à froid", "Attestation"],
            ...people,
            ["Total", 3, 3, 0, 0, 3],
          ],
          { merges: ["A1:A2", "B1:C1", "E1:F1"], formats: { C: "dd/mm/yyyy" } },
        ),
      ),
    );
    expect(found.tables[0]).toMatchObject({
      kind: "journeyWide",
      headerRow: 2,
      firstDataRow: 3,
      lastDataRow: 5,
      columns: { trainee: "A", steps: ["B", "C", "D", "E", "F"] },
    });
    expect(found.sessions.map((session) => session.steps)).toEqual(
      people.map(() => ["done", "done", "pending", "notApplicable", "done"]),
    );
  });
});

describe("workbooks without a tracker", () => {
  const many = (row: (index: number) => CellValue[]) => Array.from({ length: 32 }, (_, index) => row(index));
  test.each<[string, CellValue[][]]>([
    [
      "Plan d'actions",
      [
        ["N°", "Constat", "Origine", "Action", "Responsable", "Échéance", "Statut"],
        ...many((i) => [i + 1, `Constat ${i}`, "Audit", `Faire ${i}`, "Moi", 46000 + i, "À faire"]),
      ],
    ],
    [
      "PAC",
      [
        ["N°", "Date", "Action", "Indicateur", "Responsable", "Échéance", "Statut"],
        ...many((i) => [i + 1, 46000, `Faire ${i}`, ((i * 7) % 32) + 1, "Moi", 46000 + i, "En cours"]),
      ],
    ],
    [
      "Tâches",
      [
        ["N°", "Tâche", "Responsable", "Échéance", "Statut"],
        ...many((i) => [i + 1, `Tâche ${i}`, "Moi", 46000 + i, "Terminé"]),
      ],
    ],
    [
      "Veille",
      [
        ["Date", "Indicateur", "Thème", "Source", "Résumé"],
        ...many((i) => [46000 + i, 23 + (i % 4), "Thème", "Web", "Résumé de la lecture"]),
      ],
    ],
    [
      "Réclamations",
      [
        ["N°", "Date", "Réclamant", "Objet", "Traitement", "Statut"],
        ...many((i) => [i + 1, 46000 + i, "M. X", "Retard", "Réponse envoyée", "Clos"]),
      ],
    ],
    [
      "Factures",
      [
        ["N°", "Client", "Date", "Montant", "Statut", "Document"],
        ...many((i) => [i + 1, `C${i}`, 46000 + i, 100 * i, "Payée", `F${i}.pdf`]),
      ],
    ],
    [
      "Stagiaires",
      [
        ["Stagiaire", "Formation", "Date de début", "Date de fin", "Financeur", "Prix"],
        ...many((i) => [`S${i}`, "Excel", 46000, 46002, "OPCO", 1200]),
      ],
    ],
    [
      "ISO 9001",
      [["N°", "Exigence", "Statut", "Preuves"], ...many((i) => [i + 4, `Exigence ISO ${i}`, "Conforme", "doc"])],
    ],
    [
      "Indicateurs de résultats",
      [
        ["Indicateur", "Valeur 2025", "Objectif", "Statut"],
        ["Taux de satisfaction", 0.95, 0.9, "OK"],
        ["Taux de réussite", 0.8, 0.85, "OK"],
        ["Taux d'abandon", 0.02, 0.05, "OK"],
      ],
    ],
    [
      "Synthèse",
      [
        ["Critère", "Nb indicateurs", "Conformes", "Taux"],
        ...[1, 2, 3, 4, 5, 6, 7].map((criterion): CellValue[] => [criterion, 3, 2, 0.66]),
      ],
    ],
    [
      "Lisez-moi",
      [
        ["Comment utiliser ce fichier"],
        ["1. Remplissez les statuts"],
        ["Indicateur 12 : voir le guide"],
        ["Critère 1"],
      ],
    ],
    ["Feuil1", []],
  ])("%s is left aside", (name, rows) => {
    expect(recognise(workbookOf(sheetOf(name, rows))).tables.filter(({ kind }) => kind !== "log")).toEqual([]);
  });
});

describe("habits met in new workbooks", () => {
  const ranks = (join: string) =>
    ALL.map(
      (one) => `${criterionOf(one)}${join}${one - ALL.filter((other) => criterionOf(other) < criterionOf(one)).length}`,
    );

  test.each(["-", "/", "–"])("a criterion and a rank joined by « %s » are read as 2.1 is, and asked about", (join) => {
    const found = recognise(
      workbookOf(
        sheetOf("Tableau", [
          ["Réf", "Libellé", "Statut", "Preuves"],
          ...ranks(join).map((rank, at) => [rank, title(at + 1), status(at + 1), "doc"]),
        ]),
      ),
    );
    expect(found.rows.map(({ indicators, criterion }) => [indicators, criterion])).toEqual(
      ALL.map((one) => [[one], criterionOf(one)]),
    );
    expect(found.tables[0]).toMatchObject({
      indicatorFrom: "criterion.rank",
      criterionFrom: "numbering",
      columns: { indicator: "A" },
    });
    expect(found.warnings).toEqual([{ type: "ambiguousNumbering", style: "criterion.rank" }]);
  });

  test("lists and ranges among lone numbers stay lists and ranges", () => {
    const lists = ["1-3", "4-5", "6", "7-8", "9-12", "13-16", "17-20", "21-22", "23-26", "27-29", "30-32"];
    const found = recognise(
      workbookOf(
        sheetOf("Suivi", [
          ["Indicateurs", "Thème", "Statut", "Preuves"],
          ...lists.map((list, at) => [list, `Thème ${at}`, "Conforme", "doc"]),
        ]),
      ),
    );
    expect(found.rows.flatMap((row) => row.indicators)).toEqual(ALL);
  });

  test("C2.1, C2 i1: a criterion and a rank where the whole column says so, else a criterion and its indicator", () => {
    const read = (write: (indicator: number, at: number) => string) =>
      recognise(
        workbookOf(
          sheetOf("Suivi", [
            ["Code", "Intitulé", "Statut", "Preuves"],
            ...ALL.map((one) => [write(one, one - 1), title(one), status(one), "doc"]),
          ]),
        ),
      ).rows.map((row) => row.indicators[0]);
    expect(read((_, at) => `C${ranks(".")[at]}`)).toEqual(ALL);
    expect(read((_, at) => `C${ranks(" i")[at]}`)).toEqual(ALL);
    expect(read((one) => `C${criterionOf(one)} i${one}`)).toEqual(ALL);
    expect(read((one) => `C${criterionOf(one)}.${one}`)).toEqual(ALL);
  });

  test("sections headed by Roman numerals give the criterion", () => {
    const roman = ["I", "II", "III", "IV", "V", "VI", "VII"];
    const rows = ALL.flatMap((one) => [
      ...(one === 1 || criterionOf(one - 1) !== criterionOf(one)
        ? [[`Critère ${roman[criterionOf(one) - 1]} – Thème`]]
        : []),
      [`Ind.${one}`, title(one), status(one), "doc"],
    ]);
    const found = recognise(workbookOf(sheetOf("RNQ", [["Réf.", "Intitulé", "Statut", "Preuves"], ...rows])));
    expect(found.rows.map((row) => row.criterion)).toEqual(ALL.map(criterionOf));
    expect(found.tables[0]?.criterionFrom).toBe("section rows");
  });

  test("a slash between words separates proofs where most cells hold one, and stays in a path or « et / ou » elsewhere", () => {
    const proofs = (cells: CellValue[]) =>
      recognise(
        workbookOf(
          sheetOf("Suivi", [HEADERS, ...base.map((row, at) => [...row.slice(0, 3), cells[at % cells.length] ?? null])]),
        ),
      )
        .rows.slice(0, 2)
        .map((row) => row.proofs);
    expect(proofs(["CGV / Devis", "Programme / Convention, avenant"])).toEqual([
      ["CGV", "Devis"],
      ["Programme", "Convention, avenant"],
    ]);
    expect(proofs(["Fiche client et / ou entreprise", "Devis", "Q:/preuves/devis.pdf"])).toEqual([
      ["Fiche client et / ou entreprise"],
      ["Devis"],
    ]);
  });

  test("steps in rows, a column per session or trainee", () => {
    const steps = ["Devis", "Convention", "Positionnement", "Convocation", "Émargement", "Attestation"];
    const found = recognise(
      workbookOf(
        sheetOf(
          "Sessions",
          [
            ["Étapes", "Mme Durand", "M. Petit", "Juin"],
            ...steps.map((step, at): CellValue[] => [
              step,
              at === 5 ? null : "X",
              at < 3 ? 46000 + at : null,
              at === 3 ? "N/A" : null,
            ]),
          ],
          { formats: { C: "dd/mm/yyyy" } },
        ),
      ),
    );
    expect(found.tables).toMatchObject([
      { kind: "journeyTall", columns: { step: "A" }, firstDataRow: 2, lastDataRow: 7 },
    ]);
    expect(found.journey.map(({ step, done, pending, notApplicable }) => [step, done, pending, notApplicable])).toEqual(
      [
        ["Devis", 2, 1, 0],
        ["Convention", 2, 1, 0],
        ["Positionnement", 2, 1, 0],
        ["Convocation", 1, 1, 1],
        ["Émargement", 1, 2, 0],
        ["Attestation", 0, 3, 0],
      ],
    );
    expect(found.sessions.map(({ trainee, column, steps: marks }) => [trainee, column, marks[5]])).toEqual([
      ["Mme Durand", "B", "pending"],
      ["M. Petit", "C", "pending"],
      ["Juin", "D", "pending"],
    ]);
  });
});

test("a document called « Nombre de stagiaires… » is a proof, the row of totals below is none", () => {
  const found = recognise(
    workbookOf(
      sheetOf(
        "Preuves",
        [
          ["Réf", "Nom du document", "Indicateurs concernés", "Mis à jour le"],
          ["D-1", "Programme", 6, 46000],
          ["D-2", "Nombre de stagiaires et taux d'abandon", "2 / 15 / 28", 46010],
          ["D-3", "Veille légale", "23-24-25", 46020],
          ["D-4", "Convention", "5, 6", 46030],
          [null, "Nombre de documents", 4],
        ],
        { formats: { D: "dd/mm/yyyy" } },
      ),
    ),
  );
  expect(found.register.map(({ proof, indicators }) => [proof, indicators])).toEqual([
    ["Programme", [6]],
    ["Nombre de stagiaires et taux d'abandon", [2, 15, 28]],
    ["Veille légale", [23, 24, 25]],
    ["Convention", [5, 6]],
  ]);
});

describe("the values decide what a header means", () => {
  test("« Constat » over verdicts is the status, « Note /5 » is a score", () => {
    const found = recognise(
      workbookOf(
        sheetOf("Audit à blanc", [
          ["N°", "Indicateur", "Constat", "Note /5", "Preuves consultées", "Observations"],
          ...ALL.map((one) => [
            one,
            title(one),
            status(one),
            one % 5,
            `Preuve ${one}`,
            one % 3 ? null : "à revoir ensemble",
          ]),
        ]),
      ),
    );
    expect(found.tables[0]).toMatchObject({
      columns: { indicator: "A", label: "B", status: "C", score: "D", proofs: ["E"], comment: "F" },
    });
  });

  test("« Trace ? » answered by yes and no is the status of a step, not a document", () => {
    const found = recognise(
      workbookOf(
        sheetOf("Parcours", [
          ["Étape", "Outils", "Ind. Qualiopi", "Trace ?"],
          ["Premier contact", "Plaquette", "1, 2", "Oui"],
          ["Analyse du besoin", "Questionnaire", 4, "Non"],
          ["Convention", "Convention, CGV", "5, 6", "Oui"],
          ["Convocation", "Livret d'accueil", 9, "En cours"],
        ]),
      ),
    );
    expect(found.tables[0]).toMatchObject({ kind: "journeyTall", columns: { step: "A", indicator: "C", status: "D" } });
    expect(found.journey[1]).toMatchObject({ status: "todo" });
  });

  test("a log of complaints that names indicator 31 in each row is no register of proofs", () => {
    const found = recognise(
      workbookOf(
        sheetOf(
          "Réclamations",
          [
            ["N°", "Date", "Client", "Objet", "Indicateur", "Statut", "Réponse"],
            ...[1, 2, 3, 4, 5, 6].map((one) => [one, 46000 + one, `Client ${one}`, "Retard", 31, "Clos", "Répondu"]),
          ],
          { formats: { B: "dd/mm/yyyy" } },
        ),
      ),
    );
    expect(found.tables.map(({ kind, subject }) => [kind, subject])).toEqual([["log", "complaints"]]);
  });
});
