/**
 * Random layouts of indicator tables, with what a careful reader finds in each: the vocabulary and the
 * habits of real trackers, combined by fast-check.
 */
import fc from "fast-check";
import type { CalendarDate } from "../../../src/tracker/cells/dates";
import { calendarDate, dateToSerial } from "../../../src/tracker/cells/dates";
import { columnLetters } from "../../../src/tracker/cells/address";
import type { CellValue, SheetGrid } from "../../../src/tracker/cells/grid";
import type { SaidStatus } from "../../../src/tracker/model/recognition";
import { sheetOf, TITLES, TRAINER, type SheetOptions } from "../cells";

const ALL = Array.from({ length: 32 }, (_, index) => index + 1);
const STARTS = [1, 4, 9, 17, 21, 23, 30];
export const criterionOf = (indicator: number) => STARTS.filter((start) => start <= indicator).length;
const two = (n: number) => String(n).padStart(2, "0");

const SHORT = [
  "",
  "Info publique",
  "Résultats publiés",
  "Info certifications",
  "Analyse besoin",
  "Objectifs",
  "Contenus et modalités",
  "Adéquation certification",
  "Positionnement",
  "Conditions de déroulement",
  "Adaptation et suivi",
  "Atteinte des objectifs",
  "Engagement / abandons",
  "Alternance coordination",
  "Accompagnement apprentis",
  "Droits et devoirs apprentis",
  "Présentation certification",
  "Moyens et locaux",
  "Coordination intervenants",
  "Ressources pédagogiques",
  "Référents CFA",
  "Compétences formateurs",
  "Développement compétences",
  "Veille légale",
  "Veille métiers",
  "Veille pédagogique",
  "Réseau handicap",
  "Sous-traitance",
  "Partenaires entreprises",
  "Insertion pro",
  "Appréciations",
  "Réclamations",
  "Amélioration continue",
];

