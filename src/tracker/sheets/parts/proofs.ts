/** The proofs of an indicator as the auditor looks for them: name, where it is, date, step of the journey. */
import { sheets as words } from "../../../text/sheets";
import type { CalendarDate } from "../../cells/dates";
import { isProof } from "../../report/evidence";
import { fold } from "../../cells/words";
import type { SheetContext } from "./context";

export interface ListedProof {
  readonly proof: string;
  readonly where: string;
  readonly date: CalendarDate | null;
  /** Position of the step, from 1. */
  readonly step: number | null;
}

/** Proofs by indicator, those of her rows first, then those of her register; the same proof once. */
export function listProofs(context: SheetContext): ReadonlyMap<number, readonly ListedProof[]> {
  const { recognition, language } = context;
  const text = words[language].dossier;
  const found = new Map<number, Map<string, ListedProof>>();
  const add = (numbers: readonly number[], proof: string, where: string, date: CalendarDate | undefined) => {
    for (const number of numbers) {
      const proofs = found.get(number) ?? new Map<string, ListedProof>();
      const key = fold(proof);
      const known = proofs.get(key);
      proofs.set(key, {
        proof: known?.proof ?? proof,
        where: where || (known?.where ?? ""),
        date: date ?? known?.date ?? null,
        step: known?.step ?? stepOf(context, number, key),
      });
      found.set(number, proofs);
    }
  };
  for (const row of recognition.rows) {
    if (row.status === "notApplicable") continue;
    row.proofs.forEach((proof, index) => {
      add(row.indicators, proof, linkPlace(row.links?.[index] ?? null) ?? text.line(row.sheet, row.row), row.lastCheck);
    });
  }
  for (const entry of recognition.register) {
    if (entry.proof && isProof(entry))
      add(
        entry.indicators,
        entry.proof,
        linkPlace(entry.link ?? null) ?? text.line(entry.sheet, entry.row),
        entry.date,
      );
  }
  return new Map([...found].map(([number, proofs]) => [number, [...proofs.values()]]));
}

/** The step whose documents name the proof, else the first one that proves the indicator. */
function stepOf({ assessment }: SheetContext, number: number, key: string): number | null {
  const { steps } = assessment.journey;
  const proving = (step: (typeof steps)[number]) => step.indicators.includes(number);
  const named = steps.findIndex((step) => proving(step) && step.documents.some((document) => fold(document) === key));
  const at = named >= 0 ? named : steps.findIndex(proving);
  return at >= 0 ? at + 1 : null;
}

/**
 * Where a link leads, in words: site and first folder, folder of a file, sheet of the workbook. Links are
 * shown, never made to click: null for what leads nowhere a reader could go (scripts, data).
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
