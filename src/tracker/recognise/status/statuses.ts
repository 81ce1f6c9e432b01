/** One cell of status, read by itself: words, marks, shares and grades, into our closed list. */
import { isCellError, type CellValue } from "../../cells/grid";
import type { SaidStatus } from "../../model/recognition";
import { remembered } from "../../cells/remembered";
import { fold } from "../../cells/words";
import { atomsOf } from "./speech/atoms";
import { drawnShare, isUntoldDrawing } from "./drawings";
import { tickedIn, type Ticked } from "./boxes";
import { findingStatus } from "./speech/denials";
import { STATUS_MARKS } from "./speech/lexicon";
import { statusOfAtoms } from "./speech/sentence";
import { statusWords, type StatusWords } from "./speech/statusWords";
import type { ReadStatus } from "./speech/verdict";
import { cutStatus } from "./speech/tokens";

export type { ReadStatus } from "./speech/verdict";

const MARKS: ReadonlyMap<string, SaidStatus> = new Map(
  STATUS_MARKS.split("\n").flatMap((line) => {
    const [status = "", marks = ""] = line.split(": ");
    return marks
      .split(" ")
      .filter(Boolean)
      .map((mark) => [mark, status as SaidStatus] as const);
  }),
);

/** Longer texts are prose. */
const LONGEST = 200;

/**
 * Reads one cell of a status column. Empty is `todo`; null is what is not surely understood, whatever stands around
 * (see `scale.ts` for what a whole column tells). `scale` is what a bare number is out of (1 for a ratio or a
 * percentage format).
 */
