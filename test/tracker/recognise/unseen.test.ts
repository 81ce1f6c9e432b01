/** Layouts that no expected file shows, as trainers make them: each is read whole, and other tables are left aside. */
import type { CellValue } from "../../../src/tracker/cells/grid";
import { recognise } from "../../../src/tracker/recognise";
import type { SaidStatus, TableKind } from "../../../src/tracker/model/recognition";
import { sheetOf, TITLES, TRAINER, workbookOf, type SheetOptions } from "../../support/cells";
import { criterionOf } from "../../support/layouts/layouts";

interface Case {
  readonly name: string;
  readonly sheets: readonly (readonly [name: string, rows: CellValue[][], options?: SheetOptions])[];
  readonly kinds: readonly TableKind[];
  readonly columns?: readonly object[];
  /** In the order of the rows where blocks repeat them, else in any order. */
  readonly indicators?: readonly number[];
  /** Each row has the status that `status` gave its number. */
  readonly statuses?: boolean;
  readonly criteria?: boolean;
  readonly group?: boolean;
  readonly register?: number;
  readonly steps?: number;
  readonly sessions?: number;
}

const ALL = Array.from({ length: 32 }, (_, index) => index + 1);
const ALL33 = [...ALL, 33];
const WORDS: readonly (readonly [string, SaidStatus])[] = [
  ["Conforme", "compliant"],
  ["En cours", "partial"],
  ["Non conforme", "nonCompliant"],
  ["À faire", "todo"],
  ["N/A", "notApplicable"],
];
const THEMES = [
  "Information du public",
  "Objectifs et adaptation",
  "Accueil et suivi",
  "Moyens",
  "Compétences des intervenants",
  "Environnement professionnel",
  "Appréciations et réclamations",
];
const status = (indicator: number) => WORDS[indicator % 5]?.[0] ?? "";
const title = (indicator: number) => TITLES[indicator] ?? "";
const theme = (criterion: number) => THEMES[criterion - 1] ?? "";
const roman = (criterion: number) => ["I", "II", "III", "IV", "V", "VI", "VII"][criterion - 1] ?? "";
const opens = (indicator: number) => indicator === 1 || criterionOf(indicator) !== criterionOf(indicator - 1);
const many = (length: number, row: (index: number) => CellValue[]) => Array.from({ length }, (_, index) => row(index));
const half = (list: readonly number[]) =>
  [list.slice(0, Math.ceil(list.length / 2)), list.slice(Math.ceil(list.length / 2))] as const;
const cases: Case[] = [];
const add = (one: Case) => void cases.push(one);
const none = (name: string, rows: CellValue[][], options?: SheetOptions) =>
  add({ name, sheets: [[name, rows, options]], kinds: [] });

