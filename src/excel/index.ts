/**
 * The door to Excel: what the screens call, the ribbon, the command line and the live cells. Reading is here from the
 * start; what writes is loaded with the first click that needs it.
 */
import type { Language } from "../text";
import { spokenIn } from "../text/spoken";
import type { Correction } from "../tracker/model/recognition";
import type { CalendarDate } from "../tracker/cells/dates";
import { withCorrection } from "../tracker/recognise/hers/answers";
import type { ActionOfHost, Snapshot, TrackerHost, WhileReading, Written } from "./base/api";
import { ordinaryPatience, run, runReading, type Patience } from "./base/run";
import { systemToday } from "./base/today";
import { knownWorkbook } from "./read/known";
import { liveReadings, ordinaryLater, type Later, type LiveReadings } from "./read/live";
import { loadedLater } from "./base/loaded";
import { selectCell } from "./read/select";
import { firstFound, recognisedIn } from "./read/recognised";
import type { Reading } from "./read/snapshot";

export { RnqError, type TrackerHost } from "./base/api";

/** Pane and live cells ask at the same event: one reading for both. Longer, and an edit in between would be missed. */
const SAME_READING_MS = 5;

/** The actions that write in her workbook as it was just read. */
type Writing = Exclude<ActionOfHost, "read" | "follow" | "select" | "findIdentity" | "remove">;
type Writer<Given extends readonly unknown[]> = (
  context: Excel.RequestContext,
  reading: Reading,
  ...given: Given
) => Promise<Written>;

/** The code of each, loaded by the first click that needs it. */
const WRITERS: { readonly [Name in Writing]: () => Promise<Writer<Parameters<TrackerHost[Name]>>> } = {
  attach: async () => (await import("./actions/attach")).attachTracker,
  stateColumn: async () => (await import("./actions/changeStateColumn")).changeStateColumn,
  setScope: async () => {
    const { changeSettings } = await import("./actions/changeSettings");
    return (context, reading, scope) => changeSettings(context, reading, "scope", { scope });
  },
  correct: async () => {
    const { changeSettings } = await import("./actions/changeSettings");
    return (context, reading, ...corrections: readonly Correction[]) =>
      changeSettings(context, reading, "attach", {
        corrections: corrections.reduce<readonly Correction[]>(withCorrection, reading.settings.corrections),
      });
  },
  highlight: async () => (await import("./actions/toggleHighlight")).toggleHighlight,
  insertPicture: async () => (await import("./write/picture")).insertPicture,
  generate: async () => {
    const { generateSheets } = await import("./write/generate");
    return (context, reading, which, options, progress) =>
      generateSheets(context, reading, which, { ...options, progress });
  },
  migrate: async () => (await import("./actions/migrate")).migrateTracker,
  note: async () => (await import("./actions/addLine")).addLines,
  log: async () => (await import("./write/logSheet")).makeLog,
  certifiers: async () => (await import("./write/certifiers")).makeCertifiers,
  starter: async () => (await import("./write/starter")).makeStarter,
  starterJourney: async () => (await import("./write/starter")).makeStarterJourney,
  model: async () => (await import("./write/models")).makeModel,
  fill: async () => {
    const { fillModels } = await import("./write/models");
    return (context, reading, ids, whom, progress) => fillModels(context, reading, ids, { ...whom, progress });
  },
  undo: async () => (await import("./actions/undo")).undoLast,
  saveSettings: async () => {
    const { changeSettings } = await import("./actions/changeSettings");
    return (context, reading, change) => changeSettings(context, reading, "scope", change);
  },
};

/** What judges a reading, loaded once her table is named, or with the settings of a workbook that she follows. */
const judging = (language: Language) =>
  loadedLater(() => import(/* webpackChunkName: "judged" */ "./read/snapshot"), language);
const namesKept = () => import(/* webpackChunkName: "judged" */ "./own/names");

/** Loads ahead what her first click runs; never rejects: the click tries again. */
export async function loadFirstClick(): Promise<void> {
  await WRITERS.attach().catch(() => undefined);
}

type Listener = (snapshot: Snapshot) => void;
const readers = new Set<Listener>();

