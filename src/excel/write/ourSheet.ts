/**
 * Makes, remakes and deletes the generated sheets: found by their hidden mark even when renamed or moved, made
 * again when deleted, never in the place of a sheet of hers.
 */
import * as z from "zod/mini";
import { sheets as words } from "../../text/sheets";
import type { Language } from "../../text";
import type { Area, CellValue } from "../../tracker/cells/grid";
import { isOurChart, NOTED, readNotes, type NotedKind } from "../../tracker/sheets";
import type { SheetPlan } from "../../tracker/sheets/parts/plan";
import { refFormula, sizeOf } from "../../tracker/cells/cellRef";
import type { OurSheet } from "../base/api";
import { SETTING_PREFIX, SHEET_MARKS } from "../own/marks";
import { mustStand } from "../own/places";
import { foldPlan, planKey } from "./storedPlan";
import type { SheetSurvey } from "../own/survey";
import { asText, beginSheet, writeSheet } from "./writeSheet";

/** A sheet of ours as it stands. */
export interface StandingSheet {
  readonly survey: SheetSurvey;
  readonly area: Area;
  /** The cells of the area we wrote. */
  readonly values: readonly (readonly CellValue[])[];
  readonly range: Excel.Range;
  readonly charts: readonly string[];
}

/** Reads what stands on sheets of ours before they are remade. One request for all. */
export async function readStanding(
  context: Excel.RequestContext,
  sheets: readonly SheetSurvey[],
): Promise<StandingSheet[]> {
  const loaded = sheets.map((survey) => {
    const sheet = context.workbook.worksheets.getItem(survey.id);
    const area = survey.ourArea ?? freeAreaBelow(survey);
    const { rows, columns } = sizeOf(area);
    return {
      survey,
      area,
      range: sheet.getRangeByIndexes(area.top, area.left, rows, columns).load("values"),
      charts: sheet.charts.load("items/name"),
    };
  });
  if (loaded.length > 0) await context.sync();
  return loaded.map(({ survey, area, range, charts }) => ({
    survey,
    area,
    range,
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
    const suffix = number === 1 ? "" : number === 2 ? " (RNQ)" : ` (RNQ ${number - 1})`;
    const name = wanted.slice(0, 31 - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Setting that holds her notes while the sheet is being remade, so that an interruption loses none. */
export function notesKey(kind: OurSheet): string {
  return `${SETTING_PREFIX}notes.${kind}`;
}

/** Her texts on a sheet as it stands, and those that an interrupted remaking had set aside. */
export function notesOn(
  { values }: StandingSheet,
  kind: OurSheet,
  settings: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, string> {
  if (!isNoted(kind)) return new Map();
  const aside = z.array(z.tuple([z.string(), z.string()])).safeParse(settings.get(notesKey(kind)));
  const rows = values.map((row) => row.map((value): CellValue => (value === "" ? null : value)));
  return new Map([...(aside.success ? aside.data : []), ...readNotes(kind, rows)]);
}

function isNoted(kind: OurSheet): kind is NotedKind {
  return (NOTED as readonly OurSheet[]).includes(kind);
}

export interface HowToWrite {
  /** Formulas where the plan has them, else their values. */
  readonly live: boolean;
  readonly language: Language;
}

/** Queues (and for very long sheets sends) the making of a new sheet. */
export async function makeSheet(
  context: Excel.RequestContext,
  name: string,
  plan: SheetPlan,
  how: HowToWrite,
): Promise<void> {
  const finish = await beginNewSheet(context, name, plan, how);
  finish();
}

/** The same but for the first cell, which says that the sheet is unfinished until what is returned is called. */
export async function beginNewSheet(
  context: Excel.RequestContext,
  name: string,
  plan: SheetPlan,
  { live, language }: HowToWrite,
): Promise<() => void> {
  const sheet = context.workbook.worksheets.add(name);
  // First of all, so that a sheet left unfinished is still known as ours.
  sheet.names.add(SHEET_MARKS[plan.kind], refFormula({ sheet: name, area: areaOf(plan, 0, 0) })).visible = false;
  const finish = await beginSheet(context, { sheet, row: 0, column: 0 }, plan, {
    live,
    unfinished: words[language].unfinished,
  });
  storePlan(context, plan, live);
  return finish;
}

/**
 * Queues the remaking of a sheet in place; what she wrote outside our area moves down or right if need be.
 * @returns the cells as they were just before, for `putBackLateNotes` once all is sent
 */
export async function remakeSheet(
  context: Excel.RequestContext,
  standing: StandingSheet,
  plan: SheetPlan,
  { notes, live, language }: HowToWrite & { readonly notes: ReadonlyMap<string, string> },
): Promise<LateLook> {
  const { survey, area } = standing;
  const { settings } = context.workbook;
  if (notes.size > 0) settings.add(notesKey(plan.kind), [...notes]);
  const sheet = context.workbook.worksheets.getItem(survey.id);
  const before = sheet.getRangeByIndexes(area.top, area.left, sizeOf(area).rows, sizeOf(area).columns).load("values");
  mustStand(sheet, standing.range, area);
  const next = areaOf(plan, area.top, area.left);
  const used = survey.used ?? area;
  if (next.bottom > area.bottom && used.bottom > area.bottom)
    sheet.getRange(`${area.bottom + 2}:${next.bottom + 1}`).insert("Down");
  if (next.right > area.right && used.right > area.right) {
    sheet
      .getRangeByIndexes(0, area.right + 1, 1, next.right - area.right)
      .getEntireColumn()
      .insert("Right");
  }
  const old = sheet.getRangeByIndexes(area.top, area.left, sizeOf(area).rows, sizeOf(area).columns);
  old.clear("All");
  old.conditionalFormats.clearAll();
  old.format.useStandardHeight = true;
  for (const chart of standing.charts) if (isOurChart(chart)) sheet.charts.getItem(chart).delete();
  sheet.horizontalPageBreaks.removePageBreaks();
  sheet.names.getItem(survey.marks[0] ?? SHEET_MARKS[plan.kind]).formula = refFormula({
    sheet: survey.name,
    area: next,
  });
  await writeSheet(context, { sheet, row: area.top, column: area.left }, plan, {
    live,
    unfinished: words[language].unfinished,
  });
  storePlan(context, plan, live);
  if (notes.size > 0) settings.getItem(notesKey(plan.kind)).delete();
  return { standing, plan, notes, before };
}

export interface LateLook {
  readonly standing: StandingSheet;
  readonly plan: SheetPlan;
  readonly notes: ReadonlyMap<string, string>;
  readonly before: Excel.Range;
}

/** Queues the notes that someone wrote after we had looked and before we wrote: the request that cleared them read them first. */
export function putBackLateNotes(context: Excel.RequestContext, { standing, plan, notes, before }: LateLook): void {
  const late = notesOn({ ...standing, values: before.values as CellValue[][] }, plan.kind, new Map());
  const sheet = context.workbook.worksheets.getItem(standing.survey.id);
  for (const { row, column, key } of plan.free) {
    const note = late.get(key);
    if (note !== undefined && note !== notes.get(key))
      sheet.getRangeByIndexes(standing.area.top + row, standing.area.left + column, 1, 1).values = [[asText(note)]];
  }
}

function areaOf(plan: SheetPlan, top: number, left: number): Area {
  return { top, left, bottom: top + plan.heights.length - 1, right: left + plan.widths.length - 1 };
}

function storePlan(context: Excel.RequestContext, plan: SheetPlan, live: boolean): void {
  const folded = foldPlan(plan, live);
  // An empty text says that the last version was too long to be kept.
  context.workbook.settings.add(planKey(plan.kind), folded ?? "");
}

/** Takes away sheets that could not be finished; one that cannot go says in its first cell that it is unfinished. */
export async function discardSheets(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  try {
    const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    await context.sync();
    sheets.filter((sheet) => !sheet.isNullObject).forEach((sheet) => sheet.delete());
    await context.sync();
  } catch {
    // Excel refuses this too: the first error is the one to tell.
  }
}
