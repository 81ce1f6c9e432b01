/**
 * Whatever request of whatever action fails, altogether or half-way, or is never answered: she is told in French, nothing
 * of hers changed, no sheet looks finished that is not, and removing (or trying again) finishes.
 */
import { someOf } from "../support/someOf";
import { createHost, RnqError } from "../../src/excel";
import type { CalendarDate } from "../../src/tracker/cells/dates";
import type { FiguresPeriod } from "../../src/tracker/figures/figures";
import { parseArea } from "../../src/tracker/cells/cellRef";
import type { OurSheet, TrackerHost } from "../../src/excel/base/api";
import type { LogLine } from "../../src/tracker/logs/fields";
import { STATE_COLUMN_MARK } from "../../src/excel/own/marks";
import type { Patience } from "../../src/excel/base/run";
import { errors } from "../../src/text/errors";
import { sheets as words } from "../../src/text/sheets";
import type { Book } from "../../src/workbench/book/book";
import type { BookSheet } from "../../src/workbench/book/types";
import { readWorkbook } from "../../src/workbench/files";
import type { RequestFault } from "../../src/workbench/host";
import { openWorkbench, type Workbench } from "../support/addin";
import { contentOf, TODAY } from "../excel/workbooks";
import { hersOf, oursIn } from "./support/hers";
import { sheetsOf, shown } from "./support/shown";
import {
  APPRENTICESHIP,
  DIFFICULT,
  ifPossible,
  PICTURE,
  PLAIN,
  SESSIONS,
  SHEETS,
  TABLED,
  TOTALLED,
  type Sample,
} from "./support/workbooks";

/** Done in full, they are hers. */
const FOR_GOOD: readonly string[] = ["migrating", "noting a line in a log of hers"];

interface Case {
  readonly what: string;
  readonly before?: (host: TrackerHost, book: Book) => Promise<unknown>;
  readonly act: (host: TrackerHost) => Promise<unknown>;
  /** Whether the same click again must succeed. */
  readonly again: boolean;
  /** Writes in her table for good: what a failure left of it is taken back by *Annuler la dernière action*, or by removing. */
  readonly inHers?: true;
  /** What it needs only some of the workbooks have: sessions, or a log. */
  readonly on?: "sessions" | "log";
}

/** A state that she deleted, for the column to be filled in again. */
async function withoutOneState(host: TrackerHost, book: Book): Promise<void> {
  await host.attach({ names: true, stateColumn: true });
  const { scope, formula } = book.data.names.find(({ name }) => name === STATE_COLUMN_MARK)!;
  const { top, left } = parseArea(formula.split("!")[1]!)!;
  book.clearContents(scope!, { top: top + 3, bottom: top + 3, left, right: left }, "user");
}

const migrated = async (host: TrackerHost): Promise<void> => {
  await host.setScope(APPRENTICESHIP);
  await ifPossible(host.migrate());
};

const drawing = (seed: number) => (host: TrackerHost) => host.generate(["draw"], { live: false, draw: { seed } });

const handingOver = (host: TrackerHost) => host.generate(["handover"], { live: false });
const SPRING = { from: "2026-03-01" as CalendarDate, to: "2026-05-31" as CalendarDate };
const showing =
  (period: FiguresPeriod = {}) =>
  (host: TrackerHost) =>
    host.generate(["results"], { live: false, period });

const fillingIn = (host: TrackerHost) =>
  host.fill(["convocation", "attendance"], { session: "Herboristerie (2026-03-09)" });

const picture = { ...PICTURE, altText: "Parcours" };

const READING: LogLine = {
  subject: "watch",
  date: TODAY,
  texts: { title: "Décret lu", source: "Journal officiel" },
  indicators: [23],
};

const noting = (host: TrackerHost) => host.note(READING);

