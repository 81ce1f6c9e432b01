/**
 * Indicator numbers as people write them: `1`, `Ind. 12`, `I-04`, `C7.i31`, `3.9`, `23-24-25`, `13 à 16`,
 * `(Ind.23)` inside a text. What a dotted number such as 2.1 means is settled for a whole column (`indicators.ts`).
 */
import { LAST_INDICATOR } from "../../../rnq/numbers";
import type { CellValue } from "../../cells/grid";
import { CRITERION, ROMAN } from "./criterionText";
import { remembered } from "../../cells/remembered";
import { fold } from "../../cells/words";

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
/** "IV.19", "C.IV-19": as C4.19. "I.3" is Ind. 3 as well, of criterion I either way. */
const ROMAN_CODE = /^(?:c[\s.-]?\s*)?(vii|vi|v|iv|iii|ii)\s*[.\/_ -]\s*(\d{1,2})$/;
const FIRST_ROMAN = /^i\.[1-3]$/;
/** "2-1", "Ind. 2-1", "2-1 : Analyse du besoin": a criterion and what follows it, in a column that does so throughout. */
const PAIR =
  /^(?:(?:indicateurs?|indicators?|indic|ind|n°|#)[\s._:-]*(?:n°)?\s*)?([1-7])\s*[-\/_]\s*(\d{1,2})(?:$|[\s.):-]+(?!\d))/;
const PREFIX =
  /(?:^|[^a-z0-9])(?:(?:indicateurs?|indicators?|indic|ind|rnq|iq)(?![a-z])|i(?=[\s._-]{0,2}\d))[\s._:-]*(?:qualiopi|rnq)?\s*(?:n°s?|no\.?|num\.?|#)?[\s._:-]*(?=\d)/;
/** "Q12", alone in its cell. */
const LETTERED = /^q[\s._-]?(\d{1,2})$/;
/** What may stand before each number of a list again: "I5 I6", "Ind. 4, Ind. 5", "n°3 n°4". */
const AGAIN = String.raw`(?:(?:indicateurs?|indicators?|indic|ind|rnq|iq|i)(?![a-z]))?[\s._:-]*(?:n°|#)?\s*`;
/** The same where spaces alone separate: an indicator, or the sign of a number, must be written. */
const AGAIN_BARE = String.raw`(?:(?:(?:indicateurs?|indicators?|indic|ind|rnq|iq)[\s._:-]*|i[\s._-]{0,2})(?:n°|#)?\s*|n°\s*|#)`;
const ONE = String.raw`\d{1,3}(?:\.\d{1,2})?`;
const LIST = new RegExp(
  String.raw`^(?:d[eu]s? |from )?(?:n°s?|#)?\s*\d{1,3}(?!\d)(?:\.\d{1,2})?` +
    String.raw`(?:(?:\s*(?:,|;|&|\/|\+|\||-|\ba\b|\bau\b|\bto\b|\bet\b|\band\b|\bou\b)\s*)+${AGAIN}${ONE}|\s+${ONE}|\.?\s+${AGAIN_BARE}${ONE})*`,
);
/** "C1.I2": a criterion and its indicator. "C1.I2, C6.I21" and nothing else: several. */
const CODE = String.raw`c\s?([1-7])(?:\s*[._\/-]\s*i?|\s*i|\s)[\s.-]*(\d{1,2})(?!\d)`;
const CODES = new RegExp(
  String.raw`^${CODE}(?:(?:\s*(?:[,;&\/+|-]|\ba\b|\bau\b|\bto\b|\bet\b|\band\b)\s*|\s+)${CODE})+$`,
);
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
  if (pair && typeof value === "string")
    return {
      mentions: [pair],
      style: "bare",
      criterion: null,
      rest: restOf(value.replace(/\d/, " "), String(pair.value)),
    };
  if (typeof value === "number") return readNumber(value);
  return typeof value !== "string" || value.length > 400 ? NONE : readText(value);
}

/** "13–16", "23 > 25", "9 -> 12", "4…8". */
const RANGE_SIGN = /(\d)\s*(?:[\u2012-\u2015\u2192\u2026]|[-=]?>|\.{2,3})\s*(?=\d)/g;

/** Each text once: every kind of table asks what the cells of each column say. */
const readText = remembered((value: string): IndicatorCell => {
  const text = fold(value.replace(RANGE_SIGN, "$1 a "))
    .replace(/^[^a-z0-9#]+/, "")
    .replace(LETTERED, "ind $1");
  const lead = CRITERION.exec(text);
  return (
    readRomanCode(text) ??
    readCodes(text) ??
    readPrefixed(text, value, lead) ??
    (lead ? readCriterionCode(text, Number(lead[1])) : readBare(text, value))
  );
});

/** An indicator whose criterion is written beside it. */
function codedCell(criterion: number, indicator: number): IndicatorCell {
  return { mentions: [{ value: indicator, dotted: criterion, coded: true }], style: "prefixed", criterion, rest: "" };
}

/** "IV.19". */
function readRomanCode(text: string): IndicatorCell | null {
  const roman = ROMAN_CODE.exec(text);
  return roman ? codedCell(ROMAN.indexOf(roman[1] ?? "") + 1, Number(roman[2])) : null;
}

/** "C1.I2 C1.I3", "C2.4 à C2.6". */
function readCodes(text: string): IndicatorCell | null {
  if (!CODES.test(text)) return null;
  const mentions = readList(text.replace(new RegExp(CODE, "g"), "$1.$2")).map((one) => ({ ...one, coded: true }));
  const criteria = new Set(mentions.map(({ dotted }) => dotted));
  return {
    mentions,
    style: "prefixed",
    criterion: criteria.size === 1 ? (mentions[0]?.dotted ?? null) : null,
    rest: "",
  };
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

const readNumber = remembered((value: number): IndicatorCell => {
  if (!Number.isFinite(value) || value < 0 || value > 999) return NONE;
  if (Number.isInteger(value)) return { mentions: [{ value }], style: "bare", criterion: null, rest: "" };
  const parts = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(String(Math.round(value * 100) / 100));
  if (!parts || Math.abs(value * 100 - Math.round(value * 100)) > 1e-6) return NONE;
  return { mentions: [mention(parts[1], parts[2])], style: "bare", criterion: null, rest: "" };
});

const PART = /^ ?(?:[a-h]|bis|ter)[.)]?$/;

function readBare(text: string, original: string): IndicatorCell {
  const list = LIST.exec(text)?.[0];
  if (list === undefined) return NONE;
  const after = text.slice(list.length);
  if (/^[\s.)°:-]*$/.test(after)) {
    const mentions = readList(list);
    return mentions.some((one) => one.value > 99) && mentions.length > 1
      ? NONE
      : { mentions, style: "bare", criterion: null, rest: "" };
  }
  // "6a", "6b", "12 bis": a part of what is asked there.
  if (PART.test(after) && !/\D/.test(list))
    return { mentions: readList(list), style: "bare", criterion: null, rest: "" };
  const label = /^\s*(?:[.):|/-]|\s)\s*[a-z(«"]/.test(after) || /[\s.):-]$/.test(list);
  const alone = /^(?:n°|#)?\s*(\d{1,2})(?:\.(\d{1,2}))?(?=[\s.):-])/.exec(text);
  if (!label || !alone) return NONE;
  return {
    mentions: [mention(alone[1], alone[2])],
    style: "leading",
    criterion: null,
    rest: restOf(original, alone[0]),
  };
}

/** The original words after the numbers: folding keeps the digits, so those of the list are found again in order. */
function restOf(original: string, list: string): string {
  let after = -1;
  for (const number of list.match(/\d+/g) ?? []) {
    const at = original.indexOf(number, Math.max(0, after));
    if (at < 0) break;
    after = at + number.length;
  }
  return after < 0
    ? ""
    : original
        .slice(after)
        .replace(/^[\s.):;|/\u2010-\u2015-]+/, "")
        .trim();
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
    if (
      isRange &&
      last &&
      last.dotted === next.dotted &&
      last.value < next.value &&
      next.value - last.value < LAST_INDICATOR
    ) {
      for (let value = last.value + 1; value < next.value; value += 1)
        found.push(next.dotted === undefined ? { value } : { value, dotted: next.dotted });
    }
    found.push(next);
    if (joined !== "hyphen") hyphens = 0;
    joined = "";
  });
  return found;
}
