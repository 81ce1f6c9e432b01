/** Large tables with the words that trainers use: real titles, statuses in several spellings, no two proofs alike. */
import type { CellValue, SheetGrid, WorkbookGrid } from "../../src/tracker/cells/grid";
import { INDICATORS } from "../../src/rnq";
import { blankBook, blankSheet } from "../../src/workbench/book/blank";
import type { BookData } from "../../src/workbench/book/types";

export type Rows = readonly (readonly CellValue[])[];

const STATUSES = ["Conforme", "OK", "En cours", "À faire", "NC mineure", "N/A", "Validé", "partiel", null];
const FIRST_DAY = 46_000;

/** A tracker with its header; indicators come again when there are more than 33 rows. */
export function trackerRows(count: number): Rows {
  const rows = Array.from({ length: count }, (_, index): CellValue[] => {
    const { number, criterion, label } = INDICATORS[index % INDICATORS.length]!;
    const proof = index % 4 === 0 ? null : `Procédure ${index} v2.pdf\nCompte rendu du dossier ${index}`;
    return [
      criterion,
      number,
      label.fr,
      STATUSES[index % STATUSES.length]!,
      proof,
      FIRST_DAY + (index % 700),
      index % 5 === 0 ? `Revoir avec Claire la pièce ${index}` : null,
    ];
  });
  return [["Critère", "Indicateur", "Intitulé", "Statut", "Preuves", "Échéance", "Commentaire"], ...rows];
}

/** A register: each row a document that serves one to three indicators. */
export function registerRows(count: number): Rows {
  const rows = Array.from({ length: count }, (_, index): CellValue[] => [
    `Pièce ${index} du dossier qualité`,
    index % 3 === 0 ? `${(index % 32) + 1}, ${((index + 7) % 32) + 1}` : (index % 32) + 1,
    FIRST_DAY + (index % 900),
    `https://exemple.fr/preuves/${index}.pdf`,
  ]);
  return [["Document", "Indicateurs concernés", "Date du document", "Lien"], ...rows];
}

/** A list that is no tracker: what else large workbooks hold. */
export function traineeRows(count: number): Rows {
  const rows = Array.from({ length: count }, (_, index): CellValue[] => [
    `Stagiaire ${index}`,
    `stagiaire.${index}@exemple.fr`,
    "Tableur, niveau 1",
    FIRST_DAY + (index % 900),
    FIRST_DAY + 2 + (index % 900),
    350 + (index % 40) * 10,
    index % 2 === 0 ? "Soldé" : "En attente",
  ]);
  return [["Nom", "Courriel", "Formation suivie", "Début", "Fin", "Montant HT", "Paiement"], ...rows];
}

export function gridOf(sheets: Readonly<Record<string, Rows>>): WorkbookGrid {
  return {
    sheets: Object.entries(sheets).map(([name, values]): SheetGrid => ({
      name,
      visible: true,
      top: 0,
      left: 0,
      values,
    })),
    date1904: false,
  };
}

/** The same cells in sheets of which nothing is remembered. */
export const afresh = ({ sheets, date1904 }: WorkbookGrid): WorkbookGrid => ({
  sheets: sheets.map((sheet) => ({ ...sheet })),
  date1904,
});

export function bookOf(sheets: Readonly<Record<string, Rows>>): BookData {
  const book = blankBook("bench.xlsx");
  book.sheets = Object.entries(sheets).map(([name, values], index) => {
    const sheet = blankSheet(`sheet-${index + 1}`, name);
    values.forEach((row, at) => {
      const cells = row.flatMap((value, column) => (value === null ? [] : [[column, { value, style: 0 }] as const]));
      sheet.rows.set(at, new Map(cells));
    });
    return sheet;
  });
  book.activeSheet = book.sheets[0]!.id;
  return book;
}
