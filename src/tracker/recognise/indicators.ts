/**
 * Indicator numbers as people write them: `1`, `Ind. 12`, `I-04`, `C7.i31`, `3.9`, `23-24-25`, `13 à 16`,
 * `(Ind.23)` inside a text. What a dotted number such as 2.1 means is settled for a whole column.
 */
import type { CellValue } from "../grid";
import { fold } from "./words";

/** First indicator of each criterion (RNQ, articles of order 2019-06-06), and one past the last. */
const CRITERION_STARTS = [1, 4, 9, 17, 21, 23, 30, 34];

export const LAST_INDICATOR = 33;

/** What every list carries, whatever the scope; 8 is missing from skills assessment and VAE lists, 12 under two days. */
export const ALWAYS_LISTED: readonly number[] = [1, 2, 4, 5, 6, 9, 10, 11, 17, 18, 19, 21, 22, 23, 24, 25, 26, 30, 31, 32];

/** The official criterion (1 to 7) of an indicator (1 to 33). */
export function criterionOf(indicator: number): number {
  let criterion = 1;
  while (criterion < 7 && indicator >= (CRITERION_STARTS[criterion] ?? 34)) criterion += 1;
  return criterion;
}

/** The indicator at a rank (from 1) inside a criterion: 2.1 is indicator 4. Null past the last one. */
export function indicatorAtRank(criterion: number, rank: number): number | null {
  const start = CRITERION_STARTS[criterion - 1];
  const end = CRITERION_STARTS[criterion];
  if (start === undefined || end === undefined || rank < 1 || start + rank - 1 >= end) return null;
  return start + rank - 1;
}

/** How dotted numbers are read. `list`: 1.5 is 1 and 5 (typed "1,5" in a list column). */
export type Numbering = "criterion.rank" | "criterion.indicator" | "list";

export interface Mention {
  readonly value: number;
  /** The number before the dot, where there is one. */
  readonly dotted?: number;
  /** The criterion is written as such beside the indicator (C7.i31): only a whole column of ranks says otherwise. */
  readonly coded?: boolean;
}

export interface IndicatorCell {
  readonly mentions: readonly Mention[];
  /** `prefixed`: says indicator (Ind., I-04, C7.i31). `leading`: a number, then other words. */
  readonly style: "none" | "bare" | "prefixed" | "leading";
  /** The criterion that the cell names itself (C7.i31). */
  readonly criterion: number | null;
  /** Words beside the number, as written: "4 - Analyse du besoin" gives "Analyse du besoin". */
  readonly rest: string;
}

