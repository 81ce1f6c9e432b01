/**
 * Our highlight rules as they are in the workbook, wherever she pasted copies of them. All are asked at once; where
 * Excel cannot tell of one of hers, which fails the whole request, they are asked again sheet by sheet, then by halves
 * until the one that fails stands alone.
 */
import { toRnqError } from "../base/errors";
import { sendBlock } from "../base/run";
import { isOurRule } from "./marks";
import { append } from "../../tracker/cells/many";

export interface FoundRule {
  readonly sheet: string;
  readonly rule: Excel.ConditionalFormat;
}

export interface FoundRules {
  readonly rules: readonly FoundRule[];
  /** Sheets with a rule that Excel could not tell of: it is left as it is. */
  readonly unread: readonly string[];
}

/**
 * Every rule of ours in these sheets. One request, where each rule can be read.
 * @param beside queues what else is asked in the first of them; once more, where that one fails
 */
export async function findRules(
  context: Excel.RequestContext,
  sheets: readonly string[],
  beside: () => void = () => undefined,
): Promise<FoundRules> {
  beside();
  const together = await orUnreadable(() => readAtOnce(context, sheets));
  if (together) return { rules: together, unread: [] };
  beside();
  await context.sync();
  const rules: FoundRule[] = [];
  const unread: string[] = [];
  for (const sheet of sheets) {
    const found =
      (await orUnreadable(() => readAtOnce(context, [sheet]))) ?? (await readByHalves(context, sheet, unread));
    append(rules, found);
  }
  return { rules, unread };
}

const rulesOf = (context: Excel.RequestContext, sheet: string) =>
  context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;

/** What Excel could not tell of is null; what else went wrong (nobody answers, a sheet has gone) is an error as ever. */
export async function orUnreadable<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    const told = toRnqError(error);
    if (told.code === "excel") return null;
    throw told;
  }
}

async function readAtOnce(context: Excel.RequestContext, sheets: readonly string[]): Promise<FoundRule[]> {
  const told = askRules(context, sheets);
  await context.sync();
  return told();
}

/**
 * Asks for our rules in the request that is being made; what it returns tells them once that is sent. One rule that Excel
 * cannot tell of fails the request: `orUnreadable` around it, then `findRules`.
 */
export function askRules(context: Excel.RequestContext, sheets: readonly string[]): () => FoundRule[] {
  const collections = sheets.map((sheet) => ({
    sheet,
    formats: rulesOf(context, sheet).load("items/id,items/type,items/customOrNullObject/rule/formula"),
  }));
  return () =>
    collections.flatMap(({ sheet, formats }) =>
      formats.items
        .filter((rule) => rule.type === "Custom" && isOurRule(rule.customOrNullObject.rule.formula))
        .map((rule) => ({ sheet, rule })),
    );
}

/** Those of ours among loaded rules. One request, none where no rule has a formula. */
async function ours(context: Excel.RequestContext, loaded: readonly FoundRule[]): Promise<FoundRule[]> {
  const custom = loaded
    .filter(({ rule }) => rule.type === "Custom")
    .map((found) => ({ ...found, formula: found.rule.custom.rule.load("formula") }));
  if (custom.length === 0) return [];
  await context.sync();
  return custom.filter(({ formula }) => isOurRule(formula.formula)).map(({ sheet, rule }) => ({ sheet, rule }));
}

async function readByHalves(context: Excel.RequestContext, sheet: string, unread: string[]): Promise<FoundRule[]> {
  const count = rulesOf(context, sheet).getCount();
  await context.sync();
  const read = async (first: number, after: number): Promise<FoundRule[]> => {
    if (first >= after) return [];
    const found = await orUnreadable(async () => {
      const loaded = Array.from({ length: after - first }, (_, at) => ({
        sheet,
        rule: rulesOf(context, sheet)
          .getItemAt(first + at)
          .load("id,type"),
      }));
      await sendBlock(context);
      return ours(context, loaded);
    });
    // By their ids: places change with each rule that goes.
    if (found) return found.map(({ rule }) => ({ sheet, rule: rulesOf(context, sheet).getItem(rule.id) }));
    if (after - first === 1) {
      if (!unread.includes(sheet)) unread.push(sheet);
      return [];
    }
    const middle = first + Math.ceil((after - first) / 2);
    return [...(await read(first, middle)), ...(await read(middle, after))];
  };
  // A count is an answer of its own: there is nothing to load.
  // eslint-disable-next-line office-addins/load-object-before-read
  return read(0, count.value);
}
