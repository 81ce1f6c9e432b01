/**
 * The proofs of each indicator, added up across her columns, the register, her logs and surveys: a title, where it comes from, its date,
 * and whether it is in force. What a journey names is shown, but proves nothing by itself: a cell that reads the same
 * tracker does not see it. Rules: "Evidence" in the design of the command line.
 */
import type { CalendarDate } from "../cells/dates";
import type { Language } from "../../text";
import { logText } from "../../text/logs/names";
import { quoted } from "../../text/typography";
import { fold } from "../cells/words";
import { keptLogs, type KeptLog } from "../logs/keeping";
import type { IndicatorRow, RegisterEntry } from "../model/recognition";
import type { Tracker } from "../model/tracker";
import { standingOf, type Standing } from "./standing";

export type ProofSource = "column" | "register" | "log";

export interface Proof {
  readonly title: string;
  readonly source: ProofSource;
  readonly standing: Standing;
  /** Position among the tables, and where in the sheet it is written (row from 1). */
  readonly table: number;
  readonly sheet: string;
  readonly row: number;
  /** The day of the document itself. */
  readonly date?: CalendarDate;
  /** The day of her last check of the row: it says nothing of how old the document is. */
  readonly checked?: CalendarDate;
  readonly expiry?: CalendarDate;
  readonly link?: string;
  /** The state of the document as she wrote it. */
  readonly said?: string;
  /** A log whose entries of the last twelve months do not say what was done with them. */
  readonly unused?: true;
}

export interface Evidence {
  readonly rows: readonly IndicatorRow[];
  /** In reading order: her rows, then the register, then her logs and surveys; what is still to write is none. */
  readonly proofs: readonly Proof[];
}

export const NO_EVIDENCE: Evidence = { rows: [], proofs: [] };

/** The day on which a proof must hold: that of the audit, else today; null: age is not judged. */
export function dayOfProof({ scope, today }: Tracker): CalendarDate | null {
  return today === null ? null : (scope?.auditDate ?? today);
}

/** A document named in a row and noted in the register is one document: the register knows its state and its dates. */
function ofRow(row: IndicatorRow, noted: ReadonlyMap<string, Proof>, day: CalendarDate | null): Proof[] {
  if (row.status === "notApplicable") return [];
  return row.proofs.map((title, index): Proof => {
    const known = noted.get(fold(title));
    const ended = standingOf(undefined, row.expiry, day);
    return {
      title,
      source: "column",
      standing: known === undefined || (known.standing === "inForce" && ended !== "inForce") ? ended : known.standing,
      table: row.table,
      sheet: row.sheet,
      row: row.row,
      ...(known?.date === undefined ? {} : { date: known.date }),
      ...(row.lastCheck === undefined ? {} : { checked: row.lastCheck }),
      ...(row.expiry === undefined ? {} : { expiry: row.expiry }),
      ...(row.links?.[index] ? { link: row.links[index] } : {}),
    };
  });
}

function ofEntry(entry: RegisterEntry, day: CalendarDate | null): Proof[] {
  if (!entry.proof) return [];
  const said = entry.statusText === undefined ? "" : String(entry.statusText).trim();
  return [
    {
      title: entry.proof,
      source: "register",
      standing: standingOf(said, entry.expiry, day),
      table: entry.table,
      sheet: entry.sheet,
      row: entry.row,
      ...(entry.date === undefined ? {} : { date: entry.date }),
      ...(entry.expiry === undefined ? {} : { expiry: entry.expiry }),
      ...(entry.link === undefined ? {} : { link: entry.link }),
      ...(said === "" ? {} : { said }),
    },
  ];
}

/** Rows and proofs by indicator; one pass over the rows and the register. */
export function indexEvidence(tracker: Tracker): ReadonlyMap<number, Evidence> {
  const index = new Map<number, { readonly rows: IndicatorRow[]; readonly proofs: Proof[] }>();
  const at = (number: number) => {
    let evidence = index.get(number);
    if (!evidence) index.set(number, (evidence = { rows: [], proofs: [] }));
    return evidence;
  };
  const add = (numbers: readonly number[], proofs: readonly Proof[]): void => {
    const there = proofs.filter(({ standing }) => standing !== "absent");
    if (there.length > 0) for (const number of numbers) for (const proof of there) at(number).proofs.push(proof);
  };
  const day = dayOfProof(tracker);
  const { rows, register } = tracker.recognition;
  const entries = register.map((entry) => ofEntry(entry, day));
  const noted = new Map(entries.flat().map((proof) => [fold(proof.title), proof]));
  for (const row of rows) {
    for (const number of row.indicators) at(number).rows.push(row);
    add(row.indicators, ofRow(row, noted, day));
  }
  register.forEach((entry, position) => add(entry.indicators, entries[position] ?? []));
  for (const [number, logs] of keptLogs(tracker))
    for (const log of logs) add([number], ofLog(log, index.get(number)?.proofs ?? [], tracker.language));
  return index;
}

/** A document that says how complaints are dealt with. */
const PROCEDURE = /proced|process|modalit|traitement|gestion|handling|how we/;

/** A log with entries proves; an empty one of complaints does beside a procedure, any other shows nothing was used. */
function ofLog(log: KeptLog, others: readonly Proof[], language: Language): Proof[] {
  const isProcedure = ({ standing, title }: Proof) => standing === "inForce" && PROCEDURE.test(fold(title));
  const isKept = log.entries > 0 || (log.subject === "complaints" && others.some(isProcedure));
  if (!isKept && !log.unused) return [];
  const { names, entries, answers } = logText[language];
  // Of several surveys each is known by its sheet.
  const name = log.ofSeveral ? `${names[log.subject]} ${quoted(log.sheet, language)}` : names[log.subject];
  return [
    {
      title: `${name}, ${log.subject === "survey" ? answers(log.entries) : entries(log.entries)}`,
      source: "log",
      standing: log.unused ? "unfinished" : "inForce",
      table: log.table,
      sheet: log.sheet,
      row: log.row,
      link: `#'${log.sheet.replace(/'/g, "''")}'!A1`,
      ...(log.last === undefined ? {} : { date: log.last }),
      ...(log.unused ? { unused: true } : {}),
    },
  ];
}

/** Every title once, in reading order. */
export function titlesOf(proofs: readonly Proof[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const { title } of proofs) if (!seen.has(fold(title))) seen.set(fold(title), title);
  return [...seen.values()];
}

/** The best that the proofs of an indicator come to; null without any. */
export function bestStanding(proofs: readonly Proof[]): Exclude<Standing, "absent"> | null {
  return (
    (["inForce", "expired", "unfinished", "refused"] as const).find((standing) =>
      proofs.some((proof) => proof.standing === standing),
    ) ?? null
  );
}
