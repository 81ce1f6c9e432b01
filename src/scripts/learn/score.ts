/** How good recognition is on workbooks of the hands it has never learnt from. */
import { columnLetters } from "../../tracker/cells/address";
import type { IndicatorRow, RecognisedTable, Recognition, Role, SaidStatus } from "../../tracker/model/recognition";
import { recogniseWith } from "../../tracker/recognise/core";
import { lexiconOf, ownLexicon, type Lexicon } from "../../tracker/recognise/header/lexicon";
import { HEADER_WORDS, STEP_WORDS } from "../../tracker/recognise/header/vocabulary";
import {
  phrasesOf,
  VERDICTS,
  withStatusWords,
  type StatusWords,
} from "../../tracker/recognise/status/speech/statusWords";
import { readWeights } from "../../tracker/recognise/weights/read";
import { WEIGHTS } from "./scoredTable";
import { learntWords } from "./corpus";
import { makeWorkbook } from "./generate";
import { besideHands, contractStatus, readHands, split, type Hand } from "./hands";
import type { MadeTable, MadeWorkbook } from "./made/table";
import { randomOf } from "./random";
import { Counts } from "./scoring/counts";
import { scoreLogs } from "./scoring/scoreLogs";
import { scoreSurveys } from "./scoring/scoreSurveys";
import { readSpeakers, scoreSpeakers, type Speaker } from "./scoring/speakers";
import { unseenStatusWords } from "./unseen";

const SEED = 7;

/** What recognition knows without the wordings of hands. */
export interface Knowledge {
  readonly lexicon: Lexicon;
  readonly statusWords: StatusWords;
}

export function knowledgeWithout(hands: readonly Hand[], learnt: readonly (Speaker | Hand)[]): Knowledge {
  return {
    lexicon: lexiconOf(
      { headers: learntWords(HEADER_WORDS, hands), steps: learntWords(STEP_WORDS, hands) },
      readWeights(WEIGHTS),
    ),
    statusWords: unseenStatusWords(hands, learnt),
  };
}

export function workbooksOf(hands: readonly Hand[], count: number, seed = SEED): MadeWorkbook[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, (_, index) => makeWorkbook(random, hands[index % hands.length] ?? hands[0]!));
}

/** Held out of the hands learnt from; or written later, in three turns, and apart from all that is learnt; the last are plain people. */
export const UNSEEN_SETS = ["heldOut", "apart", "fresh", "plain"] as const;
export type UnseenSet = (typeof UNSEEN_SETS)[number];

export interface Scored {
  readonly set: UnseenSet;
  /** With every word of the product: means something on the hands apart, fresh and plain alone, since it learnt from the others. */
  readonly asShipped?: boolean;
}

/** Everybody whose words our lists were written after: the learnt hands, and those of whom only words of status are known. */
export function learntFrom(folder: string): readonly (Speaker | Hand)[] {
  return [...split(readHands(folder)).learnt, ...readSpeakers(folder, "learnt")];
}

function handsOf(folder: string, set: UnseenSet): readonly Hand[] {
  return set === "heldOut" ? split(readHands(folder)).heldOut : readHands(besideHands(folder, set));
}

/** How workbooks of hands are read by what knows none of their words. */
export function scoreHands(
  folder: string,
  { set, asShipped = false }: Scored,
  count: number,
  wrong?: (line: string) => void,
): Counts {
  const hands = handsOf(folder, set);
  const { lexicon, statusWords } = asShipped
    ? { lexicon: ownLexicon(), statusWords: phrasesOf(VERDICTS) }
    : knowledgeWithout(hands, learntFrom(folder));
  const counts = new Counts();
  withStatusWords(statusWords, () => {
    for (const workbook of workbooksOf(hands, count))
      scoreWorkbook(workbook, recogniseWith(workbook.grid, [], undefined, lexicon), counts, wrong);
  });
  return counts;
}

