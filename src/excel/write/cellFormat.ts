/** The format of a block of cells in Excel's own words, and what saying it takes in a request. */
import type { CellStyle, Line } from "../../tracker/sheets/parts/plan";

/** Bytes that a range, each thing said of it and a border take in a request, measured and rounded up. */
const CALL_BYTES = { range: 500, said: 250, border: 700 } as const;

const isLine = (value: unknown): boolean => typeof value === "object" && value !== null;

/** What the format of a block takes in a request: borders are said in three calls each. */
export function styleBytes(style: object): number {
  const said = Object.values(style);
  const lines = said.filter(isLine).length;
  return CALL_BYTES.range + lines * CALL_BYTES.border + (said.length - lines) * CALL_BYTES.said;
}

const EDGES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;

/** Queues a format; what it does not say stays. */
export function applyStyle(range: Excel.Range, style: CellStyle & { readonly innerRows?: Line }): void {
  const { format } = range;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.underline !== undefined) format.font.underline = style.underline ? "Single" : "None";
  if (style.color !== undefined) format.font.color = `#${style.color}`;
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.wrap) format.wrapText = true;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  // One value for all cells of the range, as Excel allows; the types only know arrays.
  if (style.format !== undefined) range.numberFormat = style.format as unknown as string[][];
  for (const edge of ["top", "bottom", "left", "right"] as const) {
    const line = style[edge];
    if (line) drawLine(format.borders.getItem(EDGES[edge]), line);
  }
  if (style.innerRows) drawLine(format.borders.getItem("InsideHorizontal"), style.innerRows);
}

function drawLine(border: Excel.RangeBorder, line: Line): void {
  border.style = line.style;
  border.color = `#${line.color}`;
  border.weight = "Thin";
}
