/**
 * The names `RNQ_Perimetre` and `RNQ_Date`, which make a cell agree with the pane. They hold a constant
 * each, so no cell of hers is taken; a name of hers with the same spelling is never changed.
 */
import { errors } from "../../text/errors";
import type { Language } from "../../text";
import type { Assessment, Scope } from "../../tracker/model/assessment";
import { parseCalendarDate, type CalendarDate } from "../../tracker/cells/dates";
import type { WorkbookGrid } from "../../tracker/cells/grid";
import type { Recognition } from "../../tracker/model/recognition";
import { carriedCorrections, type CarriedCorrections } from "../../tracker/recognise/hers/carry";
import { SUPPOSED_SCOPE } from "../../tracker/scope/scope";
import { scopeToText } from "../../tracker/scope/text";
import { RnqError, type NamesLeave, type Settings } from "../base/api";
import { DATE_NAME, SCOPE_NAME } from "./marks";
import type { Survey } from "./survey";

const LANGUAGES: readonly Language[] = ["fr", "en"];

/** A text constant in a formula holds at most 255 characters. */
const MOST_IN_QUOTES = 250;

/** `="actions de formation; plus de 2 jours"`, long texts joined from pieces. */
export function textConstant(text: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < text.length || at === 0; at += MOST_IN_QUOTES)
    pieces.push(`"${text.slice(at, at + MOST_IN_QUOTES).replace(/"/g, '""')}"`);
  return `=${pieces.join("&")}`;
}

/** The day as text, which means the same in a workbook counted from 1900 and in one counted from 1904. */
export function dateConstant(date: CalendarDate): string {
  return textConstant(date);
}

/** Ours hold a text each; one that refers to cells is hers, whatever its spelling. */
const isConstant = (formula: string) => formula.startsWith('="');

/** What the names say: her scope, and what else changes the answer of a formula. */
export interface Said {
  readonly scope: Scope;
  readonly carried: CarriedCorrections;
  readonly settings: Pick<Settings, "periods" | "accepted">;
  readonly date1904: boolean;
}

export function saidIn(settings: Settings, recognition: Recognition, grid: WorkbookGrid): Said {
  return {
    scope: settings.scope ?? SUPPOSED_SCOPE,
    carried: carriedCorrections(grid, recognition, settings.corrections),
    settings,
    date1904: grid.date1904,
  };
}

/** Why a formula with the names may say less than the pane, on this workbook. */
export function namesLeave(said: Said, recognition: Recognition, language: Language): NamesLeave[] {
  const times = (kind: string) => recognition.tables.filter((table) => table.kind === kind).length;
  const colours =
    said.carried.left.includes("colours") || recognition.warnings.some(({ type }) => type === "colourOnly");
  return [
    ...(times("indicators") > 1 || times("proofRegister") > 1 ? ["tables" as const] : []),
    ...(colours ? ["colours" as const] : []),
    ...(said.carried.left.includes("headers") ? ["headers" as const] : []),
    ...(namedScope(said, language).whole ? [] : ["length" as const]),
  ];
}

/** A formula of Excel holds at most 8,192 characters. */
const LONGEST_FORMULA = 8_000;

/** The text of `RNQ_Perimetre`. Not `whole` where all that she told the pane would be too long. */
export function namedScope(
  { scope, carried, settings: { periods, accepted }, date1904 }: Said,
  language: Language,
): { readonly text: string; readonly whole: boolean } {
  const text = scopeToText(scope, language, {
    corrections: carried.corrections,
    ...(periods ? { periods } : {}),
    ...(accepted ? { accepted } : {}),
    ...(date1904 ? { date1904 } : {}),
  });
  if (textConstant(text).length <= LONGEST_FORMULA) return { text, whole: true };
  return { text: scopeToText(scope, language), whole: false };
}

export function hasNames(found: Survey): boolean {
  return ourNames(found).some(({ name }) => name === SCOPE_NAME);
}

/** The names of ours as they are now. */
export function ourNames(found: Survey): { name: string; formula: string }[] {
  return found.names.filter(({ name, formula }) => (name === SCOPE_NAME || name === DATE_NAME) && isConstant(formula));
}

/** Whether `RNQ_Date` still holds an earlier day, or `RNQ_Perimetre` something else than what she says now. */
export function namesOutdated(found: Survey, said: Said, today: CalendarDate): boolean {
  const [scope, date] = [SCOPE_NAME, DATE_NAME].map(
    (name) => ourNames(found).find((one) => one.name === name)?.formula,
  );
  if (date !== undefined && date !== dateConstant(today)) return true;
  // Written in the other language, the same is said.
  return scope !== undefined && !LANGUAGES.some((language) => scope === textConstant(namedScope(said, language).text));
}

/** Whether formulas with the names say of an indicator, or of a finding, another thing than the pane. */
export function namesDisagree(
  found: Survey,
  said: Said,
  today: CalendarDate,
  assessedOn: (day: CalendarDate) => Assessment,
): boolean {
  if (!namesOutdated(found, said, today)) return false;
  const day = parseCalendarDate(
    /^="([^"]*)"$/.exec(ourNames(found).find(({ name }) => name === DATE_NAME)?.formula ?? "")?.[1] ?? "",
  );
  if (day === null || namesOutdated(found, said, day)) return true;
  const answer = ({ referential, indicators, findings }: Assessment) =>
    JSON.stringify([referential, indicators, findings]);
  return answer(assessedOn(day)) !== answer(assessedOn(today));
}

/** Refuses when a name of hers is spelled like one of ours. */
export function mustBeFreeNames(found: Survey, language: Language): void {
  for (const name of [SCOPE_NAME, DATE_NAME]) {
    const existing = nameLike(found, name);
    if (existing && !isConstant(existing.formula)) throw new RnqError("nameTaken", errors[language].nameTaken(name));
  }
}

const nameLike = (found: Survey, name: string) =>
  found.names.find((item) => item.name.toUpperCase() === name.toUpperCase());

/** Queues the writing of both names. */
export function writeNames(
  context: Excel.RequestContext,
  found: Survey,
  { said, today, language }: { readonly said: Said; readonly today: CalendarDate; readonly language: Language },
): void {
  mustBeFreeNames(found, language);
  for (const [name, formula] of [
    [SCOPE_NAME, textConstant(namedScope(said, language).text)],
    [DATE_NAME, dateConstant(today)],
  ] as const) {
    const existing = nameLike(found, name);
    if (existing) context.workbook.names.getItem(existing.name).formula = formula;
    else context.workbook.names.add(name, formula);
  }
}

/** Queues the return of both names to what they were: `before` empty removes them. */
export function restoreNames(
  context: Excel.RequestContext,
  found: Survey,
  before: readonly { name: string; formula: string }[],
): void {
  for (const { name } of ourNames(found)) {
    const earlier = before.find((item) => item.name === name);
    if (earlier) context.workbook.names.getItem(name).formula = earlier.formula;
    else context.workbook.names.getItem(name).delete();
  }
  for (const { name, formula } of before) {
    if (!found.names.some((item) => item.name === name)) context.workbook.names.add(name, formula);
  }
}
