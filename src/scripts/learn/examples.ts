/** Columns of generated workbooks as examples: what each shows, and its role. */
import type { WeighedKind } from "../../tracker/model/recognition";
import { featuresOf } from "../../tracker/recognise/evidence/segmentEvidence";
import { headerFeatures } from "../../tracker/recognise/header/headerStems";
import type { Lexicon } from "../../tracker/recognise/header/lexicon";
import { hintsOf } from "../../tracker/recognise/kinds/hints";
import { segmentAt, type Segment } from "../../tracker/recognise/layout/segments";
import { viewSheet } from "../../tracker/recognise/layout/view";
import type { ColumnFeatures, ColumnRole } from "../../tracker/recognise/weights/model";
import type { MadeTable, MadeWorkbook } from "./made/table";

export interface Example {
  readonly kind: WeighedKind;
  readonly role: ColumnRole;
  readonly features: ColumnFeatures;
}

/** The segment of a generated table, as if its place were known. */
export function segmentOfMade(workbook: MadeWorkbook, table: MadeTable, lexicon: Lexicon): Segment | null {
  const sheet = workbook.grid.sheets.find(({ name }) => name === table.sheet);
  if (!sheet) return null;
  const view = viewSheet(sheet, false, lexicon);
  const segment = segmentAt(view, table.headerRow, table.headerRow + 1, table.lastRow);
  return { ...segment, left: table.left, right: table.left + table.roles.length - 1 };
}

/** The header features worth a weight: every stem of a wording, and what is built of stems where two wordings share it. */
export function telling(wordings: Iterable<string>): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const wording of new Set(wordings))
    for (const feature of headerFeatures(wording)) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return new Set(
    [...seen]
      .filter(([feature, times]) => times >= 2 || /^(?:[a-z]+|\([a-z]+\))$/.test(feature))
      .map(([feature]) => feature),
  );
}

export function examplesOf(workbook: MadeWorkbook, lexicon: Lexicon, known: ReadonlySet<string>): Example[] {
  return workbook.tables.flatMap((table) => {
    const segment = segmentOfMade(workbook, table, lexicon);
    if (!segment) return [];
    const features = featuresOf(segment);
    const hints = hintsOf(segment, table.kind);
    return table.roles.flatMap((role, at): Example[] => {
      const own = features.get(table.left + at);
      if (!own) return [];
      const header = own.header.filter((feature) => known.has(feature));
      const cells = { ...own.cells, ...hints.get(table.left + at) };
      return [{ kind: table.kind, role, features: { ...own, cells, header } }];
    });
  });
}