export function readStatus(value: CellValue, scale = 1): ReadStatus | null {
  if (value === null) return { status: "todo" };
  if (typeof value === "boolean") return { status: value ? "compliant" : "todo" };
  if (typeof value === "number") return ofRatio(value / scale);
  if (isCellError(value) || value.length > LONGEST) return null;
  const text = value.trim();
  // "#N/A" pasted as text: what stood there is not told.
  if (/^#[\p{Lu}/0!?]+[!?]?$/u.test(text)) return null;
  return text === "" ? { status: "todo" } : ofText(text);
}

const readTexts = new WeakMap<StatusWords, (text: string) => ReadStatus | null>();

function ofText(text: string): ReadStatus | null {
  const words = statusWords();
  let read = readTexts.get(words);
  if (!read) {
    read = remembered((one: string) => {
      const ticked = tickedIn(one);
      if (isUntoldDrawing(one)) return null;
      return ticked
        ? ofTicked(ticked)
        : (ofGrade(one) ?? ofScore(one) ?? ofDrawn(one) ?? findingStatus(one) ?? ofWords(one));
    });
    readTexts.set(words, read);
  }
  return read(text);
}

/** No box ticked is still to do, and two of them say nothing; boxes beside other words are no status. */
function ofTicked({ word, words }: Ticked): ReadStatus | null {
  if (word === null || words.some((one) => ofText(one) === null)) return null;
  return word === "" ? { status: "todo" } : ofText(word);
}

/** Single letters of audit grids: m and M differ by case only. */
function ofGrade(text: string): ReadStatus | null {
  const grade = /^(?:nc\s*[-: ]?\s*)?\(?([mM])\)?$/i.exec(text)?.[1];
  if (grade === undefined) return null;
  return grade === "m" ? { status: "partial", severity: "minor" } : { status: "nonCompliant", severity: "major" };
}

/** "80 %", "9/10", "3 sur 5" and nothing else: more words may say another thing. */
function ofScore(text: string): ReadStatus | null {
  const score = /^[^\w]*(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:%|(?:\/|sur|of|out of)\s*(\d{1,3}))[^\w?]*$/.exec(
    text.replace(/[\u00a0\u202f]/g, " "),
  );
  if (!score) return null;
  // Half and half, not fifty points of fifty.
  if (/^50\s*\/\s*50$/.test(text)) return { status: "partial" };
  const of = score[2] === undefined ? 100 : Number(score[2]);
  return of === 0 ? null : ofRatio(Number((score[1] ?? "").replace(",", ".")) / of);
}

/** A drawn share; how much it could be is not said where nothing is empty. */
function ofDrawn(text: string): ReadStatus | null {
  const share = drawnShare(text);
  return share === null ? null : ofRatio(share);
}

export function ofRatio(ratio: number): ReadStatus | null {
  if (!(ratio >= 0 && ratio <= 1.0001)) return null;
  return { status: ratio === 0 ? "todo" : ratio >= 0.9999 ? "compliant" : "partial" };
}

/** Marks of one character that stand for a word of their own. */
const LETTER_MARKS: ReadonlySet<string> = new Set(["x", "\u2715", "c", "o", "v"]);

/** Words that say so as the whole cell, and something else beside others: "zéro réserve", "pas besoin de relance". */
const WHOLE_CELLS: ReadonlyMap<string, SaidStatus> = new Map([
  ["zero", "todo"],
  ["bien", "compliant"],
  ["tres bien", "compliant"],
  ["juste", "compliant"],
  ["plus tard", "todo"],
  ["later", "todo"],
  ["pas besoin", "notApplicable"],
  ["no need", "notApplicable"],
]);

/** A thing, where its accent would make it a thing done: "consigne" is no "consigné", "contrôle" no "contrôlé". */
const THING =
  /^(?:consigne|contr[o\u00f4]le|classe|archive|cadre|formule|livre|trace|fabrique|monte|note|compte|foire)s?(?: (?:du|de|des|d['\u2019]).*)?$/i;

/** "Reste à écrire la grille": of something that is there for the rest, or of all of it. */
const REMAINS =
  /^(?:il (?:me |nous )?)?reste (?:juste |encore )?a \p{L}+ (?:le|la|les|l|un|une|des|du|mon|ma|mes|nos|notre|quelques)\b/u;

/** "OUI/NON", "C/NC", "OK/-": two statuses, of which none is chosen. */
function saysBoth(text: string): boolean {
  const [one, other, ...more] = text.split("/").map((part) => part.trim());
  if (one === undefined || other === undefined || more.length > 0 || one === "" || other === "") return false;
  const said = [one, other].map((part) => ofText(part)?.status);
  return !said.includes(undefined) && said[0] !== said[1];
}

/** "Réglages à faire", "pièces à produire": some of it, or all. */
const SOME_TO_MAKE = /^(?:les |des )?\p{L}{3,}s a \p{L}+(?:er|ir|re)$/u;

/** "À redonner à chaque rentrée": what comes back is left to do, or never was. */
const COMES_BACK = /\ba \p{L}+(?:er|ir|re)\b.*\b(?:chaque|tous les|toutes les|every|each) \p{L}+/u;

const CODE_AFTER = /\p{L}\s[-\u2010-\u2015:]\s?(?!OK$|RAS$)\p{Lu}{2,3}$/u;

/** The word counts more than the icon; but an approval beside an icon that does not approve is asked. */
function ofWords(text: string): ReadStatus | null {
  const { tokens, icons } = cutStatus(text);
  if (LETTER_MARKS.has(fold(text))) return { status: "compliant" };
  if (saysBoth(text)) return null;
  const whole = WHOLE_CELLS.get(fold(text));
  if (whole !== undefined) return { status: whole };
  if (THING.test(text.trim()) || REMAINS.test(fold(text)) || SOME_TO_MAKE.test(fold(text))) return null;
  if (COMES_BACK.test(fold(text))) return null;
  if (!tokens.some(({ isWord, word }) => isWord || /[\d?%]/.test(word))) return ofMarks(text, icons);
  const atoms = atomsOf(tokens);
  const [only, ...more] = atoms;
  if (only?.kind === "whole" && more.length === 0) return icons.length === 0 ? { status: "compliant" } : null;
  if (only?.kind === "bare" && more.length === 0) return { status: "partial" };
  const read = statusOfAtoms(atoms);
  if (read === null && icons.length > 0 && icons.every((icon) => MARKS.get(icon) === "compliant")) {
    // "✅ sauf l'annexe": the icon approves, the words limit.
    const limited = statusOfAtoms([{ kind: "judged", text: "" }, ...atoms]);
    return limited?.status === "partial" ? limited : null;
  }
  // "Pas ✅": what the denial leaves of the icon is not told.
  const isDenied = read?.status === "nonCompliant" || read?.status === "todo";
  if (isDenied && icons.some((icon) => MARKS.get(icon) === "compliant")) return null;
  // "Cible manquée": with its accent it fails, and nothing is said to be missing.
  if (/manqu\u00e9/i.test(text) && (read?.status === "partial" || read?.status === "todo")) return null;
  if (read?.status !== "compliant") return read;
  // "OK - AS": a code of hers that may limit it.
  if (CODE_AFTER.test(text)) return null;
  return icons.every((icon) => (MARKS.get(icon) ?? "compliant") === "compliant") ? read : null;
}

/** Kinds of words that explain a status without changing it. */
const EXPLAINING: ReadonlySet<string> = new Set(["unknown", "function", "subject", "awaited", "number", "end"]);

/**
 * A meaning such as "acquis, pièce au dossier": its first clause, where the others only explain it. For a legend, whose
 * words say what a code stands for, not what stands in a row.
 */
export function readExplained(meaning: string): ReadStatus | null {
  const atoms = atomsOf(cutStatus(meaning).tokens);
  const end = atoms.findIndex(({ kind }) => kind === "end");
  if (end <= 0) return null;
  const read = statusOfAtoms(atoms.slice(0, end));
  const explains = (kind: string) =>
    EXPLAINING.has(kind) || (read?.status !== "compliant" && (kind === "minor" || kind === "major" || kind === "fix"));
  return atoms.slice(end).every(({ kind }) => explains(kind)) ? read : null;
}

/** Marks alone: all of them say the same. */
function ofMarks(text: string, icons: readonly string[]): ReadStatus | null {
  const single = MARKS.get(text) ?? (/^[-\u2010-\u2015\u2212]+$/.test(text) ? "notApplicable" : undefined);
  if (single) return { status: single };
  const said = new Set(icons.map((icon) => MARKS.get(icon) ?? null));
  const [status] = said;
  return status && said.size === 1 && /^[^\p{L}\d?]*$/u.test(text) ? { status } : null;
}

/** What the icons of a text say by themselves, whatever words stand beside; null where they say nothing or disagree. */
export function statusOfIcons(text: string): SaidStatus | null {
  const { icons } = cutStatus(text);
  const said = new Set(icons.flatMap((icon) => MARKS.get(icon) ?? []));
  const [status] = said;
  return said.size === 1 ? (status ?? null) : null;
}

/** Kinds of words that take back what a trace of something done would say. */
const TAKING_BACK: ReadonlySet<string> = new Set([
  ...["not", "longer", "far", "limit", "but", "missing", "doubt", "asked", "nothing", "absent", "lacking", "waiting"],
  ...["todo", "create", "fix", "redo", "verb", "nonCompliant", "gap", "notApplicable", "partial"],
]);

/** Whether a text that is no status says all the same that something is not done, or not wholly: "pas reçu", "signé ?". */
export function takesBack(text: string): boolean {
  return atomsOf(cutStatus(text.slice(0, LONGEST)).tokens).some(({ kind }) => TAKING_BACK.has(kind));
}

/** Kinds of words that a refusal of a row is made of: "non", "pas concerné", "hors périmètre". */
const REFUSING: ReadonlySet<string> = new Set([
  "not",
  "function",
  "intense",
  "concern",
  "notApplicable",
  "subject",
  "end",
]);

/** Whether a cell says that its row does not count: a "non", not a verdict such as "rouge" or "KO". */
export function saysNo(value: CellValue): boolean {
  if (readYesNo(value) !== false) return false;
  return typeof value !== "string" || atomsOf(cutStatus(value).tokens).every(({ kind }) => REFUSING.has(kind));
}

/** Whether a cell says yes: for marks in "applicable" columns and columns of marks. Null: says neither. */
export function readYesNo(value: CellValue): boolean | null {
  if (typeof value === "boolean") return value;
  if (value === 1 || value === 0) return value === 1;
  if (typeof value !== "string") return null;
  // An answer beside "O" or "Y"; in a sentence it denies what follows.
  if (/^\s*n\s*$/i.test(value)) return false;
  const status = readStatus(value)?.status;
  if (value.trim() === "" || status === undefined) return null;
  return status === "compliant" || status === "partial"
    ? true
    : status === "nonCompliant" || status === "notApplicable"
      ? false
      : null;
}
