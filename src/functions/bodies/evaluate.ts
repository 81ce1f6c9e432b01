/** `RNQ.EVALUATE`: the state of a row from its own cells, or of several rows at once. */
import { states } from "../../text/states";
import type { CellText } from "../../text/cells";
import type { Carried } from "../../tracker/scope/carried";
import type { CellValue } from "../../tracker/cells/grid";
import { evaluateRow } from "../../tracker/report/evaluate";
import type { WordMeaning } from "../../tracker/model/recognition";
import { readIndicatorCell } from "../../tracker/recognise/numbers/indicatorCell";
import { resolveMentions, type Numbering } from "../../tracker/recognise/numbers/indicators";
import { splitProofs } from "../../tracker/recognise/records/proofs/proofs";
import { carriedWords, saidBy } from "../../tracker/recognise/status/carriedWords";
import { indicatorsArgument, plain, type CellRows } from "../values/arguments";
import type { Call } from "../values/call";
import { cellOrFault, Fault, type Spill } from "../values/faults";
import type { Given } from "../values/given";

/** A row of another argument: its own row, or its only one for all. */
function rowOf(rows: CellRows, index: number): readonly CellValue[] {
  return (rows.length === 1 ? rows[0] : rows[index]) ?? [];
}

function sameHeight(rows: CellRows | null, height: number, name: string, text: CellText): void {
  if (rows !== null && rows.length !== 1 && rows.length !== height)
    throw new Fault("#VALUE!", text.faults.sameRows(name));
}

/** The single proofs of some cells; as in the pane, only a text names one: neither a number nor an error does. */
function proofsIn(cells: readonly CellValue[]): readonly string[] {
  return cells.flatMap((cell) => (typeof cell === "string" ? splitProofs(cell) : []));
}

/** How she says that cells of an indicator table are read. */
interface HerWays {
  readonly words: ReadonlyMap<string, WordMeaning>;
  readonly repairs: ReadonlyMap<string, string>;
  /** Where all her tables are numbered alike. */
  readonly numbering: Numbering | null;
}

const NO_WORDS: ReadonlyMap<string, WordMeaning> = new Map();

/** Thousands of cells share one scope, and what it carries: read once. */
let known: { readonly carried: Carried; readonly ways: HerWays } | null = null;

function herWays(carried: Carried): HerWays {
  if (known?.carried === carried) return known.ways;
  known = { carried, ways: waysOf(carried) };
  return known.ways;
}

function waysOf({ corrections }: Carried): HerWays {
  const own = corrections.filter(({ kind }) => kind === "indicators");
  const ways = new Set(own.map(({ numbering }) => numbering));
  const [way] = ways;
  return {
    words: carriedWords(own),
    repairs: new Map(own.flatMap(({ repairs = {} }) => Object.entries(repairs))),
    numbering: ways.size !== 1 || way === undefined ? null : way === "criterion.rank" ? way : "criterion.indicator",
  };
}

/** The indicators of a cell, as she repaired it and numbers her table; none for a number she said is none. */
function numbersOf(cell: CellValue, hers: HerWays | null, text: CellText): readonly number[] {
  const repaired = typeof cell === "number" ? hers?.repairs.get(String(cell)) : undefined;
  if (repaired === "") return [];
  const found = hers?.numbering
    ? resolveMentions(readIndicatorCell(repaired ?? plain(cell, text)), hers.numbering)
    : [];
  return found.length > 0 ? found : indicatorsArgument(repaired ?? cell, false, text);
}

/**
 * One state per row of `indicator`. Without `proofs` the workbook has no place for them (*Déclaré*); an empty cell
 * of proofs is a place without proof (*Preuve manquante*). The scope alone makes an indicator not applicable: her
 * own N/A against it counts as to do. A row without a number stays empty.
 */
export function evaluate(
  { indicator, status, proofs, scope, date }: Given<"EVALUATE">,
  { language, text }: Call,
): Spill {
  const numbers = indicator ?? [[null]];
  const said = status ?? [[null]];
  // One indicator may have its proofs on several lines.
  const places = proofs !== null && numbers.length === 1 ? [proofs.flat()] : proofs;
  sameHeight(said, numbers.length, text.parameters.status, text);
  sameHeight(places, numbers.length, text.parameters.proofs, text);
  const hers = scope ? herWays(scope.carried) : null;
  return numbers.map((row, index) => [
    cellOrFault(() => {
      const number = row[0] ?? null;
      if (number === null) return "";
      const value = rowOf(said, index)[0] ?? null;
      const indicators = numbersOf(number, hers, text);
      if (indicators.length === 0) return "";
      const state = evaluateRow(
        {
          indicators,
          ...saidBy(value, hers?.words ?? NO_WORDS),
          proofs: places === null ? null : proofsIn(rowOf(places, index)),
        },
        scope?.scope ?? null,
        date,
      );
      return states[language][state];
    }, text),
  ]);
}
