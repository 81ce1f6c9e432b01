/**
 * *Certificateurs*: rows for her to fill in, totals over three years and a ranking, both by formulas of Excel's own, so
 * that they follow what she types without us. No name of a certifying body is ours.
 */
import { DOUBTS } from "../../rnq";
import type { Language } from "../../text";
import { certifierWords } from "../../text/sheets/certifiers";
import { sheets as words } from "../../text/sheets";
import { forCell } from "../../text/typography";
import { columnLetters } from "../cells/address";
import type { AuditType } from "../model/assessment";
import { SheetBuilder, type CellPiece, type Pieces } from "./parts/builder";
import { BESIDE, GREY, HAIRLINE, HEIGHT, STRONG, style } from "./parts/look";
import { pageOf } from "./parts/paging";
import type { CellStyle, SheetPlan } from "./parts/plan";

const COLUMNS = [
  ["rank", 5.5],
  ["name", 21],
  ["accreditation", 14],
  ["initial", 11.5],
  ["surveillance", 12],
  ["renewal", 14],
  ["travel", 13],
  ["place", 12.5],
  ["delay", 12],
  ["remarks", 22],
  ["first", 14],
  ["next", 14],
] as const;
type Column = (typeof COLUMNS)[number][0];
const WIDTHS = COLUMNS.map(([, width]) => width);
const at = (column: Column): number => COLUMNS.findIndex(([name]) => name === column);
const PRICES: ReadonlySet<Column> = new Set<Column>(["initial", "surveillance", "renewal", "travel", "first", "next"]);
/** Ours: the rest of a row is hers. */
const COMPUTED: ReadonlySet<Column> = new Set<Column>(["rank", "first", "next"]);
const WRAPPED: ReadonlySet<Column> = new Set<Column>(["name", "accreditation", "place", "delay", "remarks"]);

/** Rows to fill in. */
const ROWS = 8;
/** Two lines: what she writes may wrap. */
const ROW = 26;
const MONEY = '#,##0.00\\ "€"';

const WHERE = {
  ministry: "https://travail-emploi.gouv.fr",
  cofrac: "https://www.cofrac.fr",
  labelling: "https://www.francecompetences.fr",
} as const;

/** @param audit the one she prepares: before a renewal, bodies are ranked by the years that follow it */
export function certifiersPlan(language: Language, audit: AuditType): SheetPlan {
  const text = certifierWords[language];
  const name = words[language].names.certifiers;
  const by = audit === "renewal" ? "next" : "first";
  const build = new SheetBuilder(WIDTHS);
  const note = (said: string, look: CellStyle = style.subtitle) =>
    build.running(HEIGHT.subtitle, 0, WIDTHS.length, said, look);
  build.row(HEIGHT.title, { 0: { value: name, style: style.title } });
  note(text.how);
  note(text.sums);
  build.gap();
  const heads = build.row(
    HEIGHT.head,
    each((column) => ({ value: text.heads[column], style: headOf(column) })),
    { rule: STRONG },
  );
  const [top, bottom] = [heads + 1, heads + ROWS];
  for (let row = top; row <= bottom; row += 1)
    build.row(
      ROW,
      each((column) => cellOf(column, row, { top, bottom, by, incomplete: text.incomplete })),
      {},
    );
  build.gap();
  build.block(() => {
    build.section(text.ranking[by]);
    note(text.rankingHow);
    build.row(
      HEIGHT.head,
      Object.fromEntries(
        (["rank", "name", "initial"] as const).map((column): [number, CellPiece] => [
          at(column),
          { value: text.heads[column === "initial" ? by : column], style: headOf(column) },
        ]),
      ),
      { rule: STRONG },
    );
    for (let place = 1; place <= ROWS; place += 1)
      build.row(HEIGHT.row, ranked(place, { top, bottom, by }), { rule: HAIRLINE });
  });
  build.gap();
  build.block(() => {
    build.section(text.lists);
    for (const [site, address] of Object.entries(WHERE))
      build.row(HEIGHT.row, {
        0: { value: text.sites[site as keyof typeof WHERE] },
        [at("remarks")]: { value: address, style: style.link, link: { address } },
      });
    note(forCell(DOUBTS.certifierLists[language]), { size: 9, color: GREY });
  });
  return {
    kind: "certifiers",
    name,
    widths: WIDTHS,
    heights: build.heights,
    cells: build.cells,
    free: [],
    page: {
      ...pageOf(build, "Landscape"),
      footer: { left: "", center: name, right: words[language].footerPage },
    },
    choices: [{ top, bottom, column: at("place"), options: text.places }],
  };
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
  /** The total that ranks. */
  readonly by: "first" | "next";
}

const each = (of: (column: Column) => CellPiece): Pieces =>
  Object.fromEntries(COLUMNS.map(([column], index): [number, CellPiece] => [index, of(column)]));

function headOf(column: Column): CellStyle {
  return {
    ...style.head,
    wrap: true,
    ...(PRICES.has(column) ? { horizontal: "Right" } : {}),
    ...(column === "place" ? BESIDE : {}),
  };
}

const cell = (column: Column, row: number): string => `${columnLetters(at(column))}${row + 1}`;
const over = (column: Column, { top, bottom }: Rows): string => {
  const letters = columnLetters(at(column));
  return `${letters}$${top + 1}:${letters}$${bottom + 1}`;
};

function cellOf(column: Column, row: number, rows: Rows & { readonly incomplete: string }): CellPiece {
  const look: CellStyle = {
    ...(COMPUTED.has(column) ? { bottom: HAIRLINE } : style.free),
    wrap: WRAPPED.has(column),
    ...(PRICES.has(column) ? { format: MONEY, horizontal: "Right" } : {}),
    ...(column === "place" ? BESIDE : {}),
    ...(column === "rank" ? { horizontal: "Center", color: GREY } : {}),
    ...(column === "first" || column === "next" ? { bold: true } : {}),
  };
  const formula = formulaOf(column, row, rows);
  return { value: formula === null ? null : "", style: look, ...(formula === null ? {} : { formula }) };
}

function formulaOf(column: Column, row: number, rows: Rows & { readonly incomplete: string }): string | null {
  const { by, incomplete, top } = rows;
  if (column === "rank") {
    const total = cell(by, row);
    const letters = columnLetters(at(by));
    // Equal totals keep the order of her rows: no place twice.
    return `=IF(ISNUMBER(${total}),COUNTIF(${over(by, rows)},"<"&${total})+COUNTIF(${letters}$${top + 1}:${total},${total}),"")`;
  }
  if (column !== "first" && column !== "next") return null;
  const prices = [column === "first" ? "initial" : "renewal", "surveillance", "travel"] as const;
  const of = prices.map((price) => cell(price, row));
  return `=IF(COUNTA(${cell("name", row)}:${cell("remarks", row)})=0,"",IF(COUNT(${of.join(",")})=${of.length},${of.join("+")},"${incomplete}"))`;
}

/** One row of the ranking: the body in this place, once there is one. */
function ranked(place: number, rows: Rows): Pieces {
  const found = (column: Column) => `INDEX(${over(column, rows)},MATCH(${place},${over("rank", rows)},0))`;
  const formula = (said: string): Pick<CellPiece, "value" | "formula"> => ({
    value: "",
    formula: `=IFERROR(${said},"")`,
  });
  return {
    [at("rank")]: { ...formula(found("rank")), style: style.number },
    [at("name")]: formula(`${found("name")}&""`),
    [at("initial")]: { ...formula(found(rows.by)), style: { format: MONEY, horizontal: "Right", bold: true } },
  };
}
