/** Which rows of an indicator table are records: sections, totals, titles and notes are not. */
import type { CellValue } from "../../cells/grid";
import { fold } from "../../cells/words";
import { looksLikeDate } from "../../cells/writtenDates";
import type { Draft } from "../draft/draft";
import { type IndicatorCell, readIndicatorCell } from "../numbers/indicatorCell";
import { resolveMentions } from "../numbers/indicators";
import { compareLabel, indicatorOfLabel } from "../numbers/labels";
import { repairedValue } from "../draft/repairs";
import { columnOf } from "../draft/result";
import { textsOfColumn } from "../draft/roleCells";
import { childReader, type ChildReader } from "./children";
import { loneRangeReader } from "./hyphens";
import { bodyTitle, sectionOf } from "./sections";
import { countFilled } from "../layout/segments";
import { isTotalRow } from "../layout/totals";
import { readStatus } from "../status/statuses";

/** The rows of one record, 0-based. */
export interface RecordRows {
  readonly row: number;
  last: number;
  readonly cell: IndicatorCell | null;
  readonly section: number | null;
  readonly group: string | undefined;
  /** A number that Excel turned into a date. */
  readonly asDate: boolean;
  readonly byLabel: number | null;
  /** One more row of the indicator above, without a number of its own. */
  readonly goesOn?: true;
}

const NO_CELL: IndicatorCell = { mentions: [], style: "none", criterion: null, rest: "" };
const SHORTEST_TITLE = 6;
/** More filled cells than these tell no more of a row. */
const SEVERAL = 3;
/** Empty rows after which a lone number is no longer part of the table. */
const FAR = 3;

/** The records of a table, and its rows (0-based) that say a status and of which no indicator is told. */
export interface FoundRecords {
  readonly records: readonly RecordRows[];
  readonly untold: readonly number[];
}

export function findRecords(draft: Draft): FoundRecords {
  return new RecordFinder(draft).find();
}

/** A row as the finder sees it. */
interface Row {
  readonly row: number;
  readonly value: CellValue;
  readonly cell: IndicatorCell;
  /** Filled cells. */
  readonly filled: number;
  /** Empty rows just above. */
  readonly gap: number;
}

/** Proofs on rows of their own that show how she writes them, and the share of them with a status. */
const FEWEST_BELOW = 5;
const NEARLY_EACH = 0.9;

/** Walks the rows once, and remembers what stands above each: its section, its body, the last record. */
class RecordFinder {
  private readonly records: RecordRows[] = [];
  private readonly untold: number[] = [];
  private readonly number: number | null;
  private readonly label: number | null;
  private readonly status: number | null;
  private readonly child: ChildReader | null;
  private readonly joined: (value: CellValue) => CellValue;
  private section: number | null = null;
  private group: string | undefined;
  private empty = 0;
  private eachSaid: boolean | null = null;
  /** After a total or a note under the table, only a row that clearly goes on with it is a record. */
  private ended = false;

  constructor(private readonly draft: Draft) {
    this.number = columnOf(draft, "indicator");
    this.label = columnOf(draft, "label");
    this.status = columnOf(draft, "status");
    this.child = childReader(draft);
    this.joined = draft.paired ? (value) => value : loneRangeReader(textsOfColumn(draft, this.number));
  }

  find(): FoundRecords {
    const { firstRow, lastRow } = this.draft.segment;
    for (let row = firstRow; row <= lastRow; row += 1) {
      const filled = countFilled(this.draft.segment, row, SEVERAL);
      if (filled === 0) this.passEmpty(row);
      else this.read(row, filled);
    }
    const { records, untold } = this;
    return { records, untold };
  }

  private get view() {
    return this.draft.segment.view;
  }

  private get previous(): RecordRows | undefined {
    return this.records[this.records.length - 1];
  }

  private passEmpty(row: number): void {
    const { previous } = this;
    const goesOn = this.number !== null && previous?.last === row - 1 && isMergedDown(this.draft, row, this.number);
    // What is merged beside it (a proof on several rows) still belongs to the record.
    if (goesOn && (this.draft.columns.get("proofs") ?? []).some((at) => this.view.value(row, at) !== null))
      previous.last = row;
    this.empty += 1;
  }