const CASES: readonly Case[] = [
  { what: "attaching", act: (host) => host.attach({ names: true, stateColumn: true }), again: true },
  {
    what: "answering the scope",
    before: (host) => host.attach({ names: true, stateColumn: false }),
    act: (host) => host.setScope(APPRENTICESHIP),
    again: true,
  },
  { what: "highlighting", act: (host) => host.highlight(true), again: true },
  { what: "making the sheets", act: (host) => host.generate(SHEETS, { live: false }), again: true },
  {
    what: "making a sheet anew",
    before: (host) => host.generate(["summary"], { live: false }),
    act: (host) => host.generate(["summary"], { live: false }),
    again: true,
  },
  {
    what: "taking a new sheet back",
    before: (host) => host.generate(["summary"], { live: false }),
    act: (host) => host.undo(),
    again: false,
  },
  {
    what: "taking the highlight back",
    before: (host) => host.highlight(true),
    act: (host) => host.undo(),
    again: false,
  },
  {
    what: "taking the state column back",
    before: (host) => host.attach({ names: true, stateColumn: true }),
    act: (host) => host.undo(),
    again: false,
  },
  {
    what: "switching the highlight off",
    before: (host) => host.highlight(true),
    act: (host) => host.highlight(false),
    again: true,
  },
  {
    what: "filling in the state column",
    before: withoutOneState,
    act: (host) => host.stateColumn("extend"),
    again: false,
  },
  {
    what: "taking the state column away",
    before: (host) => host.attach({ names: true, stateColumn: true }),
    act: (host) => host.stateColumn("remove"),
    again: false,
  },
  { what: "making a summary with formulas", act: (host) => host.generate(["summary"], { live: true }), again: true },
  { what: "drawing sessions", act: drawing(1), again: true, on: "sessions" },
  { what: "drawing others", before: drawing(1), act: drawing(2), again: true, on: "sessions" },
  { what: "taking a draw back", before: drawing(1), act: (host) => host.undo(), again: false, on: "sessions" },
  { what: "making the results anew", before: showing(), act: showing(SPRING), again: true, on: "sessions" },
  { what: "filling a set in", act: fillingIn, again: true, on: "sessions" },
  { what: "taking a set back", before: fillingIn, act: (host) => host.undo(), again: false, on: "sessions" },
  { what: "making a document", act: (host) => host.model("programme"), again: true },
  { what: "making a journey to fill in", act: (host) => ifPossible(host.starterJourney()), again: false },
  { what: "inserting the picture", act: (host) => host.insertPicture(picture), again: true },
  {
    what: "migrating",
    before: (host) => host.setScope(APPRENTICESHIP),
    act: (host) => ifPossible(host.migrate()),
    again: false,
    inHers: true,
  },
  {
    what: "taking a migration back",
    before: migrated,
    act: (host) => ifPossible(host.undo()),
    again: false,
    inHers: true,
  },
  { what: "noting a line where there is no log", act: (host) => host.note(READING), again: true },
  { what: "making the sheet of certifying bodies", act: (host) => ifPossible(host.certifiers()), again: true },
  {
    what: "taking that sheet back",
    before: (host) => host.certifiers(),
    act: (host) => host.undo(),
    again: false,
  },
  { what: "making the page to hand over", act: handingOver, again: true },
  { what: "making that page anew", before: handingOver, act: handingOver, again: true },
  { what: "making a log", act: (host) => host.log("improvement"), again: true },
  {
    what: "noting a line in a log",
    before: (host) => host.note(READING),
    act: (host) => host.note({ ...READING, texts: { title: "Autre lecture" } }),
    again: false,
    inHers: true,
  },
  {
    what: "taking a line back",
    before: async (host) => {
      await host.note(READING);
      await host.note({ ...READING, texts: { title: "Autre lecture" } });
    },
    act: (host) => host.undo(),
    again: false,
    inHers: true,
  },
  { what: "noting a line in a log of hers", act: noting, again: false, inHers: true, on: "log" },
  {
    what: "taking that line back",
    before: noting,
    act: (host) => host.undo(),
    again: false,
    inHers: true,
    on: "log",
  },
  {
    what: "removing everything",
    again: true,
    act: (host) => host.remove(),
    before: async (host) => {
      await host.attach({ names: true, stateColumn: true });
      await host.highlight(true);
      await host.generate(["journey"], { live: false });
    },
  },
];

const WAYS: readonly [string, Exclude<RequestFault, null>][] = [
  ["fails", { code: "GeneralException" }],
  ["fails half-way", { code: "GeneralException", share: 0.6 }],
  ["is half done and never answered", { silence: true, share: 0.6 }],
];

/** Nothing of the request is done: what an earlier one left must tell by itself that more was to come. */
const LOST: (typeof WAYS)[number] = ["is lost and never answered", { silence: true }];
const waysOf = (what: string) => (what === "making a document" ? [...WAYS, LOST] : WAYS);

const isSilent = (fault: Exclude<RequestFault, null>): boolean => fault === "silence" || "silence" in fault;

const FRENCH = new Set(Object.values(errors.fr).filter((text) => typeof text === "string"));

interface Stage {
  readonly workbench: Workbench;
  readonly host: TrackerHost;
  readonly book: Book;
  /** Decides about the requests to come, numbered from 1; says when the first of them was spoilt. */
  spoil(number: number, fault: Exclude<RequestFault, null>): { readonly spoilt: () => boolean };
  mend(): void;
}

