/** The door to Excel before the room behind it is loaded: the pane paints its first screen meanwhile. */
import type { TrackerHost } from "./excel/base/api";

/**
 * Starts loading at once; every call waits for it. A load that failed (the network was away) fails the calls that
 * waited, and the next call tries again.
 */
export function hostLoadedLater(load: () => Promise<TrackerHost>): TrackerHost {
  let loading: Promise<TrackerHost> | null = null;
  const loaded = (): Promise<TrackerHost> => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
  loaded().catch(() => undefined);
  return {
    read: async () => (await loaded()).read(),
    follow: async (changed) => (await loaded()).follow(changed),
    select: async (address) => (await loaded()).select(address),
    attach: async (options) => (await loaded()).attach(options),
    stateColumn: async (change) => (await loaded()).stateColumn(change),
    setScope: async (scope) => (await loaded()).setScope(scope),
    correct: async (correction) => (await loaded()).correct(correction),
    highlight: async (on) => (await loaded()).highlight(on),
    insertPicture: async (picture) => (await loaded()).insertPicture(picture),
    generate: async (which, options, progress) => (await loaded()).generate(which, options, progress),
    migrate: async () => (await loaded()).migrate(),
    starter: async (scope, example) => (await loaded()).starter(scope, example),
    model: async (id) => (await loaded()).model(id),
    starterJourney: async () => (await loaded()).starterJourney(),
    remove: async () => (await loaded()).remove(),
    undo: async () => (await loaded()).undo(),
    saveSettings: async (change) => (await loaded()).saveSettings(change),
  };
}