export function scoreWorkbook(
  workbook: MadeWorkbook,
  found: Recognition,
  counts: Counts,
  wrong?: (line: string) => void,
): void {
  for (const table of workbook.tables) scoreTable(table, found, counts, wrong);
  const others = found.tables.filter(({ kind }) => kind !== "log" && kind !== "survey");
  const logs = found.tables.filter(({ kind, sheet }) => kind === "log" && !workbook.logs.includes(sheet));
  counts.add("no log where there is none", logs.length === 0);
  for (const { sheet, subject } of logs) wrong?.(`log where none: ${subject ?? ""} ${sheet}`);
  if (workbook.tables.length === 0) {
    counts.add("no table where there is none", others.length === 0);
    if (others.length > 0) wrong?.(`table where none: ${others.map(({ kind }) => kind).join()}`);
  } else {
    const extra = others.filter(({ sheet }) => !workbook.tables.some((table) => table.sheet === sheet));
    counts.add("no table beside", extra.length === 0);
    if (extra.length > 0) wrong?.(`table beside: ${extra.map(({ kind, sheet }) => `${kind} ${sheet}`).join()}`);
  }
}

function scoreTable(table: MadeTable, found: Recognition, counts: Counts, wrong?: (line: string) => void): void {
  const at = found.tables.findIndex(
    ({ kind, sheet, headerRow }) => kind === table.kind && sheet === table.sheet && headerRow === table.headerRow + 1,
  );
  const own = found.tables[at];
  counts.add("tables", own !== undefined);
  counts.add(`tables ${table.kind}`, own !== undefined);
  if (!own)
    wrong?.(
      `no table ${table.kind}: ${table.headers.join(" | ")} -> ${found.tables.map(({ kind, headerRow }) => `${kind} ${headerRow}`).join()}`,
    );
  scoreColumns(table, own, counts, wrong);
  if (table.kind === "journeyWide" || table.kind === "journeyTall") {
    const role = table.kind === "journeyWide" ? "steps" : "step";
    const wanted = table.roles.flatMap((one, index) => (one === role ? [columnLetters(table.left + index)] : []));
    const got = [own?.columns[role] ?? []].flat() as string[];
    counts.add("journeys", wanted.join() === got.join());
  }
  const rows = found.rows.filter((row) => row.table === at);
  const statusAt = table.roles.indexOf("status");
  const isRightColumn = own?.columns.status === columnLetters(table.left + statusAt);
  for (const record of table.records) {
    if (table.kind !== "indicators") break;
    const row = at < 0 ? undefined : rows.find((one) => one.row === record.row + 1);
    if (record.status !== undefined) {
      const said = row && contractStatus(String(row.statusText ?? ""));
      const fate = fateOf(record.status && (said ?? record.status), row, isRightColumn);
      if (record.status !== null) counts.add("statuses right", fate === "right");
      counts.add("statuses not read wrongly", fate !== "wrong column" && fate !== "wrong silently");
      for (const one of FATES) counts.add(`  statuses ${one}`, fate === one);
      if (fate === "wrong column" || fate === "wrong silently") {
        const word = String(row?.statusText ?? "");
        const read = `« ${word} » is ${record.status ?? "unclear"}, read as ${row?.status ?? ""}`;
        const at = table.roles.indexOf("status");
        wrong?.(`${fate} (${table.headers[at] ?? ""} / ${own?.columns.status ?? "crosses"}): ${read}`);
      }
    }
    if (record.proofs) counts.add("proofs", row !== undefined && row.proofs.join("|") === record.proofs.join("|"));
  }
}

/** What may become of a status: the last two are read wrongly without a question. */
const FATES = [
  "right",
  "asked",
  "in a column not read",
  "in a table not found",
  "wrong column",
  "wrong silently",
] as const;

function fateOf(
  status: SaidStatus | null,
  row: IndicatorRow | undefined,
  isRightColumn: boolean,
): (typeof FATES)[number] {
  if (row === undefined) return "in a table not found";
  if (row.statusText === undefined && row.status === null) return "in a column not read";
  if (row.status === null) return "asked";
  if (row.status === status) return "right";
  // Nothing stands there: that it does not apply was said in a column that was not read.
  if (status === "notApplicable" && row.statusText === "") return "in a column not read";
  return isRightColumn ? "wrong silently" : "wrong column";
}

