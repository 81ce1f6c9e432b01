/** What Excel makes of a text typed in a cell or given to `Range.values`. */
import { parseValue } from "numfmt";
import { tokenize } from "../formula/tokens";
import type { Input } from "./book";

export interface Typed {
  readonly input: Input;
  /** Format that the cell takes when it had none: a date typed is shown as a date. */
  readonly numberFormat?: string;
}

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;
const ERRORS = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"]);

/**
 * Reads `text` as Excel does: a formula after `=`, `+` or `-`, a number, date, percentage, boolean or error
 * where it looks like one, text otherwise and whenever the cell is formatted as text (`@`).
 * `locale` is "fr" for what she types and "en" for what an add-in writes. Null when Excel would refuse it.
 */
export function readTyped(text: string, cellFormat: string | undefined, locale: "fr" | "en"): Typed | null {
  if (text.length > MAX_TEXT) return null;
  if (cellFormat === "@") return { input: { value: text === "" ? null : text } };
  if (text === "") return { input: { value: null } };
  if (text.startsWith("'")) return { input: { value: text.slice(1) } };
  if (text.startsWith("=") && text.length > 1) return readFormula(text);
  const constant = readConstant(text, locale);
  if (constant) return constant;
  if (/^[+-]./.test(text)) return readFormula(`=${text}`);
  return { input: { value: text } };
}

function readFormula(formula: string): Typed | null {
  return formula.length > MAX_FORMULA || isBroken(formula) ? null : { input: { formula } };
}

/** Most texts are texts: only what starts like a number, an amount or a date is worth reading as one. */
const LOOKS_LIKE_A_CONSTANT =
  /^\s*[-+(]?\s*[$€£]?[.,]?\d|^(?:jan|f[eé]v|feb|mar|a[vp]r|ma[iy]|jui?n|jui?l|ao[uû]|aug|sep|o[ck]t|nov|d[eé][ck])\p{L}*\.?\s+\d/iu;
const LONGEST_CONSTANT = 40;

function readConstant(text: string, locale: "fr" | "en"): Typed | null {
  if (/^(true|false)$/i.test(text)) return { input: { value: text.toLowerCase() === "true" } };
  if (locale === "fr" && /^(vrai|faux)$/i.test(text)) return { input: { value: text.toLowerCase() === "vrai" } };
  if (ERRORS.has(text.toUpperCase())) return { input: { value: { error: text.toUpperCase() } } };
  if (text.length > LONGEST_CONSTANT || !LOOKS_LIKE_A_CONSTANT.test(text)) return null;
  const fraction = readFraction(text);
  if (fraction) return fraction;
  // A comma parts thousands only where three digits follow it.
  if (locale === "en" && /\d,(?!\d{3}(?!\d))/.test(text)) return null;
  const parsed = parseValue(text, { locale });
  if (!parsed || typeof parsed.v !== "number") return null;
  return {
    input: { value: parsed.v },
    ...(parsed.z && parsed.z !== "General" ? { numberFormat: shortDate(parsed.z, locale) } : {}),
  };
}

/** "0 1/2", "3 3/4". */
function readFraction(text: string): Typed | null {
  const [, sign = "", whole, above, below] = /^\s*([-+]?)(\d+) +(\d{1,3})\/(\d{1,3})\s*$/.exec(text) ?? [];
  if (whole === undefined || Number(below) === 0) return null;
  const value = Number(whole) + Number(above) / Number(below);
  const digits = "?".repeat(Math.min(2, String(below).length));
  return { input: { value: sign === "-" ? -value : value }, numberFormat: `# ${digits}/${digits}` };
}

/** A date that is written or typed takes Excel's short date, which each Excel shows in its own order. */
function shortDate(format: string, locale: "fr" | "en"): string {
  if (
    format === "m/d/yyyy" ||
    format === "m/d/yy" ||
    format === "d/m/yyyy" ||
    format === "d/m/yy" ||
    format === "dd/mm/yyyy" ||
    format === "yyyy-mm-dd"
  )
    return "m/d/yyyy";
  return locale === "fr" && format === "m/d" ? "dd-mmm" : format;
}

/**
 * Whether Excel would refuse the formula at entry: quotes or brackets that do not close, nothing after an
 * operator, or two operands side by side. Everything finer is left to the calculation.
 */
export function isBroken(formula: string): boolean {
  const open: string[] = [];
  let operandBefore = false;
  let spaced = false;
  for (const token of tokenize(formula.slice(1))) {
    const sign = token.kind === "other" || token.kind === "spill" ? token.text : null;
    if (sign !== null && /^\s$/.test(sign)) {
      spaced = true;
      continue;
    }
    if (sign === "(" || sign === "{") {
      open.push(sign);
      operandBefore = false;
    } else if (sign === ")" || sign === "}") {
      if (open.pop() !== (sign === ")" ? "(" : "{")) return true;
      operandBefore = true;
    } else if (sign === "%" || sign === "#") {
      if (!operandBefore) return true;
    } else if (sign !== null && OPERATORS.includes(sign)) operandBefore = false;
    else if (sign !== null && PARTS_OF_NAMES.includes(sign)) operandBefore = sign !== "@";
    else if (sign?.length === 1) return true;
    else {
      // A space between two references is the intersection; between anything else it is a mistake.
      const area =
        token.kind === "reference" || token.kind === "structured" || ("prefix" in token && token.prefix !== "");
      if (operandBefore && spaced && !area) return true;
      operandBefore = token.kind !== "function";
    }
    spaced = false;
  }
  return open.length > 0 || !operandBefore;
}

const OPERATORS = "-+*/^&=<>:,;";
/** Signs that stand alone only in what is odd without being broken, as `$A`. */
const PARTS_OF_NAMES = "@$!?.\\";
