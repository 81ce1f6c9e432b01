/** A document model as plain data: one A4 sheet, or a few, with blanks that the trainer fills in. */
import { documents, type DocumentText, type ModelId, type Part } from "../../../text/documents";
import { blanksNote, textsNote } from "../../../text/documents/footer";
import { models } from "../../../text/documents/models";
import { forCell } from "../../../text/typography";
import type { CalendarDate } from "../../cells/dates";
import { SheetBuilder, type Pieces } from "../parts/builder";
import { GREY, HEIGHT, style, THIN } from "../parts/look";
import { breakLines, textRoom } from "../parts/measure";
import { PAGE_HEIGHT, widthScale, withHeads } from "../parts/paging";
import type { CellStyle, SheetContent } from "../parts/plan";
import { blanksOf, filler, isForSession, traineeSlot, type BlankSlot, type FilledFor } from "./filled";

/** Widths in characters that an A4 page holds between its margins. */
const PAGE = { Portrait: 94, Landscape: 138 } as const;
const TWO_COLUMNS = [28, 72] as const;
const LINE = 15;
const SMALL_LINE = 12.75;
const SIGNING = 44;
const LABEL: CellStyle = { color: GREY, wrap: true, vertical: "Top" };
const BOX: CellStyle = { wrap: true, vertical: "Top", top: THIN, bottom: THIN };
const HEAD: CellStyle = { ...BOX, size: 9, bold: true, fill: "F5F5F5" };

export interface FilledModel {
  readonly plan: SheetContent;
  /** What is not known, and stays blank in it. */
  readonly blanks: readonly BlankSlot[];
}

/** @param today the day it is made: references to VAT change with it */
export function modelPlan(id: ModelId, filled: FilledFor, today: CalendarDate): FilledModel {
  const { body, facts } = filled;
  const document = facts === null ? documents[id] : withTrainees(documents[id], facts.trainees);
  const orientation = document.landscape ? "Landscape" : "Portrait";
  const shares = document.columns ?? TWO_COLUMNS;
  const total = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.round((share / total) * PAGE[orientation] * 10) / 10);
  const scale = widthScale(widths, orientation);
  const page = PAGE_HEIGHT[orientation] / (scale / 100);
  const build = new SheetBuilder(widths);
  const fill = filler(filled, today);
  const said = (text: string) => forCell(fill(text));
  const blanks = blanksOf(document, filled);
  build.row(HEIGHT.title, { 0: { value: said(document.title), style: style.title } });
  build.row(HEIGHT.subtitle, { 0: { value: body.name ? forCell(body.name) : null, style: style.subtitle } });
  if (blanks.length > 0)
    addPart(build, { is: "note", text: blanksNote(blanks.map((slot) => models.fr.slots[slot])) }, forCell);
  build.gap(6);
  for (const group of keptTogether(facts === null ? document.parts.map(freeForSession) : document.parts)) {
    const before = group.filter((part) => part.is !== "table");
    const lead = () => before.forEach((part) => addPart(build, part, said));
    const table = group.find((part) => part.is === "table");
    // A table longer than half a page may be cut between two of its rows; anything else stays on one page.
    if (table) addTable(build, table, { said, lead, whole: page / 2 });
    else build.block(lead);
  }
  build.block(() => addPart(build, { is: "note", text: textsNote(document) }, forCell));
  const breaks = withHeads(build, page);
  const plan: SheetContent = {
    name: said(document.title),
    widths,
    heights: build.heights,
    cells: build.cells,
    free: [],
    page: {
      orientation,
      scaling: "breaks",
      scale,
      breaks,
      footer: { left: body.name ? forCell(body.name) : "", center: said(document.title), right: "&P / &N" },
    },
  };
  return { plan, blanks };
}

/** Without a session, a place that only one could fill is empty, to be written in. */
function freeForSession(part: Part): Part {
  if (part.is !== "field" || part.value === undefined || !isForSession(part.value)) return part;
  const { value: _, ...open } = part;
  return open;
}

/** A row a trainee where the document has a table of them; as many rows as before, or more. */
function withTrainees(document: DocumentText, trainees: readonly string[]): DocumentText {
  const named = (part: Part): Part =>
    part.is !== "table" || !part.named || typeof part.rows !== "number"
      ? part
      : {
          ...part,
          rows: Array.from({ length: Math.max(part.rows, trainees.length) }, (_, row) =>
            part.heads.map((_head, column) => (column === 0 && row < trainees.length ? traineeSlot(row) : "")),
          ),
        };
  return { ...document, parts: document.parts.map(named) };
}

/** A title with what follows it, and signatures with the end of what is signed: never alone on a page. */
function keptTogether(parts: readonly Part[]): readonly (readonly Part[])[] {
  const groups: Part[][] = [];
  let open = false;
  for (const part of parts) {
    const last = groups.at(-1);
    if (open && last) last.push(part);
    else groups.push([part]);
    open = part.is === "section" || (open && part.is === "note");
    if (part.is === "signatures") signedTogether(groups);
  }
  return groups;
}

