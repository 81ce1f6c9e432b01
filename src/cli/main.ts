/**
 * The page without a face: the same runtime as the pane's (functions, live cells, host), driven by one call from
 * the command line instead of by clicks.
 */
import "../functions";
import { createHost, createLiveStatus } from "../excel";
import { systemToday } from "../excel/base/today";
import type { TrackerHost } from "../excel/base/api";
import type { Language } from "../text";
import { setLiveStatus } from "../functions/live";
import { runCommand, type Outcome, type Request } from "./commands";

export interface CommandPage {
  run(request: Request): Promise<Outcome>;
}

declare global {
  interface Window {
    rnq?: CommandPage;
  }
}

const ready = Office.onReady();

/** The host of a file answers; how long that takes depends on the file. */
function hostSpeaking(language: Language): TrackerHost {
  const host = createHost(systemToday, language, () => () => undefined);
  setLiveStatus(createLiveStatus(host));
  return host;
}

window.rnq = {
  run: async (request) => {
    await ready;
    return runCommand(hostSpeaking(request.language ?? "fr"), request, systemToday());
  },
};
