/**
 * Writes a sheet plan into a worksheet: everything queued in blocks, one request for a sheet of ordinary
 * size, more only where Excel's 5 MB would be passed. Text is always written as text.
 */
import { states } from "../../text/states";
import { cellAddress, quoteSheet } from "../../tracker/cells/address";
import type { State } from "../../tracker/model/assessment";
import { FONT, INK, SIZE, STATE_STYLE } from "../../tracker/sheets/parts/look";
import { columnPixels } from "../../tracker/sheets/parts/measure";
import { STATUS_FORMULA, type PlanCell, type PlanLink, type SheetContent } from "../../tracker/sheets/parts/plan";
import { sendBlock } from "../base/run";
import { applyStyle, styleBytes } from "./cellFormat";
import { addChart, setUpPage } from "./pageSetup";
import { styleBlocks } from "./styleBlocks";
import type { At, Target } from "./target";

/** Characters of cell content written at once, and bytes queued before they are sent: below Excel's 5 MB, with room for escapes. */
const BLOCK_CHARACTERS = 1_500_000;
const MOST_QUEUED = 3_000_000;
/** Bytes that a link, a height or a page break takes in a request, measured and rounded up. */
const CALL_BYTES = { link: 800, height: 500, pageBreak: 300 } as const;
const POINTS_PER_PIXEL = 0.75;
/** Excel refuses a longer tip. */
const LONGEST_TIP = 255;

/**
 * What Excel would read as something else than text (formula, number, date, boolean, error) gets the
 * apostrophe that keeps it text.
 */
const NOT_PLAIN =
  /^[\s=+\-@'#\d(.,$€£%]|^(true|false|vrai|faux)$|^(jan|f[ée]v|mar|avr|apr|mai|may|jui|jun|jul|ao[uû]|aug|sep|oct|nov|d[ée]c)[a-zéû.]*[\s\u00a0/-]*\d/iu;
/** The most a cell of Excel holds. */
const MOST_CHARACTERS = 32_767;

export function asText(text: string): string {
  // Control characters and lone surrogates cannot be stored in a workbook.
  const clean = text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      "",
    )
    .slice(0, MOST_CHARACTERS - 1);
  return NOT_PLAIN.test(clean) ? `'${clean}` : clean;
}

/** Sends what is queued before it grows past what one request may hold. */
class Outbox {
  private queued = 0;

  constructor(private readonly context: Excel.RequestContext) {}

  /** To be awaited before so many bytes are queued. */
  async room(bytes: number): Promise<void> {
    if (this.queued > 0 && this.queued + bytes > MOST_QUEUED) {
      await sendBlock(this.context);
      this.queued = 0;
    }
    this.queued += bytes;
  }
}

export interface Writing {
  /** Formulas where the plan has them, else their values. */
  readonly live: boolean;
  /** What the first cell says until everything is written. */
  readonly unfinished: string;
}

/** Queues the whole sheet; sends what is queued when a block is full. */
export async function writeSheet(
  context: Excel.RequestContext,
  target: Target,
  plan: SheetContent,
  how: Writing,
): Promise<void> {
  const finish = await beginSheet(context, target, plan, how);
  finish();
}

/**
 * The same but for the first cell, which goes on saying that the sheet is unfinished.
 * @returns what queues the true first cell, for when what must be known of the sheet is kept
 */