/** Joins the last group with those before it, back to a clause or a field. */
function signedTogether(groups: Part[][]): void {
  const signed = groups.pop() ?? [];
  for (;;) {
    const before = groups.at(-1);
    if (!before || before.some(({ is }) => is === "table")) break;
    signed.unshift(...before);
    groups.pop();
    if (before.some(({ is }) => is === "clause" || is === "field")) break;
  }
  groups.push(signed);
}

function addPart(build: SheetBuilder, part: Exclude<Part, { is: "table" }>, said: (text: string) => string): void {
  const columns = build.widths.length;
  switch (part.is) {
    case "section":
      build.gap();
      build.section(said(part.title));
      build.gap(4);
      return;
    case "text":
      build.gap(6);
      build.running(LINE, 0, columns, said(part.text), {});
      build.gap(6);
      return;
    case "note":
      build.gap(4);
      build.running(SMALL_LINE, 0, columns, said(part.text), { size: 9, color: GREY, italic: true });
      build.gap(4);
      return;
    case "field":
      if (columns > 2 && part.value !== undefined) return longField(build, said(part.label), said(part.value));
      // In two columns a value wraps in its own.
      build.row(LINE * (part.lines ?? 1) + 3, {
        0: { value: said(part.label), style: LABEL },
        ...across(1, columns, { ...style.free, wrap: columns === 2, vertical: "Top" }),
        1: {
          value: part.value === undefined ? null : said(part.value),
          style: { ...style.free, wrap: columns === 2, vertical: "Top" },
        },
      });
      build.gap(3);
      return;
    case "clause":
      build.row(LINE, {
        0: { value: said(part.title), style: { bold: true, wrap: true, vertical: "Top" } },
        1: { value: said(part.text), style: { wrap: true, vertical: "Top" } },
      });
      build.gap(6);
      return;
    case "signatures": {
      build.gap();
      const last = columns - 1;
      const [first = "", second] = part.who;
      build.row(LINE, {
        0: { value: said(first) || null, style: LABEL },
        ...(second === undefined
          ? {}
          : { [Math.max(1, Math.floor(last / 2))]: { value: said(second), style: { color: GREY } } }),
      });
      build.gap(SIGNING);
    }
  }
}

/** A value over the columns beside its label, on as many rows as it takes: there are no merged cells. */
function longField(build: SheetBuilder, label: string, value: string): void {
  const columns = build.widths.length;
  const { bottom, ...open } = style.free;
  const lines = breakLines(value, textRoom(build.widths.slice(1)));
  lines.forEach((line, at) => {
    const last = at === lines.length - 1;
    const look: CellStyle = { ...open, ...(last ? { bottom } : {}), wrap: false, vertical: "Top" };
    build.row(LINE + (last ? 3 : 0), {
      0: { value: at === 0 ? label : null, style: LABEL },
      ...across(1, columns, look),
      1: { value: line, style: look },
    });
  });
  build.gap(3);
}

interface Around {
  readonly said: (text: string) => string;
  /** What stays on the page of its first row. */
  readonly lead: () => void;
  /** In points: a table that is no longer stays on one page; a longer one has its heads again on the next. */
  readonly whole: number;
}

function addTable(build: SheetBuilder, part: Part & { is: "table" }, { said, lead, whole }: Around): void {
  const rows =
    typeof part.rows === "number" ? Array.from({ length: part.rows }, () => part.heads.map(() => "")) : part.rows;
  const [first = [], ...others] = rows.map((row) => boxes(row.map(said), BOX));
  const height = LINE * (part.lines ?? 1) + 3;
  const isWhole = height * rows.length <= whole;
  let heads = 0;
  build.block(() => {
    lead();
    build.gap(3);
    heads = build.row(HEIGHT.row + 3, boxes(part.heads.map(said), HEAD));
    build.row(height, first);
    if (isWhole) for (const row of others) build.row(height, row);
  });
  if (!isWhole) for (const row of others) build.row(height, row);
  if (!isWhole) build.repeats(heads);
  build.gap();
}

/** The same look, empty, on a stretch of columns. */
function across(from: number, to: number, look: CellStyle): Pieces {
  return Object.fromEntries(
    Array.from({ length: to - from }, (_, index) => [from + index, { value: null, style: look }]),
  );
}

/** Cells with a line on every side. Every other one draws those between, so that no two neighbours look the same and are written as one. */
function boxes(values: readonly string[], look: CellStyle): Pieces {
  const last = values.length - 1;
  return Object.fromEntries(
    values.map((value, column) => {
      const odd = column % 2 === 1;
      return [
        column,
        {
          value: value || null,
          style: {
            ...look,
            ...(odd || column === 0 ? { left: THIN } : {}),
            ...(odd || column === last ? { right: THIN } : {}),
          },
        },
      ];
    }),
  );
}
