/** What a random walk walks on: the workbook with us in it, its twin in which only her edits are made, and what must hold. */
import fc from "fast-check";
import { createHost, RnqError } from "../../../src/excel";
import type { Snapshot, TrackerHost } from "../../../src/excel/base/api";
import { Book } from "../../../src/workbench/book/book";
import { readWorkbook, saveWorkbook } from "../../../src/workbench/files";
import { FileError } from "../../../src/workbench/files/errors";
import { openWorkbench, type Workbench } from "../../support/addin";
import { eventually } from "../../support/eventually";
import { TODAY } from "../../excel/workbooks";
import { comparable, oursIn } from "./hers";
import type { Sample } from "./workbooks";

/** The workbook as it should be: the same edits of hers, and nothing else. */
export interface Model {
  readonly twin: Book;
}

/** What the pane shows of a reading. */
const seen = ({
  recognition,
  assessment,
  ourSheets,
  settings,
  sketches,
  questions,
  stateColumn,
}: Snapshot): unknown => ({ recognition, assessment, ourSheets, settings, sketches, questions, stateColumn });
/** Once a pane was waited for in vain, shorter walks that fail the same way are looked for, without waiting as long again. */
let shrinking = false;
const fresh = async (): Promise<unknown> => seen(await createHost(() => TODAY).read());

/** The workbook under test, as opened last, and the pane beside it: it reads again when Excel tells of an edit, as ours does. */
export class Real {
  host: TrackerHost = createHost(() => TODAY);
  private pane: unknown;
  private looking: Promise<void> | null = null;
  private again = false;
  private stop: () => void = () => undefined;

  private constructor(
    readonly sample: Sample,
    private workbench: Workbench,
    public bytes: Uint8Array,
  ) {}

  static async open(sample: Sample): Promise<Real> {
    const real = new Real(sample, await openWorkbench(readWorkbook(sample.bytes, sample.name)), sample.bytes);
    await real.follow();
    return real;
  }

  get book(): Book {
    return this.workbench.book;
  }

  /** Reads as the pane does: one reading at a time, and once more when something changed meanwhile. */
  look(): Promise<void> {
    this.again = true;
    this.looking ??= (async () => {
      while (this.again) {
        this.again = false;
        this.pane = await this.host.read().then(seen, (error: unknown) => error);
      }
    })().finally(() => {
      this.looking = null;
    });
    return this.looking;
  }

  private async follow(): Promise<void> {
    await this.look();
    this.stop = await this.host.follow(() => void this.look());
  }

  /** The pane, told by nothing but Excel's events, comes to show what a fresh reading shows. */
  async upToDate(): Promise<void> {
    const wanted = await fresh();
    const text = JSON.stringify(wanted);
    const same = await eventually(
      () => JSON.stringify(this.pane) === text,
      undefined,
      shrinking ? 2_000 : undefined,
    ).catch(() => false);
    shrinking ||= !same;
    if (!same) expect(this.pane).toEqual(wanted);
    await this.looking;
  }

  async reopen(): Promise<void> {
    try {
      this.bytes = saveWorkbook(this.book.data, this.bytes);
    } catch (error) {
      // Rows moved on her sheet with a pivot table: our file layer says that it cannot save that, and she goes on.
      if (error instanceof FileError && error.code === "notCarried") return;
      throw error;
    }
    await this.looking;
    this.close();
    this.workbench = await openWorkbench(readWorkbook(this.bytes, this.sample.name));
    this.host = createHost(() => TODAY);
    await this.follow();
  }

  close(): void {
    this.stop();
    this.workbench.close();
  }
}

const twins = new WeakMap<Book, { readonly text: string }>();

/** The same, told in full only when it is not: the quick look is what makes thousands of walks possible. */
export function mustEqual(is: unknown, wanted: unknown): void {
  if (JSON.stringify(is) !== JSON.stringify(wanted)) expect(is).toEqual(wanted);
}

/** Her workbook with us in it holds what its twin holds. */
export function mustBeHers({ twin }: Model, { book }: Real): void {
  const is = JSON.stringify(comparable(book.data));
  if (is !== textOf(twin)) expect(JSON.parse(is)).toEqual(comparable(twin.data));
}

/** The twin changes with her edits only, and is spelled out once after each. */
function textOf(twin: Book): string {
  let known = twins.get(twin);
  if (!known) {
    twins.set(twin, (known = { text: JSON.stringify(comparable(twin.data)) }));
    const stop = twin.on(() => {
      twins.delete(twin);
      stop();
    });
  }
  return known.text;
}

export function mustHoldNothingOfOurs(book: Book): void {
  expect(oursIn(book.data)).toEqual([]);
}

export type Step = fc.AsyncCommand<Model, Real>;

/** A step of the walk. `told` is whether Excel tells the add-in of it; where it does not, the pane reads as after a click. */
export const step = (
  name: string,
  act: (model: Model, real: Real) => Promise<unknown> | unknown,
  told: boolean,
): Step => ({
  check: () => true,
  async run(model, real) {
    await act(model, real);
    mustBeHers(model, real);
    if (!told) await real.look();
    await real.upToDate();
  },
  toString: () => name,
});

const REFUSALS: readonly string[] = ["nothingToDo", "noTracker", "changedMeanwhile", "protectedSheet"];

/** An action of ours may be refused, in which case nothing was done; any other error is a failure. */
export async function ours(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (!(error instanceof RnqError)) throw error;
    if (!REFUSALS.includes(error.code))
      throw new Error(`${error.code}: ${error.detail ?? error.message}`, { cause: error });
    return false;
  }
}
