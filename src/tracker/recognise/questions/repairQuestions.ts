/** Cells that Excel changed, each asked about: what she had written before, and what that would be read as. */
import { columnIndex } from "../../cells/address";
import type { Recognition, RecognisedTable, Warning } from "../../model/recognition";
import type { Asked, Choice, Preview, Question } from "./question";
import { readIndicatorCell } from "../numbers/indicatorCell";
import { resolveList, resolveMentions } from "../numbers/indicators";
import { textOf } from "../layout/view";

/** Asked at a time: each answer makes room for the next. */
const MOST_QUESTIONS = 3;
const PREVIEW_ROWS = 3;

/** What is told of cells that Excel changed, of the sheet of a table. */
export const repairable = ({ sheet }: RecognisedTable, { warnings }: Recognition): readonly Warning[] =>
  warnings.filter(
    ({ type, proposal, ...of }) =>
      (type === "dateLikeIndicator" || type === "trailingZeroLost") && of.sheet === sheet && Boolean(proposal),
  );

export function repairQuestions({ index, table, segment, now }: Asked, recognition: Recognition): Question[] {
  const letters = table.columns.indicator;
  const column = letters === undefined ? null : columnIndex(letters);
  if (column === null) return [];
  const changed = repairable(table, recognition).filter(
    (warning) =>
      warning.row !== undefined &&
      warning.row >= table.firstDataRow &&
      warning.row <= table.lastDataRow &&
      typeof segment.view.value(warning.row - 1, column) === "number" &&
      textOf(segment.view.value(warning.row - 1, column)) === warning.text,
  );
  const texts = [...new Set(changed.map(({ text = "" }) => text))];
  return texts.slice(0, MOST_QUESTIONS).flatMap((text): Question[] => {
    const own = changed.filter((warning) => warning.text === text);
    const [first] = own;
    if (first?.row === undefined) return [];
    const choices = proposals(first).map((repair): Choice => ({
      repair,
      preview: own
        .slice(0, PREVIEW_ROWS)
        .map(({ row = 0 }) => preview(row, shown(segment, row, column), repair, table, first)),
      correction: { ...now, answered: ["repair"], repairs: { [text]: repair } },
    }));
    return [
      {
        table: index,
        about: "repair",
        written: shown(segment, first.row, column),
        rows: own.map(({ row = 0 }) => row),
        choices,
      },
    ];
  });
}

/** Read now comes first: a date as no number, 3.1 as 3.10. A hyphen typed between two numbers meant all between them. */
function proposals({ type, proposal = "" }: Warning): string[] {
  if (type === "trailingZeroLost") return [proposal, ""];
  const [from = 0, to = 0] = proposal.split("/").map(Number);
  return ["", proposal, ...(proposal.includes("/") && to > from + 1 ? [`${from}-${to}`] : [])];
}

function shown({ view }: Asked["segment"], row: number, column: number): string {
  return view.sheet.texts?.[row - 1 - view.top]?.[column - view.left] || view.text(row - 1, column);
}

function preview(
  row: number,
  written: string,
  repair: string,
  table: RecognisedTable,
  { type, proposal = "" }: Warning,
): Preview {
  const rank = table.indicatorFrom === "criterion.rank";
  const cell = readIndicatorCell(repair, type === "dateLikeIndicator" && proposal.includes("-"));
  const indicators =
    table.kind !== "indicators"
      ? resolveList(cell)
      : resolveMentions(cell, rank ? "criterion.rank" : "criterion.indicator");
  return { row, indicatorText: written, indicators, status: null, proofs: [] };
}
