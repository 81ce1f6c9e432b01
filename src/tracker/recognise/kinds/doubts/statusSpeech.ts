/** What the words of a column tell of its being a status, whatever stands beside it. */
import type { DraftColumns } from "../../draft/draft";
import type { SaidStatus } from "../../../model/recognition";
import { sampleRows } from "../../layout/segments";
import { bestInHeader } from "../../status/grades";
import { readStatus } from "../../status/statuses";
import { HALF, shareOfCells } from "./columnDoubts";

/** The share of cells that must be read as statuses where the column is hardly one. */
export const READ_IF_NOT = 0.65;
/** The letters of a word that is more than a code. */
const SHORTEST_WORD = 3;
/** Points and answers: they may speak of anything. */
export const POINTS = /^(?:\d{1,3}(?:[.,]\d+)?\s*(?:%|\/\s*\d+|sur \d+)?|oui|non|yes|no|true|false|x|o|n)$/i;
/** Different verdicts that yes and no do not have. */
const VERDICTS = 3;
const STATES = 2;

/** Words of status, a few of them that come back: what only a column of status holds. */
export function speaksInWords({ segment }: DraftColumns, column: number): boolean {
  const { plausible = 0, texts = 0 } = shareOfCells({ segment }, column);
  if (plausible < READ_IF_NOT || texts < HALF) return false;
  const said = [...sampleRows(segment)].map((row) => segment.view.text(row, column)).filter(Boolean);
  return said.filter((text) => POINTS.test(text) || text.length < SHORTEST_WORD).length < said.length * HALF;
}

/** Numbers without a scale in their header, yes and no, gravities: verdicts that may speak of anything. */
export function saysLittle({ segment }: DraftColumns, column: number): boolean {
  const { numbers = 0 } = shareOfCells({ segment }, column);
  if (numbers > HALF) return bestInHeader(segment.headers.get(column) ?? "") === null;
  const said = verdicts({ segment }, column);
  if (said.size === 0 || (said.size >= VERDICTS && said.has("compliant"))) return false;
  return !tellsStates({ segment }, column);
}

/** Words of two states that approve nothing, in values that are read or come back: what approves may be a word that is not known. */
export function tellsStates({ segment }: Pick<DraftColumns, "segment">, column: number): boolean {
  const { plausible = 0, sentences = 0 } = shareOfCells({ segment }, column);
  if (plausible < READ_IF_NOT || sentences >= HALF) return false;
  const texts = [...sampleRows(segment)].map((row) => segment.view.text(row, column));
  const words = texts.filter((text) => /\p{L}{3}/u.test(text) && !POINTS.test(text));
  const said = new Set(words.flatMap((text) => readStatus(text)?.status ?? []));
  said.delete("compliant");
  return said.size >= STATES;
}

/** What is read in the cells of a column that hold something. */
export function verdicts(
  { segment: { view }, segment }: Pick<DraftColumns, "segment">,
  column: number,
): Set<SaidStatus> {
  const values = [...sampleRows(segment)].map((row) => view.value(row, column)).filter((value) => value !== null);
  return new Set(values.flatMap((value) => readStatus(value)?.status ?? []));
}
