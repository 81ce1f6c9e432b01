/**
 * What carrying a tracker to the referential of 2026 adds: indicator 33 where apprenticeship is in scope, written the
 * way she writes the others. Numbers 1 to 32 keep their place (decree 2026-728): nothing else is touched.
 */
import { indicator } from "../../rnq";
import type { Language } from "../../text";
import type { Scope } from "../model/assessment";
import type { IndicatorRow, Recognition } from "../model/recognition";

export interface RowToAdd {
  /** Position among the recognised tables. */
  readonly table: number;
  readonly sheet: string;
  /** Its last row, from 1: the new one comes right after, with its format, formulas and validation. */
  readonly afterRow: number;
  readonly likeRow: number;
  /** The Excel table that grows, if any. */
  readonly excelTable?: string;
  /** The number as she would write it: 33, "Ind. 33", "7.4". */
  readonly indicatorText: string | number;
  readonly criterion: number;
  readonly label: string;
}

export type Migration =
  | { readonly kind: "add"; readonly rows: readonly RowToAdd[] }
  /** `noApprenticeship`: 33 does not apply. `already`: it is there. `noTable`: nothing to carry. */
  | { readonly kind: "nothing"; readonly why: "noApprenticeship" | "already" | "noTable" };

const ADDED = 33;

/** Her way of writing a number, with 33 in it; `like` is one of her rows, best the last one that Excel did not change. */
export function writtenLike(like: IndicatorRow, rank: boolean, ranksUsed: number): string | number {
  const text = like.indicatorText;
  const own = like.indicators[0] ?? 0;
  if (typeof text === "number")
    return rank ? Number((7 + (ranksUsed + 1) / 10).toFixed(1)) : text === own ? ADDED : `7.${ADDED}`;
  if (rank) return text.replace(/\d+([.,-])\d+/, (_, separator: string) => `7${separator}${ranksUsed + 1}`);
  // The last number of the text is the indicator: "C7.i32", "7.32", "Indicateur n°32".
  const at = text.lastIndexOf(String(own));
  if (at < 0) return ADDED;
  const before = text.slice(0, at).replace(/\d(?=\D*$)/, (digit) => (digit === String(like.criterion) ? "7" : digit));
  return `${before.replace(/0+$/, "")}${ADDED}${text.slice(at + String(own).length)}`;
}

/** The table that should carry 33 among those of one body: with 32, or with criterion 7, or the last one. */
function tableFor(recognition: Recognition, tables: readonly number[]): number | undefined {
  const holds = (test: (row: IndicatorRow) => boolean): number | undefined =>
    tables.find((table) => recognition.rows.some((row) => row.table === table && test(row)));
  return (
    holds((row) => row.indicators.includes(32)) ??
    holds((row) => row.indicators.some((number) => indicator(number)?.criterion === 7)) ??
    tables[tables.length - 1]
  );
}

function rowToAdd(recognition: Recognition, table: number, language: Language): RowToAdd[] {
  const recognised = recognition.tables[table];
  const rows = recognition.rows.filter((row) => row.table === table);
  const last = rows.reduce<IndicatorRow | null>(
    (found, row) => (found === null || row.row > found.row ? row : found),
    null,
  );
  if (!recognised || !last) return [];
  const plain = rows.reduce<IndicatorRow | null>(
    (found, row) =>
      row.repaired === undefined && row.indicators.length > 0 && (found === null || row.row > found.row) ? row : found,
    null,
  );
  const rank = recognised.indicatorFrom === "criterion.rank";
  const ranksUsed = new Set(
    rows.flatMap((row) => row.indicators.filter((number) => indicator(number)?.criterion === 7)),
  ).size;
  return [
    {
      table,
      sheet: recognised.sheet,
      afterRow: Math.max(recognised.lastDataRow, last.lastRow ?? last.row),
      likeRow: last.row,
      ...(recognised.excelTable === undefined ? {} : { excelTable: recognised.excelTable }),
      indicatorText: writtenLike(plain ?? last, rank, ranksUsed),
      criterion: 7,
      label: indicator(ADDED)?.label[language] ?? "",
    },
  ];
}

/** What `rnq migrate` and the pane's button add; one row per body where a sheet holds blocks for several. */
export function migration(recognition: Recognition, scope: Scope, language: Language = "fr"): Migration {
  if (!scope.categories.includes("CFA")) return { kind: "nothing", why: "noApprenticeship" };
  const tables = recognition.tables.flatMap(({ kind }, position) => (kind === "indicators" ? [position] : []));
  if (tables.length === 0) return { kind: "nothing", why: "noTable" };
  const bodies = new Set(tables.map((table) => recognition.tables[table]?.group));
  const rows = [...bodies].flatMap((body) => {
    const theirs = tables.filter((table) => recognition.tables[table]?.group === body);
    const present = recognition.rows.some((row) => theirs.includes(row.table) && row.indicators.includes(ADDED));
    const table = present ? undefined : tableFor(recognition, theirs);
    return table === undefined ? [] : rowToAdd(recognition, table, language);
  });
  return rows.length > 0 ? { kind: "add", rows } : { kind: "nothing", why: "already" };
}
