/**
 * Recognition of her tables: cells in, tables with columns, rows and warnings out. Pure and
 * deterministic; no input makes it throw; one pass over the cells, cost in proportion to them.
 */
import type { Language } from "../../text";
import { recognition as words } from "../../text/recognition";
import type { WorkbookGrid } from "../cells/grid";
import type { Correction, Recognition } from "../model/recognition";
import { recogniseWith } from "./core";
import type { Explain } from "./read/draft";

export { questionsOf, type Choice, type Preview, type Question } from "./questions/choices";
export { parseIndicators } from "./numbers/indicators";
export { readStatus } from "./status/statuses";
export { splitProofs } from "./records/proofs/proofs";
export { readDate } from "../cells/writtenDates";

/** Recognises a workbook. `corrections` are her choices, read before guessing; `language` is that of the reasons. */
export function recognise(
  workbook: WorkbookGrid,
  corrections: readonly Correction[] = [],
  language: Language = "fr",
): Recognition {
  return recogniseWith(workbook, corrections, EXPLAIN[language]);
}

const EXPLAIN: Readonly<Record<Language, Explain>> = { fr: sentences("fr"), en: sentences("en") };

function sentences(language: Language): Explain {
  const { tables, evidence, ignored } = words[language];
  return {
    table: (kind, found) =>
      `${tables[kind]}${found.length > 0 ? ` ${found.map((one) => evidence[one]).join(", ")}.` : ""}`,
    ignored: (why) => ignored[why],
  };
}
