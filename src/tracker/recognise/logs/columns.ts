/** The roles of the columns of a log, all weighed at once: what their headers say, and what their cells hold. */
import { fold } from "../../cells/words";
import { cheapest } from "../assign/assignment";
import { isWrittenDay } from "../../cells/writtenDates";
import { featuresOf } from "../evidence/segmentEvidence";
import { sampleRows, type Segment } from "../layout/segments";
import { LOG_COLUMN_ROLES, logHeaderScores, type LogColumnRole, type LogScores } from "./headers";

type Cells = Readonly<Record<string, number>>;
type LogRole = Exclude<LogColumnRole, "none">;
const ROLES: readonly LogRole[] = LOG_COLUMN_ROLES.filter((role) => role !== "none");

export interface LogColumns {
  readonly roles: ReadonlyMap<LogRole, number>;
  /** What the header of the column of a role says of it, above what it says of none. */
  readonly said: ReadonlyMap<LogColumnRole, number>;
}

/** What leaving a column aside has over a role that nothing tells. */
const ASIDE = 0.9;
const NEVER = -6;
const FEW_DATES = 0.2;
/** Lines are numbered under it: no numbers of indicators. */
export const BARE_NUMBER = /^(?:n°|n|no|nb|num(?:ero)?|#|id|ref(?:erence)?|n° (?:de |d')?(?:ligne|ordre|fiche))\.?$/;

export function logColumns(segment: Segment): LogColumns {
  const columns = Array.from({ length: segment.right - segment.left + 1 }, (_, offset) => segment.left + offset);
  const texts = columns.filter((column) => segment.headers.has(column));
  const scores = texts.map((column) => scoresOf(segment, column, texts));
  const costs = scores.map((own) => [...ROLES.map((role) => -own[role]), ...texts.map(() => -own.none)]);
  const chosen = texts.length === 0 ? [] : cheapest(costs);
  const roles = new Map<LogRole, number>();
  const said = new Map<LogColumnRole, number>();
  texts.forEach((column, at) => {
    const role = ROLES[chosen[at] ?? -1];
    if (role === undefined) return;
    const header = logHeaderScores(segment.headers.get(column) ?? "");
    roles.set(role, column);
    said.set(role, header[role] - Math.max(0, header.none));
  });
  return { roles, said };
}

function scoresOf(segment: Segment, column: number, columns: readonly number[]): LogScores {
  const header = logHeaderScores(segment.headers.get(column) ?? "");
  const cells = cellsOf(segment, column);
  const isEmpty = (cells.filled ?? 0) === 0;
  const isCount = BARE_NUMBER.test(fold(segment.headers.get(column) ?? ""));
  return Object.fromEntries(
    LOG_COLUMN_ROLES.map((role) => [
      role,
      // An empty column takes numbers of indicators only where its header says so.
      role === "indicator" && (isCount || (isEmpty && header.indicator <= 0))
        ? NEVER
        : header[role] +
          (isEmpty ? 0 : heldBy(role, cells)) +
          placeOf(role, column, columns) +
          (role === "none" ? ASIDE : 0),
    ]),
  ) as Record<LogColumnRole, number>;
}

/** Letters beside a day from which a cell is a sentence that names one. */
const LETTERS = 12;
const ROWS_READ = 200;

/** What its cells are; sentences that name a day, "lu dans la lettre du 12/03/2026", are no days. */
function cellsOf(segment: Segment, column: number): Cells {
  const cells = featuresOf(segment).get(column)?.cells ?? {};
  const { dates = 0 } = cells;
  if (dates <= FEW_DATES) return cells;
  const texts = [...sampleRows(segment, ROWS_READ)].flatMap((row) => segment.view.value(row, column) ?? []);
  const named = texts.filter(
    (text) =>
      typeof text === "string" &&
      // A text without a number names no day, and was counted as none.
      /\d/.test(text) &&
      !isWrittenDay(text) &&
      fold(text)
        .replace(DAY, "")
        .replace(/[^a-z]/g, "").length >= LETTERS,
  ).length;
  return { ...cells, dates: Math.max(0, dates - named / texts.length) };
}
/** A month in letters, with what may stand around it in a day. */
const DAY =
  /(?:\b(?:le|du|on|of|avant|before|depuis|since|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b|[a-z]*day\b|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december)/g;

/** What the cells of a column say for a role. */
function heldBy(role: LogColumnRole, cells: Cells): number {
  const { dates = 0, texts = 0, readable = 0, few = 0, indicators = 0, numbers = 0, person = 0, sentences = 0 } = cells;
  const isDated = dates >= 0.5;
  switch (role) {
    case "date":
      return isDated ? 2.5 : NEVER;
    case "closed":
      return isDated ? 1 : dates > FEW_DATES ? 0 : -3;
    case "status":
      if (isDated || sentences > 0.5) return NEVER;
      return readable >= 0.6 ? 1.5 : few === 1 || (cells.marks ?? 0) >= 0.6 ? 0.2 : -2;
    case "indicator":
      return indicators >= 0.6 ? 0.8 : NEVER;
    case "responsible":
      return isDated || numbers > 0.5 || sentences > 0.5 ? NEVER : 0.5 * person + (few === 1 ? 0.3 : 0);
    case "none":
      return numbers > 0.6 && !isDated ? 1.5 : 0;
    case "title":
    case "source":
      return isDated || numbers > 0.6 ? NEVER : 0.2 * texts;
    case "detail":
    case "use":
    case "action":
      return isDated || numbers > 0.6 ? NEVER : 0.4 * sentences;
  }
}

/** A log begins with its day and its subject; what was done comes at the end. */
function placeOf(role: LogColumnRole, column: number, columns: readonly number[]): number {
  const place = columns.length < 2 ? 0 : columns.indexOf(column) / (columns.length - 1);
  switch (role) {
    case "date":
    case "title":
      return 0.6 * (0.5 - place);
    case "use":
    case "closed":
    case "status":
      return 0.4 * (place - 0.5);
    default:
      return 0;
  }
}