/** How numbers are written. `plain` ones say nothing by themselves: titles or criteria must speak. */
const NUMBERS: Record<string, (indicator: number) => CellValue> = {
  number: (i) => i,
  text: String,
  padded: (i) => two(i),
  full: (i) => `Indicateur ${i}`,
  numbered: (i) => `Indicateur n°${two(i)}`,
  short: (i) => `Ind. ${i}`,
  upper: (i) => `IND ${i}`,
  roman: (i) => `I-${two(i)}`,
  underscore: (i) => `ind_${i}`,
  coded: (i) => `C${criterionOf(i)}.i${i}`,
  dotted: (i) => `${criterionOf(i)}.${i}`,
};
const NUMBER_HEADERS = [
  "N°",
  "Numéro",
  "Ind.",
  "Indicateur",
  "Indicateur ID",
  "id",
  "#",
  "N° ind.",
  "N° indicateur",
  "INDICATEUR ",
  "Indicateur\nn°",
];
const TITLE_HEADERS = [
  "Intitulé",
  "Intitulé de l'indicateur",
  "Libellé",
  "Exigence",
  "Description",
  "LIBELLE",
  "Intitulé\n(résumé) ",
  "Attendu",
];
const CRITERION_HEADERS = ["Critère", "Critère Qualiopi", "CRITERE", "Crit.", "N° critère"];
const CRITERIA: ((criterion: number) => CellValue)[] = [
  (c) => c,
  (c) => `C${c}`,
  (c) => `Critère ${c}`,
  (c) => `Critère ${c} – Information`,
  (c) => `${c} - Accueil`,
];
const STATUS_HEADERS = [
  "Statut",
  "Conformité",
  "État",
  "OK ?",
  "STATUT ",
  "Statut de conformité",
  "Avancement",
  "Cotation",
];
const WORDS: Record<SaidStatus, string[]>[] = [
  {
    compliant: ["Conforme"],
    partial: ["En cours"],
    nonCompliant: ["Non conforme"],
    todo: ["À faire", ""],
    notApplicable: ["Non applicable"],
  },
  {
    compliant: ["✅ CONFORME"],
    partial: ["⚠️ PARTIEL"],
    nonCompliant: ["❌ Non conforme"],
    todo: ["❌ MANQUANT"],
    notApplicable: ["N/A"],
  },
  { compliant: ["C"], partial: ["m"], nonCompliant: ["M"], todo: [""], notApplicable: ["NA"] },
  {
    compliant: ["OK", "ok"],
    partial: ["A renforcer", "à vérifier"],
    nonCompliant: ["NC"],
    todo: ["a faire"],
    notApplicable: ["non concerné", "s.o."],
  },
  {
    compliant: ["Terminé", "Vérifié"],
    partial: ["EN COURS", "NC mineure"],
    nonCompliant: ["NC majeure"],
    todo: ["Non évalué", "Manquant"],
    notApplicable: ["Non concerné"],
  },
  { compliant: ["Oui", "X"], partial: ["Partiel"], nonCompliant: ["Non"], todo: [""], notApplicable: ["N/A"] },
  { compliant: ["100 %"], partial: ["80 %", "50%"], nonCompliant: ["NC"], todo: ["0 %"], notApplicable: ["NA"] },
  { compliant: ["10/10"], partial: ["9/10", "9.0/10"], nonCompliant: ["NC"], todo: ["0/10"], notApplicable: ["NA"] },
  { compliant: ["✔", "✅"], partial: ["🟠", "⚠"], nonCompliant: ["❌", "✘"], todo: ["☐"], notApplicable: ["–"] },
];
const PROOF_HEADERS = [
  "Preuves",
  "Preuves fournies",
  "Preuve(s) process",
  "Documents",
  "Pièces justificatives",
  "PREUVES",
  "Éléments de preuve",
];
const PROOFS = [
  "CGV",
  "Site internet daté",
  "Livret d'accueil",
  "Règlement intérieur",
  "Feuilles d'émargement",
  "Registre de veille.xlsx",
  "Q:\\Qualiopi\\convention.pdf",
  "Plan d'actions",
  "CV à jour",
];
const SEPARATORS = ["\n", ", ", "; ", " ; ", " + "];
const NO_PROOFS = [null, "-", "à créer", "Néant", "?"];
const DEADLINE_HEADERS = ["Échéance", "Date limite", "Pour le", "ECHEANCE", "Échéance "];
const WHEN: Record<string, (date: CalendarDate) => CellValue> = {
  serial: (date) => dateToSerial(date),
  iso: String,
  french: (date) => `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`,
  short: (date) => `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(2, 4)}`,
};

export interface ExpectedRow {
  readonly row: number;
  readonly lastRow?: number;
  readonly indicators: readonly number[];
  readonly criterion: number | null;
  readonly status: SaidStatus | null;
  readonly proofs: readonly string[];
  readonly deadline?: string;
}

export interface Layout {
  readonly sheet: SheetGrid;
  readonly columns: Record<string, string | string[]>;
  readonly headerRow: number;
  readonly rows: readonly ExpectedRow[];
}

const pick = <T>(items: readonly T[]) => fc.constantFrom(...items);

/** Choices of a layout; `seeds` vary the cells of the rows. */
const choices = fc.record({
  list: pick([ALL, TRAINER]),
  titleRows: fc.array(
    pick(["Suivi Qualiopi 2026", "Formavelle – mise à jour novembre", "", "Référentiel national qualité"]),
    { maxLength: 4 },
  ),
  left: fc.integer({ min: 0, max: 2 }),
  number: pick(Object.keys(NUMBERS)),
  numberHeader: pick(NUMBER_HEADERS),
  titles: pick(["long", "short", "none"]),
  titleHeader: pick(TITLE_HEADERS),
  criterion: pick(["none", "column", "merged", "sections"]),
  criterionHeader: pick(CRITERION_HEADERS),
  criterionText: pick(CRITERIA),
  statusHeader: pick(STATUS_HEADERS),
  words: pick(WORDS),
  proofs: pick(["none", "cell", "columns", "merged", "repeated"]),
  proofHeader: pick(PROOF_HEADERS),
  separator: pick(SEPARATORS),
  deadlineHeader: fc.option(pick(DEADLINE_HEADERS)),
  when: pick(Object.keys(WHEN)),
  others: fc.subarray(["Responsable", "Commentaire", "Priorité"]),
  order: fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 }),
  totals: pick(["none", "row", "table"]),
  seeds: fc.array(fc.nat(100_000), { minLength: 32, maxLength: 32 }),
});

