/** The fixture's table with much that waits for her: words, colours, doubts, and no place for proofs. */
import type { OpenQuestion, Recognition } from "../../src/tracker/model/recognition";
import { RECOGNITION } from "./fixture";

const WORDS: Readonly<Record<string, readonly number[]>> = {
  "tip top": [5, 6, 7, 8, 9, 10, 11],
  "à voir avec Sophie": [12, 13],
  "bof, il faudrait sans doute y revenir avant l’été": [14, 15, 16, 17],
};
const questions = Object.entries(WORDS).map(([word, rows]): OpenQuestion => ({
  type: "statusWord",
  table: 0,
  sheet: "Suivi",
  column: "E",
  word,
  rows,
  choices: ["compliant", "partial", "nonCompliant", "todo", "notApplicable", "ignore"],
}));
const [tracker] = RECOGNITION.tables;
const { proofs: _, ...columns } = tracker?.columns ?? {};

export const UNCLEAR: Recognition = {
  ...RECOGNITION,
  register: [],
  tables: tracker
    ? [
        {
          ...tracker,
          columns,
          colours: [
            { colour: "92D050", status: "compliant", rows: [18, 19, 20] },
            { colour: "00B0F0", status: null, rows: [21] },
          ],
        },
      ]
    : [],
  journey: [],
  rows: RECOGNITION.rows.map((row) => {
    const word = Object.keys(WORDS).find((one) => WORDS[one]?.includes(row.row));
    return word === undefined ? { ...row, proofs: [] } : { ...row, proofs: [], statusText: word, status: null };
  }),
  questions,
  warnings: [
    { type: "noPlaceForProofs" },
    { type: "missingIndicators", indicators: [31] },
    { type: "duplicateIndicator", sheet: "Suivi", indicator: 8 },
    { type: "labelMismatch", sheet: "Suivi", row: 14, indicator: 12, looksLike: 11 },
    { type: "unreadableDate", sheet: "Suivi", row: 9, text: "à la rentrée" },
    { type: "colourOnly", sheet: "Suivi", text: "92D050", proposal: "compliant" },
    { type: "colourOnly", sheet: "Suivi", text: "00B0F0" },
  ],
};

/** The same table with a second tracker beside it. */
export const TWO_TRACKERS: Recognition = {
  ...RECOGNITION,
  tables: [...RECOGNITION.tables, ...(tracker ? [{ ...tracker, sheet: "Antenne de Lyon" }] : [])],
  trackers: [
    { name: "Suivi", tables: [0, 1, 2] },
    { name: "Antenne de Lyon", tables: [3] },
  ],
  rows: [
    ...RECOGNITION.rows,
    ...RECOGNITION.rows
      .slice(0, 5)
      .map((row) => ({ ...row, table: 3, sheet: "Antenne de Lyon", status: "todo" as const })),
  ],
  warnings: [{ type: "unreadableDate", sheet: "Antenne de Lyon", row: 6, text: "bientôt" }],
};

/** The same table, which follows certifying training too. */
export const EVERYTHING: Recognition = {
  ...RECOGNITION,
  rows: [
    ...RECOGNITION.rows,
    ...[3, 7, 16].flatMap((number, at) =>
      RECOGNITION.rows.slice(0, 1).map((row) => ({ ...row, row: 27 + at, indicators: [number] })),
    ),
  ],
};
