/** Reads statuses that colours alone say: what she answered, else what her legend says of them, else what they usually mean. */
import type { SaidStatus } from "../../model/recognition";
import type { Draft } from "../draft/draft";
import { columnOf } from "../draft/result";
import { statusOfColour } from "../status/colours";
import { colourLegend, NO_FILL } from "../status/legends/colourLegend";
import type { Legend } from "../status/legends/legend";
import type { ReadStatus } from "../status/statuses";
import { fillsAround } from "./legendTexts";

export interface Colours {
  /** The colours of a column, each with what it is read as. */
  readonly colours: ReadonlyMap<string, SaidStatus | null>;
  /** Those that her legend reads. */
  readonly explained: ReadonlySet<string>;
  /** What a cell without a fill says. */
  readonly bare: SaidStatus | null;
  readonly filled: number;
  /** How often the colour changes from row to row. */
  readonly changes: number;
}

export function coloursIn(draft: Draft, column: number, rows: readonly number[], legend: Legend): Colours {
  const { view } = draft.segment;
  const fills = rows.map((row) => view.fill(row, column));
  const present = new Set(fills.filter((fill) => fill !== null));
  const told = colourLegend(legend, present.size === 0 ? new Map() : fillsAround(draft.segment, rows), present);
  const explained = new Set<string>();
  const read = (fill: string, usual: SaidStatus | null): SaidStatus | null => {
    const hers = draft.colours?.get(fill);
    if (hers !== undefined) return hers;
    const said = told(fill);
    if (said) explained.add(fill);
    return said === undefined ? usual : said;
  };
  const colours = new Map([...present].map((fill) => [fill, read(fill, statusOfColour(fill))]));
  const bare = read(NO_FILL, "todo");
  // What she says of white cells is asked where it is not understood: they need a colour to be asked about.
  if (bare !== "todo" && fills.includes(null)) colours.set(NO_FILL, bare);
  return {
    colours,
    explained,
    bare,
    filled: fills.filter((fill) => fill !== null).length,
    changes: fills.filter((fill, at) => fill !== (fills[at - 1] ?? null)).length,
  };
}

/** As a `StatusReader` of words is. */
interface ColoursReader extends Pick<Colours, "colours" | "explained"> {
  readonly exists: true;
  readonly column: null;
  readonly told: ReadonlyMap<string, never>;
  read(row: number): { readonly value: null; readonly read: ReadStatus | null; readonly colour?: string };
}

/** Whether the colours of an empty column can say the status: two of them, or one that says something. */
export function doColoursSpeak({ colours }: Colours): boolean {
  return colours.size >= 2 || (colours.size === 1 && [...colours.values()][0] !== "todo");
}

/** No column for a status, but numbers or titles coloured green, orange, red within a same criterion. */
export function coloursOfTitles(draft: Draft, rows: readonly number[], legend: Legend): ColoursReader | null {
  for (const role of ["indicator", "label"] as const) {
    const column = columnOf(draft, role);
    if (column === null) continue;
    const found = coloursIn(draft, column, rows, legend);
    const { colours, explained, filled, changes } = found;
    const said = new Set(
      [...colours].flatMap(([colour, status]) =>
        explained.has(colour) || status === "compliant" || status === "partial" || status === "nonCompliant"
          ? (status ?? [])
          : [],
      ),
    );
    // Colours that change no more often than criteria do are those of the criteria.
    if (said.size < 2 || filled < rows.length * 0.5 || changes <= CRITERIA + 1 || colours.size > CRITERIA) continue;
    return coloursReader(draft, column, found);
  }
  return null;
}

const CRITERIA = 7;

export function coloursReader(draft: Draft, column: number, { colours, explained, bare }: Colours): ColoursReader {
  return {
    exists: true,
    column: null,
    told: new Map<string, never>(),
    colours,
    explained,
    read(row: number) {
      const fill = draft.segment.view.fill(row, column) ?? (colours.has(NO_FILL) ? NO_FILL : null);
      const status = fill === null ? bare : (colours.get(fill) ?? null);
      return {
        value: null,
        read: status === null ? null : { status },
        ...(fill === null ? {} : { colour: fill }),
      };
    },
  };
}

/** What fills say in a column that holds words too. */
export interface ColoursAmongWords extends Pick<Colours, "colours" | "explained"> {
  /** Colours say the status there, and the few words are remarks. */
  readonly isMost: boolean;
}

/**
 * What the fill of an empty cell says in a column that holds words too: what her legend says of it; where colours alone are
 * most of the column, what they usually mean. Null where no empty cell of it has a fill of its own that says something.
 */
export function coloursAmongWords(
  draft: Draft,
  column: number,
  rows: readonly number[],
  legend: Legend,
): ColoursAmongWords | null {
  const { view } = draft.segment;
  const bare = rows.filter((row) => view.filled(row, column) === null && view.fill(row, column) !== null);
  if (bare.length === 0) return null;
  const found = coloursIn(draft, column, rows, legend);
  const worded = rows.filter((row) => view.filled(row, column) !== null);
  const isMost = bare.length > worded.length && doColoursSpeak(coloursIn(draft, column, bare, legend));
  const isTold = (fill: string) => found.explained.has(fill) || draft.colours?.has(fill) === true;
  // Fills of whole lines are no more than lines, unless she explains them.
  const own = bare.filter((row) => !isOfLine(draft, row, column));
  if (isMost && own.length * 2 > bare.length) return { ...found, isMost };
  const told = new Map([...found.colours].filter(([fill]) => isTold(fill)));
  return told.size === 0 ? null : { colours: told, explained: found.explained, isMost };
}

function isOfLine({ segment: { view, left, right } }: Draft, row: number, column: number): boolean {
  const fill = view.fill(row, column);
  return [column - 1, column + 1].some((other) => other >= left && other <= right && view.fill(row, other) === fill);
}

/** A cell of a column of words: its fill, and what its word is read as. */
interface Coloured {
  readonly fill: string | null;
  readonly status: SaidStatus | null;
  readonly isEmpty: boolean;
}

/** Cells of a colour that show what it stands for, and the share of them that must say the same. */
const FEWEST_ALIKE = 2;
const ALIKE = 0.8;

/**
 * What a fill stands for in a column of words, where fills follow the words: what most of its words say, else what its colour
 * usually means. Null where they do not, or where one colour alone does.
 */
export function coloursBesideWords(cells: readonly Coloured[]): ((fill: string | null) => SaidStatus | null) | null {
  const counts = new Map<string, Map<SaidStatus, number>>();
  for (const { fill, status, isEmpty } of cells) {
    if (fill === null || status === null || isEmpty) continue;
    const own = counts.get(fill) ?? new Map<SaidStatus, number>();
    own.set(status, (own.get(status) ?? 0) + 1);
    counts.set(fill, own);
  }
  const found = new Map<string, SaidStatus>();
  for (const [fill, own] of counts) {
    const all = [...own.values()].reduce((sum, count) => sum + count, 0);
    const most = [...own].find(([, count]) => count >= all * ALIKE);
    if (most && all >= FEWEST_ALIKE) found.set(fill, most[0]);
  }
  if (new Set(found.values()).size < 2) return null;
  return (fill) => (fill === null ? null : (found.get(fill) ?? statusOfColour(fill)));
}
