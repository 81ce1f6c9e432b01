/** Calls of custom functions: asked through Office.js, answered by the add-in in a later batch. */
import { fullAddress, cellArea } from "../../formula/areas";
import type { Book } from "../../book/book";
import type { BookValue } from "../../book/types";
import type { Caller, FunctionDeclaration, Invoker } from "../../engine/types";
import type { ObjectType } from "../batch/declare";
import { ApiError } from "../errors";
import type { Entry, EventHub } from "../events/eventHub";

type Value = BookValue | readonly (readonly BookValue[])[];

const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const FLAG = { cancelable: 1, streaming: 2, errorsAllowed: 4 } as const;

/** Codes that Office.js gives to the errors a function returns. */
const ERROR_OF_CODE: Readonly<Record<number, string>> = {
  0: "#VALUE!",
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

export class FunctionCalls implements Invoker {
  private listening = false;
  private last = 0;
  private readonly awaited = new Map<
    number,
    { readonly answer: (value: Value) => void; readonly streaming: boolean }
  >();
  private outgoing: Entry[] = [];

  constructor(
    private readonly book: Book,
    private readonly events: EventHub,
  ) {}

  start(
    declaration: FunctionDeclaration,
    args: readonly (Value | null)[],
    caller: Caller,
    answer: (value: Value) => void,
  ): { cancel(): void } {
    const id = ++this.last;
    this.awaited.set(id, { answer, streaming: declaration.streaming });
    const flags =
      (declaration.cancelable || declaration.streaming ? FLAG.cancelable : 0) |
      (declaration.streaming ? FLAG.streaming : 0) |
      FLAG.errorsAllowed;
    this.send(INVOKE, [id, declaration.id, this.parameters(declaration, args), this.address(caller), flags]);
    return {
      cancel: () => {
        if (!this.awaited.delete(id)) return;
        if (declaration.streaming || declaration.cancelable) this.send(CANCEL, { invocationId: id });
      },
    };
  }

  /** One value per declared parameter: the client puts its own object after whatever arrives. */
  private parameters(declaration: FunctionDeclaration, args: readonly (Value | null)[]): unknown[] {
    const length = Math.max(declaration.parameters.length, args.length);
    return Array.from({ length }, (_, index) => {
      const value = args[index] ?? null;
      const matrix = declaration.parameters[index]?.matrix ?? false;
      if (Array.isArray(value)) {
        const rows = (value as readonly (readonly BookValue[])[]).map((row) => row.map(parameter));
        return matrix ? rows : (rows[0]?.[0] ?? null);
      }
      return matrix && value !== null ? [[parameter(value as BookValue)]] : parameter(value as BookValue);
    });
  }

  private address({ sheetId, row, column }: Caller): string {
    return fullAddress(this.book.sheet(sheetId).name, cellArea(row, column));
  }

  /** The client has said that its functions can be called; other parts of it may listen earlier, and would drop calls. */
  get ready(): boolean {
    return this.listening;
  }

  listen(): void {
    this.listening = true;
    this.flush();
  }

  /** Calls of one calculation leave together, and none before the client is ready for them. */
  private send(type: number, message: unknown): void {
    if (this.listening && this.outgoing.length === 0) queueMicrotask(() => this.flush());
    this.outgoing.push({ category: CATEGORY, type, targetId: "", message });
  }

  private flush(): void {
    const entries = this.outgoing;
    this.outgoing = [];
    this.events.post(entries);
  }

  /** `[[id, true, value], [id, false, message, code], ...]` */
  results(results: readonly (readonly unknown[])[]): void {
    for (const [id, succeeded, value, code] of results) {
      const call = this.awaited.get(id as number);
      if (!call) continue;
      if (!call.streaming) this.awaited.delete(id as number);
      call.answer(succeeded === true ? resultValue(value) : failure(value, code));
    }
  }
}

/** The function's own words go with the error: a card in Excel shows them. */
function failure(message: unknown, code: unknown): BookValue {
  return errorValue(ERROR_OF_CODE[Number(code ?? 0)] ?? "#VALUE!", message);
}

/** Errors reach a function as objects; an empty cell as null, as on the web. */
const parameter = (value: BookValue): unknown =>
  typeof value === "object" && value !== null ? { type: "CustomFunctionError", code: value.error } : value;

function resultValue(value: unknown): Value {
  if (!Array.isArray(value)) return scalar(value);
  return value.map((row) => (Array.isArray(row) ? row.map(scalar) : [scalar(row)]));
}

/** What a function gives for "nothing" shows as 0 in a cell, as in Excel. */
function scalar(value: unknown): BookValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  // Errors among other results, and values with a format or fields, carry the plain value that the cell shows.
  const { basicValue, primitive, message } = value as { basicValue?: unknown; primitive?: unknown; message?: unknown };
  const plain = basicValue ?? primitive;
  if (plain === undefined || typeof plain === "object") return { error: "#VALUE!" };
  return typeof plain === "string" && plain.startsWith("#") ? errorValue(plain, message) : scalar(plain);
}

function errorValue(error: string, message: unknown): BookValue {
  return typeof message === "string" && message !== "" ? { error, message } : { error };
}

export const CUSTOM_FUNCTIONS: ObjectType<FunctionCalls> = {
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (calls) => calls.listen(),
    _GetEnabledFeatures: () => [],
    setInvocationArrayResults: (calls, args) => {
      const results = args.at(0);
      if (!Array.isArray(results)) throw new ApiError("InvalidArgument");
      calls.results(results as readonly (readonly unknown[])[]);
    },
  },
};
