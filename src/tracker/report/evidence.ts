/**
 * The proofs of each indicator, added up across her columns, the register, her logs and surveys: a title, where it comes from, its date,
 * and whether it is in force. What a journey names is shown, but proves nothing by itself: a cell that reads the same
 * tracker does not see it. Rules: "Evidence" in the design of the command line.
 */
import { columnIndex } from "../cells/address";
import { cellArea, refText } from "../cells/cellRef";
import type { CalendarDate } from "../cells/dates";
import { logText } from "../../text/logs/names";
import { joined, madeOnce } from "../cells/once";
import { quoted } from "../../text/typography";
import { fold } from "../cells/words";
import { keptLogs, type KeptLog } from "../logs/keeping";
import type { Columns, IndicatorRow, RecognisedTable, RegisterEntry } from "../model/recognition";
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
  /** The cell of hers that notes it, where that is none of her rows. */
  readonly at?: string;
}

/** Proofs of one indicator from one source. The very same list while what it was made of is: see `madeOnce`. */
export type Stretch = readonly Proof[];

export interface Evidence {
  readonly rows: readonly IndicatorRow[];
  /** In reading order: her rows, then the register, then her logs and surveys; what is still to write is none. */
  readonly proofs: readonly Proof[];
  /** The same proofs, by where they come from. */
  readonly stretches: readonly Stretch[];
}

export const NO_EVIDENCE: Evidence = { rows: [], proofs: [], stretches: [] };

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

/** Where a proof of a register, of a log or of a survey is written. */
function placeOf({ sheet, row }: Pick<Proof, "sheet" | "row">, columns: Columns | undefined): string {
  const { proofs, date, timestamp, title, ratings } = columns ?? {};
  const column = columnIndex(proofs?.[0] ?? date ?? timestamp ?? title ?? ratings?.[0] ?? "A") ?? 0;
  return refText({ sheet, area: cellArea(row - 1, column) });
}

const ofEntry = madeOnce(
  (entry: RegisterEntry, day: CalendarDate | null, columns: Columns | undefined): Proof | null => {
    if (!entry.proof) return null;
    const said = entry.statusText === undefined ? "" : String(entry.statusText).trim();
    return {
      title: entry.proof,
      source: "register",
      standing: standingOf(said, entry.expiry, day),
      table: entry.table,
      sheet: entry.sheet,
      row: entry.row,
      at: placeOf(entry, columns),
      ...(entry.date === undefined ? {} : { date: entry.date }),
      ...(entry.expiry === undefined ? {} : { expiry: entry.expiry }),
      ...(entry.link === undefined ? {} : { link: entry.link }),
      ...(said === "" ? {} : { said }),
    };
  },
);

/** What the register says: of each indicator, of no indicator, and of each document by its title. */
interface Noted {
  readonly byNumber: ReadonlyMap<number, Stretch>;
  readonly unassigned: Stretch;
  readonly byTitle: ReadonlyMap<string, Proof>;
}

const notedIn = madeOnce(
  (
    register: readonly RegisterEntry[],
    day: CalendarDate | null,
    ...columns: readonly (Columns | undefined)[]
  ): Noted => {
    const byNumber = new Map<number, Proof[]>();
    const unassigned: Proof[] = [];
    const byTitle = new Map<string, Proof>();
    for (const entry of register) {
      const proof = ofEntry(entry, day, columns[entry.table]);
      if (proof === null) continue;
      byTitle.set(fold(proof.title), proof);
      if (proof.standing === "absent") continue;
      if (entry.indicators.length === 0) unassigned.push(proof);
      for (const number of entry.indicators) {
        const own = byNumber.get(number);
        if (own) own.push(proof);
        else byNumber.set(number, [proof]);
      }
    }
    return { byNumber, unassigned, byTitle };
  },
);

function noted({ recognition, ...tracker }: Tracker): Noted {
  const { tables, register } = recognition;
  return notedIn(register, dayOfProof({ recognition, ...tracker }), ...tables.map(columnsOfRegister));
}

const columnsOfRegister = ({ kind, columns }: RecognisedTable) => (kind === "proofRegister" ? columns : undefined);

/** Documents that the register notes for no indicator. */
export function unassignedProofs(tracker: Tracker): Stretch {
  return noted(tracker).unassigned;
}