{
  const [a, b] = half(ALL);
  add({
    name: "halves bare numbers, no titles",
    sheets: [
      [
        "Qualiopi",
        [
          ["N°", "Statut", "Preuve", null, "N°", "Statut", "Preuve"],
          ...a.map((x, i) => [x, status(x), "p" + x, null, b[i] ?? 0, status(b[i] ?? 0), "p" + (b[i] ?? 0)]),
        ],
      ],
    ],
    kinds: ["indicators", "indicators"],
    indicators: ALL,
    statuses: true,
  });
}
{
  const [a, b] = half(ALL);
  add({
    name: "halves sheet Feuil1 Ind. no gap",
    sheets: [
      [
        "Feuil1",
        [["Ind.", "Statut", "Ind.", "Statut"], ...a.map((x, i) => [x, status(x), b[i] ?? 0, status(b[i] ?? 0)])],
      ],
    ],
    kinds: ["indicators", "indicators"],
    indicators: ALL,
    statuses: true,
  });
}
{
  const [a, b] = half(TRAINER);
  add({
    name: "halves under words of hers",
    sheets: [
      [
        "Audit",
        [
          ["en route"],
          [],
          ["zim", "zam", "zoum", null, "zim", "zam", "zoum"],
          ...a.map((x, i) => [x, status(x), "p" + x, null, b[i] ?? 0, status(b[i] ?? 0), "p" + (b[i] ?? 0)]),
        ],
      ],
    ],
    kinds: ["indicators", "indicators"],
    indicators: TRAINER,
    statuses: true,
  });
}
{
  const [a, b] = half(TRAINER);
  add({
    name: "halves trainer with N° and gap",
    sheets: [
      [
        "Suivi RNQ",
        [
          ["Suivi des indicateurs"],
          [],
          ["N°", "État", null, "N°", "État"],
          ...a.map((x, i) => [x, status(x), null, b[i] ?? 0, status(b[i] ?? 0)]),
        ],
      ],
    ],
    kinds: ["indicators", "indicators"],
    indicators: TRAINER,
    statuses: true,
  });
}
add({
  name: "criteria C.IV column",
  sheets: [
    [
      "RNQ",
      [
        ["Critère", "Indicateur", "Intitulé", "Statut", "Preuves"],
        ...ALL.map((x) => [`C.${roman(criterionOf(x))}`, x, title(x), status(x), "d" + x]),
      ],
    ],
  ],
  kinds: ["indicators"],
  columns: [{ criterion: "A", indicator: "B", label: "C", status: "D", proofs: ["E"] }],
  indicators: ALL,
  statuses: true,
  criteria: true,
});
add({
  name: "criteria Roman alone column",
  sheets: [
    [
      "RNQ",
      [["Critère", "N°", "Libellé", "Conformité"], ...ALL.map((x) => [roman(criterionOf(x)), x, title(x), status(x)])],
    ],
  ],
  kinds: ["indicators"],
  columns: [{ criterion: "A", indicator: "B", label: "C", status: "D" }],
  indicators: ALL,
  statuses: true,
  criteria: true,
});
add({
  name: "IV.12 number",
  sheets: [
    ["RNQ", [["Réf", "Intitulé", "Statut"], ...ALL.map((x) => [`${roman(criterionOf(x))}.${x}`, title(x), status(x)])]],
  ],
  kinds: ["indicators"],
  indicators: ALL,
  statuses: true,
  criteria: true,
});
add({
  name: "sections Critère III with status headers",
  sheets: [
    [
      "Audit",
      [
        ["Ind", "Exigence", "Verdict", "Éléments de preuve"],
        ...ALL.flatMap((x) => [
          ...(x === 1 || criterionOf(x) !== criterionOf(x - 1)
            ? [[`CRITÈRE ${roman(criterionOf(x))}. ${theme(criterionOf(x))}`]]
            : []),
          [x, title(x), status(x), "d"],
        ]),
      ],
    ],
  ],
  kinds: ["indicators"],
  indicators: ALL,
  statuses: true,
  criteria: true,
});
add({
  name: "english tracker full",
  sheets: [
    [
      "Qualiopi tracker",
      [
        ["Quality standard tracker – 2026"],
        [],
        ["#", "Criterion", "Requirement", "Status", "Evidence", "Owner", "Due date", "Notes"],
        ...ALL.map((x) => [
          x,
          `Criterion ${criterionOf(x)}`,
          title(x),
          ["Compliant", "In progress", "Non-compliant", "To do", "N/A"][x % 5] ?? null,
          "file" + x + ".pdf",
          "Ann",
          "2026-03-12",
          null,
        ]),
      ],
    ],
  ],
  kinds: ["indicators"],
  columns: [
    {
      indicator: "A",
      criterion: "B",
      label: "C",
      status: "D",
      proofs: ["E"],
      responsible: "F",
      deadline: "G",
      comment: "H",
    },
  ],
  indicators: ALL,
  criteria: true,
});
{
  const n = 1000;
  const rows: CellValue[][] = Array.from({ length: n }, (_, i) => [
    ALL[i % 32] ?? 0,
    `Client ${Math.floor(i / 32)}`,
    status(i),
    `p${i}.pdf`,
  ]);
  add({
    name: "1,000 rows repeating numbers, no labels, client column",
    sheets: [["Suivi", [["Indicateur", "Client", "Statut", "Preuves"], ...rows]]],
    kinds: ["indicators"],
    columns: [{ indicator: "A", body: "B", status: "C", proofs: ["D"] }],
  });
}
{
  const n = 1200;
  const rows: CellValue[][] = Array.from({ length: n }, (_, i) => [
    ALL[(i * 7) % 32] ?? 0,
    `CV formateur ${i}`,
    `2026-0${1 + (i % 9)}-12`,
  ]);
  add({
    name: "1,200-row register Ind",
    sheets: [["Preuves", [["Ind.", "Document", "Date"], ...rows]]],
    kinds: ["proofRegister"],
    register: n,
  });
}
{
  const n = 1500;
  const rows: CellValue[][] = Array.from({ length: n }, (_, i) => [
    ALL[i % 32] ?? 0,
    status(i),
    `preuve ${i}`,
    "Maëlle",
  ]);
  add({
    name: "1,500 rows N° Statut Preuves repeating",
    sheets: [["Suivi Qualiopi", [["N° indicateur", "Statut", "Preuves", "Responsable"], ...rows]]],
    kinds: ["indicators"],
  });
}
{
  const rows: CellValue[][] = [];
  for (const cl of ["Alpha Formation", "Bêta Conseil", "Gamma"]) {
    rows.push([cl], ["N°", "Statut", "Preuves"], ...TRAINER.map((x) => [x, status(x), "d" + x]), []);
  }
  add({
    name: "blocks per client, own headers plain name",
    sheets: [["Clients", rows]],
    kinds: ["indicators", "indicators", "indicators"],
    group: true,
    indicators: [...TRAINER, ...TRAINER, ...TRAINER],
    statuses: true,
  });
}
{
  const rows: CellValue[][] = [["Indicateur", "Statut", "Preuves"]];
  for (const cl of ["OF : Alpha Formation", "OF : Bêta"])
    rows.push([cl], ...TRAINER.map((x) => [`Ind ${x}`, status(x), "d" + x]));
  add({
    name: "blocks single header",
    sheets: [["Portefeuille", rows]],
    kinds: ["indicators"],
    group: true,
    indicators: [...TRAINER, ...TRAINER],
    statuses: true,
  });
}
{
  const sheets: Case["sheets"] = [1, 2, 3, 4, 5, 6, 7].map((c) => [
    `${c}. ${theme(c)}`,
    [
      [`CRITÈRE ${c} – ${theme(c)}`],
      [],
      ["Ind.", "Attendu", "Conforme ?", "Preuves"],
      ...ALL.filter((x) => criterionOf(x) === c).map((x) => [x, title(x), status(x), "d" + x]),
    ],
  ]);
  add({
    name: "sheet per criterion titled",
    sheets: [["Sommaire", [["Sommaire"], ["Critère 1"], ["Critère 2"]]], ...sheets],
    kinds: [1, 2, 3, 4, 5, 6, 7].map(() => "indicators"),
    indicators: ALL,
    statuses: true,
    criteria: true,
  });
}
{
  const sheets: Case["sheets"] = [1, 2, 3, 4, 5, 6, 7].map((c) => [
    `Crit ${roman(c)}`,
    [
      ["N°", "Libellé", "OK ?", "Lien"],
      ...ALL.filter((x) => criterionOf(x) === c).map((x) => [x, title(x), status(x), "https://x/" + x]),
    ],
  ]);
  add({
    name: "sheet per criterion roman",
    sheets,
    kinds: [1, 2, 3, 4, 5, 6, 7].map(() => "indicators"),
    indicators: ALL,
    statuses: true,
    criteria: true,
  });
}
{
  const sheets: Case["sheets"] = [1, 2, 3, 4, 5, 6, 7].map((c) => [
    `C${c}`,
    [
      ["Rang", "Où en est-on", "Pièces"],
      ...ALL.filter((x) => criterionOf(x) === c).map((x) => [x, status(x), "d" + x]),
    ],
  ]);
  add({
    name: "sheet per criterion odd headers",
    sheets,
    kinds: [1, 2, 3, 4, 5, 6, 7].map(() => "indicators"),
    indicators: ALL,
    statuses: true,
    criteria: true,
  });
}
add({
  name: "33 odd headers",
  sheets: [
    [
      "V10",
      [
        ["Réf. RNQ", "Ce que l'auditeur attend", "Feu", "Ce que je montre", "Rangé où ?", "D'ici"],
        ...ALL33.map((x) => [`RNQ ${x}`, title(x), status(x), `doc ${x}`, `\\\\nas\\q\\${x}`, "12/03/2026"]),
      ],
    ],
  ],
  kinds: ["indicators"],
  indicators: ALL33,
  statuses: true,
});
add({
  name: "33 apprenticeship columns",
  sheets: [
    [
      "CFA",
      [
        ["Référentiel national qualité v10"],
        ["Indicateur", "Intitulé", "OF", "CFA", "Situation", "Éléments disponibles", "Pilote", "Échéance"],
        ...ALL33.map((x) => [x, title(x), "x", "x", status(x), "doc", "M", "2026-05-01"]),
      ],
    ],
  ],
  kinds: ["indicators"],
  indicators: ALL33,
  statuses: true,
});
add({
  name: "trainees in columns, steps in rows",
  sheets: [
    [
      "Suivi promo",
      [
        ["Suivi administratif"],
        [],
        ["Pièces / étapes", "DURAND Anne", "PETIT Luc", "MOREL Inès"],
        ...["Convention", "Convocation", "Positionnement", "Émargement", "Évaluation des acquis", "Attestation"].map(
          (s, i) => [s, "X", i < 3 ? "X" : null, "Non"],
        ),
      ],
    ],
  ],
  kinds: ["journeyTall"],
  steps: 6,
  sessions: 3,
});
add({
  name: "wide 20 steps",
  sheets: [
    [
      "Stagiaires",
      [
        [
          "Nom",
          "Prénom",
          "Formation",
          "Début",
          "Fin",
          "Devis",
          "Convention",
          "CGV",
          "Règlement intérieur",
          "Convocation",
          "Test de positionnement",
          "Livret d'accueil",
          "Émargement",
          "Évaluation à chaud",
          "Attestation",
          "Certificat de réalisation",
          "Facture",
          "Évaluation à froid",
        ],
        ...Array.from({ length: 12 }, (_, i) => [
          "NOM" + i,
          "Pré" + i,
          "Excel",
          46000 + i,
          46003 + i,
          ...Array.from({ length: 13 }, (_, k) => ((i + k) % 3 ? "x" : null)),
        ]),
      ],
      { formats: { D: "dd/mm/yyyy", E: "dd/mm/yyyy" } },
    ],
  ],
  kinds: ["journeyWide"],
  steps: 13,
  sessions: 12,
});
add({
  name: "tall journey 12 steps numbered",
  sheets: [
    [
      "Parcours apprenant",
      [
        ["PARCOURS DE L'APPRENANT"],
        ["N°", "Étape", "Qui", "Outil / document", "Indicateur(s) Qualiopi", "Statut"],
        ...[
          "Premier contact",
          "Analyse du besoin",
          "Devis",
          "Convention",
          "Convocation",
          "Positionnement",
          "Accueil",
          "Émargement",
          "Évaluation",
          "Satisfaction à chaud",
          "Attestation",
          "Satisfaction à froid",
        ].map((s, i) => [i + 1, s, "MD", "Doc " + i, `Ind. ${i + 1}`, i % 2 ? "Fait" : "À faire"]),
      ],
    ],
  ],
  kinds: ["journeyTall"],
  steps: 12,
});
add({
  name: "merged criteria, two-line header, notes",
  sheets: [
    [
      "Pilotage",
      [
        ["FORMAVELLE"],
        ["Suivi qualité – mise à jour 3 mars"],
        [],
        ["Critère", "Indicateur", null, "Évaluation", null, "Preuves"],
        [null, "N°", "Libellé", "Statut", "Date", null],
        ...ALL.map((x) => [
          x === 1 || criterionOf(x - 1) !== criterionOf(x) ? `Critère ${criterionOf(x)}` : null,
          x,
          title(x),
          status(x),
          "12/03/2026",
          "doc " + x,
        ]),
        [],
        ["NB : à compléter avant l'audit"],
        ["(1) indicateurs CFA"],
      ],
      {
        merges: [
          "A4:A5",
          "B4:C4",
          "D4:E4",
          "F4:F5",
          ...[1, 2, 3, 4, 5, 6, 7].map((c) => {
            const l = ALL.filter((x) => criterionOf(x) === c);
            return `A${5 + (l[0] ?? 0)}:A${5 + (l[l.length - 1] ?? 0)}`;
          }),
        ],
      },
    ],
  ],
  kinds: ["indicators"],
  columns: [{ criterion: "A", indicator: "B", label: "C", status: "D", date: "E", proofs: ["F"] }],
  indicators: ALL,
  statuses: true,
  criteria: true,
});
add({
  name: "register with état and several links",
  sheets: [
    [
      "Liste des preuves",
      [
        ["Liste maîtresse des documents"],
        [],
        ["Code", "Intitulé du document", "Version", "Date de MAJ", "Indicateurs couverts", "Emplacement", "À jour ?"],
        ...Array.from({ length: 30 }, (_, i) => [
          `DOC-${i}`,
          `Document ${i}`,
          "v1",
          "2026-01-10",
          ["1, 2", 4, "5 et 6", "Ind 9-10-11", "17 à 19", 21][i % 6] ?? null,
          "Drive/…",
          "Oui",
        ]),
      ],
    ],
  ],
  kinds: ["proofRegister"],
  register: 30,
});
add({
  name: "register link first",
  sheets: [
    [
      "Pièces",
      [
        ["Lien", "Nature de la pièce", "Pour l'indicateur n°", "Valable jusqu'au"],
        ...Array.from({ length: 14 }, (_, i) => ["https://x/" + i, "Pièce " + i, TRAINER[i] ?? 0, "2026-12-31"]),
      ],
    ],
  ],
  kinds: ["proofRegister"],
  register: 14,
});
add({
  name: "title in Indicateur column, number in A",
  sheets: [
    [
      "Diagnostic",
      [
        ["Crit.", "N°", "Indicateur", "Niveau", "Commentaires"],
        ...TRAINER.map((x) => [criterionOf(x), x, title(x), status(x), "c"]),
      ],
    ],
  ],
  kinds: ["indicators"],
  columns: [{ criterion: "A", indicator: "B", label: "C", status: "D", comment: "E" }],
  indicators: TRAINER,
  statuses: true,
  criteria: true,
});
add({
  name: "number inside text (Ind.23)",
  sheets: [
    [
      "Checklist",
      [
        ["Point de contrôle", "Fait", "Justificatifs"],
        ...TRAINER.map((x) => [`${title(x)} (Ind.${x})`, status(x), "j" + x]),
      ],
    ],
  ],
  kinds: ["indicators"],
  indicators: TRAINER,
  statuses: true,
});
add({
  name: "Oui/Non columns by category, percent",
  sheets: [
    [
      "RNQ",
      [
        ["Ind.", "Résumé", "AFC", "BC", "VAE", "APP", "Taux d'avancement", "Preuves 1", "Preuves 2", "Preuves 3"],
        ...ALL.map((x) => [`${x}`, title(x), "●", "●", "●", "●", (x % 5) / 4, "a" + x, null, "b"]),
      ],
      { formats: { G: "0%" } },
    ],
  ],
  kinds: ["indicators"],
  indicators: ALL,
});
add({
  name: "status checkboxes three columns (Oui/Non/NA)",
  sheets: [
    [
      "Auto-éval",
      [
        ["N°", "Question", "Oui", "Non", "NA", "Preuves"],
        ...ALL.map((x) => [
          x,
          title(x),
          x % 3 === 0 ? "x" : null,
          x % 3 === 1 ? "x" : null,
          x % 3 === 2 ? "x" : null,
          "d",
        ]),
      ],
    ],
  ],
  kinds: ["indicators"],
  columns: [{ indicator: "A", label: "B", proofs: ["F"] }],
  indicators: ALL,
});
add({
  name: "two trackers 2025/2026 sheets",
  sheets: [
    ["2025", [["N°", "Intitulé", "Statut"], ...ALL.map((x) => [x, title(x), "Conforme"])]],
    ["2026", [["N°", "Intitulé", "Statut"], ...ALL.map((x) => [x, title(x), status(x)])]],
  ],
  kinds: ["indicators", "indicators"],
  indicators: [...ALL, ...ALL],
});
add({
  name: "tracker + plan d'actions + veille",
  sheets: [
    ["Indicateurs", [["Ind.", "Statut", "Documents"], ...TRAINER.map((x) => [x, status(x), "d"])]],
    [
      "Plan d'actions",
      [
        ["N°", "Indicateur", "Action", "Pilote", "Échéance", "Statut"],
        ...Array.from({ length: 9 }, (_, i) => [
          i + 1,
          TRAINER[i * 2] ?? 0,
          "Faire ceci " + i,
          "MD",
          "2026-05-01",
          "En cours",
        ]),
      ],
    ],
    [
      "Veille",
      [
        ["Date", "Type de veille", "Source", "Indicateur", "Exploitation"],
        ...Array.from({ length: 9 }, (_, i) => ["2026-01-0" + (i + 1), "Légale", "JO", 23, "Lu"]),
      ],
    ],
    [
      "Budget 2026",
      [
        ["Poste", "Janvier", "Février"],
        ["Loyer", 500, 500],
      ],
    ],
  ],
  kinds: ["indicators"],
  indicators: TRAINER,
  statuses: true,
});
add({
  name: "journey + register + tracker in one sheet stacked",
  sheets: [
    [
      "Tout",
      [
        ["Indicateur", "Intitulé", "Statut"],
        ...TRAINER.map((x) => [x, title(x), status(x)]),
        [],
        ["Parcours"],
        ["Étape", "Document", "Indicateurs"],
        ["Devis", "Devis type", 1],
        ["Convention", "Convention type", "5, 6"],
        ["Convocation", "Mail", 9],
        ["Attestation", "Modèle", 11],
      ],
    ],
  ],
  kinds: ["indicators", "journeyTall"],
  indicators: TRAINER,
  statuses: true,
  steps: 4,
});
none("Planning formateurs", [
  ["Semaine", "Lundi", "Mardi", "Mercredi"],
  ...many(32, (i) => [i + 1, "Excel", "Salle 2", "Off"]),
]);
none("Devis", [
  ["N°", "Client", "Objet", "Montant HT", "Statut", "Lien"],
  ...many(32, (i) => [i + 1, "C" + i, "Formation Excel", 900, "Accepté", "https://"]),
]);
none("Catalogue", [
  ["N°", "Titre", "Durée", "Public", "Prérequis", "Programme", "Statut"],
  ...many(20, (i) => [i + 1, "Excel niveau " + i, "2 j", "Tous", "Aucun", "prog.pdf", "Actif"]),
]);
none("Indicateurs de résultats", [
  ["N°", "Indicateur", "Cible", "Réalisé", "Statut"],
  ...[
    "Taux de satisfaction",
    "Taux de réussite",
    "Taux d'abandon",
    "Nombre de stagiaires",
    "Taux de recommandation",
  ].map((x, i) => [i + 1, x, 0.9, 0.95, "OK"]),
]);
none("Suivi qualité", [
  ["N°", "Non-conformité", "Gravité", "Action", "Responsable", "Statut"],
  ...many(12, (i) => [i + 1, "Écart " + i, "Mineure", "Corriger", "MD", "Clos"]),
]);
none("Heures", [["Date", "Formateur", "Heures", "Statut"], ...many(31, (i) => [46000 + i, "MD", 7, "Validé"])], {
  formats: { A: "dd/mm/yyyy" },
});
none("Contacts", [
  ["Nom", "Prénom", "Téléphone", "Email", "Statut"],
  ...many(20, (i) => ["N" + i, "P", "06", "a@b", "Client"]),
]);
none("Inventaire", [
  ["Réf", "Désignation", "Quantité", "État", "Documents"],
  ...many(32, (i) => [i + 1, "PC portable", 1, "Bon", "notice.pdf"]),
]);
none("Formateurs", [
  ["N°", "Nom", "Prénom", "Compétences", "CV", "Diplômes", "Statut"],
  ...many(10, (i) => [i + 1, "N" + i, "P" + i, "Excel", "Oui", "Oui", "OK"]),
]);
none("Satisfaction", [
  ["Question", "Note sur 5", "Commentaire"],
  ...["Accueil", "Contenu", "Formateur", "Supports", "Moyens"].map((x) => [x, 4, null]),
]);
none("RGPD", [
  ["N°", "Traitement", "Finalité", "Conforme", "Preuves"],
  ...many(15, (i) => [i + 1, "Traitement " + i, "Gestion", "Oui", "Registre"]),
]);
none("Sessions 2026", [
  ["N° session", "Formation", "Date de début", "Date de fin", "Nb stagiaires", "Statut"],
  ...many(20, (i) => [i + 1, "Excel", "2026-01-10", "2026-01-12", 8, "Confirmée"]),
]);
none("Emargement", [["Nom", "Matin", "Après-midi"], ...many(8, (i) => ["S" + i, "x", "x"])]);
none("To-do", [
  ["N°", "Tâche", "Fait", "Pour quand"],
  ...many(22, (i) => [i + 1, "Appeler " + i, "Oui", "2026-02-02"]),
]);
none("Audit ISO 21001", [
  ["Chapitre", "Exigence", "Conformité", "Preuves"],
  ...many(22, (i) => [`${4 + Math.floor(i / 4)}.${1 + (i % 4)}`, "Exigence du chapitre " + i, "Conforme", "doc"]),
]);
none("DUERP", [
  ["N°", "Unité", "Risque", "Probabilité", "Gravité", "Mesures", "Statut"],
  ...many(20, (i) => [i + 1, "Bureau", "Chute", 2, 3, "Sensibilisation", "Fait"]),
]);
add({
  name: "sections 1. INFORMATION",
  sheets: [
    [
      "Suivi",
      [
        ["N°", "Indicateur", "Statut", "Preuves"],
        ...ALL.flatMap((x) => [
          ...(opens(x) ? [[`${criterionOf(x)}. ${theme(criterionOf(x)).toUpperCase()}`]] : []),
          [x, title(x), status(x), "d"],
        ]),
      ],
    ],
  ],
  kinds: ["indicators"],
  indicators: ALL,
  statuses: true,
});
add({
  name: "sections I. INFORMATION",
  sheets: [
    [
      "Suivi",
      [
        ["N°", "Indicateur", "Statut", "Preuves"],
        ...ALL.flatMap((x) => [
          ...(opens(x) ? [[`${roman(criterionOf(x))}. ${theme(criterionOf(x))}`]] : []),
          [x, title(x), status(x), "d"],
        ]),
      ],
    ],
  ],
  kinds: ["indicators"],
  indicators: ALL,
  statuses: true,
  criteria: true,
});
add({
  name: "sections with own header repeated",
  sheets: [
    [
      "Suivi",
      ALL.flatMap((x) => [
        ...(opens(x)
          ? [[], [`CRITÈRE ${criterionOf(x)} – ${theme(criterionOf(x))}`], ["Ind.", "Exigence", "Statut", "Preuves"]]
          : []),
        [x, title(x), status(x), "d"],
      ]),
    ],
  ],
  kinds: [1, 2, 3, 4, 5, 6, 7].map(() => "indicators"),
  indicators: ALL,
  statuses: true,
  criteria: true,
});
add({
  name: "Excel table with totals",
  sheets: [
    [
      "Feuil1",
      [
        [null, "Mon suivi"],
        [null],
        [null, "Ind.", "Libellé", "État", "Preuve", "Qui", "Pour quand"],
        ...ALL.map((x) => [null, `Ind. ${x}`, title(x), status(x), "d", "M", 46100]),
        [null, "Total", null, 32],
      ],
      { formats: { G: "dd/mm/yyyy" }, tables: [{ name: "T", ref: "B3:G36", totals: true }] },
    ],
  ],
  kinds: ["indicators"],
  columns: [{ indicator: "B", label: "C", status: "D", proofs: ["E"], responsible: "F", deadline: "G" }],
  indicators: ALL,
  statuses: true,
});
add({
  name: "two proofs columns and guidance",
  sheets: [
    [
      "Audit initial",
      [
        ["Indicateur", "Niveau attendu", "Exemples de preuves", "Preuves OF", "Preuves vues", "Constat", "Type NC"],
        ...ALL.map((x) => [
          `Indicateur ${x} : ${title(x)}`,
          "Donner une information accessible, exhaustive et actualisée au public",
          "CGV, site, plaquette",
          "d" + x,
          "v",
          status(x),
          x % 5 === 2 ? "Majeure" : null,
        ]),
      ],
    ],
  ],
  kinds: ["indicators"],
  columns: [{ indicator: "A", label: "A", expectedLevel: "B", proofs: ["D", "E"], status: "F", severity: "G" }],
  indicators: ALL,
  statuses: true,
});
add({
  name: "list per theme with ranges",
  sheets: [
    [
      "RNQ thèmes",
      [
        ["Thème", "Indicateurs concernés", "Documents", "Avancement"],
        ["Information", "1 à 3", "Site", "Fait"],
        ["Conception", "4-5-6", "Programme", "Fait"],
        ["Certification", "7", "-", "NC"],
        ["Accueil", "8 & 9", "Livret", "En cours"],
        ["Suivi", "10, 11, 12", "Émargement", "Fait"],
        ["CFA", "13 à 16", "", "N/A"],
        ["Moyens", "17, 18, 19, 20", "Inventaire", "Fait"],
        ["Équipe", "21/22", "CV", "Fait"],
        ["Veille", "23 à 25", "Netvibes", "En cours"],
        ["Handicap", "26", "Réseau", "Fait"],
        ["Sous-traitance", "27", "", "N/A"],
        ["Partenaires", "28, 29", "", "N/A"],
        ["Amélioration", "30–32", "Enquêtes", "À faire"],
      ],
    ],
  ],
  kinds: ["indicators"],
  indicators: ALL,
});
add({
  name: "proof rows indicator repeated",
  sheets: [
    [
      "Preuves",
      [
        ["Critère", "Indicateur", "Preuve", "Lien", "Statut"],
        ...TRAINER.flatMap((x) => [
          ["C" + criterionOf(x), x, "a" + x, "https://a", status(x)],
          ["C" + criterionOf(x), x, "b" + x, "https://b", status(x)],
        ]),
      ],
    ],
  ],
  kinds: ["indicators"],
  indicators: TRAINER,
  statuses: true,
  criteria: true,
});
add({
  name: "status icons + comment + priority",
  sheets: [
    [
      "🎯 Qualiopi",
      [
        ["📌 Ind", "📝 Libellé", "🚦 Statut", "📎 Preuves", "📅 Échéance", "💬 Commentaires", "🔥 Priorité"],
        ...ALL.map((x) => [
          x,
          title(x),
          ["✅ Conforme", "🟠 En cours", "🔴 Non conforme", "⬜ À faire", "➖ N/A"][x % 5] ?? null,
          "d",
          "12/03/2026",
          "c",
          "P1",
        ]),
      ],
    ],
  ],
  kinds: ["indicators"],
  columns: [{ indicator: "A", label: "B", status: "C", proofs: ["D"], deadline: "E", comment: "F", priority: "G" }],
  indicators: ALL,
});
add({
  name: "compare cert body grid",
  sheets: [
    [
      "Grille",
      [
        ["Organisme : Formavelle"],
        ["Date d'audit : 12/03/2026"],
        ["Auditeur : X"],
        [],
        [
          "N° Ind.",
          "Libellé indicateur",
          "Applicable (O/N)",
          "Conforme (C) / NCm / NCM",
          "Éléments de preuve consultés",
          "Commentaires de l'auditeur",
        ],
        ...ALL.map((x) => [x, title(x), "O", ["C", "NC mineure", "NC majeure", "", "C"][x % 5] ?? null, "d", null]),
      ],
    ],
  ],
  kinds: ["indicators"],
  indicators: ALL,
});
add({
  name: "wide per session with dates",
  sheets: [
    [
      "Sessions 2026",
      [
        [
          "Session",
          "Client",
          "Date début",
          "Date fin",
          "Convention signée",
          "Convocation envoyée",
          "Émargements",
          "Éval. à chaud",
          "Attestations",
          "Facture",
          "Éval. à froid",
        ],
        ...many(15, (i) => [
          `S${i}`,
          "ACME",
          46000 + i,
          46001 + i,
          "Oui",
          "Oui",
          i % 2 ? "Oui" : "Non",
          "Oui",
          null,
          "NA",
          null,
        ]),
      ],
      { formats: { C: "dd/mm/yyyy", D: "dd/mm/yyyy" } },
    ],
  ],
  kinds: ["journeyWide"],
  steps: 7,
  sessions: 15,
});
add({
  name: "wide trainees with TRUE/FALSE, groups above",
  sheets: [
    [
      "Promo",
      [
        ["Apprenant", "Avant", null, null, "Pendant", null, "Après", null],
        [null, "Devis", "Convention", "Positionnement", "Émargement", "Évaluation", "Attestation", "Enquête à froid"],
        ...many(9, (i) => ["A" + i, true, true, false, true, i % 2 === 0, false, false]),
      ],
      { merges: ["A1:A2", "B1:D1", "E1:F1", "G1:H1"] },
    ],
  ],
  kinds: ["journeyWide"],
  steps: 7,
  sessions: 9,
});
add({
  name: "tall by phase merged",
  sheets: [
    [
      "Process",
      [
        ["Phase", "Étape", "Livrable", "Responsable", "Indicateurs RNQ", "Fait"],
        ["Avant", "Prise de contact", "Mail", "MD", "1", "Oui"],
        [null, "Recueil des besoins", "Fiche", "MD", "4", "Oui"],
        [null, "Contractualisation", "Convention", "MD", "5-6", "Non"],
        ["Pendant", "Accueil", "Livret", "MD", "9", "Oui"],
        [null, "Animation", "Supports", "MD", "19", "Oui"],
        ["Après", "Évaluation", "Quiz", "MD", "11", "Oui"],
        [null, "Satisfaction à froid", "Enquête", "MD", "30", "Non"],
      ],
      { merges: ["A2:A4", "A5:A6", "A7:A8"] },
    ],
  ],
  kinds: ["journeyTall"],
  steps: 7,
  columns: [{ phase: "A", step: "B", documents: ["C"], responsible: "D", indicator: "E", status: "F" }],
});
add({
  name: "dashboard + tracker",
  sheets: [
    [
      "Tableau de bord",
      [
        ["Tableau de bord Qualiopi"],
        [],
        ["Critère", "Nb indicateurs", "Conformes", "% avancement"],
        ...[1, 2, 3, 4, 5, 6, 7].map((c) => [`Critère ${c}`, 3, 2, 0.66]),
        ["Total", 22, 14, 0.7],
      ],
    ],
    [
      "Suivi",
      [
        ["Critère", "Indicateur", "Exigence", "Statut", "Preuves"],
        ...TRAINER.map((x) => [criterionOf(x), x, title(x), status(x), "d"]),
      ],
    ],
    ["Listes", [["Statut"], ["Conforme"], ["En cours"], ["Non conforme"]]],
    ["Mode d'emploi", [["1. Remplir le suivi"], ["2. Ajouter les preuves"]]],
  ],
  kinds: ["indicators"],
  indicators: TRAINER,
  statuses: true,
  criteria: true,
});
add({
  name: "tracker with legend at right",
  sheets: [
    [
      "RNQ",
      [
        ["Ind", "Intitulé", "Statut", "Preuves", null, "Légende", null],
        ...ALL.map((x) => [
          x,
          title(x),
          status(x),
          "d",
          null,
          x <= 3 ? (["C", "NC", "NA"][x - 1] ?? null) : null,
          x <= 3 ? (["Conforme", "Non conforme", "Non applicable"][x - 1] ?? null) : null,
        ]),
      ],
    ],
  ],
  kinds: ["indicators"],
  indicators: ALL,
  statuses: true,
});
add({
  name: "tracker with summary below",
  sheets: [
    [
      "RNQ",
      [
        ["Ind", "Intitulé", "Statut", "Preuves"],
        ...ALL.map((x) => [x, title(x), status(x), "d"]),
        [],
        ["Synthèse"],
        ["Statut", "Nombre"],
        ["Conforme", 6],
        ["En cours", 7],
        ["Non conforme", 7],
      ],
    ],
  ],
  kinds: ["indicators"],
  indicators: ALL,
  statuses: true,
});
add({
  name: "register numbers only, statut",
  sheets: [
    [
      "Base documentaire",
      [
        ["N°", "Document", "Type", "Indicateurs RNQ", "Dernière MAJ", "Statut", "Lien"],
        ...many(24, (i) => [
          i + 1,
          "Doc " + i,
          "Procédure",
          ["1;2", "4", "5;6", "9;10", "17"][i % 5] ?? null,
          46000 + i,
          "À jour",
          "https://" + i,
        ]),
      ],
      { formats: { E: "dd/mm/yyyy" } },
    ],
  ],
  kinds: ["proofRegister"],
  register: 24,
});
add({
  name: "rank 1.1 with titles",
  sheets: [
    [
      "Suivi",
      [
        ["Réf.", "Libellé", "Où en est-on ?", "Justificatifs"],
        ...ALL.map((x) => [
          `${criterionOf(x)}.${x - ALL.filter((y) => criterionOf(y) < criterionOf(x)).length}`,
          title(x),
          status(x),
          "d",
        ]),
      ],
    ],
  ],
  kinds: ["indicators"],
  indicators: ALL,
  statuses: true,
});
add({
  name: "C1-I1 codes",
  sheets: [
    [
      "Suivi",
      [
        ["Code", "Statut", "Preuves"],
        ...ALL.map((x) => [`C${criterionOf(x)}-I${String(x).padStart(2, "0")}`, status(x), "d"]),
      ],
    ],
  ],
  kinds: ["indicators"],
  indicators: ALL,
  statuses: true,
  criteria: true,
});
add({
  name: "english blocks per client",
  sheets: [
    [
      "Clients",
      [
        ["Client: Alpha"],
        ["Indicator", "Status", "Evidence"],
        ...TRAINER.map((x) => [x, ["Compliant", "In progress", "Non-compliant", "To do", "N/A"][x % 5] ?? null, "d"]),
        [],
        ["Client: Beta"],
        ["Indicator", "Status", "Evidence"],
        ...TRAINER.map((x) => [x, "Compliant", "d"]),
      ],
    ],
  ],
  kinds: ["indicators", "indicators"],
  group: true,
  indicators: [...TRAINER, ...TRAINER],
});
add({
  name: "english register + journey",
  sheets: [
    [
      "Evidence log",
      [
        ["Ref", "Document", "Indicators", "Date", "Version"],
        ...many(12, (i) => ["D" + i, "Doc " + i, ["1, 2", "5", "9-10"][i % 3] ?? null, "2026-01-10", "1"]),
      ],
    ],
    [
      "Learner journey",
      [
        ["Step", "Documents", "Indicators", "Owner", "Done"],
        ["Needs analysis", "Form", 4, "A", "Yes"],
        ["Agreement", "Agreement", "5, 6", "A", "Yes"],
        ["Invitation", "Mail", 9, "A", "No"],
        ["Assessment", "Quiz", 11, "A", "No"],
        ["Feedback", "Survey", 30, "A", "Yes"],
      ],
    ],
  ],
  kinds: ["proofRegister", "journeyTall"],
  register: 12,
  steps: 5,
});
add({
  name: "33 no title just RNQ codes + evaluation",
  sheets: [
    [
      "V10 2026",
      [
        ["Item", "Évaluation", "Remarque", "Pièces"],
        ...ALL33.map((x) => [`IND_${String(x).padStart(2, "0")}`, status(x), "r", "d"]),
      ],
    ],
  ],
  kinds: ["indicators"],
  indicators: ALL33,
  statuses: true,
});
add({
  name: "blank row between each",
  sheets: [
    [
      "Suivi",
      [["Ind.", "Intitulé", "Statut", "Preuves"], [], ...ALL.flatMap((x) => [[x, title(x), status(x), "d"], []])],
    ],
  ],
  kinds: ["indicators"],
  indicators: ALL,
  statuses: true,
});
add({
  name: "status last, numbers as text, header caps no accents",
  sheets: [
    [
      "SUIVI",
      [
        ["CRITERE", "INDICATEUR", "INTITULE", "PREUVES", "RESPONSABLE", "ECHEANCE", "CONFORMITE"],
        ...ALL.map((x) => [
          `Critere ${criterionOf(x)}`,
          `${x}`,
          title(x)
            .normalize("NFD")
            .replace(/[\u0300-\u036f]/g, "")
            .toUpperCase(),
          "doc",
          "MD",
          "2026-04-01",
          status(x)!.toUpperCase(),
        ]),
      ],
    ],
  ],
  kinds: ["indicators"],
  indicators: ALL,
  criteria: true,
});
none(
  "Planning des sessions",
  [
    ["Date", "Session", "Salle", "Formateur", "Statut"],
    ...many(32, (i) => [46000 + i, "Excel", "S1", "MD", "Confirmé"]),
  ],
  { formats: { A: "dd/mm/yyyy" } },
);
none("Journal de caisse", [
  ["N°", "Date", "Libellé", "Débit", "Crédit", "Solde"],
  ...many(33, (i) => [i + 1, 46000 + i, "Achat", 10, null, 100]),
]);
none("Fournisseurs", [
  ["N°", "Fournisseur", "Contact", "Évaluation", "Statut"],
  ...many(20, (i) => [i + 1, "F" + i, "x", "Bon", "Validé"]),
]);
none("Prospects", [
  ["Nom", "Société", "Étape", "Montant", "Prochaine action"],
  ...many(20, (i) => ["N" + i, "S", "Devis", 1000, "Relancer"]),
]);
none("Inscriptions", [
  ["N°", "Nom", "Prénom", "Formation", "Financeur", "Statut"],
  ...many(32, (i) => [i + 1, "N", "P", "Excel", "OPCO", "OK"]),
]);
none("Checklist salle", [
  ["Point de contrôle", "OK", "Commentaire"],
  ...["Vidéoprojecteur", "Paperboard", "Chaises", "Wifi", "Accessibilité"].map((x) => [x, "Oui", null]),
]);
none("Plan d'amélioration", [
  ["N°", "Origine", "Indicateur", "Constat", "Action", "Responsable", "Échéance", "Statut"],
  ...many(14, (i) => [i + 1, "Audit", TRAINER[i] ?? 0, "c" + i, "a" + i, "MD", "2026-05-05", "En cours"]),
]);
none("KPI", [["Indicateur", "Janvier", "Février", "Mars"], ...many(12, (i) => ["Indicateur " + (i + 1), 10, 12, 14])]);
none("Notes", [
  ["Compte rendu de réunion"],
  ["Indicateur 4 à revoir"],
  ["Indicateur 11 : bien"],
  ["Indicateur 26 : contacter Agefiph"],
]);
none("Tarifs", [
  ["Réf", "Intitulé", "Durée", "Prix", "Statut"],
  ...many(22, (i) => [i + 1, "Formation " + i, "2 j", 900, "Actif"]),
]);
none("Questionnaire", [
  ["N°", "Question", "Réponse", "Note /5"],
  ...many(20, (i) => [i + 1, "Question " + i, "Oui", 4]),
]);
none("Parc informatique", [
  ["N°", "Matériel", "État", "Date d'achat", "Facture"],
  ...many(32, (i) => [i + 1, "PC " + i, "OK", 45000, "F" + i]),
]);
none("Recrutement", [
  ["Candidat", "CV", "Entretien", "Contrat", "Statut"],
  ...many(6, (i) => ["C" + i, "x", "x", null, "En cours"]),
]);