  private read(row: number, filled: number): void {
    const value = this.number === null ? null : repairedValue(this.draft, this.view.value(row, this.number));
    const cell = this.number === null ? NO_CELL : readIndicatorCell(this.joined(value), this.draft.paired);
    const gap = this.empty;
    this.empty = 0;
    if (this.opensPart(row, cell, filled)) return;
    if (isTotalRow(this.draft.segment, row)) this.ended = this.records.length > 0 && !this.goesOnBelow(row);
    else if (this.number === null) this.readTitled({ row, value, cell, filled, gap });
    else this.readNumbered({ row, value, cell, filled, gap }, this.number);
  }

  /** A section or a body begins here. */
  private opensPart(row: number, cell: IndicatorCell, filled: number): boolean {
    const opened = sectionOf(this.draft, row, cell, filled);
    const body = opened === null && filled <= 2 ? bodyTitle(this.draft, row) : null;
    if (opened === null && body === null) return false;
    if (body !== null) this.group = body;
    this.section = opened;
    return true;
  }

  private add({ row, cell }: Row, byLabel: number | null = null, asDate = false): void {
    const { section, group } = this;
    this.records.push({ row, last: lastOfMerge(this.draft, row), cell, section, group, asDate, byLabel });
  }

  /** A row of a table without numbers: a sheet for one indicator, or titles that tell them. */
  private readTitled(at: Row): void {
    const text = this.label === null ? "" : this.view.text(at.row, this.label);
    const named = this.draft.sheetIndicator;
    if (named !== undefined) {
      if (this.previous) this.previous.last = at.row;
      else this.add(at, named);
      return;
    }
    const byLabel = text === "" ? null : indicatorOfLabel(text);
    if (text !== "" && (byLabel !== null || (at.filled >= 2 && at.gap === 0))) this.add(at, byLabel);
  }

  private readNumbered(at: Row, column: number): void {
    const { row, value, cell, filled, gap } = at;
    if (looksLikeDate(value, this.view.sheet.formats ? this.view.format(row, column) : undefined)) {
      if (filled >= 2) this.add(at, null, true);
    } else if (cell.mentions.length > 0) {
      if (this.isStray(at) || (this.ended && !this.goesOn(at))) return;
      this.ended = false;
      this.add(at);
    } else if (value === null) this.readUnnumbered(at, column);
    else if (gap > 0 && this.records.length > 0) this.ended = true;
  }

  /** A number that is none of the table's: alone without its title, far below, or of no indicator. */
  private isStray(at: Row): boolean {
    const { cell, filled, gap } = at;
    const known = resolveMentions(cell, this.draft.numbering).length > 0;
    const isTitled = this.label === this.number && cell.rest.length >= SHORTEST_TITLE && this.goesOn(at);
    return (
      (cell.style === "leading" && filled === 1 && !isTitled && this.records.length > 0) ||
      (gap >= FAR && filled === 1) ||
      (!known && (gap > 0 || filled === 1))
    );
  }

  /** A number past the last one, or with its own title. */
  private goesOn({ row, cell }: Row): boolean {
    const numbers = resolveMentions(cell, this.draft.numbering);
    const last = this.previous?.cell ? (resolveMentions(this.previous.cell, this.draft.numbering)[0] ?? 0) : 0;
    const title = this.label === null ? cell.rest : this.view.text(row, this.label);
    return numbers.some((one) => one > last || compareLabel(title, one).agrees);
  }

  /** A subtotal inside the table: a section or a number follows at once. */
  private goesOnBelow(row: number): boolean {
    if (this.number === null || row >= this.draft.segment.lastRow) return false;
    const cell = readIndicatorCell(this.view.value(row + 1, this.number), this.draft.paired);
    const filled = countFilled(this.draft.segment, row + 1, SEVERAL);
    return cell.mentions.length > 0 || sectionOf(this.draft, row + 1, cell, filled) !== null;
  }