/** Rows and proofs by indicator; one pass over the rows and the register. */
export function indexEvidence(tracker: Tracker): ReadonlyMap<number, Evidence> {
  const index = new Map<number, { readonly rows: IndicatorRow[]; readonly stretches: Stretch[] }>();
  const at = (number: number) => {
    let evidence = index.get(number);
    if (!evidence) index.set(number, (evidence = { rows: [], stretches: [] }));
    return evidence;
  };
  const day = dayOfProof(tracker);
  const { byNumber, byTitle } = noted(tracker);
  const ofRows = new Map<number, Proof[]>();
  for (const row of tracker.recognition.rows) {
    for (const number of row.indicators) at(number).rows.push(row);
    for (const proof of ofRow(row, byTitle, day).filter(isThere))
      for (const number of row.indicators) {
        const own = ofRows.get(number);
        if (own) own.push(proof);
        else ofRows.set(number, [proof]);
      }
  }
  for (const [number, proofs] of ofRows) at(number).stretches.push(proofs);
  for (const [number, proofs] of byNumber) at(number).stretches.push(proofs);
  for (const [number, logs] of keptLogs(tracker))
    for (const log of logs) {
      const proofs = ofLog(log, joined(index.get(number)?.stretches ?? []), tracker).filter(isThere);
      if (proofs.length > 0) at(number).stretches.push(proofs);
    }
  return new Map(
    [...index].map(([number, { rows, stretches }]) => [number, { rows, stretches, proofs: joined(stretches) }]),
  );
}

const isThere = ({ standing }: Proof): boolean => standing !== "absent";

/** A document that says how complaints are dealt with. */
const PROCEDURE = /proced|process|modalit|traitement|gestion|handling|how we/;

/** A log with entries proves; an empty one of complaints does beside a procedure, any other shows nothing was used. */
function ofLog(log: KeptLog, others: readonly Proof[], { language, recognition }: Tracker): Proof[] {
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
      at: placeOf(log, recognition.tables[log.table]?.columns),
      link: `#'${log.sheet.replace(/'/g, "''")}'!A1`,
      ...(log.last === undefined ? {} : { date: log.last }),
      ...(log.unused ? { unused: true } : {}),
    },
  ];
}

/** Every title once, by how it is compared. */
const titlesIn = madeOnce((stretch: Stretch): ReadonlyMap<string, string> => {
  const seen = new Map<string, string>();
  for (const { title } of stretch) if (!seen.has(fold(title))) seen.set(fold(title), title);
  return seen;
});

const listOf = madeOnce((titles: ReadonlyMap<string, string>): readonly string[] => [...titles.values()]);

/** The titles of a stretch, each once, in reading order. */
export const titlesOfStretch = (stretch: Stretch): readonly string[] => listOf(titlesIn(stretch));

/** Every title once, in reading order. */
export function titlesOf({ stretches }: Evidence): readonly string[] {
  const before: ReadonlyMap<string, string>[] = [];
  return joined(
    stretches.map((stretch) => {
      const titles = titlesIn(stretch);
      const others = [...before];
      before.push(titles);
      if (others.length === 0) return listOf(titles);
      const fresh: string[] = [];
      for (const [folded, title] of titles) if (!others.some((told) => told.has(folded))) fresh.push(title);
      return fresh;
    }),
  );
}

/** Her logs among the proofs. */
export const logsAmong = ({ stretches }: Evidence): readonly Proof[] =>
  joined(stretches.filter(([first]) => first?.source === "log"));

/** What the proofs of a stretch come to. */
const standingsIn = madeOnce(
  (stretch: Stretch): ReadonlySet<Standing> => new Set(stretch.map(({ standing }) => standing)),
);

/** The best that the proofs of an indicator come to; null without any. */
export function bestStanding({ stretches }: Evidence): Exclude<Standing, "absent"> | null {
  return (
    (["inForce", "expired", "unfinished", "refused"] as const).find((standing) =>
      stretches.some((stretch) => standingsIn(stretch).has(standing)),
    ) ?? null
  );
}

/** The latest day of a document in force. */
const latestIn = madeOnce((stretch: Stretch): CalendarDate | null =>
  stretch.reduce<CalendarDate | null>(
    (latest, { standing, date }) =>
      standing === "inForce" && date !== undefined && (latest === null || date > latest) ? date : latest,
    null,
  ),
);

/** Whether a document in force is dated after a day. */
export const hasProofAfter = ({ stretches }: Evidence, day: CalendarDate): boolean =>
  stretches.some((stretch) => (latestIn(stretch) ?? day) > day);

const placesIn = madeOnce((stretch: Stretch): readonly string[] => stretch.flatMap(({ at }) => at ?? []));

/** Cells of hers that note its proofs, beside its rows. */
export const placesOf = ({ stretches }: Evidence): readonly string[] =>
  joined(stretches.map((stretch) => placesIn(stretch)));