export async function beginSheet(
  context: Excel.RequestContext,
  target: Target,
  plan: SheetContent,
  how: Writing,
): Promise<() => void> {
  const { live } = how;
  const rows = plan.heights.length;
  const columns = plan.widths.length;
  const { sheet } = target;
  const outbox = new Outbox(context);
  const at: At = (row, column, height = 1, width = 1) =>
    sheet.getRangeByIndexes(target.row + row, target.column + column, height, width);
  const all = at(0, 0, rows, columns);
  all.format.font.name = FONT;
  all.format.font.size = SIZE;
  all.format.font.color = `#${INK}`;
  all.format.verticalAlignment = "Center";
  plan.widths.forEach((width, column) => {
    at(0, column).format.columnWidth = columnPixels(width) * POINTS_PER_PIXEL;
  });
  const finish = await writeValues(outbox, at, plan, how);

  for (const [first, last, height] of runs(plan.heights)) {
    await outbox.room(CALL_BYTES.height);
    at(first, 0, last - first + 1).format.rowHeight = height;
  }
  for (const cell of plan.cells) {
    if (cell.link) {
      await outbox.room(CALL_BYTES.link + ("address" in cell.link ? 2 * cell.link.address.length : 0));
      at(cell.row, cell.column).hyperlink = {
        ...targetOf(cell.link),
        // A number stays one.
        ...(typeof cell.value === "number" ? {} : { textToDisplay: String(cell.value ?? "") }),
      };
    }
  }
  // After the links: Excel gives them a style of its own.
  for (const block of styleBlocks(live ? { cells: plan.cells.map(withoutFill) } : plan)) {
    await outbox.room(styleBytes(block.style));
    applyStyle(at(block.top, block.left, block.rows, block.columns), block.style);
  }
  if (live) colourStates(at, target, plan);
  for (const choice of plan.choices ?? []) {
    at(choice.top, choice.column, choice.bottom - choice.top + 1).dataValidation.rule = {
      list: { inCellDropDown: true, source: choice.options.join(",") },
    };
  }
  if (plan.table) {
    const { top, left, bottom, right, name } = plan.table;
    const table = sheet.tables.add(at(top, left, bottom - top + 1, right - left + 1), true);
    table.name = name;
    table.style = "TableStyleLight1";
  }
  for (const chart of plan.charts ?? []) addChart(sheet, at, chart);
  await outbox.room(plan.page.breaks.length * CALL_BYTES.pageBreak);
  setUpPage(target, at, plan);
  return finish;
}

/** What the first cell shows once the sheet is finished. */
export const titleOf = (plan: SheetContent): string | number =>
  plan.cells.find(({ row, column }) => row === 0 && column === 0)?.value ?? "";

/** @returns what queues the true first cell, to be called last */
async function writeValues(
  outbox: Outbox,
  at: At,
  plan: SheetContent,
  { live, unfinished }: Writing,
): Promise<() => void> {
  const columns = plan.widths.length;
  const matrix = plan.heights.map(() => Array.from({ length: columns }, (): string | number => ""));
  for (const { row, column, value, formula } of plan.cells) {
    const line = matrix[row];
    if (line) line[column] = live && formula ? formula : typeof value === "string" ? asText(value) : (value ?? "");
  }
  const title = matrix[0]?.[0] ?? "";
  if (matrix[0]) matrix[0][0] = asText(unfinished);
  for (let first = 0; first < matrix.length;) {
    let last = first;
    let size = 0;
    while (last < matrix.length && (last === first || size < BLOCK_CHARACTERS)) {
      size += JSON.stringify(matrix[last]).length;
      last += 1;
    }
    await outbox.room(size);
    at(first, 0, last - first, columns).formulas = matrix.slice(first, last);
    first = last;
  }
  return () => {
    at(0, 0).formulas = [[title]];
  };
}

const isLiveState = ({ formula }: PlanCell) => formula?.startsWith(`=${STATUS_FORMULA}`) === true;

/** The colours of a live state come from rules, since they follow it. */
function withoutFill(cell: PlanCell): PlanCell {
  if (!isLiveState(cell)) return cell;
  const { fill: _fill, color: _color, bold: _bold, ...style } = cell.style;
  return { ...cell, style };
}

/** One rule per state over the column that holds them, in the words of both languages: Excel may speak either. */
function colourStates(at: At, target: Target, plan: SheetContent): void {
  const cells = plan.cells.filter(isLiveState);
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last) return;
  const range = at(first.row, first.column, last.row - first.row + 1);
  const place = `$${cellAddress(target.row + first.row, target.column + first.column)}`;
  for (const state of Object.keys(STATE_STYLE) as State[]) {
    const { fill, color } = STATE_STYLE[state];
    const { custom } = range.conditionalFormats.add("Custom");
    custom.rule.formula = `=OR(${place}="${states.fr[state]}",${place}="${states.en[state]}")`;
    if (fill) custom.format.fill.color = `#${fill}`;
    if (color) custom.format.font.color = `#${color}`;
  }
}

/** Stretches of equal heights: first row, last row, height. */
function runs(heights: readonly number[]): [number, number, number][] {
  const result: [number, number, number][] = [];
  heights.forEach((height, row) => {
    const last = result[result.length - 1];
    if (last && last[2] === height) last[1] = row;
    else result.push([row, row, height]);
  });
  return result;
}

function targetOf(link: PlanLink): Excel.RangeHyperlink {
  return "address" in link
    ? { address: link.address, screenTip: link.address.slice(0, LONGEST_TIP) }
    : { documentReference: `${quoteSheet(link.sheet)}!${link.cell}`, screenTip: `${link.sheet}!${link.cell}` };
}
