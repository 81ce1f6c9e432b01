/** The consultant's portfolio: one row per workbook, the one that needs her first on top. */
import { portfolio as words } from "../../text/sheets/portfolio";
import type { Language } from "../../text";
import type { CalendarDate } from "../cells/dates";
import type { Assessment } from "../model/assessment";
import { SheetBuilder, type CellPiece } from "./parts/builder";
import { HAIRLINE, HEIGHT, MAJOR, MINOR, style } from "./parts/look";
import type { CellStyle, SheetContent } from "./parts/plan";

/** What a workbook came to, or the line that says why it could not be read. */
export type PortfolioLine = { readonly file: string } & (
  Pick<Assessment, "referential" | "proven" | "applicable" | "progress" | "findings"> | { readonly error: string }
);

const WIDTHS = [34, 11.5, 9.5, 11.5, 11.5, 11.5, 17, 11.5, 58] as const;
const LOOK_FIRST = WIDTHS.length - 1;
const HEAD: CellStyle = { bold: true, wrap: true };
const ROW = 18;

export function portfolioPlan(lines: readonly PortfolioLine[], today: CalendarDate, language: Language): SheetContent {
  const text = words[language];
  const build = new SheetBuilder(WIDTHS);
  build.row(HEIGHT.title, { 0: { value: text.name, style: style.title } });
  build.row(HEIGHT.subtitle, { 0: { value: text.madeOn(lines.length, today), style: style.subtitle } });
  build.gap();
  const head = build.row(
    ROW,
    Object.fromEntries(
      text.heads.map((value, column): [number, CellPiece] => [
        column,
        { value, style: column > 0 && column < LOOK_FIRST ? { ...HEAD, horizontal: "Center" } : HEAD },
      ]),
    ),
  );
  for (const line of [...lines].sort(byNeed)) build.row(ROW, piecesOf(line, language), { rule: HAIRLINE });
  return {
    name: text.name,
    widths: WIDTHS,
    heights: build.heights,
    cells: build.cells,
    free: [],
    page: {
      orientation: "Landscape",
      scaling: "fit",
      scale: 100,
      breaks: [],
      titleRows: [head, head],
      footer: { left: "", center: text.name, right: text.footerPage },
    },
    table: { name: "RNQ_Portefeuille", top: head, left: 0, bottom: build.next - 1, right: WIDTHS.length - 1 },
    frozenRows: head + 1,
  };
}

/** Majors first, then the least advanced; what could not be read is said above all. */
function byNeed(one: PortfolioLine, other: PortfolioLine): number {
  const need = (line: PortfolioLine): [number, number] =>
    "error" in line ? [Infinity, 0] : [majorsOf(line), -(line.progress ?? 0)];
  const [majors, behind] = need(one);
  const [otherMajors, otherBehind] = need(other);
  return majors === otherMajors ? otherBehind - behind : otherMajors - majors;
}

function majorsOf({ findings }: Pick<Assessment, "findings">): number {
  return findings.major.length + findings.majorFromMinors;
}

function piecesOf(line: PortfolioLine, language: Language): Record<number, CellPiece> {
  const file: CellPiece = { value: line.file, style: style.wrapped };
  if ("error" in line) return { 0: file, [LOOK_FIRST]: { value: line.error, style: style.wrapped } };
  const text = words[language];
  const { findings, proven, applicable, progress, referential } = line;
  const minors = [...findings.minor, ...findings.minorAtBest].sort((one, other) => one - other);
  const count = (value: number, color?: string): CellPiece => ({
    value,
    style: { horizontal: "Center", ...(color && value > 0 ? { color, bold: true } : {}) },
  });
  return {
    0: file,
    1: { value: progress ?? text.notJudged, style: { horizontal: "Center", format: "0%" } },
    2: count(proven),
    3: count(applicable),
    4: count(majorsOf(line), MAJOR),
    5: count(minors.length, MINOR),
    6: count(findings.unknown.length),
    7: { value: Number(referential), style: { horizontal: "Center" } },
    [LOOK_FIRST]: { value: lookFirst(line, minors, language), style: style.wrapped },
  };
}

function lookFirst(
  { findings, progress }: Pick<Assessment, "findings" | "progress">,
  minors: readonly number[],
  language: Language,
): string {
  const text = words[language];
  if (progress === null) return text.noStatus;
  if (findings.major.length > 0) return text.majors(findings.major);
  if (findings.majorFromMinors > 0) return text.fiveMinors;
  return minors.length > 0 ? text.minors(minors) : text.nothing;
}
