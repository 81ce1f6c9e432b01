/** Her corrections as a text can carry them: columns by header alone, of whatever range shows those headers. */
import { columnIndex } from "../../cells/address";
import { ANYWHERE } from "../../scope/carried";
import { carriesRole } from "../../scope/carriedText";
import { fold } from "../../cells/words";
import type { WorkbookGrid } from "../../cells/grid";
import type {
  Correction,
  CorrectedColumn,
  RecognisedTable,
  Recognition,
  Role,
  WordMeaning,
} from "../../model/recognition";
import { merged } from "./answers";
import { segmentOfTable } from "../questions/choices";
import { placed } from "./placed";
import type { Segment } from "../layout/segments";
import { viewSheet } from "../layout/view";

export interface CarriedCorrections {
  readonly corrections: readonly Correction[];
  /** What no text can carry: meanings of colours, choices about columns without a header of their own. */
  readonly left: readonly ("colours" | "headers")[];
}

/** What tells a table where none of the columns she chose does, the most telling first. */
const TELLING: readonly Role[] = ["indicator", "status", "step", "steps", "proofs", "label", "trainee"];

/** The corrections in force as a text may say them, with the headers that her columns have now. */
export function carriedCorrections(
  workbook: WorkbookGrid,
  recognition: Recognition,
  corrections: readonly Correction[],
): CarriedCorrections {
  const found: Correction[] = [];
  const left = new Set<"colours" | "headers">();
  const inForce = new Map<RecognisedTable, Correction>();
  for (const correction of corrections) {
    const table = tableOf(correction, workbook, recognition);
    if (table) inForce.set(table, merged(inForce.get(table) ?? correction, correction));
  }
  for (const [table, statusWords] of toldWords(recognition)) {
    const hers = inForce.get(table);
    inForce.set(table, {
      ...(hers ?? { sheet: table.sheet, headerRow: table.headerRow, kind: table.kind, columns: [], answered: [] }),
      statusWords: { ...statusWords, ...hers?.statusWords },
    });
  }
  for (const [table, correction] of inForce) {
    const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
    const segment = sheet && segmentOfTable(viewSheet(sheet, workbook.date1904), table);
    const carried = segment && carriedOf(correction, table, segment);
    if (!carried) left.add("headers");
    if (correction.statusColours) left.add("colours");
    // That no column has a role is said by no header.
    if (correction.answered?.some((role) => carriesRole(role as Role) && table.columns[role as Role] === undefined))
      left.add("headers");
    if (carried && !found.some((other) => JSON.stringify(other) === JSON.stringify(carried))) found.push(carried);
  }
  return { corrections: found, left: [...left] };
}

/**
 * What only the columns of her indicator tables tell of their words. Where one table tells a word, the others say how
 * they read it: a cell does not know which table it is of.
 */
function toldWords({ tables, rows }: Recognition): ReadonlyMap<RecognisedTable, Readonly<Record<string, WordMeaning>>> {
  const all = new Set(tables.flatMap(({ told = {} }) => Object.keys(told)));
  const found = new Map<RecognisedTable, Record<string, WordMeaning>>();
  if (all.size === 0) return found;
  const add = (table: RecognisedTable | undefined, word: string, meaning: WordMeaning) => {
    if (table?.kind === "indicators") found.set(table, { ...found.get(table), [word]: meaning });
  };
  for (const table of tables)
    for (const [word, status] of Object.entries(table.told ?? {})) add(table, word, status ?? "unread");
  for (const { table, statusText = "", status } of rows) {
    const word = fold(String(statusText));
    const own = tables[table];
    if (all.has(word) && own?.told?.[word] === undefined && found.get(own as RecognisedTable)?.[word] === undefined)
      add(own, word, status ?? "unread");
  }
  return found;
}

/** The table that a correction is about: of its sheet, the one with most of its headers. */
function tableOf(correction: Correction, workbook: WorkbookGrid, { tables }: Recognition): RecognisedTable | null {
  const gone = !workbook.sheets.some(({ name }) => name === correction.sheet);
  const own = tables.filter(
    (table) =>
      table.settled !== undefined && table.kind === correction.kind && (gone || table.sheet === correction.sheet),
  );
  if (own.length < 2) return own[0] ?? null;
  const score = (table: RecognisedTable) => {
    const letters = new Set(Object.values(table.columns).flat() as string[]);
    return (
      correction.columns.filter(({ column }) => letters.has(column)).length +
      (table.headerRow === correction.headerRow ? 0.5 : 0)
    );
  };
  return own.reduce((best, table) => (score(table) > score(best) ? table : best));
}

/** Null where a column she chose cannot be found by its header. */
function carriedOf(correction: Correction, table: RecognisedTable, segment: Segment): Correction | null {
  const lettersOf = (role: Role) => [table.columns[role] ?? []].flat() as string[];
  const headed = (role: Role) =>
    lettersOf(role).map((column): CorrectedColumn => ({
      role,
      column,
      header: headerLine(segment, columnIndex(column) ?? -1),
    }));
  const roles = [...new Set(correction.answered ?? correction.columns.map(({ role }) => role))].filter(
    (role): role is Role => carriesRole(role as Role),
  );
  const columns = roles.flatMap(headed);
  const told = TELLING.flatMap(headed).find(({ header }) => header !== "");
  const all = columns.length > 0 ? columns : told ? [{ ...told, role: "comment" as const }] : [];
  const { answered, numbering, repairs, statusWords } = correction;
  const carried: Correction = {
    sheet: ANYWHERE,
    headerRow: null,
    kind: correction.kind,
    columns: all.map(({ role, header }) => ({ role, column: "", header })),
    ...(answered ? { answered: [...roles, ...answered.filter((one) => one === "numbering" || one === "repair")] } : {}),
    ...(numbering ? { numbering } : {}),
    ...(repairs ? { repairs } : {}),
    ...(statusWords ? { statusWords } : {}),
  };
  const back = all.length > 0 ? placed(carried, segment) : null;
  return back?.columns.every(({ column }, index) => column === all[index]?.column) ? carried : null;
}

/** The last line of a header: what a range that starts with it shows. */
function headerLine({ view, headerRow, headers }: Segment, column: number): string {
  return (headerRow === null ? "" : view.text(headerRow, column)) || (headers.get(column) ?? "");
}