  /** A row without number: merged with the row above, more proofs of it, or a title that stands alone. */
  private readUnnumbered(at: Row, column: number): void {
    const { row } = at;
    const { previous } = this;
    const saysStatus = this.status !== null && this.view.value(row, this.status) !== null;
    if (previous && previous.last >= row - 1 && isMergedDown(this.draft, row, column)) {
      if (saysStatus || (this.hasProof(row) && !this.sharesStatus(row) && this.saysEach())) this.addTo(previous, at);
      else previous.last = Math.max(previous.last, row);
      return;
    }
    if (this.child?.(row)) {
      if (previous?.last === row - 1) previous.last = row;
      return;
    }
    const text = this.label === null ? "" : this.view.text(row, this.label);
    const above = previous?.last === row - 1 && !this.ended ? previous : null;
    const byLabel = text === "" ? null : indicatorOfLabel(text);
    if (byLabel !== null) {
      if (this.status === null || saysStatus || this.hasProof(row)) this.add(at, byLabel);
    } else if (above === null || !(saysStatus || this.hasProof(row))) return;
    else if (text !== "" && !sharesSubject(text, this.titleOf(above))) {
      if (this.hasProof(row) || this.readsStatus(row)) this.untold.push(row);
    } else if (saysStatus || this.saysEach()) this.addTo(above, at);
    else above.last = row;
  }

  /** One status merged over the row above and this one. */
  private sharesStatus(row: number): boolean {
    return this.status !== null && isMergedDown(this.draft, row, this.status);
  }

  /** Whether she gives each proof below an indicator a status of its own: one without has none yet. */
  private saysEach(): boolean {
    if (this.eachSaid !== null) return this.eachSaid;
    let below = 0;
    let said = 0;
    const { firstRow, lastRow } = this.draft.segment;
    for (let row = firstRow; row <= lastRow; row += 1) {
      if (this.number === null || this.view.value(row, this.number) !== null || !this.hasProof(row)) continue;
      below += 1;
      if (this.status !== null && this.view.value(row, this.status) !== null) said += 1;
    }
    return (this.eachSaid = below >= FEWEST_BELOW && said >= below * NEARLY_EACH);
  }

  /** One more row of the indicator above, with a status of its own: the worst of them counts. */
  private addTo(above: RecordRows, { row }: Row): void {
    const { cell, section, group, byLabel } = above;
    this.records.push({
      row,
      last: Math.max(above.last, row),
      cell,
      section,
      group,
      asDate: false,
      byLabel,
      goesOn: true,
    });
    above.last = row - 1;
  }

  private titleOf({ row, cell }: RecordRows): string {
    return this.label === null ? "" : this.label === this.number ? (cell?.rest ?? "") : this.view.text(row, this.label);
  }

  private readsStatus(row: number): boolean {
    return this.status !== null && readStatus(this.view.value(row, this.status)) !== null;
  }

  private hasProof(row: number): boolean {
    return (this.draft.columns.get("proofs") ?? []).some((column) => typeof this.view.value(row, column) === "string");
  }
}

/** Words that many titles begin with, whatever they are about. */
const NO_SUBJECT =
  /^(?:indicateurs?|indicators?|criteres?|criteri(?:on|a)|exigences?|requirements?|dans|pour|avec|leur|with)$/;

/** "Handicap : registre" under "Handicap : référent": the title of one more row of the same indicator. */
function sharesSubject(title: string, above: string): boolean {
  const subjectOf = (text: string) =>
    fold(text)
      .match(/[a-z0-9]{4,}/g)
      ?.find((word) => !NO_SUBJECT.test(word));
  const subject = subjectOf(title);
  return subject !== undefined && subject === subjectOf(above);
}

function isMergedDown(draft: Draft, row: number, column: number): boolean {
  const area = draft.segment.view.merge(row, column);
  return area !== null && area.top < row && area.left === area.right;
}

function lastOfMerge(draft: Draft, row: number): number {
  const column = columnOf(draft, "indicator");
  const area = column === null ? null : draft.segment.view.merge(row, column);
  return area && area.top === row && area.left === area.right ? Math.min(area.bottom, draft.segment.lastRow) : row;
}