test.each(cases.map((one) => [one.name, one] as const))("%s", (_, one) => {
  const found = recognise(workbookOf(...one.sheets.map(([name, rows, options]) => sheetOf(name, rows, options))));
  expect(found.tables.map(({ kind }) => kind).filter((kind) => kind !== "log")).toEqual(one.kinds);
  if (one.columns) expect(found.tables.map(({ columns }) => columns)).toEqual(one.columns);
  const numbers = found.rows.flatMap(({ indicators }) => indicators);
  const ordered = (list: readonly number[]) => (one.group ? list : [...list].sort((a, b) => a - b));
  if (one.indicators) expect(ordered(numbers)).toEqual(ordered(one.indicators));
  if (one.statuses)
    expect(found.rows.map((row) => row.status)).toEqual(
      found.rows.map(({ indicators: [first = 0] }) => WORDS[first % 5]?.[1]),
    );
  if (one.criteria)
    expect(found.rows.map((row) => row.criterion)).toEqual(
      found.rows.map(({ indicators: [first = 0] }) => criterionOf(first)),
    );
  if (one.group) expect(found.rows.filter((row) => row.group === undefined)).toEqual([]);
  expect(found.register).toHaveLength(one.register ?? 0);
  expect(found.journey).toHaveLength(one.steps ?? 0);
  if (one.sessions !== undefined) expect(found.sessions).toHaveLength(one.sessions);
});