async function open(sample: Sample): Promise<Stage> {
  const workbench = await openWorkbench(readWorkbook(sample.bytes, sample.name));
  let lose = (): void => undefined;
  // Loses patience when, and only when, a request was left unanswered.
  const patience: Patience = (lost) => {
    lose = lost;
    return () => undefined;
  };
  return {
    workbench,
    book: workbench.book,
    host: createHost(() => TODAY, "fr", patience),
    spoil(number, fault) {
      let asked = 0;
      let spoilt = false;
      workbench.setFault((_request, body) => {
        // What the client sends of itself: to let go of objects when an action is over, to be ready when a page is new.
        if (!/"_RemoveReference"|ReadyForCustomFunctions"|HandlerReady"/.test(body)) asked += 1;
        if (asked !== number || spoilt) return null;
        spoilt = true;
        if (isSilent(fault)) setTimeout(() => lose(), 1);
        return fault;
      });
      return { spoilt: () => spoilt };
    },
    mend: () => workbench.setFault(() => null),
  };
}

const firstCell = (sheet: BookSheet): unknown => sheet.rows.get(0)?.get(0)?.value;

describe.each<readonly [string, Sample, Case["on"]]>([
  ["a plain workbook", PLAIN, undefined],
  ["the difficult workbook", DIFFICULT, undefined],
  ["a workbook of sessions", SESSIONS, "sessions"],
  ["a log with its total, the newest on top", TOTALLED, "log"],
  ["a log as an Excel table, the newest on top", TABLED, "log"],
])("%s", (_name, sample, has) => {
  let stage: Stage;
  let untouched: unknown;
  let hers: unknown;
  const finished = new Map<OurSheet, unknown[]>();

  beforeAll(async () => {
    stage = await open(sample);
    untouched = contentOf(stage.book);
    hers = hersOf(stage.book.data);
    const { host } = stage;
    for (const make of [
      () => host.generate(SHEETS, { live: false }),
      () => host.generate(["summary"], { live: true }),
      () => ifPossible(host.starterJourney()),
      () => host.certifiers(),
      () => handingOver(host),
      () => host.insertPicture(picture),
      () => ifPossible(drawing(1)(host)),
      () => ifPossible(drawing(2)(host)),
      () => ifPossible(showing()(host)),
      () => ifPossible(showing(SPRING)(host)),
    ]) {
      await make();
      for (const [kind, sheet] of sheetsOf(stage.book.data))
        finished.set(kind, [...(finished.get(kind) ?? []), shown(sheet, stage.book.data)]);
      await host.remove();
    }
  });
  beforeEach(async () => {
    // After a failure the next test gets a workbook of its own.
    if (JSON.stringify(contentOf(stage.book)) === JSON.stringify(untouched)) return;
    stage.workbench.close();
    stage = await open(sample);
  });
  afterAll(() => stage.workbench.close());

  const cases = CASES.filter(({ on }) => on === has);
  describe.each(someOf(cases, 4))("$what", ({ what, before, act, again, inHers }) => {
    test.each(waysOf(what))("whichever request %s, removing leaves no trace", async (_way, fault) => {
      const { host, book } = stage;
      let number = 0;
      let ready: string | null = null;
      // What was there when the action was done although a request had failed: rules are asked again, one by one.
      const recovered = new Set<string>();
      for (let spoilt = true; spoilt;) {
        number += 1;
        if (ready === null) {
          await before?.(host, book);
          ready = JSON.stringify(contentOf(book));
        }
        const trap = stage.spoil(number, fault);
        let halfMade = false;
        const error: unknown = await act(host).then(
          () => null,
          (thrown: unknown) => thrown,
        );
        spoilt = trap.spoilt();
        stage.mend();
        if (spoilt && error === null) recovered.add(JSON.stringify(contentOf(book)));
        else if (spoilt) {
          expect(error).toBeInstanceOf(RnqError);
          expect((error as RnqError).code).toBe(isSilent(fault) ? "unanswered" : "excel");
          expect(FRENCH).toContain((error as RnqError).message);
          // Failed while it was still reading: the workbook is as before, and serves again.
          if (JSON.stringify(contentOf(book)) === ready) continue;
          if (inHers && number % 2 === 0) await ifPossible(host.undo());
          if (!inHers) expect(hersOf(book.data)).toEqual(hers);
          for (const [kind, sheet] of sheetsOf(book.data)) {
            const plainlyEmpty = kind === "picture" && sheet.images.length === 0;
            if (firstCell(sheet) !== words.fr.unfinished && !plainlyEmpty)
              expect(finished.get(kind)).toContainEqual(shown(sheet, book.data));
          }
          if (again && number % 2 === 0 && fault !== LOST[1]) await act(host);
          else halfMade = before === undefined;
        } else expect([...recovered]).toEqual(recovered.size > 0 ? [JSON.stringify(contentOf(book))] : []);
        ready = null;
        // What was done in full is hers until she takes it back.
        if (inHers && error === null && FOR_GOOD.includes(what)) await host.undo();
        // Nothing that was left half made is taken for hers, which would be kept.
        await host.remove(halfMade ? "keep" : "remove");
        expect(oursIn(book.data)).toEqual([]);
        expect(contentOf(book)).toEqual(untouched);
      }
      expect(number).toBeGreaterThan(3);
    });
  });
});