function scoreColumns(
  table: MadeTable,
  own: RecognisedTable | undefined,
  counts: Counts,
  wrong?: (line: string) => void,
): void {
  const got = rolesByColumn(own);
  table.roles.forEach((role, index) => {
    const letters = columnLetters(table.left + index);
    const roles = got.get(letters) ?? [];
    if (role === "none") counts.add("columns without a role left alone", roles.length === 0);
    else {
      const right = roles.includes(role);
      counts.add("columns", right);
      if (own && !right)
        wrong?.(`${table.kind}: « ${table.headers[index] ?? ""} » is ${role}, taken as ${roles.join("+") || "none"}`);
    }
    if (own && role === "none" && roles.length > 0)
      wrong?.(`${table.kind}: « ${table.headers[index] ?? ""} » has no role, taken as ${roles.join("+")}`);
  });
}

function rolesByColumn(table: RecognisedTable | undefined): Map<string, Role[]> {
  const found = new Map<string, Role[]>();
  for (const [role, letters] of Object.entries(table?.columns ?? {}))
    for (const one of [letters].flat() as string[]) found.set(one, [...(found.get(one) ?? []), role as Role]);
  return found;
}

/** @param wrong also every reading that is not as it should be, the most frequent first */
export function scoreLines(
  folder: string,
  { sets, asShipped, wrong: told }: { sets: readonly UnseenSet[]; asShipped: boolean; wrong: boolean },
  count = 1800,
): string[] {
  const lines = sets.flatMap((set) => {
    const wrong: string[] = [];
    const counts = scoreHands(folder, { set, asShipped }, count, (line) => wrong.push(line));
    if (set === "heldOut") scoreLogs(folder, lexiconOfHeldOut(folder), counts, (line) => wrong.push(line));
    scoreSurveys(handsOf(folder, set), lexiconOfHeldOut(folder), counts, (line) => wrong.push(line));
    return titled(`${TITLES[set]}${asShipped ? ", with all that is shipped" : ""}`, counts, told ? wrong : []);
  });
  return sets.length === UNSEEN_SETS.length ? [...lines, ...speakersLines(folder, told)] : lines;
}

/** What people type in columns of status, read with all that is shipped: the learnt ones show how much of it is in our lists. */
function speakersLines(folder: string, told: boolean): string[] {
  return SPEAKERS.flatMap(([which, title]) => {
    const wrong: string[] = [];
    const counts = scoreSpeakers(readSpeakers(folder, which), (line) => wrong.push(line));
    return titled(title, counts, told ? wrong : []);
  });
}

const SPEAKERS = [
  ["learnt", "What people type in columns of status, that our lists were written after"],
  ["unheard", "The same of others, kept apart when that was done"],
] as const;

function titled(title: string, counts: Counts, wrong: readonly string[]): string[] {
  return ["", `${title}:`, ...oftenest(wrong), ...counts.lines()];
}

function lexiconOfHeldOut(folder: string): Lexicon {
  return knowledgeWithout(split(readHands(folder)).heldOut, learntFrom(folder)).lexicon;
}

const TITLES: Readonly<Record<UnseenSet, string>> = {
  heldOut: "A third of the hands, never learnt from",
  apart: "Hands written later and kept apart",
  fresh: "Hands written later, by who had not read the lists",
  plain: "Hands of plain people, written last",
};

function oftenest(lines: readonly string[]): string[] {
  const often = new Map<string, number>();
  for (const line of lines.map((one) => one.replace(/\s*\n\s*/g, " "))) often.set(line, (often.get(line) ?? 0) + 1);
  return [...often].sort((a, b) => b[1] - a[1]).map(([line, times]) => `${times} × ${line}`);
}
