/**
 * Bad arguments as values: a fault carries the error of its cell and a sentence in her language. Inside, it is
 * thrown; at the border (`answer`) it becomes Excel's own error, and nothing else ever leaves a function.
 */
import type { CellText } from "../../text/cells";
import { forCell } from "../../text/typography";

export type FaultCode = "#VALUE!" | "#N/A";

export class Fault extends Error {
  constructor(
    readonly code: FaultCode,
    message: string,
  ) {
    super(message);
    this.name = "Fault";
  }
}

/** What may stand in a cell of a result. */
export type Cell = string | number | boolean;
/** A result cell that may be an error of its own, among others that are not. */
export type Spill = (Cell | Fault)[][];

/** Excel's own error. */
export function toError(fault: Fault): CustomFunctions.Error {
  const code = fault.code === "#N/A" ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue;
  return new CustomFunctions.Error(code, fault.message);
}

/** Any exception as a fault: what is not ours says that the table is untouched. */
export function asFault(error: unknown, text: CellText): Fault {
  return error instanceof Fault ? error : new Fault("#VALUE!", text.faults.unexpected);
}

/**
 * Results as Excel takes them. Among others a fault says its sentence as a text: some Excels make all of an array
 * `#VALUE!` for one error in it. Alone it is the error of the cell.
 */
export function handedBack(spill: Spill): (string | number | boolean)[][] {
  const only = spill.length === 1 && spill[0]?.length === 1 ? spill[0][0] : null;
  if (only instanceof Fault) throw only;
  return spill.map((row) =>
    row.map((cell) => {
      const shown = cell instanceof Fault ? cell.message : cell;
      return typeof shown === "string" ? forCell(shown) : shown;
    }),
  );
}

/** Computes one cell of a spilled result, so that a bad row does not spoil the others. */
export function cellOrFault(compute: () => Cell, text: CellText): Cell | Fault {
  try {
    return compute();
  } catch (error) {
    return asFault(error, text);
  }
}
