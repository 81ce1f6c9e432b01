/**
 * Where recognition is unsure: a question about a table, with two or three choices, what each would read in
 * the first rows, and the correction that keeps it. Answering is adding that correction to hers.
 */
import { columnIndex, columnLetters } from "../../cells/address";
import type { SheetGrid, WorkbookGrid } from "../../cells/grid";
import { isSame } from "../../cells/once";
import type { Correction, IndicatorRow, RecognisedTable, Recognition, Role, Settled } from "../../model/recognition";
import { recogniseWith } from "../core";
import { DraftColumns } from "../draft/draft";
import type { Meaning } from "../header/headers";
import { compareLabel } from "../numbers/labels";
import { cellsOfColumn, askedColumnOf, askedHeaderOf } from "./columns";
import { asideQuestions, kindQuestions, roleQuestions } from "./openChoices";
import { repairable, repairQuestions } from "./repairQuestions";
import { withoutRepeats } from "../layout/repeatedHeaders";
import { findSegments, type Segment } from "../layout/segments";
import { viewSheet, type View } from "../layout/view";
import type { Asked, Choice, Preview, Question } from "./question";

export type { Choice, Preview, Question } from "./question";

const PREVIEW_ROWS = 3;
const MOST_CHOICES = 3;
const MEANINGS: Readonly<Record<"indicator" | "status", readonly Meaning[]>> = {
  indicator: ["indicator", "number"],
  status: ["status"],
};

/** The open questions; what she settled by a correction is not asked again. */
export function questionsOf(
  workbook: WorkbookGrid,
  recognition: Recognition,
  corrections: readonly Correction[] = [],
): readonly Question[] {
  const ofTables = recognition.tables.flatMap((table, index) => {
    const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
    if (!sheet || table.headerRow === null) return [];
    const others = corrections.filter(
      (one) => one.sheet === sheet.name || !workbook.sheets.some(({ name }) => name === one.sheet),
    );
    return ofTable(table, { index, sheet, date1904: workbook.date1904, others }, recognition);
  });
  return [...ofTables, ...asideQuestions(workbook, recognition)];
}

interface Around {
  readonly index: number;
  readonly sheet: SheetGrid;
  readonly date1904: boolean;
  /** Her corrections that may be about the table. */
  readonly others: readonly Correction[];
}

const known = new WeakMap<RecognisedTable, { readonly from: readonly unknown[]; readonly questions: Question[] }>();

/** The questions about one table: its rows are the same while the table is, and what else is asked of it is compared. */
function ofTable(table: RecognisedTable, around: Around, recognition: Recognition): readonly Question[] {
  const { index, sheet, date1904, others } = around;
  const open = recognition.questions.filter((question) => question.table === index);
  const from = [index, sheet, date1904, JSON.stringify([others, open, repairable(table, recognition)])];
  const before = known.get(table);
  if (before && isSame(before.from, from)) return before.questions;
  const questions = askOf(table, around, recognition);
  known.set(table, { from, questions });
  return questions;
}

function askOf(
  table: RecognisedTable,
  { index, sheet, date1904, others }: Around,
  recognition: Recognition,
): Question[] {
  const segment = segmentOfTable(viewSheet(sheet, date1904), table);
  if (!segment) return [];
  const read = (correction: Correction) =>
    // A copy: what is remembered of the sheet itself is how it is read now.
    recogniseWith({ sheets: [{ ...sheet }], date1904 }, [...others, correction]).rows;
  const asked: Asked = { index, table, segment, now: correctionOf(table, segment), read };
  return [
    ...kindQuestions(asked, recognition),
    ...lostQuestions(asked),
    ...withoutTwins(
      table.kind === "indicators" ? indicatorQuestions(asked, recognition) : [],
      roleQuestions(asked, recognition),
    ),
    ...repairQuestions(asked, recognition),
  ];
}

