/**
 * While her edits are followed: whichever request of the reading that follows an edit, of the one once she rests, or of the
 * one before we write fails, and in whatever way, the pane then says what the workbook says, and what is written is right.
 */
import { createHost, RnqError, type TrackerHost } from "../../src/excel";
import type { Patience } from "../../src/excel/base/run";
import { columnIndex } from "../../src/tracker/cells/address";
import { errors } from "../../src/text/errors";
import type { Book } from "../../src/workbench/book/book";
import { readWorkbook } from "../../src/workbench/files";
import type { RequestFault } from "../../src/workbench/host";
import { openWorkbench, type Workbench } from "../support/addin";
import { eventually } from "../support/eventually";
import { someOf } from "../support/someOf";
import { contentOf, TODAY } from "../excel/workbooks";
import { hersOf, oursIn } from "./support/hers";
import { DIFFICULT, PLAIN, type Sample } from "./support/workbooks";

type Fault = Exclude<RequestFault, null>;

const WAYS: readonly [string, Fault][] = [
  ["fails", { code: "GeneralException" }],
  ["fails half-way", { code: "GeneralException", share: 0.6 }],
  ["finds a sheet gone", { code: "ItemNotFound" }],
  ["is told that the answer is too long", { code: "ResponsePayloadSizeLimitExceeded" }],
];
/** Of a reading nobody loses patience: this can only be where something is written after it. */
const SILENT: [string, Fault] = ["is never answered", { silence: true }];

const FRENCH = new Set(Object.values(errors.fr).filter((text) => typeof text === "string"));

interface Stage {
  readonly workbench: Workbench;
  readonly book: Book;
  readonly host: TrackerHost;
  /** Types another status in her table, and waits for the event unless it is lost. */
  edit(heard?: boolean): Promise<void>;
  /** Lets the time pass after which she is taken to rest. */
  rest(): void;
  /** Spoils requests, numbered from 1; says afterwards whether all of them were reached. */
  spoil(fault: Fault, ...numbers: readonly number[]): () => boolean;
}

async function followed(sample: Sample): Promise<Stage> {
  const workbench = await openWorkbench(readWorkbook(sample.bytes, sample.name));
  const { book } = workbench;
  const waiting = new Set<() => void>();
  let lose = (): void => undefined;
  const patience: Patience = (lost) => {
    lose = lost;
    return () => undefined;
  };
  let called = 0;
  const host = createHost(
    () => TODAY,
    "fr",
    patience,
    (_milliseconds, call) => {
      waiting.add(call);
      return () => waiting.delete(call);
    },
  );
  await host.follow(() => (called += 1));
  const { recognition } = await host.read();
  const place = recognition.rows.find(({ statusText }) => statusText !== undefined)!;
  const table = recognition.tables[place.table]!;
  const { id } = book.sheetNamed(table.sheet)!;
  const column = columnIndex(table.columns.status!)!;
  let typed = 0;
  return {
    workbench,
    book,
    host,
    async edit(heard = true) {
      const before = called;
      typed += 1;
      book.write(id, place.row - 1, column, [[{ value: typed % 2 === 0 ? "Conforme" : "À faire" }]], "user");
      if (heard) await eventually(() => called > before);
    },
    rest() {
      for (const call of [...waiting]) call();
      waiting.clear();
    },
    spoil(fault, ...numbers) {
      let asked = 0;
      const left = new Set(numbers);
      workbench.setFault((_request, body) => {
        if (/"_RemoveReference"|ReadyForCustomFunctions"|HandlerReady"/.test(body)) return null;
        asked += 1;
        if (!left.delete(asked)) return null;
        if (typeof fault === "object" && "silence" in fault) setTimeout(() => lose(), 1);
        return fault;
      });
      return () => {
        workbench.setFault(() => null);
        return left.size === 0;
      };
    },
  };
}

const told = (snapshot: unknown) => JSON.stringify(snapshot);
const afresh = async () => told(await createHost(() => TODAY).read());

/** What went wrong is told in words of ours. */
function isTold(error: unknown): void {
  expect(error).toBeInstanceOf(RnqError);
  expect(FRENCH).toContain((error as RnqError).message);
}

/** A reading with some requests spoilt; whether all of them were made. */
async function readSpoilt({ host, spoil }: Stage, fault: Fault, ...numbers: readonly number[]): Promise<boolean> {
  const mend = spoil(fault, ...numbers);
  const read = await host.read().catch((error: unknown) => error);
  const spoilt = mend();
  const fresh = await afresh();
  if (read instanceof Error) isTold(read);
  else expect(told(read)).toBe(fresh);
  // Nothing that was half known is built upon.
  expect(told(await host.read())).toBe(fresh);
  return spoilt;
}

const WORKBOOKS: readonly (readonly [string, Sample])[] = [
  ["a plain workbook", PLAIN],
  ["the difficult workbook", DIFFICULT],
];

describe.each(someOf(WORKBOOKS, 1))("%s", (_name, sample) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await followed(sample);
  });
  afterEach(() => stage.workbench.close());

  test.each(someOf(WAYS, 2))("a request of the reading after an edit %s", async (_way, fault) => {
    await stage.edit();
    expect(await readSpoilt(stage, fault, 1)).toBe(true);
    // The whole reading that takes its place, too: whichever request of it.
    let number = 1;
    do {
      number += 1;
      await stage.edit();
    } while (await readSpoilt(stage, fault, 1, number));
    expect(number).toBeGreaterThan(2);
  });

  test.each(someOf(WAYS, 2))("a request of the reading once she rests %s", async (_way, fault) => {
    let number = 0;
    do {
      number += 1;
      await stage.edit();
      await stage.host.read();
      stage.rest();
    } while (await readSpoilt(stage, fault, number));
    expect(number).toBeGreaterThan(1);
  });

  test.each([...someOf(WAYS, 1), SILENT])("a request of what is read before we write %s", async (_way, fault) => {
    const { host, book } = stage;
    let number = 0;
    for (let spoilt = true; spoilt;) {
      number += 1;
      // Her last edit is told by no event yet.
      await stage.edit(false);
      const hers = hersOf(book.data);
      const untouched = contentOf(book);
      const mend = stage.spoil(fault, number);
      const error: unknown = await host.attach({ names: true, stateColumn: true }).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      spoilt = mend();
      if (error !== null) isTold(error);
      expect(hersOf(book.data)).toEqual(hers);
      expect(told(await host.read())).toBe(await afresh());
      // What was written is of the workbook as it is, her last edit included.
      if (error === null) expect((await host.read()).rowsWithoutState).toBe(0);
      await host.remove();
      expect(oursIn(book.data)).toEqual([]);
      expect(contentOf(book)).toEqual(untouched);
    }
    expect(number).toBeGreaterThan(2);
  });
});
