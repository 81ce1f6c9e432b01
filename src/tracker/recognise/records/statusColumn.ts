/** Reads the status of rows: words, marks in several columns, bare numbers, colour alone. */
import type { CellValue } from "../../cells/grid";
import { isCellError } from "../../cells/grid";
import type { SaidStatus } from "../../model/recognition";
import type { Draft } from "../draft/draft";
import { columnOf } from "../draft/result";
import { readStatus, readYesNo, scaleOf, statusOfColour, type ReadStatus } from "../status/statuses";
import { textOf } from "../layout/view";
import { fold } from "../../cells/words";

export interface RowStatus {
  readonly value: CellValue;
  readonly read: ReadStatus | null;
}

export interface StatusReader {
  /** False when the table has no place for a status. */
  readonly exists: boolean;
  read(row: number): RowStatus;
  /** Colours read as statuses, because the column holds no word at all: colour -> what it was taken for. */
  readonly colours: ReadonlyMap<string, SaidStatus | null>;
}

const NO_STATUS: StatusReader = { exists: false, read: () => ({ value: null, read: null }), colours: new Map() };

/** `rows` are the record rows of the table, looked at once to settle the scale and the use of colours. */
export function statusReader(draft: Draft, rows: readonly number[], journey = false): StatusReader {
  const column = columnOf(draft, "status");
  if (draft.statusMarks) return marksReader(draft);
  if (column === null) return journey ? NO_STATUS : (coloursOfTitles(draft, rows) ?? NO_STATUS);
  const { view } = draft.segment;
  const isEmpty = rows.every((row) => view.filled(row, column) === null);
  const { colours } = coloursOf(draft, column, rows);
  const speak = colours.size >= 2 || (colours.size === 1 && [...colours.values()][0] !== "todo");
  return isEmpty && speak ? coloursReader(draft, column, colours) : wordsReader(draft, column, rows, journey);
}

/** Words, marks or numbers under one header. */
function wordsReader(draft: Draft, column: number, rows: readonly number[], journey: boolean): StatusReader {
  const { view, headers } = draft.segment;
  const header = headers.get(column) ?? "";
  const meaning = headerMeaning(header);
  const numeric = rows.filter((row) => typeof view.filled(row, column) === "number");
  const isPercent = numeric.some((row) => view.format(row, column).includes("%"));
  const scale = isPercent
    ? 1
    : scaleOf(
        numeric.map((row) => Number(view.filled(row, column))),
        header,
      );
  return {
    exists: true,
    colours: new Map(),
    read(row) {
      const value = view.filled(row, column);
      if (typeof value === "number" && scale === null) return { value, read: null };
      const read = draft.hers?.has(fold(textOf(value)))
        ? readStatus(value, 1, draft.hers)
        : (meaning(value) ?? readStatus(value, scale ?? 1));
      // In a journey, "non" under "Fait ?" is a step still to do.
      if (journey && read?.status === "nonCompliant" && /^(non|no|x?)$/.test(fold(textOf(value))))
        return { value, read: { status: "todo" } };
      return { value, read };
    },
  };
}

interface Colours {
  readonly colours: ReadonlyMap<string, SaidStatus | null>;
  readonly filled: number;
  /** How often the colour changes from row to row. */
  readonly changes: number;
}

/** The colours of a column, each with what she said or what it is usually taken for. */
function coloursOf(draft: Draft, column: number, rows: readonly number[]): Colours {
  const fills = rows.map((row) => draft.segment.view.fill(row, column));
  const present = fills.filter((fill) => fill !== null);
  return {
    colours: new Map([...new Set(present)].map((fill) => [fill, draft.colours?.get(fill) ?? statusOfColour(fill)])),
    filled: present.length,
    changes: fills.filter((fill, at) => fill !== (fills[at - 1] ?? null)).length,
  };
}

/** No column for a status, but numbers or titles coloured green, orange, red within a same criterion. */
function coloursOfTitles(draft: Draft, rows: readonly number[]): StatusReader | null {
  for (const role of ["indicator", "label"] as const) {
    const column = columnOf(draft, role);
    if (column === null) continue;
    const { colours, filled, changes } = coloursOf(draft, column, rows);
    const said = new Set(
      [...colours.values()].filter(
        (status) => status === "compliant" || status === "partial" || status === "nonCompliant",
      ),
    );
    // Colours that change no more often than criteria do are those of the criteria.
    if (said.size < 2 || filled < rows.length * 0.5 || changes <= CRITERIA + 1 || colours.size > CRITERIA) continue;
    return coloursReader(draft, column, colours);
  }
  return null;
}

const CRITERIA = 7;

function coloursReader(draft: Draft, column: number, colours: ReadonlyMap<string, SaidStatus | null>): StatusReader {
  return {
    exists: true,
    colours,
    read(row) {
      const fill = draft.segment.view.fill(row, column);
      const status = fill === null ? "todo" : (colours.get(fill) ?? null);
      return { value: null, read: status === null ? null : { status } };
    },
  };
}

/** Under a header that is itself a status word, yes and no speak of that word: "NC : oui" is not compliant. */
function headerMeaning(header: string): (value: CellValue) => ReadStatus | null {
  const said = readStatus(header.length <= 30 ? header : null);
  if (!said || (said.status !== "nonCompliant" && said.status !== "notApplicable") || header === "") return () => null;
  return (value) => {
    if (typeof value === "string" && !/^(oui|non|yes|no|x|o|n|✓|✔|✗)$/.test(fold(value))) return null;
    const yes = readYesNo(value);
    return yes === null ? null : yes ? said : { status: "compliant" };
  };
}

function marksReader(draft: Draft): StatusReader {
  const { view } = draft.segment;
  const marks = draft.statusMarks ?? [];
  return {
    exists: true,
    colours: new Map(),
    read(row) {
      for (const { column, status, severity } of marks) {
        const value = view.filled(row, column);
        if (value === null || isCellError(value) || readYesNo(value) === false) continue;
        return { value, read: severity ? { status, severity } : { status } };
      }
      return { value: null, read: { status: "todo" } };
    },
  };
}