/** Two columns that could be the status are one question: which of them is. */
function withoutTwins(questions: readonly Question[], ofRoles: readonly Question[]): Question[] {
  const chosen = new Set(
    questions.flatMap(({ about, choices }) => (about === "status" ? choices.map(({ column }) => column) : [])),
  );
  return [...questions, ...ofRoles.filter(({ asked }) => !chosen.has(asked))];
}

function indicatorQuestions(asked: Asked, recognition: Recognition): Question[] {
  const { index, table, segment, now } = asked;
  const settled = new Set<Settled>(table.settled);
  const questions: Question[] = [];
  if (table.indicatorFrom === "criterion.rank" && !settled.has("numbering")) {
    const ways = ["criterion.rank", "criterion.indicator"] as const;
    questions.push({
      table: index,
      about: "numbering",
      choices: choicesOf(
        ways.map((numbering) => wayOf(asked, { ...now, answered: ["numbering"], numbering }, { numbering })),
      ),
    });
  }
  for (const about of ["indicator", "status"] as const) {
    const columns = settled.has(about) ? [] : candidates(segment, table, about, recognition);
    if (columns.length < 2) continue;
    questions.push({
      table: index,
      about,
      choices: choicesOf(
        columns.map((column) =>
          wayOf(asked, withColumn(asked, about, column), { column, header: askedHeaderOf(segment, column) }),
        ),
      ),
    });
  }
  return questions;
}

/** Her present columns as a correction: what answering "this is right" would keep. */
export function correctionOf(table: RecognisedTable, segment: Segment): Correction {
  const columns = (Object.entries(table.columns) as [Role, string | readonly string[]][]).flatMap(([role, letters]) =>
    (typeof letters === "string" ? [letters] : letters).map((column) => askedColumnOf(segment, role, column)),
  );
  return { sheet: table.sheet, headerRow: table.headerRow, kind: table.kind, columns };
}

/** Her present columns with another one for a role, that role alone being her answer. */
function withColumn({ now, segment }: Asked, role: Role, column: string): Correction {
  return {
    ...now,
    columns: [
      ...now.columns.filter((one) => one.role !== role && one.column !== column),
      askedColumnOf(segment, role, column),
    ],
    answered: [role],
  };
}

/** Where a recognised table lies; undefined for one that no header betrays. */
export function segmentOfTable(view: View, table: RecognisedTable): Segment | undefined {
  // Where she said that a header written again heads another table, it is found as it is written.
  return [withoutRepeats(view, ""), view]
    .flatMap(findSegments)
    .find((one) => one.headerRow === (table.headerRow ?? 0) - 1 && holds(one, table));
}

function holds(segment: Segment, table: RecognisedTable): boolean {
  const letters = Object.values(table.columns).flat() as string[];
  const own = new Set(
    Array.from({ length: segment.right - segment.left + 1 }, (_, offset) => columnLetters(segment.left + offset)),
  );
  return letters.every((column) => own.has(column));
}

function lettersTaken(table: RecognisedTable): ReadonlySet<string> {
  return new Set(
    (Object.entries(table.columns) as [Role, string | readonly string[]][]).flatMap(([, letters]) => letters),
  );
}

/** The column read now, then others that would do as well by header and content. */
function candidates(
  segment: Segment,
  table: RecognisedTable,
  role: "indicator" | "status",
  recognition: Recognition,
): string[] {
  const columns = new DraftColumns(segment);
  const current = table.columns[role];
  if (current === undefined) return [];
  const index = recognition.tables.indexOf(table);
  const isAsked = recognition.questions.some(
    ({ type, table: of, column }) => type === "column" && of === index && column === current,
  );
  const taken = lettersTaken(table);
  const others = columns.all.filter((column) => {
    const p = columns.profile(column);
    const fits = p.filled > 0 && (role === "indicator" ? p.indicators : p.statuses + p.numbers) >= p.filled * 0.8;
    // A column of verdicts that has no role rivals one that is asked about, whatever heads it.
    const isRival = role === "status" && isAsked && p.statuses >= p.filled * 0.8 && !taken.has(columnLetters(column));
    const isNamed = columns.quality(column, ...MEANINGS[role]) >= 0.8;
    return columnLetters(column) !== current && fits && (isNamed || isRival);
  });
  if (role === "indicator" && titlesAgree(recognition, table)) return [current];
  return [current, ...others.map(columnLetters)].slice(0, MOST_CHOICES);
}

