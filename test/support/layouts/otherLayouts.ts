/** Random registers of proofs and journeys, tall and wide, with what a careful reader finds in each. */
import fc from "fast-check";
import { columnLetters } from "../../../src/tracker/cells/address";
import type { CellValue, SheetGrid } from "../../../src/tracker/cells/grid";
import { sheetOf } from "../cells";

const pick = <T>(items: readonly T[]) => fc.constantFrom(...items);

export interface OtherLayout {
  readonly sheet: SheetGrid;
  readonly kind: "proofRegister" | "journeyTall" | "journeyWide";
  readonly headerRow: number;
  readonly columns: Record<string, string | string[]>;
  /** By row of the sheet: the proof or step, and its indicators. */
  readonly rows: readonly { readonly row: number; readonly name: string; readonly indicators: readonly number[] }[];
  /** Wide: by column, how often each mark stands under the step. */
  readonly steps: readonly {
    readonly column: string;
    readonly step: string;
    readonly done: number;
    readonly pending: number;
    readonly notApplicable: number;
  }[];
}

interface Column {
  readonly role: string;
  readonly header: string;
  readonly cell: (row: number) => CellValue;
  readonly format?: string;
}

const LISTS = ["step", "proofs", "documents", "steps"];
const place = fc.record({
  titles: fc.array(pick(["Suivi 2026", "Formavelle – novembre", ""]), { maxLength: 3 }),
  left: fc.integer({ min: 0, max: 2 }),
  order: fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 }),
});
type Place = typeof place extends fc.Arbitrary<infer T> ? T : never;

