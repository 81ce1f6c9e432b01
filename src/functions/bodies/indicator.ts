/** `RNQ.APPLIES`: whether an indicator applies. */
import type { CellText } from "../../text/cells";
import { indicatorsArgument, type CellRows } from "../values/arguments";
import type { Call } from "../values/call";
import { cellOrFault, type Cell, type Spill } from "../values/faults";
import type { Given } from "../values/given";
import { applyingNumbers } from "../values/scope";

/** One result per cell of the argument (`null`: left out); an empty cell among others stays empty, alone it is a fault. */
export function perIndicator(
  argument: CellRows | null,
  text: CellText,
  compute: (numbers: readonly number[]) => Cell,
): Spill {
  const rows = argument ?? [[null]];
  const alone = rows.length === 1 && rows[0]!.length === 1;
  return rows.map((row) =>
    row.map((cell) =>
      cell === null && !alone ? "" : cellOrFault(() => compute(indicatorsArgument(cell, true, text)), text),
    ),
  );
}

/** Whether the indicator (one of them, where a cell names several) applies to the scope. */
export function applies({ indicator, requiredScope, date }: Given<"APPLIES">, call: Call): Spill {
  const applying = applyingNumbers(requiredScope.scope, date, call);
  return perIndicator(indicator, call.text, (numbers) => numbers.some((number) => applying.has(number)));
}
