/** The workbook of the fixture with sheets of sessions beside: few, many. */
import type { Recognition } from "../../src/tracker/model/recognition";
import { recognise } from "../../src/tracker/recognise";
import { sheetOf, workbookOf } from "../support/cells";
import { SESSION_BOOKS, type SheetRows } from "../support/sessionBooks";
import { RECOGNITION } from "./fixture";

/** What was read of the fixture, and of these sheets. */
export function beside(sheets: readonly { readonly sheet: string; readonly rows: SheetRows }[]): Recognition {
  const read = recognise(workbookOf(...sheets.map(({ sheet, rows }) => sheetOf(sheet, rows))));
  const first = RECOGNITION.tables.length;
  const moved = <One extends { readonly table: number }>(list: readonly One[]): One[] =>
    list.map((one) => ({ ...one, table: one.table + first }));
  return {
    ...RECOGNITION,
    tables: [...RECOGNITION.tables, ...read.tables],
    journey: [...RECOGNITION.journey, ...moved(read.journey)],
    sessions: moved(read.sessions),
    logs: moved(read.logs),
    surveys: moved(read.surveys),
  };
}

export const SOME_SESSIONS = beside([
  SESSION_BOOKS.twentyPieces,
  SESSION_BOOKS.fiveTrainees,
  SESSION_BOOKS.datesBesideTicks,
]);

const two = (number: number): string => String(number).padStart(2, "0");

/** Three hundred, with a name that breaks no line by itself. */
export const MANY_SESSIONS = beside([
  {
    sheet: "Historique",
    rows: [
      ["Session", "Début", "Fin", "Convention", "Convocation", "Émargement", "Attestation"],
      ...Array.from({ length: 300 }, (_, at) => {
        const day = `${two((at % 27) + 1)}/${two((at % 11) + 1)}/${2023 + (at % 4)}`;
        return [
          `Certification_bureautique_avancée_${at + 1}_intra-entreprise`,
          day,
          day,
          "x",
          at % 3 ? "x" : "",
          "x",
          "x",
        ];
      }),
    ],
  },
]);
