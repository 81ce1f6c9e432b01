/** Hand-made sheets for the tests of recognition: rows as arrays, the rest by address. */
import { columnIndex } from "../../src/tracker/cells/address";
import {
  cellKey,
  type Area,
  type CellValue,
  type SheetGrid,
  type TableInfo,
  type WorkbookGrid,
} from "../../src/tracker/cells/grid";

export interface SheetOptions {
  readonly hidden?: boolean;
  /** Address of the first value; "A1" unless said. */
  readonly at?: string;
  readonly merges?: readonly string[];
  /** Formats by column letter ("E": "0%") or by cell ("B5": "d-mmm"). */
  readonly formats?: Readonly<Record<string, string>>;
  readonly fills?: Readonly<Record<string, string>>;
  readonly links?: Readonly<Record<string, string>>;
  readonly formulas?: Readonly<Record<string, string>>;
  readonly tables?: readonly { readonly name: string; readonly ref: string; readonly totals?: boolean }[];
}

function cell(address: string): { row: number; column: number } {
  const match = /^([A-Z]+)(\d+)$/.exec(address);
  return { row: Number(match?.[2]) - 1, column: columnIndex(match?.[1] ?? "") ?? 0 };
}

function area(reference: string): Area {
  const [start = "A1", end = start] = reference.split(":");
  return { top: cell(start).row, left: cell(start).column, bottom: cell(end).row, right: cell(end).column };
}

function keyed(cells: Readonly<Record<string, string>> = {}): Map<number, string> {
  return new Map(
    Object.entries(cells).map(([address, text]) => [cellKey(cell(address).row, cell(address).column), text]),
  );
}

export function sheetOf(name: string, rows: readonly (readonly CellValue[])[], options: SheetOptions = {}): SheetGrid {
  const { row: top, column: left } = cell(options.at ?? "A1");
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  const formats = values.map((row) => row.map(() => "General"));
  for (const [place, format] of Object.entries(options.formats ?? {})) {
    const column = columnIndex(place.replace(/\d+$/, "")) ?? 0;
    formats.forEach((row, at) => {
      if (/\d$/.test(place) ? cell(place).row === at + top : true) row[column - left] = format;
    });
  }
  const tables = (options.tables ?? []).map((table): TableInfo => ({
    name: table.name,
    area: area(table.ref),
    hasHeader: true,
    hasTotals: table.totals ?? false,
  }));
  return {
    name,
    visible: !options.hidden,
    top,
    left,
    values,
    formats,
    tables,
    merges: (options.merges ?? []).map(area),
    fills: keyed(options.fills),
    links: keyed(options.links),
    formulas: keyed(options.formulas),
  };
}

export function workbookOf(...sheets: readonly SheetGrid[]): WorkbookGrid {
  return { sheets, date1904: false };
}

/** Titles close to those of the referential, by indicator (1 to 33). */
export const TITLES: readonly string[] = [
  "",
  "Information publique complète et à jour sur l'offre",
  "Diffusion d'indicateurs de résultats",
  "Information sur les certifications et leurs débouchés",
  "Analyse du besoin du bénéficiaire",
  "Objectifs opérationnels et évaluables",
  "Contenus et modalités adaptés aux objectifs et publics",
  "Contenus conformes à la certification visée",
  "Positionnement et évaluation des acquis à l'entrée",
  "Information sur les conditions de déroulement",
  "Adaptation de la prestation, accompagnement et suivi",
  "Évaluation de l'atteinte des objectifs",
  "Engagement des bénéficiaires, prévention des ruptures",
  "Alternance : coordination centre / entreprise",
  "Accompagnement social, éducatif et citoyen des apprentis",
  "Droits, devoirs et santé-sécurité des apprentis",
  "Présentation des candidats à la certification",
  "Moyens humains, techniques et locaux adaptés",
  "Mobilisation et coordination des intervenants",
  "Ressources pédagogiques accessibles et appropriables",
  "Mobilité, référent handicap, conseil de perfectionnement",
  "Compétences des intervenants définies et vérifiées",
  "Développement des compétences du personnel",
  "Veille légale et réglementaire",
  "Veille métiers, emplois et compétences",
  "Veille pédagogique et technologique",
  "Réseau et expertise handicap",
  "Conformité des sous-traitants et salariés portés",
  "Partenaires mobilisés pour la formation en entreprise",
  "Insertion professionnelle ou poursuite d'études",
  "Recueil des appréciations des parties prenantes",
  "Traitement des difficultés, réclamations et aléas",
  "Mesures d'amélioration continue",
  "Évaluation des enseignements par les apprentis",
];

/** The 22 indicators of a trainer alone. */
export const TRAINER = [1, 2, 4, 5, 6, 8, 9, 10, 11, 12, 17, 18, 19, 21, 22, 23, 24, 25, 26, 30, 31, 32];
