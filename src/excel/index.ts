/**
 * The door to Excel: what the screens call, the ribbon, the command line and the live cells. Reading is here from the
 * start; what writes is loaded with the first click that needs it.
 */
import type { Language } from "../text";
import type { CalendarDate } from "../tracker/cells/dates";
import { recognise } from "../tracker/recognise";
import { withCorrection } from "../tracker/recognise/hers/answers";
import type { Settings, Snapshot, TrackerHost, Written } from "./base/api";
import { mustBeWritable } from "./read/checks";
import { followEdits } from "./read/follow";
import { entered, writeJournal, type UndoStep } from "./own/journal";
import { loadedForAClick } from "./read/loaded";
import { liveReadings, type LiveReadings } from "./read/live";
import { namesOutdated, ourNames, hasNames, saidIn, writeNames } from "./own/names";
import { ordinaryPatience, run, runReading, type Patience } from "./base/run";
import { selectCell } from "./read/select";
import { writeSettings } from "./own/settings";
import { readAll, type Reading } from "./read/snapshot";
import { systemToday } from "./base/today";

export { RnqError, type TrackerHost } from "./base/api";

/** Pane and live cells ask at the same event: one reading for both. Longer, and an edit in between would be missed. */
const SAME_READING_MS = 5;

type Action = (context: Excel.RequestContext, reading: Reading, language: Language) => Promise<Written>;
type Listener = (snapshot: Snapshot) => void;
const readers = new Set<Listener>();

/**
 * @param today where the day enters; the system's day unless said
 * @param spoken language of what is written and told, until the settings of the workbook say another
 * @param patience how long Excel may keep a writing action waiting
 */
export function createHost(
  today: () => CalendarDate = systemToday,
  spoken: Language = officeLanguage(),
  patience: Patience = ordinaryPatience,
): TrackerHost {
  let language = spoken;
  let reading: { readonly since: number; readonly promise: Promise<Snapshot> } | null = null;

  const read = async (): Promise<Snapshot> => {
    const snapshot = await runReading(language, async (context) => (await readAll(context, today(), spoken)).snapshot);
    language = snapshot.settings.language ?? spoken;
    for (const listener of [...readers]) listener(snapshot);
    return snapshot;
  };

  /** Reads, then lets `action` write; the date name follows with whatever is written. */
  const write = async (action: Action): Promise<Written> => {
    reading = null;
    try {
      return await run(
        language,
        async (context) => {
          const found = await readAll(context, today(), spoken);
          language = found.settings.language ?? spoken;
          if (namesOutdated(found.survey, found.said, today()))
            writeNames(context, found.survey, found.said, today(), language);
          return action(context, found, language);
        },
        patience,
      );
    } finally {
      // A reading that started meanwhile saw the workbook as it was before.
      reading = null;
    }
  };

  /** Writes with code that is loaded first, so that nothing is half done when it cannot be. */
  const writeWith = async <Code>(load: () => Promise<Code>, action: (code: Code) => Action): Promise<Written> =>
    write(action(await loadedForAClick(load, language)));

  const changeSettings = (what: Written["what"], change: (settings: Settings) => Settings): Promise<Written> =>
    write(async (context, found, spokenNow) => {
      mustBeWritable(found.survey, spokenNow);
      const next = change(found.settings);
      const steps: UndoStep[] = [{ do: "settings", before: found.settings }];
      if (hasNames(found.survey)) {
        steps.push({ do: "names", before: ourNames(found.survey) });
        const recognition =
          next.corrections === found.settings.corrections
            ? found.recognition
            : recognise(found.grid, next.corrections, spokenNow);
        writeNames(context, found.survey, saidIn(next, recognition, found.grid), today(), spokenNow);
      }
      writeSettings(context, next);
      writeJournal(context, entered(found.journal, { what, sheets: [], steps }));
      await context.sync();
      return { what, sheets: [] };
    });

  return {
    read() {
      const now = Date.now();
      if (reading && now - reading.since <= SAME_READING_MS) return reading.promise;
      const begun = { since: now, promise: read() };
      reading = begun;
      const over = () => {
        if (reading === begun) reading = null;
      };
      begun.promise.then(over, over);
      return begun.promise;
    },
    async follow(changed) {
      const stop = await followEdits(language, changed);
      // Where Excel is gone already there is nothing left to stop.
      return () => void stop().catch(() => undefined);
    },
    select: (address) => selectCell(language, address),
    attach: (options) =>
      writeWith(
        () => import("./actions/attach"),
        ({ attachTracker }) =>
          (context, found, spokenNow) =>
            attachTracker(context, found, options, spokenNow),
      ),
    stateColumn: (change) =>
      writeWith(
        () => import("./actions/changeStateColumn"),
        ({ changeStateColumn }) =>
          (context, found, spokenNow) =>
            changeStateColumn(context, found, change, spokenNow),
      ),
    setScope: (scope) => changeSettings("scope", (settings) => ({ ...settings, scope })),
    correct: (correction) =>
      changeSettings("attach", (settings) => ({
        ...settings,
        corrections: withCorrection(settings.corrections, correction),
      })),
    highlight: (on) =>
      writeWith(
        () => import("./actions/toggleHighlight"),
        ({ toggleHighlight }) =>
          (context, found, spokenNow) =>
            toggleHighlight(context, found, on, spokenNow),
      ),
    insertPicture: (picture) =>
      writeWith(
        () => import("./write/picture"),
        ({ insertPicture }) =>
          (context, found, spokenNow) =>
            insertPicture(context, found, picture, spokenNow),
      ),
    generate: (which, options, progress) =>
      writeWith(
        () => import("./write/generate"),
        ({ generateSheets }) =>
          (context, found, spokenNow) =>
            generateSheets(context, found, which, options, spokenNow, progress),
      ),
    migrate: () =>
      writeWith(
        () => import("./actions/migrate"),
        ({ migrateTracker }) => migrateTracker,
      ),
    starter: (scope, example) =>
      writeWith(
        () => import("./write/starter"),
        ({ makeStarter }) =>
          (context, found, spokenNow) =>
            makeStarter(context, found, scope, spokenNow, example),
      ),
    model: (id) =>
      writeWith(
        () => import("./write/models"),
        ({ makeModel }) =>
          (context, found, spokenNow) =>
            makeModel(context, found, id, spokenNow),
      ),
    starterJourney: () =>
      writeWith(
        () => import("./write/starter"),
        ({ makeStarterJourney }) => makeStarterJourney,
      ),
    async remove() {
      reading = null;
      const { removeEverything } = await loadedForAClick(() => import("./actions/remove"), language);
      return run(language, (context) => removeEverything(context, language), patience).finally(() => {
        reading = null;
      });
    },
    undo: () =>
      writeWith(
        () => import("./actions/undo"),
        ({ undoLast }) => undoLast,
      ),
    saveSettings: (change) => changeSettings("scope", (settings) => ({ ...settings, ...change, version: 1 })),
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
  return /^en/i.test(Office.context.displayLanguage ?? "") ? "en" : "fr";
}