type Choices = typeof choices extends fc.Arbitrary<infer T> ? T : never;
type Key =
  "indicator" | "label" | "criterion" | "status" | "proofs" | "deadline" | "responsible" | "comment" | "priority";

const OTHERS: Record<string, Key> = { Responsable: "responsible", Commentaire: "comment", Priorité: "priority" };
const STATUSES: SaidStatus[] = ["compliant", "partial", "nonCompliant", "todo", "notApplicable"];

/** Something beside the bare numbers must tell an indicator table from any other numbered list. */
function speaks(c: Choices): boolean {
  return (
    c.titles !== "none" ||
    c.criterion !== "none" ||
    /ind/i.test(c.numberHeader) ||
    !["number", "text", "padded"].includes(c.number)
  );
}

function build(c: Choices): Layout {
  const headers: { key: Key; header: string }[] = [{ key: "indicator", header: c.numberHeader }];
  if (c.titles !== "none")
    headers.push({ key: "label", header: /^ind/i.test(c.numberHeader) ? c.titleHeader : c.titleHeader });
  if (c.criterion === "column" || c.criterion === "merged")
    headers.push({ key: "criterion", header: c.criterionHeader });
  headers.push({ key: "status", header: c.statusHeader });
  if (c.proofs !== "none")
    for (const n of c.proofs === "columns" ? [1, 2, 3] : [0])
      headers.push({ key: "proofs", header: n === 0 ? c.proofHeader : `Preuve ${n}` });
  if (c.deadlineHeader !== null) headers.push({ key: "deadline", header: c.deadlineHeader });
  for (const other of c.others) headers.push({ key: OTHERS[other] ?? "comment", header: other });
  const ordered = headers.map((one, index) => ({ ...one, at: c.order[index] ?? 0 })).sort((a, b) => a.at - b.at);

  const rows: CellValue[][] = c.titleRows.map((title) => [title === "" ? null : title]);
  rows.push(ordered.map(({ header }) => header));
  const headerRow = rows.length;
  const merges: string[] = [];
  const expected: ExpectedRow[] = [];
  const letter = (index: number) => columnLetters(c.left + index);
  const criterionStart = new Map<number, number>();
  let section = 0;
  c.list.forEach((indicator, index) => {
    const seed = c.seeds[index] ?? 0;
    const criterion = criterionOf(indicator);
    if (c.criterion === "sections" && criterion !== section) rows.push([`CRITÈRE ${criterion} : thème ${criterion}`]);
    const opens = criterion !== section;
    section = criterion;
    const status = STATUSES[seed % 5] ?? "todo";
    const words = c.words[status];
    const proofs =
      c.proofs === "none"
        ? []
        : PROOFS.filter((_, at) => (seed >> at) % 3 === 0).slice(0, c.proofs === "columns" ? 3 : 4);
    const depth = c.proofs === "merged" || c.proofs === "repeated" ? Math.max(1, proofs.length) : 1;
    const date = seed % 4 === 0 ? calendarDate(2026 + (seed % 2), 1 + (seed % 12), 13 + (seed % 15)) : null;
    const first = rows.length + 1;
    if (opens) criterionStart.set(criterion, first);
    for (let at = 0; at < depth; at += 1) {
      const again = at === 0 || c.proofs === "repeated";
      let proofColumn = 0;
      rows.push(
        ordered.map(({ key }): CellValue => {
          switch (key) {
            case "indicator":
              return again ? (NUMBERS[c.number] ?? String)(indicator) : null;
            case "label":
              return again ? ((c.titles === "long" ? TITLES : SHORT)[indicator] ?? null) : null;
            case "criterion":
              return c.criterion === "merged"
                ? opens && at === 0
                  ? c.criterionText(criterion)
                  : null
                : again
                  ? c.criterionText(criterion)
                  : null;
            case "status":
              return again ? words[seed % words.length] || null : null;
            case "deadline":
              return again && date ? (WHEN[c.when] ?? String)(date) : null;
            case "proofs": {
              if (proofs.length === 0)
                return c.proofs === "columns" && proofColumn++ > 0
                  ? null
                  : (NO_PROOFS[seed % NO_PROOFS.length] ?? null);
              if (c.proofs === "cell") return proofs.join(c.separator);
              return (c.proofs === "columns" ? proofs[proofColumn++] : proofs[at]) ?? null;
            }
            case "responsible":
              return again ? (["Direction", "Maëlle", "Réf. handicap"][seed % 3] ?? null) : null;
            case "priority":
              return again ? (["Haute", "Basse"][seed % 2] ?? null) : null;
            default:
              return seed % 3 === 0 && at === 0 ? "À revoir avec l'équipe avant l'audit" : null;
          }
        }),
      );
    }
    if (depth > 1 && c.proofs === "merged")
      ordered.forEach(({ key }, at) => {
        if (key !== "proofs" && !(key === "criterion" && c.criterion === "merged"))
          merges.push(`${letter(at)}${first}:${letter(at)}${first + depth - 1}`);
      });
    expected.push({
      row: first,
      ...(depth > 1 ? { lastRow: first + depth - 1 } : {}),
      indicators: [indicator],
      criterion: c.criterion !== "none" || c.number === "coded" || c.number === "dotted" ? criterion : null,
      status,
      proofs,
      ...(date && c.deadlineHeader !== null ? { deadline: date } : {}),
    });
  });
  const lastRow = rows.length;
  if (c.criterion === "merged") {
    const at = ordered.findIndex(({ key }) => key === "criterion");
    const starts = [...criterionStart.values(), lastRow + 1];
    starts.slice(0, -1).forEach((start, index) => {
      const end = (starts[index + 1] ?? start) - 1;
      if (end > start) merges.push(`${letter(at)}${start}:${letter(at)}${end}`);
    });
  }
  if (c.totals !== "none")
    rows.push(
      ["Total", ...ordered.slice(1).map(() => null as CellValue)].map((value, at) =>
        at === ordered.length - 1 && at > 0 ? c.list.length : value,
      ),
    );
  const columns: Record<string, string | string[]> = {};
  ordered.forEach(({ key }, at) => {
    columns[key] = key === "proofs" ? [...((columns.proofs as string[] | undefined) ?? []), letter(at)] : letter(at);
  });
  const deadlineAt = ordered.findIndex(({ key }) => key === "deadline");
  const options: SheetOptions = {
    at: `${letter(0)}1`,
    merges,
    ...(deadlineAt >= 0 && c.when === "serial" ? { formats: { [letter(deadlineAt)]: "dd/mm/yyyy" } } : {}),
    ...(c.totals === "table"
      ? {
          tables: [
            {
              name: "Suivi",
              ref: `${letter(0)}${headerRow}:${letter(ordered.length - 1)}${rows.length}`,
              totals: true,
            },
          ],
        }
      : {}),
  };
  return { sheet: sheetOf("Suivi", rows, options), columns, headerRow, rows: expected };
}

/** Layouts that a careful reader cannot mistake. */
export const layouts: fc.Arbitrary<Layout> = choices.filter(speaks).map(build);
