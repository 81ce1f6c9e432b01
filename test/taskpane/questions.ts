/** Questions that recognition asks where it is unsure, about the fixture's table. */
import type { Question } from "../../src/tracker/recognise";
import type { Correction } from "../../src/tracker/model/recognition";

const AS_READ: Correction = {
  sheet: "Suivi",
  headerRow: 4,
  kind: "indicators",
  columns: [{ role: "indicator", column: "B", header: "Ind." }],
};
const row = (
  number: number,
  indicatorText: string,
  indicators: readonly number[],
  status: "compliant" | "partial" | null = "compliant",
) => ({
  row: number,
  indicatorText,
  indicators,
  status,
  proofs: [],
});

export const NUMBERING: Question = {
  table: 0,
  about: "numbering",
  choices: [
    {
      numbering: "criterion.rank",
      preview: [row(7, "2.1", [4]), row(8, "2.2", [5])],
      correction: { ...AS_READ, numbering: "criterion.rank" },
    },
    {
      numbering: "criterion.indicator",
      preview: [row(7, "2.1", []), row(8, "2.2", [])],
      correction: { ...AS_READ, numbering: "criterion.indicator" },
    },
  ],
};

export const STATUS: Question = {
  table: 0,
  about: "status",
  choices: [
    { column: "E", header: "Où j’en suis", preview: [row(5, "1", [1])], correction: AS_READ },
    {
      column: "G",
      header: "Qui",
      preview: [row(5, "1", [1], null)],
      correction: { ...AS_READ, columns: [{ role: "status", column: "G", header: "Qui" }] },
    },
  ],
};

export const REPAIR: Question = {
  table: 0,
  about: "repair",
  written: "06-oct",
  rows: [9],
  choices: (["", "6/10", "6-10"] as const).map((repair, at) => ({
    repair,
    preview: [row(9, "06-oct", [[], [6, 10], [6, 7, 8, 9, 10]][at] ?? [])],
    correction: { ...AS_READ, answered: ["repair"], repairs: { 45936: repair } },
  })),
};

export const MOVED: Question = {
  table: 0,
  about: "column",
  role: "proofs",
  header: "Dossier",
  choices: ["E", "G"].map((column, at) => ({
    column,
    header: ["Où j’en suis", "Rangé où"][at] ?? "",
    preview: [{ ...row(5, "", []), cell: ["Fait", "Armoire 2"][at] ?? "" }],
    correction: { ...AS_READ, columns: [{ role: "proofs", column, header: "" }], answered: ["proofs"] },
  })),
};
