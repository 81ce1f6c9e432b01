/** The columns of a proof register (a row per document), and how much speaks for it being one. */
import { Columns, type Draft, type Evidence } from "./draft";
import { indicatorColumn } from "./indicatorColumns";
import { OTHERS } from "./indicatorSigns";
import { compareLabel } from "./labels";
import { parseIndicators } from "./indicators";
import type { Segment } from "./segments";
import { fold } from "./words";

export function draftRegister(segment: Segment): Draft | null {
  const columns = new Columns(segment);
  const number = indicatorColumn(columns, true);
  if (number === undefined) return null;
  columns.take("indicator", number);
  const textual = (column: number) => (columns.profile(column).texts >= columns.profile(column).filled * 0.6 && columns.profile(column).filled > 0 ? 1 : 0);
  const proof = columns.best((column) => columns.quality(column, "proof") * textual(column))
    ?? columns.best((column) => Math.max(columns.quality(column, "name"), 0.8 * columns.quality(column, "label")) * textual(column))
    ?? columns.best((column) => columns.quality(column, "link") * textual(column));
  if (proof === undefined) return null;
  columns.take("proofs", proof);
  columns.take("reference", columns.best((column) => Math.max(columns.quality(column, "reference"), 0.5 * columns.quality(column, "number"))));
  if (!columns.takeBest("date", "date")) columns.takeBest("date", "lastCheck");
  for (const role of ["version", "expiry", "deadline", "lastCheck", "status", "responsible", "comment", "action", "body", "criterion"] as const) columns.takeBest(role, role);
  columns.takeBest("links", "link");

  const evidence: Evidence[] = [];
  let score = 0;
  const add = (points: number, what?: Evidence) => {
    score += points;
    if (what && points > 0) evidence.push(what);
  };
  const p = columns.profile(number);
  if (columns.quality(proof, "proof") > 0) add(1.5, "proofColumn");
  add(1.5 * columns.quality(number, "indicator"), "numberHeader");
  if (p.filled > 0 && p.indicators >= p.filled * 0.6) add(1);
  if (p.lists >= Math.max(1, p.indicators * 0.15)) add(1.5, "severalPerRow");
  add(Math.min(2, (["reference", "version", "date", "expiry"] as const).filter((role) => columns.has(role)).length));
  if (proof < number) add(1.5, "documentFirst");
  const name = fold(segment.view.sheet.name);
  if (/document|preuve|registre|piece|justificatif|classeur|evidence|fichier/.test(name)) add(1, "titleWords");
  // "Registre des réclamations" is another table, "Registre des preuves" is this one.
  if (OTHERS.test(name) && !/document|preuve|piece|justificatif/.test(name)) add(-2);
  const label = columns.free().find((column) => columns.quality(column, "label", "indicator") > 0 && textual(column) > 0);
  if (label !== undefined || labelsFit(columns, proof, number)) add(label !== undefined && !labelsFit(columns, label, number) ? -1 : -4);
  if (p.lists === 0 && p.filled >= 5 && p.rising >= p.filled * 0.95) add(-3);
  if (columns.all.some((column) => columns.quality(column, "applicable") === 1 || columns.quality(column, "OF", "CFA", "VAE") === 1)) add(-2);
  if (columns.all.some((column) => columns.quality(column, "step") === 1)) add(-4);
  if (columns.all.some((column) => columns.quality(column, "trainee") === 1)) add(-3);
  if (number < proof && columns.has("status")) add(-1.5);
  if (segment.excelTable === null && !columns.has("reference") && !columns.has("date") && !columns.has("version") && !columns.has("expiry") && p.lists === 0 && number < proof) add(-1);
  add(-2 * columns.countUnrelated());
  return { kind: "proofRegister", segment, columns: columns.roles, numbering: "list", score, evidence };
}

function labelsFit(columns: Columns, column: number, number: number): boolean {
  const { view, firstRow, lastRow } = columns.segment;
  let fits = 0;
  let seen = 0;
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + 60); row += 1) {
    const [only, ...more] = parseIndicators(view.value(row, number));
    const text = view.value(row, column);
    if (only === undefined || more.length > 0 || typeof text !== "string") continue;
    seen += 1;
    if (compareLabel(text, only).agrees) fits += 1;
  }
  return seen >= 3 && fits >= seen * 0.5;
}
