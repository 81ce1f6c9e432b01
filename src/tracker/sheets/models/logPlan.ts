/** The sheet of a log as plain data: a header, and one line to begin with, in an Excel table that grows by itself. */
import { logForms } from "../../../text/logs/forms";
import type { Language } from "../../../text";
import { firstLine, logSheetColumns } from "../../logs/sheet";
import type { LogLine } from "../../logs/fields";
import type { LogSubject } from "../../model/logs";
import { SheetBuilder, type CellPiece } from "../parts/builder";
import type { CellStyle, SheetContent } from "../parts/plan";

const HEAD: CellStyle = { bold: true, wrap: true };
const TEXT: CellStyle = { wrap: true, vertical: "Top" };
const DAY: CellStyle = { format: "dd/mm/yyyy", horizontal: "Left", vertical: "Top" };
const ROW = 18;

/** What the name of its Excel table begins with. */
const TABLE = "RNQ_";

/** @param line its first line; null: an empty one */
export function logPlan(
  subject: LogSubject,
  language: Language,
  line: LogLine | null = null,
  date1904 = false,
): SheetContent {
  const columns = logSheetColumns(subject, language);
  const name = logForms[language].sheets[subject];
  const build = new SheetBuilder(columns.map(({ width }) => width));
  const pieces = (of: (column: (typeof columns)[number], at: number) => CellPiece) =>
    Object.fromEntries(columns.map((column, at): [number, CellPiece] => [at, of(column, at)]));
  build.row(
    ROW,
    pieces(({ head }) => ({ value: head, style: HEAD })),
  );
  const values = line === null ? [] : firstLine(line, language, date1904);
  build.row(
    ROW,
    pieces(({ field }, at) => ({
      value: values[at] ?? null,
      style: field === "date" || field === "closed" ? DAY : TEXT,
    })),
  );
  return {
    name,
    widths: build.widths,
    heights: build.heights,
    cells: build.cells,
    free: [],
    page: {
      orientation: "Landscape",
      scaling: "fit",
      scale: 100,
      breaks: [],
      titleRows: [0, 0],
      footer: { left: "", center: name, right: "&P / &N" },
    },
    table: { name: TABLE + subject, top: 0, left: 0, bottom: build.heights.length - 1, right: columns.length - 1 },
    frozenRows: 1,
  };
}
