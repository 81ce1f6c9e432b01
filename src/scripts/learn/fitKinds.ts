/** Fits the log-odds of the kinds of a table on the segments that recognition finds in generated workbooks. */
import type { Lexicon } from "../../tracker/recognise/header/lexicon";
import { draftsOf } from "../../tracker/recognise/kinds/kinds";
import { tableFeatures } from "../../tracker/recognise/kinds/tableFeatures";
import { findSegments, type Segment } from "../../tracker/recognise/layout/segments";
import { viewSheet } from "../../tracker/recognise/layout/view";
import { kindKey, SOME_KINDS, type SomeKind } from "../../tracker/recognise/weights/kindModel";
import { segmentOfMade } from "./examples";
import type { MadeWorkbook } from "./made/table";
import type { Random } from "./random";

const ROUNDS = 30;
/** The last ones, whose mean is kept. */
const ROUNDS_KEPT = 20;

export interface KindExample {
  readonly kind: SomeKind;
  readonly features: Readonly<Record<string, number>>;
}

export function kindExamplesOf(workbook: MadeWorkbook, lexicon: Lexicon): KindExample[] {
  const found: KindExample[] = [];
  const add = (segment: Segment, kind: SomeKind) =>
    void found.push({ kind, features: tableFeatures(segment, draftsOf(segment)) });
  for (const sheet of workbook.grid.sheets) {
    const table = workbook.tables.find((one) => one.sheet === sheet.name);
    let seen = false;
    for (const segment of findSegments(viewSheet(sheet, false, lexicon))) {
      const isTable = table !== undefined && segment.headerRow === table.headerRow;
      seen ||= isTable;
      add(segment, isTable ? table.kind : "none");
    }
    const made = table && !seen ? segmentOfMade(workbook, table, lexicon) : null;
    if (made && table) add(made, table.kind);
  }
  return found;
}

export function fitKinds(examples: readonly KindExample[], random: Random): ReadonlyMap<string, number> {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].sort();
  const at = new Map(["bias", ...names].map((name, index) => [name, index]));
  const width = at.size;
  const weights = new Float64Array(width * SOME_KINDS.length);
  const seen = new Float64Array(weights.length).fill(1e-2);
  const rows = examples.map(({ kind, features }) => ({
    own: SOME_KINDS.indexOf(kind),
    inputs: [["bias", 1] as const, ...Object.entries(features)].map(
      ([name, value]) => [at.get(name) ?? 0, value] as const,
    ),
  }));
  const mean = new Float64Array(weights.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { own, inputs } of random.shuffled(rows)) {
      const scores = SOME_KINDS.map((_, kind) =>
        inputs.reduce((sum, [index, value]) => sum + value * (weights[kind * width + index] ?? 0), 0),
      );
      const most = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - most));
      const total = shares.reduce((sum, share) => sum + share, 0);
      for (let kind = 0; kind < SOME_KINDS.length; kind += 1) {
        const error = (kind === own ? 1 : 0) - (shares[kind] ?? 0) / total;
        for (const [index, value] of inputs) {
          const place = kind * width + index;
          const slope = error * value - 3e-4 * (weights[place] ?? 0);
          seen[place] = (seen[place] ?? 0) + slope * slope;
          weights[place] = (weights[place] ?? 0) + (0.2 * slope) / Math.sqrt(seen[place] ?? 1);
        }
      }
    }
    if (round >= ROUNDS - ROUNDS_KEPT)
      weights.forEach((weight, place) => (mean[place] = (mean[place] ?? 0) + weight / ROUNDS_KEPT));
  }
  const found = new Map<string, number>();
  SOME_KINDS.forEach((kind, row) => {
    for (const [name, index] of at) found.set(kindKey(kind, name), mean[row * width + index] ?? 0);
  });
  return found;
}
