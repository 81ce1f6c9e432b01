/** `RNQ.EVALUATE`: the state of a row from its own cells, or of several rows at once. */
import { states } from "../text/states";
import type { CellText } from "../text/cells";
import type { Language } from "../text";
import { isCellError, type CellValue } from "../tracker/grid";
import { evaluateRow } from "../tracker/evaluate";
import { splitProofs } from "../tracker/recognise/proofs";
import { readStatus } from "../tracker/recognise/statuses";
import { dateOf, indicatorsOf, rowsOf, type Rows } from "./arguments";
import { cellOrFault, Fault, type Spill } from "./faults";
import { scopeOf } from "./scope";

/** A row of another argument: its own row, or its only one for all. */
function rowOf(rows: Rows, index: number): readonly CellValue[] {
  return (rows.length === 1 ? rows[0] : rows[index]) ?? [];
}

function sameHeight(rows: Rows | null, height: number, name: string, text: CellText): void {
  if (rows !== null && rows.length !== 1 && rows.length !== height) throw new Fault("#VALUE!", text.faults.sameRows(name));
}

/** The single proofs of some cells; as in the pane, only a text names one: neither a number nor an error does. */
function proofsIn(cells: readonly CellValue[]): readonly string[] {
  return cells.flatMap((cell) => (typeof cell === "string" ? splitProofs(cell) : []));
}

/**
 * One state per row of `indicator`. Without `proofs` the workbook has no place for them (*Déclaré*); an empty cell
 * of proofs is a place without proof (*Preuve manquante*). The scope alone makes an indicator not applicable: her
 * own N/A against it counts as to do. A row without a number stays empty.
 */
export function evaluate(indicator: unknown, status: unknown, proofs: unknown, scope: unknown, date: unknown, language: Language, text: CellText): Spill {
  const numbers = rowsOf(indicator) ?? [[null]];
  const said = rowsOf(status) ?? [[null]];
  const given = rowsOf(proofs);
  // One indicator may have its proofs on several lines.
  const places = given !== null && numbers.length === 1 ? [given.flat()] : given;
  sameHeight(said, numbers.length, text.parameters.status, text);
  sameHeight(places, numbers.length, text.parameters.proofs, text);
  const read = scopeOf(scope, language, text);
  const day = dateOf(date, text);
  return numbers.map((row, index) => [
    cellOrFault(() => {
      const number = row[0] ?? null;
      if (number === null) return "";
      const value = rowOf(said, index)[0] ?? null;
      const state = evaluateRow(
        {
          indicators: indicatorsOf(number, false, text),
          status: readStatus(value)?.status ?? null,
          statusText: isCellError(value) ? value.error : value ?? "",
          proofs: places === null ? null : proofsIn(rowOf(places, index)),
        },
        read, day,
      );
      return states[language][state];
    }, text),
  ]);
}
