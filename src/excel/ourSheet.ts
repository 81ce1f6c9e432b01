/**
 * Makes, remakes and deletes the generated sheets: found by their hidden mark even when renamed or moved, made
 * again when deleted, never in the place of a sheet of hers.
 */
import { sheets as words } from "../text/sheets";
import type { Language } from "../text";
import type { Area, CellValue } from "../tracker/grid";
import type { SheetPlan } from "../tracker/sheets/plan";
import { areaFormula, sizeOf } from "./addresses";
import { SHEET_MARKS } from "./marks";
import { foldPlan, planKey } from "./storedPlan";
import type { SheetSurvey } from "./survey";
import { writeSheet } from "./writeSheet";

/** A sheet of ours as it stands. */
export interface StandingSheet {
  readonly survey: SheetSurvey;
  readonly area: Area;
  /** The cells of the area we wrote. */
  readonly values: readonly (readonly CellValue[])[];
  readonly charts: readonly string[];
}

/** Reads what stands on sheets of ours before they are remade. One request for all. */
export async function readStanding(context: Excel.RequestContext, sheets: readonly SheetSurvey[]): Promise<StandingSheet[]> {
  const loaded = sheets.map((survey) => {
    const sheet = context.workbook.worksheets.getItem(survey.id);
    const area = survey.ourArea ?? freeAreaBelow(survey);
    const { rows, columns } = sizeOf(area);
    return { survey, area, range: sheet.getRangeByIndexes(area.top, area.left, rows, columns).load("values"), charts: sheet.charts.load("items/name") };
  });
  if (loaded.length > 0) await context.sync();
  return loaded.map(({ survey, area, range, charts }) => ({
    survey,
    area,
    values: range.values as CellValue[][],
    charts: charts.items.map((chart) => chart.name),
  }));
}

/** When she deleted our cells but wrote others: below hers. */
function freeAreaBelow({ used }: SheetSurvey): Area {
  const top = used ? used.bottom + 2 : 0;
  return { top, bottom: top, left: 0, right: 0 };
}

/** A name that no sheet has, as near as possible to the one wanted. Excel allows 31 characters. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = wanted.slice(0, 31 - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Queues (and for very long sheets sends) the making of a new sheet. Returns its name. */
export async function makeSheet(context: Excel.RequestContext, plan: SheetPlan, taken: readonly string[], live: boolean, language: Language): Promise<string> {
  const name = freeSheetName(plan.name, taken);
  const sheet = context.workbook.worksheets.add(name);
  const area = areaOf(plan, 0, 0);
  // First of all, so that a sheet left unfinished is still known as ours.
  sheet.names.add(SHEET_MARKS[plan.kind], areaFormula(name, area)).visible = false;
  await writeSheet(context, { sheet, row: 0, column: 0 }, plan, live, words[language].unfinished);
  storePlan(context, plan, live);
  return name;
}

/** Queues the remaking of a sheet in place; what she wrote outside our area moves down or right if need be. */
export async function remakeSheet(context: Excel.RequestContext, standing: StandingSheet, plan: SheetPlan, live: boolean, language: Language): Promise<void> {
  const { survey, area } = standing;
  const sheet = context.workbook.worksheets.getItem(survey.id);
  const next = areaOf(plan, area.top, area.left);
  const used = survey.used ?? area;
  if (next.bottom > area.bottom && used.bottom > area.bottom) sheet.getRange(`${area.bottom + 2}:${next.bottom + 1}`).insert("Down");
  if (next.right > area.right && used.right > area.right) {
    const size = next.right - area.right;
    sheet.getRangeByIndexes(0, area.right + 1, 1, size).getEntireColumn().insert("Right");
  }
  const old = sheet.getRangeByIndexes(area.top, area.left, sizeOf(area).rows, sizeOf(area).columns);
  old.clear("All");
  old.format.useStandardHeight = true;
  for (const chart of standing.charts) if (chart === plan.chart?.name) sheet.charts.getItem(chart).delete();
  sheet.horizontalPageBreaks.removePageBreaks();
  const mark = SHEET_MARKS[plan.kind];
  sheet.names.getItem(survey.marks[0] ?? mark).formula = areaFormula(survey.name, next);
  await writeSheet(context, { sheet, row: area.top, column: area.left }, plan, live, words[language].unfinished);
  storePlan(context, plan, live);
}

function areaOf(plan: SheetPlan, top: number, left: number): Area {
  return { top, left, bottom: top + plan.heights.length - 1, right: left + plan.widths.length - 1 };
}

function storePlan(context: Excel.RequestContext, plan: SheetPlan, live: boolean): void {
  const folded = foldPlan(plan, live);
  // An empty text says that the last version was too long to be kept.
  context.workbook.settings.add(planKey(plan.kind), folded ?? "");
}
