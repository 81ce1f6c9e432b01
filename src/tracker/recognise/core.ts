/**
 * Recognition itself, without the sentences: sheets are walked once, segments become drafts, drafts are
 * read into rows. `index.ts` adds the French or English words; custom functions use this file alone.
 */
import { numbersOf } from "../../rnq/numbers";
import type { Correction, IgnoredSheet, Recognition } from "../model/recognition";
import type { SheetGrid, WorkbookGrid } from "../cells/grid";
import { contentSegment } from "./layout/content";
import { correctedDrafts, correctionsFor } from "./hers/corrections";
import { ownLexicon, type Lexicon } from "./header/lexicon";
import { readAlike } from "./draft/alike";
import type { Draft } from "./draft/draft";
import { bodyTitle } from "./records/sections";
import { isCutInHalves } from "./kinds/indicatorNumbers";
import { draftSegment, readSegment } from "./kinds/kinds";
import { openQuestions, type Aside } from "./draft/openQuestions";
import { referentialRead } from "./read/referential";
import { titledCategories } from "./read/titled";
import { logDrafts, yieldsToLog } from "./logs/logDrafts";
import { surveyDrafts, yieldsToSurvey } from "./surveys/surveyDrafts";
import { withoutRepeats } from "./layout/repeatedHeaders";
import { countFilled, findSegments, type Segment } from "./layout/segments";
import { viewSheet, type View } from "./layout/view";
import { workbookWarnings } from "./read/warnings";
import { indicatorsIn } from "./numbers/indicators";
import { trackersOf } from "./read/trackers";
import { withExplained } from "./records/explainedStatus";
import { legendAround, legendOfSheets } from "./records/legendTexts";
import { readDrafts, type Explain } from "./read/draft";
import { fold } from "../cells/words";
import { madeOnce } from "../cells/once";
import { append } from "../cells/many";

const SILENT: Explain = { table: () => "", ignored: () => "" };

export function recogniseWith(
  workbook: WorkbookGrid,
  corrections: readonly Correction[],
  explain: Explain = SILENT,
  lexicon: Lexicon = ownLexicon(),
): Recognition {
  const visible = workbook.sheets.filter((sheet) => sheet.visible);
  const draftsOf = (sheets: readonly SheetGrid[]) =>
    draftSheets(sheets, (sheet) => viewSheet(sheet, workbook.date1904, lexicon), corrections);
  const first = draftsOf(visible);
  const useHidden = !first.drafts.some(isTracked);
  const hidden = useHidden ? draftsOf(workbook.sheets.filter((sheet) => !sheet.visible)).drafts : [];
  const drafts = readAlike([...first.drafts, ...hidden.filter(isTracked)]);
  // Where nothing was found, what may be a table all the same is asked about; hidden sheets that hold one answer it.
  const aside = hidden.some(isTracked) ? [] : first.aside;
  const tracked = drafts.filter(isTracked);
  const kept = nameGroups([
    ...tracked.filter((draft) => !isMinorCopy(draft, tracked)),
    ...drafts.filter((draft) => !isTracked(draft)),
  ]);
  const legend = legendOfSheets(workbook.sheets, kept);
  const told = kept.map((draft) =>
    withExplained(draft, () => legendAround(draft.segment, draft.segment.lastRow, legend)),
  );
  const { read, result } = readDrafts(told, explain, legend);
  const own = read.filter(isTracked);
  const shown = workbook.sheets.filter((sheet) => sheet.visible || useHidden);
  const words = titleWords(shown, own, "headers too");
  const present = indicatorsIn(result.rows);
  const referential = own.length === 0 ? null : referentialRead(present, words);
  const titled = own.length === 0 ? [] : titledCategories(titleWords(shown, own, "titles"));
  return {
    referential,
    ...(titled.length > 0 ? { titled } : {}),
    ...result,
    trackers: trackersOf(result),
    ignoredSheets: ignoredSheets(workbook.sheets, read, corrections, explain),
    absent:
      result.rows.length === 0 ? [] : numbersOf(referential ?? "2019").filter((indicator) => !present.has(indicator)),
    warnings: [...workbookWarnings(result, own, referential, words), ...result.warnings],
    questions: [...result.questions, ...openQuestions(read, aside)],
  };
}

/** A log or a survey is read beside the tables of a tracker: it comes after them, and says nothing of the referential. */
function isTracked({ kind }: Draft): boolean {
  return kind !== "log" && kind !== "survey";
}

/** What the sheets hold, before a row is read. */
interface Drafted {
  readonly drafts: readonly Draft[];
  readonly aside: readonly Aside[];
}

function draftSheets(
  sheets: readonly SheetGrid[],
  viewOf: (sheet: SheetGrid) => View,
  corrections: readonly Correction[],
): Drafted {
  const told = corrections.length === 0 ? "" : JSON.stringify([corrections, sheets.map(({ name }) => name)]);
  const all = sheets.map((sheet) => draftView(viewOf(sheet), told));
  return { drafts: all.flatMap(({ drafts }) => drafts), aside: all.flatMap(({ aside }) => aside) };
}

