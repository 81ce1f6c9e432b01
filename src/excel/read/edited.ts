/**
 * A reading after an edit: the cells that events told of, in one request with everything that would show that more has
 * changed than they told. Where it has, or where a request fails, the workbook is read whole; a later whole reading
 * mends what no event told.
 */
import type { Area } from "../../tracker/cells/grid";
import { sizeOf } from "../../tracker/cells/cellRef";
import { largest } from "../../tracker/cells/many";
import { askFilledCertifiers } from "../own/certifiers";
import { askSurvey, type SheetSurvey, type Survey } from "../own/survey";
import { markUnfinished } from "../own/unfinished";
import { CELLS, emptyArrays, rangeOf, store, type ReadBlock } from "./blocks";
import type { EditedAreas } from "./edits";
import { askLooks, loadShape, mergesOf, someHiddenIn, storeLooks, tablesOf } from "./looks";
import { withReread, type RereadArea } from "./merge";
import { isWithinBounds, takeOut, type Filled, type ReadSheet } from "./read";
import type { ReadWorkbook } from "./whole";

/** More cells than these, as a large paste brings, are read with everything. */
const MOST_REREAD = 20_000;

/** @returns null where all must be read */
export async function readEdited(
  context: Excel.RequestContext,
  known: ReadWorkbook,
  edited: NonNullable<EditedAreas>,
): Promise<ReadWorkbook | null> {
  const wanted = known.sheets.map((sheet) => partsToRead(sheet, edited.get(sheet.sheet.id) ?? []));
  if (!wanted.every((parts) => parts !== null)) return null;
  if (wanted.flat().reduce((sum, part) => sum + cellsIn(part), 0) > MOST_REREAD) return null;

  const surveyed = askSurvey(
    context,
    known.survey.sheets.map(({ id }) => id),
  );
  const unfinished = markUnfinished(context, known.survey);
  const filled = askFilledCertifiers(context, known.survey);
  const asked = known.sheets.map(({ sheet, area }, index) => {
    const parts = wanted[index]!;
    const reach = area && {
      ...area,
      bottom: parts.reduce((bottom, part) => Math.max(bottom, part.bottom), area.bottom),
    };
    return {
      reach,
      shape: loadShape(context, sheet, reach),
      parts: parts.map((part) => {
        const block: ReadBlock = { sheet, index: 0, origin: part, top: part.top, rows: sizeOf(part).rows };
        const range = rangeOf(context, block);
        return { block, range: range.load(CELLS), looks: askLooks(range) };
      }),
    };
  });
  await context.sync();

  const survey = surveyed();
  if (!survey || shapeOf(survey) !== shapeOf(known.survey)) return null;
  const sheets: ReadSheet[] = [];
  for (const [index, before] of known.sheets.entries()) {
    const { reach, shape, parts } = asked[index]!;
    const sheet = survey.sheets.find(({ id }) => id === before.sheet.id)!;
    const { area } = before;
    const { rows, columns } = someHiddenIn(shape);
    if (rows !== before.someHidden.rows || columns !== before.someHidden.columns) return null;
    if (!isAsKnown(sheet.used, area, reach)) return null;
    const used = sheet.used;
    const patches: readonly RereadArea[] = parts.map(({ block, range, looks }) => {
      const patch: RereadArea = {
        area: block.origin,
        ...emptyArrays(block.origin),
        fills: new Map(),
        links: new Map(),
      };
      store(block, range, patch);
      storeLooks(block.top, block.origin.left, looks, patch);
      return patch;
    });
    const filled = filledAfter(before, used, patches);
    const grid = used && patches.length > 0 ? withReread(before.grid, used, patches) : before.grid;
    const shaped = { merges: mergesOf(shape), tables: tablesOf(sheet, shape) };
    // The very same where nothing changed, so that what was made of it stands.
    const same = grid === before.grid && JSON.stringify(shaped) === JSON.stringify(shapedOf(before));
    sheets.push({ ...before, sheet, area: used, filled, grid: same ? before.grid : { ...grid, ...shaped } });
  }
  return {
    survey,
    // The very same, or the shape were another.
    settings: known.settings,
    sheets,
    unfinished: unfinished(),
    filledCertifiers: filled(),
    highlighted: known.highlighted,
  };
}

const shapedOf = ({ grid: { merges, tables } }: ReadSheet) => ({ merges, tables });

/**
 * What of a sheet is read again: the cells edited, and all columns of the rows below its last.
 * @returns null where an edit reaches where nothing is known
 */
function partsToRead({ area }: ReadSheet, edited: readonly Area[]): readonly Area[] | null {
  if (edited.length === 0) return [];
  if (!area) return null;
  if (edited.some(({ top, left, right }) => top < area.top || left < area.left || right > area.right)) return null;
  const inside = edited
    .filter(({ top }) => top <= area.bottom)
    .map((part) => ({ ...part, bottom: Math.min(part.bottom, area.bottom) }));
  const bottom = largest(edited.map((part) => part.bottom));
  return bottom > area.bottom ? [...inside, { ...area, top: area.bottom + 1, bottom }] : inside;
}

const cellsIn = (area: Area): number => sizeOf(area).rows * sizeOf(area).columns;

/** What the sheet holds lies where it did, but for rows below that came or went. */
function isAsKnown(used: Area | null, area: Area | null, reach: Area | null): boolean {
  if (!used || !area || !reach) return used === area;
  return (
    used.top === area.top &&
    used.left === area.left &&
    used.right === area.right &&
    used.bottom <= reach.bottom &&
    isWithinBounds(used)
  );
}

/** Everything that an edit of cells leaves as it is: sheets, what is ours, tables, settings. */
function shapeOf({ sheets, settings, structureProtected, readOnly, date1904 }: Survey): string {
  const shapes = sheets.map((sheet: SheetSurvey) => ({ ...sheet, used: null, ourArea: null }));
  return JSON.stringify([shapes, [...settings], structureProtected, readOnly, date1904]);
}

/** What the state column holds after the patches, from which it is taken out as from a whole reading. */
function filledAfter({ sheet, filled }: ReadSheet, used: Area | null, patches: readonly RereadArea[]): Filled | null {
  const column = sheet.stateColumn;
  if (!column || !filled || !used) return filled;
  const result = new Map([...filled].filter(([row]) => row <= used.bottom));
  for (const patch of patches) {
    if (column.left < patch.area.left || column.left > patch.area.right) continue;
    for (let row = patch.area.top; row <= patch.area.bottom; row += 1) result.delete(row);
    for (const [row, formula] of takeOut(patch, patch.area, column)) if (row <= used.bottom) result.set(row, formula);
  }
  return result;
}
