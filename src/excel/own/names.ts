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
import { DATE_NAME, isNameOfOurs, PIECE_NAME, SCOPE_NAME } from "./marks";
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

/** Ours hold a text each, or join those that do; one that refers to cells is hers, whatever its spelling. */
const isConstant = (formula: string) => formula.startsWith('="') || /^=RNQ_P\d+(&RNQ_P\d+)*$/.test(formula);

/** A name of ours with its formula. */
interface NamedText {
  readonly name: string;
  readonly formula: string;
}

/** The formula of a name holds 255 characters; the mark of each quote in it counts twice. */
const LONGEST_NAME_FORMULA = 255;

/** What `RNQ_Perimetre` is written as: one constant, or the pieces that it joins, each a hidden name of its own. */
export function scopeNames(text: string): readonly NamedText[] {
  const whole = textConstant(text);
  if (whole.length <= LONGEST_NAME_FORMULA) return [{ name: SCOPE_NAME, formula: whole }];
  const pieces: string[] = [""];
  for (const character of text.replace(/"/g, '""').match(/""|[^"]/gsu) ?? []) {
    if (pieces.at(-1)!.length + character.length > LONGEST_NAME_FORMULA - '=""'.length) pieces.push("");
    pieces[pieces.length - 1] += character;
  }
  const named = pieces.map((piece, at) => ({ name: `${PIECE_NAME}${at + 1}`, formula: `="${piece}"` }));
  return [...named, { name: SCOPE_NAME, formula: `=${named.map(({ name }) => name).join("&")}` }];
}

/** What the names say: her scope, and what else changes the answer of a formula. */
export interface SaidByNames {
  readonly scope: Scope;
  readonly carried: CarriedCorrections;
  readonly settings: Pick<Settings, "periods" | "accepted">;
  readonly date1904: boolean;
}

export function saidIn(settings: Settings, recognition: Recognition, grid: WorkbookGrid): SaidByNames {
  return {
    scope: settings.scope ?? SUPPOSED_SCOPE,
    carried: carriedCorrections(grid, recognition, settings.corrections),
    settings,
    date1904: grid.date1904,
  };
}

/** Why a formula with the names may say less than the pane, on this workbook. */
export function namesLeave(said: SaidByNames, recognition: Recognition, language: Language): NamesLeave[] {
  const times = (kind: string) => recognition.tables.filter((table) => table.kind === kind).length;
  const colours =
    said.carried.left.includes("colours") || recognition.tables.some(({ colours: read = [] }) => read.length > 0);
  return [
    ...(times("indicators") > 1 || times("proofRegister") > 1 ? ["tables" as const] : []),
    ...(colours ? ["colours" as const] : []),
    ...(said.carried.left.includes("headers") ? ["headers" as const] : []),
    ...(namedScope(said, language).whole ? [] : ["length" as const]),
  ];
}

/** A formula of Excel holds at most 8,192 characters, and the pieces that one name can join hold some more. */
const LONGEST_FORMULA = 8_000;

/** The text of `RNQ_Perimetre`. Not `whole` where all that she told the pane would be too long. */
export function namedScope(
  { scope, carried, settings: { periods, accepted }, date1904 }: SaidByNames,
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
  return found.names.filter(({ name, formula }) => isNameOfOurs(name) && isConstant(formula));
}

/** Whether `RNQ_Date` still holds an earlier day, or `RNQ_Perimetre` something else than what she says now. */
export function namesOutdated(found: Survey, said: SaidByNames, today: CalendarDate): boolean {
  const ours = new Map(ourNames(found).map(({ name, formula }) => [name, formula]));
  const date = ours.get(DATE_NAME);
  if (date !== undefined && date !== dateConstant(today)) return true;
  // Written in the other language, the same is said.
  const saysIn = (language: Language) =>
    scopeNames(namedScope(said, language).text).every(({ name, formula }) => ours.get(name) === formula);
  return ours.has(SCOPE_NAME) && !LANGUAGES.some(saysIn);
}

/** Whether formulas with the names say of an indicator, or of a finding, another thing than the pane. */
export function namesDisagree(
  found: Survey,
  said: SaidByNames,
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
export function mustBeFreeNames(
  found: Survey,
  language: Language,
  names: readonly string[] = [SCOPE_NAME, DATE_NAME],
): void {
  for (const name of names) {
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
  { said, today, language }: { readonly said: SaidByNames; readonly today: CalendarDate; readonly language: Language },
): void {
  const wanted = [
    ...scopeNames(namedScope(said, language).text),
    { name: DATE_NAME, formula: dateConstant(today) },
  ] as const;
  mustBeFreeNames(
    found,
    language,
    wanted.map(({ name }) => name),
  );
  restoreNames(context, found, wanted);
}

/** Queues that our names are these and no others; what they name already stays the same name. */
export function restoreNames(context: Excel.RequestContext, found: Survey, wanted: readonly NamedText[]): void {
  const { names } = context.workbook;
  for (const { name, formula } of wanted) {
    const existing = nameLike(found, name);
    if (existing) {
      // One that she made meanwhile is hers.
      if (isConstant(existing.formula) && existing.formula !== formula) names.getItem(existing.name).formula = formula;
    } else if (name.startsWith(PIECE_NAME) && name !== SCOPE_NAME) names.add(name, formula).visible = false;
    else names.add(name, formula);
  }
  // Last, once nothing joins them any more.
  for (const { name } of ourNames(found)) if (!wanted.some((item) => item.name === name)) names.getItem(name).delete();
}