/** `fixed` columns come first in their order, the others in any order. */
function laid(
  name: string,
  { titles, left, order }: Place,
  fixed: readonly Column[],
  others: readonly Column[],
  count: number,
): { sheet: SheetGrid; headerRow: number; columns: Record<string, string | string[]>; letters: string[] } {
  const shuffled = others
    .map((one, at) => ({ one, at: order[at] ?? 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
  const all = [...fixed, ...shuffled];
  const letters = all.map((_, at) => columnLetters(left + at));
  const columns: Record<string, string | string[]> = {};
  all.forEach(({ role }, at) => {
    const letter = letters[at] ?? "";
    if (role !== "")
      columns[role] =
        LISTS.includes(role) && role !== "step" ? [...((columns[role] as string[] | undefined) ?? []), letter] : letter;
  });
  const rows = [
    ...titles.map((title): CellValue[] => [title === "" ? null : title]),
    all.map(({ header }): CellValue => header),
    ...Array.from({ length: count }, (_, row) => all.map(({ cell }) => cell(row))),
  ];
  const formats = Object.fromEntries(all.flatMap(({ format }, at) => (format ? [[letters[at] ?? "", format]] : [])));
  return {
    sheet: sheetOf(name, rows, { at: `${letters[0] ?? "A"}1`, formats }),
    headerRow: titles.length + 1,
    columns,
    letters,
  };
}

const DOCUMENTS = [
  "CGV",
  "Livret d'accueil",
  "Tableau de veille",
  "CV des intervenants",
  "Programme type",
  "Registre des réclamations",
  "Questionnaire à chaud",
  "Charte handicap",
  "Contrat de sous-traitance",
  "Bilan annuel",
];
/** Ways to write a list of indicators, rising, at least two apart so that none reads as a range. */
const WRITTEN: readonly ((list: readonly number[]) => CellValue)[] = [
  (l) => (l.length === 1 ? (l[0] ?? null) : l.join(", ")),
  (l) => l.join(" / "),
  (l) => l.join(" & "),
  (l) => `Ind. ${l.join(", ")}`,
  (l) => l.join(" et "),
  (l) => l.join("; "),
];
const list = fc
  .uniqueArray(fc.integer({ min: 1, max: 32 }), { minLength: 1, maxLength: 3 })
  .map((numbers) => numbers.sort((a, b) => a - b));
const optional = (column: Column) => fc.option(fc.constant(column), { nil: null });
const dated = (role: string, header: string): Column => ({
  role,
  header,
  format: "dd/mm/yyyy",
  cell: (row) => 46000 + row,
});

export const registers: fc.Arbitrary<OtherLayout> = fc
  .record({
    place,
    lists: fc.array(list, { minLength: 8, maxLength: 40 }),
    written: pick(WRITTEN),
    name: pick(["Documents", "Preuves", "Registre des preuves", "Bibliothèque", "Feuil2"]),
    proof: pick(["Document", "Nom du document", "Preuve", "Intitulé du document", "Pièce", "Fichier"]),
    number: pick([
      "Indicateurs",
      "Indicateurs concernés",
      "Ind. concernés",
      "Indicateur(s)",
      "N° indicateur",
      "Indicateurs\ncouverts",
    ]),
    reference: optional({ role: "reference", header: "Réf.", cell: (row) => `D-${row + 1}` }),
    date: pick(["Date", "Date du document", "Date de création"]),
    expiry: optional(dated("expiry", "Valable jusqu'au")),
    version: optional({ role: "version", header: "Version", cell: (row) => `v${(row % 4) + 1}` }),
    responsible: optional({
      role: "responsible",
      header: "Responsable",
      cell: (row) => ["Maëlle", "Direction"][row % 2] ?? null,
    }),
  })
  .filter(({ lists }) => lists.some((one) => one.length > 1))
  .map(({ place: where, lists, written, name, proof, number, reference, date, expiry, version, responsible }) => {
    const title = (row: number) => `${DOCUMENTS[row % DOCUMENTS.length] ?? ""} ${row}`;
    const others = [
      { role: "indicator", header: number, cell: (row: number) => written(lists[row] ?? []) },
      dated("date", date),
      expiry,
      version,
      responsible,
    ].filter((one) => one !== null);
    const { letters: _letters, ...found } = laid(
      name,
      where,
      [...(reference ? [reference] : []), { role: "proofs", header: proof, cell: title }],
      others,
      lists.length,
    );
    return {
      ...found,
      kind: "proofRegister" as const,
      rows: lists.map((indicators, row) => ({ row: found.headerRow + row + 1, name: title(row), indicators })),
      steps: [],
    };
  });

const STEPS = [
  "Analyse du besoin",
  "Devis",
  "Convention",
  "Positionnement",
  "Convocation",
  "Émargement",
  "Évaluation à chaud",
  "Attestation",
  "Évaluation à froid",
  "Facture",
  "Bilan",
  "Programme",
  "Livret d'accueil",
  "Certificat de réalisation",
];
const steps = fc.subarray(STEPS, { minLength: 5 });

export const tallJourneys: fc.Arbitrary<OtherLayout> = fc
  .record({
    place,
    steps,
    lists: fc.array(list, { minLength: 14, maxLength: 14 }),
    written: pick(WRITTEN),
    name: pick(["Parcours", "Processus", "Feuil1", "Étapes"]),
    step: pick(["Étape", "Étapes du parcours", "ÉTAPE ", "Étape du processus"]),
    number: pick(["Indicateurs", "Indicateurs Qualiopi", "Ind. concernés"]),
    documents: pick(["Documents", "Documents associés", "Preuves", "Livrable"]),
    status: optional({
      role: "status",
      header: "Statut",
      cell: (row) => ["Fait", "En cours", "À faire"][row % 3] ?? null,
    }),
    responsible: optional({
      role: "responsible",
      header: "Qui ?",
      cell: (row) => ["Maëlle", "Direction"][row % 2] ?? null,
    }),
  })
  .map(({ place: where, steps: own, lists, written, name, step, number, documents, status, responsible }) => {
    const others = [
      { role: "indicator", header: number, cell: (row: number) => written(lists[row] ?? []) },
      { role: "documents", header: documents, cell: (row: number) => `Modèle ${row}` },
      status,
      responsible,
    ].filter((one) => one !== null);
    const { letters: _letters, ...found } = laid(
      name,
      where,
      [{ role: "step", header: step, cell: (row) => own[row] ?? null }],
      others,
      own.length,
    );
    return {
      ...found,
      kind: "journeyTall" as const,
      rows: own.map((one, row) => ({ row: found.headerRow + row + 1, name: one, indicators: lists[row] ?? [] })),
      steps: [],
    };
  });

const MARKS: readonly {
  readonly done: readonly CellValue[];
  readonly pending: readonly CellValue[];
  readonly notApplicable: readonly CellValue[];
}[] = [
  { done: ["X", "x"], pending: [null], notApplicable: ["N/A"] },
  { done: ["Oui"], pending: ["Non", null], notApplicable: ["NA"] },
  { done: ["✓", "✅"], pending: ["☐", "❌"], notApplicable: ["–"] },
  { done: ["Fait", "ok"], pending: ["à faire"], notApplicable: ["sans objet"] },
];
const KINDS = ["done", "pending", "notApplicable"] as const;

export const wideJourneys: fc.Arbitrary<OtherLayout> = fc
  .record({
    place,
    steps,
    marks: pick(MARKS),
    people: fc.integer({ min: 4, max: 30 }),
    seeds: fc.array(fc.nat(999), { minLength: 14, maxLength: 14 }),
    name: pick(["Stagiaires", "Suivi des stagiaires", "Feuil1", "Sessions 2026"]),
    trainee: pick(["Stagiaire", "Nom du stagiaire", "Apprenant", "Nom et prénom", "Bénéficiaire", "Participant"]),
    session: optional({ role: "session", header: "Formation", cell: (row) => ["Excel", "Anglais"][row % 2] ?? null }),
    start: optional(dated("start", "Date de début")),
  })
  .map(({ place: where, steps: own, marks, people, seeds, name, trainee, session, start }) => {
    const kindAt = (step: number, row: number) => KINDS[((seeds[step] ?? 0) + row * 7 + step) % 3] ?? "done";
    const cellAt = (step: number, row: number) => {
      const words = marks[kindAt(step, row)];
      return words[row % words.length] ?? null;
    };
    const fixed: Column[] = [
      { role: "trainee", header: trainee, cell: (row) => `Mme Durand ${row}` },
      ...[session, start].filter((one) => one !== null),
      ...own.map((header, step) => ({ role: "steps", header, cell: (row: number) => cellAt(step, row) })),
    ];
    const { letters, ...found } = laid(name, where, fixed, [], people);
    const first = fixed.length - own.length;
    return {
      ...found,
      kind: "journeyWide" as const,
      rows: [],
      steps: own.map((step, at) => {
        const count = { done: 0, pending: 0, notApplicable: 0 };
        for (let row = 0; row < people; row += 1) count[kindAt(at, row)] += 1;
        return { column: letters[first + at] ?? "", step, ...count };
      }),
    };
  });
