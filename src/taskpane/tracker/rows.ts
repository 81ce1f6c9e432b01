/** Her rows for one indicator, as the pane shows them: where they are, and what they hold under her own headers. */
import { columnIndex } from "../../tracker/cells/address";
import { cellArea, refText } from "../../tracker/cells/cellRef";
import type { Columns, JourneyStep, RecognisedTable } from "../../tracker/model/recognition";
import type { Snapshot } from "../../excel/base/api";

/** Where it is, as a person says it: rows of a sheet, from 1. */
export interface HerPlace {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

export interface HerRow {
  /** What `select` takes, with her sheet's own name: `Suivi!B25:G25`. */
  readonly address: string;
  readonly place: HerPlace;
  readonly cells: readonly {
    readonly role: "status" | "proofs" | "deadline";
    readonly header: string | null;
    readonly values: readonly string[];
  }[];
}

/** Rows of the indicator tables that carry this number. */
export function herRowsOf(number: number, snapshot: Snapshot): readonly HerRow[] {
  const { recognition } = snapshot.tracker;
  return recognition.rows
    .filter((row) => row.indicators.includes(number))
    .map((row) => {
      const table = recognition.tables[row.table];
      const hasProofs = (table?.columns.proofs?.length ?? 0) > 0;
      return {
        address: rowAddress(row.sheet, row.row, row.lastRow ?? row.row, table),
        place: { sheet: row.sheet, first: row.row, last: row.lastRow ?? row.row },
        cells: [
          {
            role: "status" as const,
            header: headerOf(snapshot, row.table, table?.columns.status),
            values: textOf(row.statusText),
          },
          ...(hasProofs
            ? [
                {
                  role: "proofs" as const,
                  header: headerOf(snapshot, row.table, table?.columns.proofs?.[0]),
                  values: row.proofs,
                },
              ]
            : []),
          ...(row.deadline
            ? [
                {
                  role: "deadline" as const,
                  header: headerOf(snapshot, row.table, table?.columns.deadline),
                  values: [row.deadline],
                },
              ]
            : []),
        ],
      };
    });
}

export interface RegisterProofs {
  readonly sheet: string;
  readonly entries: readonly { readonly proof: string; readonly address: string; readonly place: HerPlace }[];
}

/** What each proof register says of this indicator; a register without a proof for it is there with none. */
export function registerOf(number: number, snapshot: Snapshot): readonly RegisterProofs[] {
  const { tables, register } = snapshot.tracker.recognition;
  const sheets = new Set(tables.filter((table) => table.kind === "proofRegister").map((table) => table.sheet));
  return [...sheets].map((sheet) => ({
    sheet,
    entries: register
      .filter((entry) => entry.sheet === sheet && entry.indicators.includes(number))
      .map(({ proof, row, table }) => ({
        proof,
        address: rowAddress(sheet, row, row, tables[table]),
        place: { sheet, first: row, last: row },
      })),
  }));
}

/** Steps of her journey that she says prove it. */
export function stepsOf(
  number: number,
  snapshot: Snapshot,
): readonly { readonly step: string; readonly address: string; readonly place: HerPlace }[] {
  const rowOf = ({ row, table }: JourneyStep) => row ?? snapshot.recognition.tables[table]?.headerRow ?? 1;
  return snapshot.tracker.recognition.journey
    .filter((step) => step.indicators.includes(number))
    .map((step) => ({
      step: step.step,
      place: { sheet: step.sheet, first: rowOf(step), last: rowOf(step) },
      address: step.row
        ? rowAddress(step.sheet, step.row, step.row, snapshot.recognition.tables[step.table])
        : refText({
            sheet: step.sheet,
            area: cellArea(
              (snapshot.recognition.tables[step.table]?.headerRow ?? 1) - 1,
              columnIndex(step.column ?? "A") ?? 0,
            ),
          }),
    }));
}

/** Header of one of her columns as she wrote it. */
export function headerOf(snapshot: Snapshot, table: number, column: string | undefined): string | null {
  const sketch = snapshot.sketches?.find((candidate) => candidate.table === table);
  return sketch?.columns.find((candidate) => candidate.column === column)?.header || null;
}

/** `Suivi!B25:G25`, from the first to the last column that we read. */
export function rowAddress(sheet: string, first: number, last: number, table: RecognisedTable | undefined): string {
  const columns = table ? usedColumns(table.columns).map((letters) => columnIndex(letters) ?? 0) : [];
  const left = columns[0] ?? 0;
  return refText({ sheet, area: { top: first - 1, bottom: last - 1, left, right: columns.at(-1) ?? left } });
}

/** Every column that has a role, left to right. */
export function usedColumns(columns: Columns): readonly string[] {
  const letters = Object.values(columns).flatMap((column: string | readonly string[] | undefined) => column ?? []);
  return [...new Set(letters)].sort((a, b) => (columnIndex(a) ?? 0) - (columnIndex(b) ?? 0));
}

function textOf(value: string | number | boolean | undefined): readonly string[] {
  return value === undefined || value === "" ? [] : [String(value)];
}
