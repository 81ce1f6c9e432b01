/**
 * A row that we added to a table of hers. What the journal keeps of it is written in the same request, before the row:
 * whether the row then came whole, in part or not at all, it can be told from hers, and taken back.
 */
import * as z from "zod/mini";
import { mustStand } from "./places";
import { printOf } from "./prints";

export const addedRowSchema = z.object({
  do: z.literal("deleteRow"),
  sheet: z.string(),
  /** From 0. */
  row: z.int().check(z.gte(0)),
  columns: z.readonly(z.tuple([z.int().check(z.gte(0)), z.int().check(z.gte(0))])),
  how: z.union([z.literal("free"), z.literal("insert"), z.literal("fill"), z.object({ table: z.string() })]),
  /** Print of what stood in its place. */
  before: z.string(),
  /** Per cell, prints of what it holds as long as only we wrote there; null for a formula like that of her row. */
  cells: z.readonly(z.array(z.nullable(z.readonly(z.array(z.string()))))),
  /** `fill`: the number formats that its cells had, where we set another; null where we did not. */
  formats: z.optional(z.readonly(z.array(z.nullable(z.string())))),
  /** `fill`: positions of the formulas that we copied. */
  copied: z.optional(z.readonly(z.array(z.int().check(z.gte(0))))),
  /** The Excel table took a free row in: nothing below it moved, and nothing may when the row goes. */
  grown: z.optional(z.boolean()),
  /** While the row is coming or going: until Excel has said that it is written, and from when it is taken back. */
  begun: z.optional(z.boolean()),
});
export type AddedRow = Readonly<z.infer<typeof addedRowSchema>>;

type Content = string | number | boolean;

export const isFormula = (content: unknown): content is string =>
  typeof content === "string" && content.startsWith("=");
export const printOfRow = (formulas: readonly (readonly unknown[])[]): string => printOf(formulas);

/** Prints of what a cell may show of `written`: a number in a text becomes a number. */
export function printsOf(written: Content, like: unknown): readonly string[] {
  const shown: unknown[] = [written, like];
  if (typeof written === "string" && written.trim() !== "" && Number.isFinite(Number(written)))
    shown.push(Number(written));
  return [...new Set(shown.map((value) => printOf([[value]])))];
}

/** The cells of a row that is written, as it stands. */
export const cellsAsTheyAre = (values: readonly unknown[], formulas: readonly unknown[]): AddedRow["cells"] =>
  // A text that begins like a formula shows itself.
  values.map((value, index) => (isFormula(formulas[index]) && formulas[index] !== value ? null : [printOf([[value]])]));

/**
 * Queues that the row goes, after what `before` queues; false when it is not, or no longer, what we wrote: then nothing
 * is queued.
 */
export async function takeRowBack(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  step: AddedRow,
  before: () => void = () => undefined,
): Promise<boolean> {
  const [left, right] = step.columns;
  const range = worksheet.getRangeByIndexes(step.row, left, 1, right - left + 1).load("values, formulas");
  const rest = range.getEntireRow().getUsedRangeOrNullObject(true).load("address");
  const table = typeof step.how === "object" ? worksheet.tables.getItemOrNullObject(step.how.table) : null;
  const body = table?.getDataBodyRange().load("rowIndex, rowCount");
  await context.sync();
  const [values = [], formulas = []] = [range.values[0], range.formulas[0]];
  const begun = step.begun === true;
  const empty = begun && formulas.every((content) => content === "");
  const row = table && body && !table.isNullObject ? step.row - body.rowIndex : null;
  // Not there: it never came, or is gone already. A row that was whole may have moved: it is hers to look for.
  const isAsBefore = printOfRow(range.formulas) === step.before;
  if (
    typeof step.how === "object" ? row === null || row >= (body?.rowCount ?? 0) || (isAsBefore && !empty) : isAsBefore
  )
    return begun;
  const bare = (empty && typeof step.how === "object") || (empty && step.how === "insert" && rest.isNullObject);
  if (!bare && !isOurs(values, formulas, step)) return false;
  before();
  mustStand(worksheet, range, { top: step.row, bottom: step.row, left, right });
  if (table && body && step.grown === true && row === body.rowCount - 1 && row > 0) {
    table.resize(table.getRange().getResizedRange(-1, 0));
    range.clear("All");
  } else if (row !== null) table?.rows.getItemAt(row).delete();
  else if (step.how === "fill") emptyAgain(worksheet, step);
  else if (step.how === "insert") range.getEntireRow().delete("Up");
  else range.clear("All");
  return true;
}

/** A line that was ready for her, with its look and its formulas: what we wrote in it goes, the rest stays. */
function emptyAgain(
  worksheet: Excel.Worksheet,
  { row, columns: [left], cells, formats = [], copied = [] }: AddedRow,
): void {
  cells.forEach((prints, index) => {
    if (prints === null && !copied.includes(index)) return;
    const cell = worksheet.getRangeByIndexes(row, left + index, 1, 1);
    const format = formats[index];
    cell.clear("Contents");
    if (format !== null && format !== undefined) cell.numberFormat = [[format]];
  });
}

/** Nothing in the row is hers: each cell holds what we wrote or copied, and at least one holds something. */
function isOurs(values: readonly unknown[], formulas: readonly unknown[], { cells, begun }: AddedRow): boolean {
  const known = values.map((value, index) => {
    const prints = cells[index];
    if (!prints) return isFormula(formulas[index]) ? "kept" : value === "" && begun ? "empty" : "other";
    if (isFormula(formulas[index]) && formulas[index] !== value) return "other";
    if (prints.includes(printOf([[value]]))) return value === "" ? "empty" : "written";
    return value === "" && begun ? "empty" : "other";
  });
  return !known.includes("other") && known.includes("written");
}
