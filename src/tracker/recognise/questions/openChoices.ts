/** What a column or a table is, where recognition could not tell: the choices, and the correction that each keeps. */
import { columnLetters } from "../../cells/address";
import type { WorkbookGrid } from "../../cells/grid";
import type { Correction, OpenQuestion, Recognition, Role, TableKind } from "../../model/recognition";
import { ASIDE } from "../draft/openQuestions";
import { guessOf } from "../hers/guess";
import { withoutRepeats } from "../layout/repeatedHeaders";
import { findSegments, type Segment } from "../layout/segments";
import { viewSheet } from "../layout/view";
import { cellsOfColumn, askedColumnOf, askedHeaderOf } from "./columns";
import type { ColumnRole } from "../weights/model";
import type { Asked, Choice, Question } from "./question";

/** Columns that could be several things. */
export function roleQuestions(asked: Asked, { questions }: Recognition): Question[] {
  const { index, segment } = asked;
  return questions.flatMap(({ type, table, column, choices }): Question[] =>
    type !== "column" || table !== index || column === undefined
      ? []
      : [
          {
            table: index,
            about: "role",
            asked: column,
            header: askedHeaderOf(segment, column),
            choices: choices.map((role) => roleChoice(asked, column, role as ColumnRole, choices as ColumnRole[])),
          },
        ],
  );
}

/**
 * Her present columns with another role for one of them; that role, and the one it has now, are her answer. Of a column that
 * has none and is to have none, what it could have been is.
 */
function roleChoice({ now, segment }: Asked, column: string, role: ColumnRole, choices: readonly ColumnRole[]): Choice {
  const others = now.columns.filter((one) => one.column !== column);
  const isRole = (one: ColumnRole | undefined): one is Role => one !== undefined && one !== "none";
  const changed = [...new Set([role, choices[0]])].filter(isRole);
  const answered = changed.length > 0 ? changed : choices.filter(isRole);
  return {
    role,
    column,
    header: askedHeaderOf(segment, column),
    preview: cellsOfColumn(segment, column),
    correction: {
      ...now,
      columns: role === "none" ? others : [...others, askedColumnOf(segment, role, column)],
      answered,
    },
  };
}

/** A table that is read, and could be of another kind. */
export function kindQuestions({ index, segment, now }: Asked, { questions }: Recognition): Question[] {
  return questions.flatMap(({ type, table, choices }): Question[] =>
    type !== "table" || table !== index
      ? []
      : [
          {
            table: index,
            sheet: segment.view.sheet.name,
            about: "kind",
            choices: choices.map((kind) => kindChoice(segment, now.columns, kind)),
          },
        ],
  );
}

/** Tables that were left aside, and could be ours. */
export function asideQuestions(workbook: WorkbookGrid, { questions }: Recognition): Question[] {
  return questions.flatMap((question): Question[] => {
    if (question.type !== "table" || question.table !== ASIDE) return [];
    const segment = segmentAsked(workbook, question);
    if (!segment) return [];
    const columns = [...segment.headers.keys()].map((at) => askedColumnOf(segment, "comment", columnLetters(at)));
    return [
      {
        table: ASIDE,
        sheet: question.sheet,
        about: "kind",
        choices: question.choices.map((kind) => kindChoice(segment, columns, kind)),
      },
    ];
  });
}

function segmentAsked(workbook: WorkbookGrid, { sheet: name, rows: [row] }: OpenQuestion): Segment | undefined {
  const sheet = workbook.sheets.find((one) => one.name === name);
  return (
    sheet &&
    findSegments(withoutRepeats(viewSheet(sheet, workbook.date1904), "")).find(
      ({ headerRow }) => headerRow === (row ?? 0) - 1,
    )
  );
}

function kindChoice(segment: Segment, columns: Correction["columns"], kind: string): Choice {
  const { view, headerRow } = segment;
  const place = { sheet: view.sheet.name, headerRow: headerRow === null ? null : headerRow + 1 };
  if (kind === "none") return { kind, preview: [], correction: { ...place, kind: "ignore", columns } };
  const guess = guessOf(segment, kind as TableKind);
  const read = [...(guess?.columns ?? [])].flatMap(([role, at]) =>
    at.map((column) => askedColumnOf(segment, role, columnLetters(column))),
  );
  return {
    kind: kind as TableKind,
    preview: [],
    correction: { ...place, kind: kind as TableKind, columns: read, answered: ["kind"] },
  };
}
