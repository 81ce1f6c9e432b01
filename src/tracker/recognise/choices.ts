/**
 * Where recognition is unsure: a question about a table, with two or three choices, what each would read in
 * the first rows, and the correction that keeps it. Answering is adding that correction to hers.
 */
import { columnLetters } from "../address";
import type { WorkbookGrid } from "../grid";
import type { Correction, IndicatorRow, RecognisedTable, Recognition, Role } from "../recognition";
import { recogniseWith } from "./core";
import { Columns } from "./draft";
import type { Meaning } from "./headers";
import { findSegments, type Segment } from "./segments";
import { viewSheet } from "./view";

export interface Preview {
  /** From 1. */
  readonly row: number;
  readonly indicatorText: string | number;
  readonly indicators: readonly number[];
  readonly status: IndicatorRow["status"];
  readonly proofs: readonly string[];
}

export interface Choice {
  /** How dotted numbers would be read, or the header of the column that would be taken. */
  readonly numbering?: NonNullable<Correction["numbering"]>;
  readonly column?: string;
  readonly header?: string;
  /** The same rows in every choice: the first ones that the choices read differently. */
  readonly preview: readonly Preview[];
  readonly correction: Correction;
}

export interface Question {
  /** Position in `recognition.tables`. */
  readonly table: number;
  readonly about: "numbering" | "indicator" | "status";
  /** What is read now comes first. */
  readonly choices: readonly Choice[];
}

const PREVIEW_ROWS = 3;
const MOST_CHOICES = 3;
const MEANINGS: Readonly<Record<"indicator" | "status", readonly Meaning[]>> = { indicator: ["indicator", "number"], status: ["status"] };

/** The open questions of the indicator tables; none about a table whose columns she chose herself. */
export function questionsOf(workbook: WorkbookGrid, recognition: Recognition): readonly Question[] {
  return recognition.tables.flatMap((table, index): Question[] => {
    const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
    if (!sheet || table.kind !== "indicators" || table.confidence === 1 || table.headerRow === null) return [];
    const alone: WorkbookGrid = { sheets: [sheet], date1904: workbook.date1904 };
    const segment = findSegments(viewSheet(sheet, workbook.date1904)).find((one) => one.headerRow === (table.headerRow ?? 0) - 1 && holds(one, table));
    if (!segment) return [];
    const now = correctionOf(table, segment);
    const questions: Question[] = [];
    if (table.indicatorFrom === "criterion.rank") {
      const ways = ["criterion.rank", "criterion.indicator"] as const;
      questions.push({ table: index, about: "numbering", choices: choicesOf(ways.map((numbering) => wayOf(alone, { ...now, numbering }, { numbering }))) });
    }
    for (const about of ["indicator", "status"] as const) {
      const columns = candidates(segment, table, about);
      if (columns.length < 2) continue;
      questions.push({ table: index, about, choices: choicesOf(columns.map((column) => columnWay(alone, now, segment, about, column))) });
    }
    return questions;
  });
}

/** Her present columns as a correction: what answering "this is right" would keep. */
export function correctionOf(table: RecognisedTable, segment: Segment): Correction {
  const columns = (Object.entries(table.columns) as [Role, string | readonly string[]][]).flatMap(([role, letters]) =>
    (typeof letters === "string" ? [letters] : letters).map((column) => ({ role, column, header: headerOf(segment, column) })));
  return { sheet: table.sheet, headerRow: table.headerRow, kind: table.kind, columns };
}

function holds(segment: Segment, table: RecognisedTable): boolean {
  const letters = Object.values(table.columns).flat() as string[];
  const own = new Set(Array.from({ length: segment.right - segment.left + 1 }, (_, offset) => columnLetters(segment.left + offset)));
  return letters.every((column) => own.has(column));
}

function headerOf(segment: Segment, letters: string): string {
  return [...segment.headers].find(([column]) => columnLetters(column) === letters)?.[1] ?? "";
}

/** The column read now, then others that would do as well by header and content. */
function candidates(segment: Segment, table: RecognisedTable, role: "indicator" | "status"): string[] {
  const columns = new Columns(segment);
  const current = table.columns[role];
  if (current === undefined) return [];
  const taken = new Set((Object.entries(table.columns) as [Role, string | readonly string[]][]).flatMap(([, letters]) => letters));
  const others = columns.all.filter((column) => {
    const p = columns.profile(column);
    const fits = p.filled > 0 && (role === "indicator" ? p.indicators : p.statuses + p.numbers) >= p.filled * 0.8;
    return !taken.has(columnLetters(column)) && fits && columns.quality(column, ...MEANINGS[role]) >= 0.8;
  });
  return [current, ...others.map(columnLetters)].slice(0, MOST_CHOICES);
}

interface Way {
  readonly what: Pick<Choice, "numbering" | "column" | "header">;
  readonly correction: Correction;
  readonly rows: readonly IndicatorRow[];
}

function columnWay(workbook: WorkbookGrid, now: Correction, segment: Segment, role: Role, column: string): Way {
  const header = headerOf(segment, column);
  const columns = [...now.columns.filter((one) => one.role !== role && one.column !== column), { role, column, header }];
  return wayOf(workbook, { ...now, columns }, { column, header });
}

function wayOf(workbook: WorkbookGrid, correction: Correction, what: Way["what"]): Way {
  return { what, correction, rows: recogniseWith(workbook, [correction]).rows };
}

function choicesOf(ways: readonly Way[]): Choice[] {
  const shown = tellingRows(ways);
  return ways.map(({ what, correction, rows }) => ({ ...what, preview: rows.filter(({ row }) => shown.has(row)).map(previewOf), correction }));
}

/** Rows that the ways read differently, so that the preview helps to choose; the first rows where none does. */
function tellingRows(ways: readonly Way[]): ReadonlySet<number> {
  const readings = new Map<number, string[]>();
  for (const { rows } of ways) {
    for (const { row, indicators, status } of rows) readings.set(row, [...(readings.get(row) ?? []), JSON.stringify([indicators, status])]);
  }
  const all = [...readings].sort(([a], [b]) => a - b);
  const telling = all.filter(([, read]) => read.length < ways.length || new Set(read).size > 1);
  return new Set((telling.length > 0 ? telling : all).slice(0, PREVIEW_ROWS).map(([row]) => row));
}

function previewOf({ row, indicatorText, indicators, status, proofs }: IndicatorRow): Preview {
  return { row, indicatorText, indicators, status, proofs };
}
