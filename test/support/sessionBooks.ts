/** Five workbooks of sessions as trainers keep them: what each holds is what the tests of sessions expect of it. */
import { cellAddress } from "../../src/tracker/cells/address";
import type { CellValue } from "../../src/tracker/cells/grid";
import { escapeXml, smallWorkbook } from "./smallWorkbook";

export type SheetRows = readonly (readonly CellValue[])[];

/** A serial day of 2026: `d(3, 9)` is 9 March. */
const d = (month: number, day: number): number => Math.round(Date.UTC(2026, month - 1, day) / 86_400_000) + 25_569;
const n = (count: number, value: CellValue): CellValue[] => Array.from({ length: count }, () => value);

const TWENTY =
  "Recueil du besoin;Devis;Convention;Programme;CGV;Règlement intérieur;Livret d’accueil;Convocation;Test de positionnement;Feuille d’émargement;Supports remis;Évaluation des acquis;Attestation;Certificat de réalisation;Éval. à chaud;Éval. à froid;Bilan formateur;Questionnaire financeur;Facture;Archivage".split(
    ";",
  );

const PEOPLE = ["Inès A.", "Paul B.", "Rosa C.", "Malik D.", "Zoé E."];

export const SESSION_BOOKS = {
  /** Twenty pieces, ticks, n/a, an action category a row. */
  twentyPieces: {
    sheet: "Suivi des dossiers",
    rows: [
      ["Dossiers 2026"],
      ["Session", "Début", "Fin", "Type d’action", ...TWENTY],
      ["Céramique", d(1, 12), d(1, 14), "Action de formation", ...n(20, "x")],
      [
        "Bilan de L. Roy",
        d(2, 2),
        d(4, 30),
        "Bilan de compétences",
        ...n(8, "x"),
        "n/a",
        ...n(6, "x"),
        "",
        ...n(4, "x"),
      ],
      ["Mosaïque", d(9, 7), d(9, 9), "Action de formation", ...n(7, "x"), "", ...n(7, "x"), "-", "x", "n/a", "x", "x"],
      ["Émaillage", d(12, 14), d(12, 16), "Action de formation", "x", "x", "x", ...n(17, "")],
    ],
  },
  /** Five trainees a session; one signed after the start. */
  fiveTrainees: {
    sheet: "Stagiaires",
    rows: [
      [
        "Formation",
        "Stagiaire",
        "Du",
        "Au",
        "Contrat",
        "Convocation",
        "Positionnement",
        "Émargement",
        "Satisfaction à chaud",
        "Attestation",
      ],
      ...PEOPLE.map((who, at): CellValue[] => [
        "Herboristerie",
        who,
        d(3, 9),
        d(3, 11),
        d(3, at === 3 ? 10 : 2),
        d(3, 3),
        d(3, 6),
        d(3, 11),
        d(3, 11),
        d(3, 12),
      ]),
      ...PEOPLE.map((who, at): CellValue[] => [
        "Herboristerie",
        `${who} bis`,
        d(10, 5),
        d(10, 7),
        d(9, 21),
        at === 0 ? "" : d(9, 28),
        d(10, 5),
        d(10, 7),
        d(10, 7),
        d(10, 7),
      ]),
    ],
  },
  /** Dates as text, in several hands, over the end of a year. */
  textDates: {
    sheet: "Sessions",
    rows: [
      [
        "Session",
        "Date de début",
        "Date de fin",
        "Analyse du besoin",
        "Convention",
        "Convocation",
        "Positionnement",
        "Émargement",
        "Éval à chaud",
        "Certificat",
      ],
      [
        "Aquarelle",
        "29 décembre 2025",
        "2 janvier 2026",
        "1er décembre 2025",
        "le 08/12/2025",
        "15 déc. 2025",
        "29/12/2025",
        "02.01.2026",
        "2 janv. 26",
        "2026-01-03",
      ],
      [
        "Gouache",
        "4 mai 2026",
        "6 mai 2026",
        "20 avril 2026",
        "15/04/2026",
        "27 avr. 2026",
        "04/05/2026",
        "06.05.2026",
        "6 mai 26",
        "2026-05-06",
      ],
      [
        "Pastel",
        "1er juin 2026",
        "3 juin 2026",
        "4 mai 2026",
        "11/05/2026",
        "18 mai 2026",
        "02/06/2026",
        "03.06.2026",
        "3 juin 26",
        "2026-06-02",
      ],
    ],
  },
  /** A column of ticks and a column of dates for each piece. */
  datesBesideTicks: {
    sheet: "Pièces",
    rows: [
      [
        "Session",
        "Début",
        "Fin",
        ...["Convention", "Convocation", "Émargement", "Éval. à chaud", "Attestation"].flatMap((piece) => [
          piece,
          `Date ${piece.toLowerCase()}`,
        ]),
      ],
      ["Torréfaction", d(2, 16), d(2, 18), "✓", d(2, 2), "✓", d(2, 9), "✓", d(2, 18), "✓", d(2, 18), "✓", d(2, 19)],
      ["Brassage", d(6, 8), d(6, 10), "✓", d(5, 25), "", "", "✓", d(6, 10), "✓", d(6, 10), "✓", d(6, 9)],
      ["Fromage", d(9, 14), d(9, 16), "✓", d(9, 1), "✓", d(9, 7), "✓", d(9, 16), "✓", d(9, 16), "✓", d(9, 16)],
    ],
  },
  english: {
    sheet: "Courses",
    rows: [
      [
        "Course",
        "Start date",
        "End date",
        "Needs analysis",
        "Agreement",
        "Invitation",
        "Placement test",
        "Attendance",
        "Feedback",
        "Certificate",
        "Follow-up survey",
      ],
      ["Bookbinding", d(1, 19), d(1, 21), d(1, 5), d(1, 12), d(1, 13), d(1, 19), d(1, 21), d(1, 21), d(1, 22), d(4, 1)],
      ["Letterpress", d(4, 13), d(4, 15), "yes", "yes", "yes", "yes", "yes", "yes", "yes", "no"],
      ["Papermaking", d(9, 21), d(9, 23), "x", "x", "", "x", "x", "x", "x", "N/A"],
    ],
  },
} satisfies Readonly<Record<string, { readonly sheet: string; readonly rows: SheetRows }>>;

/** A file of such sheets. */
export function fileOfRows(sheets: readonly { readonly sheet: string; readonly rows: SheetRows }[]): Uint8Array {
  const cell = (value: CellValue, at: string): string =>
    value === null || value === ""
      ? ""
      : typeof value === "number"
        ? `<c r="${at}"><v>${value}</v></c>`
        : `<c r="${at}" t="inlineStr"><is><t>${escapeXml(String(value))}</t></is></c>`;
  const line = (row: readonly CellValue[], at: number): string =>
    `<row r="${at + 1}">${row.map((value, column) => cell(value, cellAddress(at, column))).join("")}</row>`;
  return smallWorkbook(
    sheets.map(({ sheet, rows }) => ({
      name: sheet,
      rows: rows.map(line).join(""),
    })),
  );
}
