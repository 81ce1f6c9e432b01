/** `RNQ.APPLIES`: whether an indicator applies. */
import type { CellText } from "../../text/cells";
import type { Language } from "../../text";
import { indicatorsOf, rowsOf } from "../values/arguments";
import { cellOrFault, Fault, type Cell, type Spill } from "../values/faults";
import { applyingNumbers, scopeOf } from "../values/scope";

/** One result per cell of the argument; an empty cell among others stays empty, alone it is a fault. */
export function perIndicator(argument: unknown, text: CellText, compute: (numbers: readonly number[]) => Cell): Spill {
  const rows = rowsOf(argument) ?? [[null]];
  const alone = rows.length === 1 && rows[0]!.length === 1;
  return rows.map((row) =>
    row.map((cell) =>
      cell === null && !alone ? "" : cellOrFault(() => compute(indicatorsOf(cell, true, text)), text),
    ),
  );
}

/** Whether the indicator (one of them, where a cell names several) applies to the scope. */
export function applies(indicator: unknown, scope: unknown, date: unknown, language: Language, text: CellText): Spill {
  const read = scopeOf(scope, language, text);
  if (read === null) throw new Fault("#VALUE!", text.faults.noScope);
  const applying = applyingNumbers(read.scope, date, language, text);
  return perIndicator(indicator, text, (numbers) => numbers.some((number) => applying.has(number)));
}