const NONE: IndicatorCell = { mentions: [], style: "none", criterion: null, rest: "" };
const CRITERION = /^(?:criteres?|criterion|crit\.?|c)[\s._-]*(?:n°|no\.?)?\s*([1-7])(?!\d)/;
const ROMAN_CRITERION = /^(?:(?:criteres?|criterion|crit\.?)\s*(?:n°|no\.?)?\s*|c[\s.-]\s*(?!v\.))(vii|vi|v|iv|iii|ii|i)(?![a-z0-9'])/;
/** "IV", "III - Accueil", in a column of criteria. */
const LONE_ROMAN = /^(vii|vi|v|iv|iii|ii|i)(?:$|\s*[.):-]\s*[a-z])/;
/** "IV.19", "C.IV-19": as C4.19. "I.3" is Ind. 3 as well, of criterion I either way. */
const ROMAN_CODE = /^(?:c[\s.-]?\s*)?(vii|vi|v|iv|iii|ii)\s*[.\/_ -]\s*(\d{1,2})$/;
const FIRST_ROMAN = /^i\.[1-3]$/;
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii"];
/** "2-1", "Ind. 2-1", "2-1 : Analyse du besoin": a criterion and what follows it, in a column that does so throughout. */
const PAIR = /^(?:(?:indicateurs?|indicators?|indic|ind|n°|#)[\s._:-]*(?:n°)?\s*)?([1-7])\s*[-\/_]\s*(\d{1,2})(?:$|[\s.):-]+(?!\d))/;
const PREFIX = /(?:^|[^a-z0-9])(?:(?:indicateurs?|indicators?|indic|ind|rnq|iq)(?![a-z])|i(?=[\s._-]{0,2}\d))[\s._:-]*(?:qualiopi|rnq)?\s*(?:n°s?|no\.?|num\.?|#)?[\s._:-]*(?=\d)/;
const LIST = /^(?:d[eu]s? |from )?(?:n°s?|#)?\s*\d{1,3}(?!\d)(?:\.\d{1,2})?(?:(?:\s*(?:,|;|&|\/|\+|\||-|\ba\b|\bau\b|\bto\b|\bet\b|\band\b|\bou\b)\s*)+(?:(?:indicateurs?|indicators?|indic|ind|i)?[\s._-]*(?:n°)?\s*)\d{1,3}(?:\.\d{1,2})?|\s+\d{1,3}(?:\.\d{1,2})?)*/;
const ITEM = /(\d{1,3})(?:\.(\d{1,2}))?|\ba\b|\bau\b|\bto\b|-|[,;&/+|]|\bet\b|\band\b|\bou\b/g;

/** Whether a text is a pair such as "2-1", which a column of lists may hold as well: `pairs` of a profile tells. */
export function readPair(value: CellValue): Mention | null {
  const pair = typeof value === "string" && value.length <= 400 ? PAIR.exec(fold(value)) : null;
  return pair ? { value: Number(pair[2]), dotted: Number(pair[1]) } : null;
}

/**
 * Reads one cell. Numbers outside 1 to 33 are kept as mentions: the caller says they are unknown. `paired`: the
 * whole column writes "2-1" where others write "2.1".
 */
export function readIndicatorCell(value: CellValue, paired = false): IndicatorCell {
  const pair = paired ? readPair(value) : null;
  if (pair && typeof value === "string") return { mentions: [pair], style: "bare", criterion: null, rest: restOf(value.replace(/\d/, " "), String(pair.value)) };
  if (typeof value === "number") return readNumber(value);
  if (typeof value !== "string" || value.length > 400) return NONE;
  const text = fold(value.replace(/(\d)\s*[\u2012-\u2015]\s*(?=\d)/g, "$1 a ")).replace(/^[^a-z0-9#]+/, "");
  const lead = CRITERION.exec(text);
  return readRomanCode(text) ?? readPrefixed(text, value, lead) ?? (lead ? readCriterionCode(text, Number(lead[1])) : readBare(text, value));
}

/** An indicator whose criterion is written beside it. */
function codedCell(criterion: number, indicator: number): IndicatorCell {
  return { mentions: [{ value: indicator, dotted: criterion, coded: true }], style: "prefixed", criterion, rest: "" };
}

/** "IV.19". */
function readRomanCode(text: string): IndicatorCell | null {
  const roman = ROMAN_CODE.exec(text);
  return roman ? codedCell(ROMAN.indexOf(roman[1] ?? "") + 1, Number(roman[2])) : null;
}

/** "Ind. 12", "I-04", "indicateurs 3 et 4", "Critère 2, ind. 5". `lead`: the criterion that the text begins with. */
function readPrefixed(text: string, original: string, lead: RegExpExecArray | null): IndicatorCell | null {
  const prefix = PREFIX.exec(text);
  if (!prefix) return null;
  const start = prefix.index + prefix[0].length;
  const list = LIST.exec(text.slice(start))?.[0] ?? "";
  const mentions = readList(list);
  const [only, ...more] = mentions;
  if (!only) return null;
  const coded = lead && more.length === 0 && only.dotted === undefined && start - lead[0].length <= 14;
  return {
    mentions: coded ? [{ ...only, dotted: Number(lead[1]), coded: true }] : mentions,
    style: "prefixed",
    criterion: lead ? Number(lead[1]) : FIRST_ROMAN.test(text) ? 1 : null,
    rest: prefix.index + list.length <= 3 || start <= 16 ? restOf(original, list) : "",
  };
}

/** "C7.31" with its indicator, "Critère 7" alone. */
function readCriterionCode(text: string, criterion: number): IndicatorCell {
  const coded = /^c\s*[1-7]\s*[.\-/_ ]\s*(\d{1,2})$/.exec(text);
  return coded ? codedCell(criterion, Number(coded[1])) : { ...NONE, criterion };
}

function readNumber(value: number): IndicatorCell {
  if (!Number.isFinite(value) || value < 0 || value > 999) return NONE;
  const parts = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(String(Math.round(value * 100) / 100));
  if (!parts || Math.abs(value * 100 - Math.round(value * 100)) > 1e-6) return NONE;
  return { mentions: [mention(parts[1], parts[2])], style: "bare", criterion: null, rest: "" };
}

function readBare(text: string, original: string): IndicatorCell {
  const list = LIST.exec(text)?.[0];
  if (list === undefined) return NONE;
  const after = text.slice(list.length);
  if (/^[\s.)°:-]*$/.test(after)) {
    const mentions = readList(list);
    return mentions.some((one) => one.value > 99) && mentions.length > 1 ? NONE : { mentions, style: "bare", criterion: null, rest: "" };
  }
  const label = /^\s*(?:[.):|/-]|\s)\s*[a-z(«"]/.test(after) || /[\s.):-]$/.test(list);
  const alone = /^(?:n°|#)?\s*(\d{1,2})(?:\.(\d{1,2}))?(?=[\s.):-])/.exec(text);
  if (!label || !alone) return NONE;
  return { mentions: [mention(alone[1], alone[2])], style: "leading", criterion: null, rest: restOf(original, alone[0]) };
}

/** The original words after the numbers: folding keeps the digits, so the last digit run is found again. */
function restOf(original: string, list: string): string {
  const last = /(\d+)\D*$/.exec(list)?.[1];
  if (last === undefined) return "";
  const at = original.indexOf(last);
  return at < 0 ? "" : original.slice(at + last.length).replace(/^[\s.):;|/\u2010-\u2015-]+/, "").trim();
}

function mention(whole: string | undefined, decimals: string | undefined): Mention {
  return decimals === undefined ? { value: Number(whole) } : { value: Number(decimals), dotted: Number(whole) };
}

/** "1, 5-8 et 10" -> 1, 5, 6, 7, 8, 10; a hyphen between two numbers is a range, among three a list. */
function readList(list: string): Mention[] {
  const found: Mention[] = [];
  let joined: "" | "range" | "hyphen" = "";
  let hyphens = 0;
  const items = [...list.matchAll(ITEM)];
  items.forEach((item, index) => {
    if (item[1] === undefined) {
      const isHyphen = item[0] === "-";
      joined = isHyphen ? "hyphen" : /^[a-z]/.test(item[0]) && !/^(et|and|ou)$/.test(item[0]) ? "range" : "";
      hyphens = isHyphen ? hyphens + 1 : 0;
      return;
    }
    const next = mention(item[1], item[2]);
    const last = found[found.length - 1];
    const chained = hyphens > 1 || (items[index + 1]?.[0] === "-" && items[index + 2]?.[1] !== undefined);
    const isRange = joined === "range" || (joined === "hyphen" && !chained);
    if (isRange && last && last.dotted === next.dotted && last.value < next.value && next.value - last.value < LAST_INDICATOR) {
      for (let value = last.value + 1; value < next.value; value += 1) found.push(next.dotted === undefined ? { value } : { value, dotted: next.dotted });
    }
    found.push(next);
    if (joined !== "hyphen") hyphens = 0;
    joined = "";
  });
  return found;
}

/** The official numbers of a cell; numbers that are no indicator are dropped. */
export function resolveMentions(cell: IndicatorCell, numbering: Numbering): number[] {
  const found: number[] = [];
  const add = (value: number | null) => {
    if (value !== null && value >= 1 && value <= LAST_INDICATOR && !found.includes(value)) found.push(value);
  };
  for (const { value, dotted, coded } of cell.mentions) {
    if (dotted === undefined || (coded && numbering !== "criterion.rank")) add(value);
    else if (numbering === "criterion.rank") add(indicatorAtRank(dotted, value));
    else if (numbering === "list") [dotted, value].forEach(add);
    else if (criterionOf(value) === dotted) add(value);
    else if (value < 10 && criterionOf(value * 10) === dotted) add(value * 10);
  }
  return found;
}

/** What one dotted number speaks for, to settle the meaning of a column. */
export function dottedEvidence(cell: IndicatorCell): { indicator: number; rank: number; total: number } {
  const seen = { indicator: 0, rank: 0, total: 0 };
  for (const { value, dotted } of cell.mentions) {
    if (dotted === undefined) continue;
    seen.total += 1;
    if (value > 0 && value <= LAST_INDICATOR && criterionOf(value) === dotted) seen.indicator += 1;
    if (indicatorAtRank(dotted, value) !== null) seen.rank += 1;
  }
  return seen;
}

/** Whether a dotted number lost its last zero: 3.1 can only be 3.10 where dots mean criterion.indicator. */
export function lostZero(cell: IndicatorCell): string | null {
  const [only] = cell.mentions;
  if (!only || only.dotted === undefined || only.coded || cell.mentions.length !== 1 || only.value >= 10) return null;
  return criterionOf(only.value) !== only.dotted && criterionOf(only.value * 10) === only.dotted ? `${only.dotted}.${only.value}0` : null;
}

/** Every official number written in a text or a number, in the order written; empty when there is none. */
export function parseIndicators(value: CellValue): readonly number[] {
  const cell = readIndicatorCell(value);
  const seen = dottedEvidence(cell);
  return resolveMentions(cell, seen.total > seen.indicator && seen.rank === seen.total ? "criterion.rank" : "criterion.indicator");
}

/** "Critère 3 : Accueil", "C3", "3", 3, "3 - Accueil" -> 3; null when it names none of the seven. */
export function readCriterion(value: CellValue): number | null {
  if (typeof value === "number") return Number.isInteger(value) && value >= 1 && value <= 7 ? value : null;
  if (typeof value !== "string") return null;
  const text = fold(value).replace(/^[^a-z0-9]+/, "");
  const lone = LONE_ROMAN.exec(text)?.[1];
  const roman = lone === undefined ? romanCriterion(text) : ROMAN.indexOf(lone) + 1;
  if (roman !== null) return roman;
  const named = CRITERION.exec(text) ?? /^(?:n°\s*)?([1-7])(?:$|[\s.):-]+(?!\d))/.exec(text);
  return named ? Number(named[1]) : null;
}

/** "Critère III" -> 3, of a folded text. */
function romanCriterion(text: string): number | null {
  const numeral = ROMAN_CRITERION.exec(text)?.[1];
  return numeral === undefined ? null : ROMAN.indexOf(numeral) + 1;
}

/** "CRITÈRE 3 : ..." opening a section; null for anything else, a bare "3" included. */
export function readSection(value: CellValue): number | null {
  if (typeof value !== "string" || value.length > 160) return null;
  const text = fold(value).replace(/^[^a-z0-9]+/, "");
  const roman = romanCriterion(text);
  if (roman !== null) return roman;
  const section = /^(?:criteres?|criterion|crit\.?)\s*(?:qualiopi\s*)?(?:n°|no\.?)?\s*([1-7])(?!\d)/.exec(text) ?? /^c\s?([1-7])(?:$|\s*[:-]|\s+[a-z])/.exec(text);
  return section && !/\bind(icateur)?s?\b[\s.n°]*\d/.test(text) ? Number(section[1]) : null;
}