/** @param told her corrections, and the names of the sheets that they may be of; "" without any */
const draftView = madeOnce((whole: View, told: string): Drafted => {
  const [corrections, names] = (told === "" ? [[], []] : JSON.parse(told)) as [Correction[], string[]];
  const view = withoutRepeats(whole, saidHeaders(whole, corrections));
  const aside: Aside[] = [];
  const segments = findSegments(view);
  const own = correctionsFor(view, segments, corrections, new Set(names));
  const { drafts, covered } = correctedDrafts(view, segments, own);
  const guessed: Draft[] = [];
  const others: Aside[] = [];
  for (const segment of segments) {
    if (covered(segment)) continue;
    const { draft, kinds } = readSegment(segment);
    if (draft && !yieldsToLog(draft) && !yieldsToSurvey(draft))
      guessed.push(kinds.length > 0 ? { ...draft, kinds } : draft);
    else others.push({ segment, kinds });
  }
  const isBare = drafts.length + own.length + guessed.length === 0;
  const left = others.map(({ segment }) => segment);
  const surveys = surveyDrafts(view, left, isBare);
  const logs = surveys.length > 0 ? surveys : logDrafts(view, left, isBare);
  const isLog = (segment: Segment) => logs.some((log) => log.segment === segment);
  append(
    aside,
    others.filter(({ segment, kinds }) => kinds.length > 0 && !isLog(segment)),
  );
  if (drafts.length === 0 && own.length === 0 && !guessed.some(({ kind }) => kind === "indicators")) {
    const taken = [...guessed, ...logs].map(({ segment }) => segment);
    // What is told by its content goes down to the end of the sheet.
    const told = taken.some(({ lastRow }) => lastRow >= view.bottom) ? null : contentSegment(view);
    const draft =
      told && !taken.some((segment) => segment.firstRow <= told.lastRow && told.firstRow <= segment.lastRow)
        ? draftSegment(told)
        : null;
    if (draft) guessed.push({ ...draft, evidence: [...draft.evidence, "byContent"] });
  }
  const all = [...drafts, ...guessed, ...logs].sort(
    (a, b) => a.segment.firstRow - b.segment.firstRow || a.segment.left - b.segment.left,
  );
  return { drafts: all, aside };
});

/** The rows of a sheet that she said are headers, from 0. */
function saidHeaders({ sheet }: View, corrections: readonly Correction[]): string {
  return corrections
    .flatMap((one) => (one.sheet === sheet.name && one.headerRow !== null ? one.headerRow - 1 : []))
    .join();
}

/** A weak table of the same kind beside a sure one is a legend or a log, not a second tracker. */
function isMinorCopy(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.kind !== "indicators" || draft.settled !== undefined) return false;
  const strength = draft.evidence.filter(
    (one) =>
      one === "knownLabels" ||
      one === "matchingCriteria" ||
      one === "sections" ||
      one === "sheetName" ||
      one === "manyNumbers" ||
      one === "categoryColumns",
  ).length;
  return (
    strength === 0 &&
    drafts.some((other) => other !== draft && other.kind === "indicators" && other.score >= draft.score + 2)
  );
}

/** Blocks for several bodies in one sheet take the name written above each. */
function nameGroups(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const siblings = drafts.filter(
      (other) => other.kind === draft.kind && other.segment.view === draft.segment.view && !isCutInHalves(draft, other),
    );
    if (siblings.length < 2) return draft;
    const group = titleAbove(draft);
    return group === null ? draft : grouped(draft, group);
  });
}

const grouped = madeOnce((draft: Draft, group: string): Draft => ({ ...draft, group }));

function titleAbove(draft: Draft): string | null {
  const { view, headerTop, left, right } = draft.segment;
  if (headerTop === null) return null;
  let plain: string | null = null;
  for (let row = headerTop - 1; row >= Math.max(view.top, headerTop - 4); row -= 1) {
    const filled = countFilled(draft.segment, row);
    if (filled === 0) continue;
    if (filled > 2) break;
    const named = bodyTitle(draft, row);
    if (named !== null) return named;
    for (let column = left; column <= right && plain === null; column += 1) plain = view.text(row, column) || null;
  }
  return plain;
}

/** Sheet names, table names and what is written above the tables, folded: where a version would be named. */
function titleWords(sheets: readonly SheetGrid[], drafts: readonly Draft[], which: "titles" | "headers too"): string {
  const words = sheets.map((sheet) => sheet.name);
  const above = ({ view, headerTop, headerRow, firstRow }: Segment) => {
    const last = which === "titles" ? (headerTop ?? firstRow) - 1 : (headerRow ?? firstRow - 1);
    for (let row = Math.max(view.top, (headerTop ?? firstRow) - 8); row <= last; row += 1) {
      for (let column = view.left; column <= view.right; column += 1) words.push(view.text(row, column).slice(0, 200));
    }
  };
  drafts.forEach(({ segment }) => above(segment));
  return fold(words.join(" | "));
}

function ignoredSheets(
  sheets: readonly SheetGrid[],
  read: readonly Draft[],
  corrections: readonly Correction[],
  explain: Explain,
): IgnoredSheet[] {
  const used = new Set(read.map((draft) => draft.segment.view.sheet.name));
  return sheets
    .filter((sheet) => !used.has(sheet.name) && hasContent(sheet))
    .map((sheet) => {
      const hers = corrections.some((correction) => correction.sheet === sheet.name && correction.kind === "ignore");
      return { sheet: sheet.name, why: explain.ignored(hers ? "corrected" : sheet.visible ? "noTracker" : "hidden") };
    });
}

function hasContent({ values }: SheetGrid): boolean {
  return values.some((row) => row.some((value) => value !== null && value !== ""));
}