/**
 * @param today where the day enters; the system's day unless said
 * @param spoken language of what is written and told, until the settings of the workbook say another
 * @param patience how long Excel may keep a writing action waiting
 * @param later how the time passes until she is taken to rest
 */
export function createHost(
  today: () => CalendarDate = systemToday,
  spoken: Language = officeLanguage(),
  patience: Patience = ordinaryPatience,
  later: Later = ordinaryLater,
): TrackerHost {
  let language = spoken;
  const known = knownWorkbook(later);
  let reading: { readonly since: number; readonly told: WhileReading[]; readonly promise: Promise<Snapshot> } | null =
    null;

  const readNow = async (told: readonly WhileReading[]): Promise<Snapshot> => {
    const attached = () => told.forEach((one) => one.attached?.());
    const read = await runReading(language, (context) => known.read(context, spoken, attached));
    if (told.some((one) => one.found)) {
      const found = firstFound(read, spoken);
      if (found) told.forEach((one) => one.found?.(found));
    }
    const { readingOf } = await judging(language);
    const { snapshot } = readingOf(read, today(), spoken);
    language = snapshot.settings.language ?? spoken;
    for (const listener of [...readers]) listener(snapshot);
    return snapshot;
  };

  const read = (meanwhile: WhileReading = {}): Promise<Snapshot> => {
    const now = Date.now();
    if (reading && now - reading.since <= SAME_READING_MS) {
      reading.told.push(meanwhile);
      return reading.promise;
    }
    const told = [meanwhile];
    const begun = { since: now, told, promise: readNow(told) };
    reading = begun;
    const over = () => {
      if (reading === begun) reading = null;
    };
    begun.promise.then(over, over);
    return begun.promise;
  };

  /** Runs what writes: a reading that started before its end saw the workbook as it was before. */
  const writing = async (action: (context: Excel.RequestContext) => Promise<Written>): Promise<Written> => {
    const over = () => {
      reading = null;
      known.forget();
    };
    over();
    try {
      return await run(language, action, patience);
    } finally {
      over();
    }
  };

  /** The code is loaded first, so that nothing is half done when it cannot be; the date name follows with whatever is written. */
  const writes =
    <Given extends readonly unknown[]>(load: () => Promise<Writer<Given>>) =>
    async (...given: Given): Promise<Written> => {
      const { readingOf } = await judging(language);
      const { namesOutdated, writeNames } = await loadedLater(namesKept, language);
      const write = await loadedLater(load, language);
      return writing(async (context) => {
        const found = readingOf(await known.readAnew(context, spoken), today(), spoken);
        ({ language } = found);
        if (namesOutdated(found.survey, found.said, today()))
          writeNames(context, found.survey, { said: found.said, today: today(), language });
        return write(context, found, ...given);
      });
    };

  const writers = Object.fromEntries(
    Object.entries(WRITERS).map(([name, load]) => [name, writes(load as () => Promise<Writer<readonly unknown[]>>)]),
  ) as unknown as Pick<TrackerHost, Writing>;

  return {
    ...writers,
    read,
    async follow(changed) {
      const stop = await known.follow(language, changed);
      // Where Excel is gone already there is nothing left to stop.
      return () => void stop().catch(() => undefined);
    },
    select: (place) => selectCell(language, place),
    async findIdentity() {
      const { findIdentity } = await loadedLater(() => import("../tracker/identity/found"), language);
      return runReading(language, async (context) => {
        const { grid, recognition } = recognisedIn(await known.readAnew(context, spoken), spoken);
        return findIdentity(grid, recognition);
      });
    },
    async remove(filled = "keep") {
      const { removeEverything } = await loadedLater(() => import("./actions/remove"), language);
      return writing((context) => removeEverything(context, language, { filled, sheets: known.sheets() }));
    },
  };
}

/** Source of the live cells; shares the readings of `host`, or has its own. */
export function createLiveStatus(host: TrackerHost = createHost()): LiveReadings {
  return liveReadings({
    read: () => host.read(),
    follow: (changed) => host.follow(changed),
    onRead(listener) {
      readers.add(listener);
      return () => readers.delete(listener);
    },
  });
}

function officeLanguage(): Language {
  return spokenIn(Office.context.displayLanguage);
}
