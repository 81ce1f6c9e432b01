/** The columns of an indicator table, each taken once; `indicatorTally.ts` says how much speaks for it being one. */
import { Columns, type Draft } from "../draft/draft";
import { indicatorColumn, numberingOf, sampleNumbers, sheetIndicator } from "./indicatorNumbers";
import { takeCategories, takeOthers, takeProofs, takeStatus } from "./indicatorRoles";
import { crossColumns } from "./crosses";
import { tallyIndicators } from "./indicatorTally";
import type { Numbering } from "../numbers/indicators";
import { labelColumn, TITLES_TELL } from "./labelColumn";
import type { Segment } from "../layout/segments";

export function draftIndicators(segment: Segment): Draft | null {
  const columns = new Columns(segment);
  const number = indicatorColumn(columns);
  const numbering = number === undefined ? "criterion.indicator" : numberingOf(columns, number);
  const numbers = number === undefined ? [] : sampleNumbers(columns, number, numbering);
  columns.take("indicator", number);
  const label = labelColumn(columns, numbers);
  columns.take("label", label.column);
  const named = number === undefined ? sheetIndicator(segment.view.sheet.name) : null;
  if (number === undefined && named === null && label.byLabel < TITLES_TELL) return null;

  columns.take("criterion", criterionColumn(columns));
  takeCategories(columns);
  columns.takeBest("applicable", "applicable");
  const exempt = columns.best((column) => (columns.quality(column, "exempt") === 1 ? 1 : 0));
  const statusMarks = crossColumns(columns);
  // Where crosses say the status, no single column does.
  if (statusMarks.length > 0) statusMarks.forEach(({ column }) => columns.skip(column));
  else takeStatus(columns);
  if (exempt !== undefined && columns.free().includes(exempt)) columns.take("applicable", exempt);
  takeOthers(columns);
  takeProofs(columns);

  const { score, evidence } = tallyIndicators({
    columns,
    number,
    numbering,
    numbers,
    label,
    named,
    hasMarks: statusMarks.length > 0,
  });
  return {
    kind: "indicators",
    segment,
    columns: columns.roles,
    numbering,
    score,
    evidence,
    ...(statusMarks.length > 0 ? { statusMarks } : {}),
    ...(exempt === undefined ? {} : { exempt }),
    ...(number !== undefined && columns.profile(number).paired ? { paired: true } : {}),
    ...originOf(number, numbering, named),
  };
}

function criterionColumn(columns: Columns): number | undefined {
  return columns.best((column) => {
    const p = columns.profile(column);
    const fits = p.filled === 0 ? 0 : p.criteria / p.filled;
    return fits >= 0.6 ? columns.quality(column, "criterion") * fits : 0;
  });
}

/** Where the numbers come from, unless from a column of official ones. */
function originOf(
  number: number | undefined,
  numbering: Numbering,
  named: number | null,
): Pick<Draft, "indicatorFrom" | "sheetIndicator"> {
  if (number !== undefined) return numbering === "criterion.rank" ? { indicatorFrom: "criterion.rank" } : {};
  return named === null ? { indicatorFrom: "label" } : { indicatorFrom: "sheet name", sheetIndicator: named };
}
