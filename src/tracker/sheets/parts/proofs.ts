/** The proofs of an indicator as the auditor looks for them: name, where it is, date, step of the journey. */
import type { CalendarDate } from "../../cells/dates";
import { indexEvidence, type Proof } from "../../report/evidence";
import { fold } from "../../cells/words";
import type { PlanLink } from "./plan";
import type { SheetContext } from "./context";

export interface ListedProof {
  readonly proof: string;
  /** Empty where no link, path or place of hers says it: a row of her workbook is no place. */
  readonly where: string;
  /** Where a click on it leads; null where it leads nowhere that can be opened. */
  readonly target: PlanLink | null;
  readonly date: CalendarDate | null;
  /** The date is that of her last check of the row: of the document itself none is known. */
  readonly checked: boolean;
  /** Position of the step, from 1. */
  readonly step: number | null;
}

/** Of an indicator: at most so many are listed, the latest; the others are counted. */
export const MOST_LISTED = 5;

export interface ListedProofs {
  readonly listed: readonly ListedProof[];
  /** In force as well, and not listed. */
  readonly more: number;
}

/** What the list is made from; `allProofs`: none is left out. */
type ProofsOf = Pick<SheetContext, "tracker" | "assessment" | "allProofs">;

/** Proofs in force by indicator, the latest ones where there are many; the same proof once. */
export function listProofs(context: ProofsOf): ReadonlyMap<number, ListedProofs> {
  const all = [...indexEvidence(context.tracker)].map(([number, { proofs }]): [number, ListedProofs] => {
    const found = new Map<string, ListedProof>();
    for (const proof of proofs.filter(({ standing }) => standing === "inForce")) {
      const key = fold(proof.title);
      const known = found.get(key);
      found.set(key, {
        proof: known?.proof ?? proof.title,
        where: linkPlace(proof.link ?? null) ?? known?.where ?? "",
        target: linkTarget(proof.link ?? null) ?? known?.target ?? null,
        ...datesOf(proof, known),
        step: known?.step ?? stepOf(context, number, key),
      });
    }
    const every = [...found.values()];
    if (context.allProofs || every.length <= MOST_LISTED) return [number, { listed: every, more: 0 }];
    const latest = new Set([...every].sort((a, b) => (b.date ?? "").localeCompare(a.date ?? "")).slice(0, MOST_LISTED));
    return [number, { listed: every.filter((proof) => latest.has(proof)), more: every.length - MOST_LISTED }];
  });
  return new Map(all);
}

/** The day of the document, in either place where it is noted, else that of a check. */
function datesOf({ date, checked }: Proof, known: ListedProof | undefined): Pick<ListedProof, "date" | "checked"> {
  const own = date ?? (known?.checked === false ? known.date : null);
  const seen = checked ?? known?.date ?? null;
  return own === null ? { date: seen, checked: seen !== null } : { date: own, checked: false };
}

/** From so many proofs on, she is told how long the file would be before it is made. */
export const MANY_PROOFS = 300;
/** A page of the file, with its heads and its criteria. */
const ROWS_A_PAGE = 38;

export interface DossierLength {
  /** Proofs in force, of the indicators that apply. */
  readonly proofs: number;
  /** About so many pages: with the latest ones of each indicator, with all. */
  readonly pages: { readonly latest: number; readonly all: number };
}

/** How long the file of proofs would be. */
export function dossierLength(tracker: SheetContext["tracker"], assessment: SheetContext["assessment"]): DossierLength {
  const proofs = listProofs({ tracker, assessment });
  let [listed, every] = [0, 0];
  for (const { number, applies } of assessment.indicators) {
    if (!applies) continue;
    const { listed: latest = [], more = 0 } = proofs.get(number) ?? {};
    listed += Math.max(1, latest.length);
    every += latest.length + more;
  }
  const pages = (rows: number) => Math.max(1, Math.ceil(rows / ROWS_A_PAGE));
  return { proofs: every, pages: { latest: pages(listed), all: pages(Math.max(listed, every)) } };
}

/** The step whose documents name the proof, else the first one that proves the indicator. */
function stepOf({ assessment }: ProofsOf, number: number, key: string): number | null {
  const { steps } = assessment.journey;
  const proving = (step: (typeof steps)[number]) => step.indicators.includes(number);
  const named = steps.findIndex((step) => proving(step) && step.documents.some((document) => fold(document) === key));
  const at = named >= 0 ? named : steps.findIndex(proving);
  return at >= 0 ? at + 1 : null;
}

/**
 * Where a link leads, in words: site and first folder, folder of a file, sheet of the workbook. Null for what leads
 * nowhere a reader could go (scripts, data).
 */
export function linkPlace(link: string | null): string | null {
  if (!link) return null;
  const target = link.trim();
  if (/^(javascript|data|vbscript):/i.test(target)) return null;
  if (target.startsWith("#")) return sheetOf(target.slice(1));
  // Words of hers, such as "Drive / 1-Offre", say it best.
  if (/ /.test(target) && !/^[a-z]+:|\\|\.[a-z0-9]{2,5}$/i.test(target)) return target;
  const web = /^https?:\/\/(?:www\.)?([^/?#]+)\/?([^?#]*)/i.exec(target);
  if (web) {
    const folders = decoded(web[2] ?? "")
      .split("/")
      .filter(Boolean);
    return [web[1], ...folders.slice(0, 1)].join(" / ");
  }
  const mail = /^mailto:([^?]+)/i.exec(target);
  if (mail) return mail[1] ?? null;
  const parts = decoded(target.replace(/^file:\/*/i, ""))
    .split(/[\\/]/)
    .filter((part) => part && part !== "." && part !== "..");
  return parts.length > 1 ? parts.slice(-3, -1).join(" / ") : (parts[0] ?? null);
}

/** Excel takes no longer address. */
const LONGEST_ADDRESS = 2000;

/**
 * Where a click leads: a web or mail address, a file. Null for words of hers ("Drive / Offre"), for a cell of the
 * workbook, which the auditor does not have, and for any other kind of address, which could run something.
 */
export function linkTarget(link: string | null): PlanLink | null {
  const target = link?.trim() ?? "";
  if (target === "" || target.startsWith("#") || target.length > LONGEST_ADDRESS || UNSEEN.test(target)) return null;
  if (/^https?:\/\/[^\s/]+\.[^\s]+$|^mailto:[^\s@]+@[^\s]+$/i.test(target)) return { address: target };
  // A place on the network asks who clicks for a password: it stays words.
  if (/^(file:)?[\\/]{2}(?![\\/])/i.test(target)) return null;
  const scheme = /^[a-z][a-z0-9+.-]+:/i.test(target);
  const file = /^file:\/\/\/|^[a-z]:[\\/]/i.test(target) || !scheme;
  return file && DOCUMENT.test(target) ? { address: target } : null;
}

/** Documents: what a click opens rather than runs. */
const DOCUMENT = /\.(pdf|docx?|odt|rtf|txt|xlsx?|ods|csv|pptx?|odp|png|jpe?g|gif|tiff?|heic|mp[34]|eml|msg)$/i;
/** Control characters and those that turn the direction of a text around. */
const UNSEEN = /[\p{Cc}\p{Cf}]/u;

function sheetOf(reference: string): string | null {
  const match = /^'?((?:[^'!]|'')+)'?(?:!|$)/.exec(reference);
  return match?.[1]?.replace(/''/g, "'") ?? null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