/** Titles that say the same as the numbers leave no doubt about the column of numbers. */
function titlesAgree(recognition: Recognition, table: RecognisedTable): boolean {
  const titled = recognition.rows.filter(
    (row) => recognition.tables[row.table] === table && row.label && row.indicators.length === 1,
  );
  return (
    titled.length >= 3 &&
    titled.filter(({ label = "", indicators: [number = 0] }) => compareLabel(label, number).agrees).length >=
      titled.length * 0.6
  );
}

/** Columns of hers whose header is gone: the one under the same letter, and those without a role that hold something of the kind. */
function lostQuestions(asked: Asked): Question[] {
  const { index, table, segment } = asked;
  const taken = lettersTaken(table);
  const columns = new DraftColumns(segment);
  return (table.lost ?? []).flatMap(({ role, header }): Question[] => {
    const letters = table.columns[role];
    const current = typeof letters === "string" ? letters : letters?.[0];
    const kind = current === undefined ? "texts" : contentOf(columns, columnIndex(current) ?? 0);
    const free = columns.all.filter(
      (column) => !taken.has(columnLetters(column)) && columns.profile(column).filled > 0,
    );
    const like = [
      ...free.filter((column) => contentOf(columns, column) === kind),
      ...free.filter((column) => contentOf(columns, column) !== kind),
    ];
    const choices = [...(current === undefined ? [] : [current]), ...like.map(columnLetters)]
      .slice(0, MOST_CHOICES)
      .map((column): Choice => ({
        column,
        header: askedHeaderOf(segment, column),
        preview: cellsOfColumn(segment, column),
        correction: withColumn(asked, role, column),
      }));
    return choices.length === 0 ? [] : [{ table: index, about: "column", role, header, choices }];
  });
}

function contentOf(columns: DraftColumns, column: number): string {
  const p = columns.profile(column);
  if (p.filled === 0) return "empty";
  return p.dates * 2 > p.filled
    ? "dates"
    : p.numbers * 2 > p.filled
      ? "numbers"
      : p.statuses * 2 > p.filled
        ? "statuses"
        : "texts";
}

interface Way {
  readonly what: Pick<Choice, "numbering" | "column" | "header">;
  readonly correction: Correction;
  readonly rows: readonly IndicatorRow[];
}

function wayOf(asked: Asked, correction: Correction, what: Way["what"]): Way {
  return { what, correction, rows: asked.read(correction) };
}

function choicesOf(ways: readonly Way[]): Choice[] {
  const shown = tellingRows(ways);
  return ways.map(({ what, correction, rows }) => ({
    ...what,
    preview: rows.filter(({ row }) => shown.has(row)).map(previewOf),
    correction,
  }));
}

/** Rows that the ways read differently, so that the preview helps to choose; the first rows where none does. */
function tellingRows(ways: readonly Way[]): ReadonlySet<number> {
  const readings = new Map<number, string[]>();
  for (const { rows } of ways) {
    for (const { row, indicators, status } of rows)
      readings.set(row, [...(readings.get(row) ?? []), JSON.stringify([indicators, status])]);
  }
  const all = [...readings].sort(([a], [b]) => a - b);
  const telling = all.filter(([, read]) => read.length < ways.length || new Set(read).size > 1);
  return new Set((telling.length > 0 ? telling : all).slice(0, PREVIEW_ROWS).map(([row]) => row));
}

function previewOf({ row, indicatorText, indicators, status, proofs }: IndicatorRow): Preview {
  return { row, indicatorText, indicators, status, proofs };
}
