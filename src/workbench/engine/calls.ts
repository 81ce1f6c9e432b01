/** Calls of custom functions: asked once per cell and arguments, answered later, cancelled when nobody needs them. */
import type { BookValue } from "../book/types";
import type { Caller, FunctionDeclaration, Invoker } from "./types";
import type { CellResult } from "./univer/values";
import { largest } from "../formula/many";

export interface FunctionCall {
  readonly declaration: FunctionDeclaration;
  /** Undefined until the first answer. */
  answer: CellResult | undefined;
  /** Asked for in the calculation that is under way. */
  used: boolean;
  cancel(): void;
}

/** What a cell shows while its function has not answered. */
export const BUSY: BookValue = { error: "#BUSY!" };

/** The calls that still owe a first answer, and who waits for all of them. */
export class PendingCalls {
  private readonly pending = new Set<FunctionCall>();

  get count(): number {
    return this.pending.size;
  }

  /** Starts a call. `answered` is called for every answer that does not come at once. */
  start(
    invoker: Invoker,
    declaration: FunctionDeclaration,
    args: readonly CellResult[],
    caller: Caller,
    answered: () => void,
  ): FunctionCall {
    let atOnce = true;
    let over = false;
    let handle: { cancel(): void } | null = null;
    const call: FunctionCall = {
      declaration,
      answer: undefined,
      used: true,
      cancel: () => {
        if (over) return;
        over = true;
        const owed = this.pending.delete(call);
        if (owed || declaration.streaming) handle?.cancel();
      },
    };
    this.pending.add(call);
    handle = invoker.start(declaration, args, caller, (value) => {
      if (over) return;
      call.answer = value;
      this.pending.delete(call);
      if (!atOnce) answered();
    });
    atOnce = false;
    return call;
  }
}

/** Same function and same arguments, same call. */
export const callKey = (declaration: FunctionDeclaration, args: readonly CellResult[]): string =>
  `${declaration.name}${JSON.stringify(args)}`;

/**
 * Arguments as the declaration wants them: rows for a matrix, one value for a scalar. Null when a scalar
 * parameter was given an area, which Excel answers cell by cell (see `lifted`).
 */
export function shapeArguments(
  declaration: FunctionDeclaration,
  args: readonly CellResult[],
): readonly CellResult[] | null {
  const shaped: CellResult[] = [];
  for (const [index, parameter] of declaration.parameters.entries()) {
    const given = args[index] ?? null;
    if (parameter.matrix) shaped.push(given === null || Array.isArray(given) ? given : [[given as BookValue]]);
    else if (!Array.isArray(given)) shaped.push(given);
    else if (given.length === 1 && given[0].length === 1) shaped.push(given[0][0]);
    else return null;
  }
  return shaped;
}

/** One argument list per cell of the largest area given to a scalar parameter. */
export function lifted(
  declaration: FunctionDeclaration,
  args: readonly CellResult[],
): readonly (readonly (readonly CellResult[])[])[] {
  const areas = args.filter(
    (given, index): given is readonly (readonly BookValue[])[] =>
      Array.isArray(given) && declaration.parameters[index]?.matrix === false,
  );
  const height = largest(areas.map((area) => area.length));
  const width = largest(areas.map((area) => area[0]?.length ?? 0));
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_unused, column) =>
      args.map((given, index) =>
        Array.isArray(given) && declaration.parameters[index]?.matrix === false
          ? ((given[given.length === 1 ? 0 : row]?.[given[0]?.length === 1 ? 0 : column] ?? {
              error: "#N/A",
            }) as BookValue)
          : given,
      ),
    ),
  );
}

/** Ends every call of a cell that is no longer calculated. */
export function dropCalls(cell: { readonly calls: Map<string, FunctionCall> }): void {
  for (const call of cell.calls.values()) call.cancel();
  cell.calls.clear();
}
