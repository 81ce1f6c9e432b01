/**
 * Her texts on a sheet of ours as it stands, found again by indicator: she may have sorted rows, inserted
 * some, or deleted others since the sheet was made.
 */
import { sheets as words } from "../../text/sheets";
import type { CellValue } from "../cells/grid";
import { sessionsText } from "../../text/sessions/files";
import { remarkKey } from "./dossier";
import { pieceKey } from "./draw";
import { handoverKey, WHO } from "./handover";
import { handoverWords } from "../../text/sheets/handover";
import { noteKey } from "./parts/summaryParts";

const SUMMARY_DECISION = 5;
const DOSSIER = { proof: 2, remarks: 6 } as const;
const DRAW = { see: 4, remarks: 5 } as const;

/** The sheets in which she writes. */
export const NOTED = ["summary", "dossier", "draw", "handover"] as const;
export type NotedKind = (typeof NOTED)[number];

type Rows = readonly (readonly CellValue[])[];

/** @param rows the cells of the area we wrote, as they are now */
export function readNotes(kind: NotedKind, rows: Rows): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  const add = (key: string, value: CellValue | undefined) => {
    const text = value === null || value === undefined || typeof value === "object" ? "" : String(value);
    if (text.trim() === "") return;
    const known = notes.get(key);
    notes.set(key, known === undefined || known === text ? text : `${known}\n${text}`);
  };
  if (kind === "summary") readSummary(rows, add);
  else if (kind === "dossier") readDossier(rows, add);
  else if (kind === "handover") readHandover(rows, add);
  else readDraw(rows, add);
  return notes;
}

type Add = (key: string, value: CellValue | undefined) => void;

/** The sections of the summary whose last column is hers; in the others it is ours. */
function sectionOf(title: CellValue | undefined): "indicator" | "complement" | "kept" | "ours" | null {
  if (typeof title !== "string") return null;
  for (const { summary } of Object.values(words)) {
    if (title === summary.findings || Object.values(summary.blanks).includes(title)) return "indicator";
    if (title === summary.decree) return "complement";
    if (title === summary.kept) return "kept";
    if (
      title === summary.progress ||
      title === summary.plan ||
      title === summary.weeks ||
      title === summary.journey ||
      title === summary.journeyOfBeneficiary ||
      title === summary.audit
    )
      return "ours";
  }
  return null;
}

function readSummary(rows: Rows, add: Add): void {
  const heads = new Set<string>(Object.values(words).map(({ summary }) => summary.heads.decision));
  let section: ReturnType<typeof sectionOf> = "ours";
  rows.forEach((row, index) => {
    const started = sectionOf(row[0]);
    if (started) {
      section = started;
      return;
    }
    const note = row[SUMMARY_DECISION];
    if (section === "ours" || (typeof note === "string" && heads.has(note))) return;
    const head = row[0];
    if (typeof head === "number")
      add(section === "complement" ? noteKey.complement(head) : noteKey.indicator(head), note);
    else add(typeof head === "string" && /^\d+\+$/.test(head) ? head : `?${index}`, note);
  });
}

function readDossier(rows: Rows, add: Add): void {
  const heads = new Set<string>(Object.values(words).map(({ dossier }) => dossier.heads.remarks));
  rows.forEach((row, index) => {
    const note = row[DOSSIER.remarks];
    if (typeof note === "string" && heads.has(note)) return;
    const number = row[0];
    const proof = row[DOSSIER.proof];
    add(
      typeof number === "number"
        ? remarkKey(number, proof === null || proof === undefined ? "" : String(proof))
        : `?${index}|`,
      note,
    );
  });
}

function readHandover(rows: Rows, add: Add): void {
  const heads = new Set<string>(Object.values(handoverWords).map((text) => text.heads.who));
  rows.forEach((row, index) => {
    const [number] = row;
    const note = row[WHO];
    if (typeof note === "string" && heads.has(note)) return;
    add(typeof number === "number" ? handoverKey(number) : `?${index}`, note);
  });
}

/** A piece is known by the title above the heads of its file; remarks on other sessions name theirs. */
function readDraw(rows: Rows, add: Add): void {
  const texts = Object.values(sessionsText).map(({ sheet }) => sheet);
  const [heads, kept] = [new Set(texts.map((text) => text.heads.piece)), new Set(texts.map((text) => text.kept))];
  const textOf = (value: CellValue | undefined): string => (typeof value === "string" ? value : String(value ?? ""));
  let session = "";
  let named = false;
  rows.forEach((row, index) => {
    const step = textOf(row[0]);
    if (kept.has(step)) named = true;
    else if (heads.has(step)) {
      named = false;
      // A head that comes back on another page goes on with the same session.
      session = titleAbove(rows, index) ?? session;
    } else add(pieceKey(named ? textOf(row[DRAW.see]) : session, step), row[DRAW.remarks]);
  });
}

/** The title of a file stands two rows above its heads, over a line without a state. */
function titleAbove(rows: Rows, heads: number): string | null {
  const [said, title] = [rows[heads - 1], rows[heads - 2]];
  return said?.[1] === null && title !== undefined && title[0] !== null ? String(title[0]) : null;
}
