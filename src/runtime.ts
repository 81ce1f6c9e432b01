/**
 * The shared runtime: one page for functions, ribbon and pane, alive as long as the workbook is open. Functions are
 * already associated (their script comes first); here come the ribbon's buttons at once, then the room that reads
 * Excel with the live status, and the pane: once it shows, it says which table it found, then come its screens.
 */
import { associateCommands } from "./commands";
import { hostLoadedLater, loadedAhead } from "./laterHost";
import { beginReading, offerAgain, sayInPage, type BegunReading } from "./taskpane/first";
import { setLiveStatus } from "./functions/live";
import { displayLanguage } from "./functions/values/language";
import type { TrackerHost } from "./excel/base/api";
import { commands } from "./text/commands";
import { spokenIn } from "./text/spoken";

declare const RNQ_VERSION: string;

const isShown = () => document.visibilityState === "visible" && window.innerWidth > 0;

// While Office.js still asks Excel who it is.
const excelRoom = loadedAhead(() => import(/* webpackChunkName: "excel" */ "./excel"));

/** The pane and its libraries; with its first screen, once that has something to show. */
function loadPane(found: boolean) {
  if (found)
    import(/* webpackChunkName: "opening" */ "./taskpane/screens/opening/OpeningScreen").catch(() => undefined);
  return import(/* webpackChunkName: "pane" */ "./taskpane/mount");
}

/**
 * Once: her workbook is read, then come the screens, which are not needed to say which table was found. Where they cannot
 * be loaded she is told, and can ask again.
 */
function mountOnce(host: TrackerHost): () => void {
  let begun: BegunReading | null = null;
  let mounting: Promise<void> | null = null;
  const mount = (): void => {
    const root = document.getElementById("root");
    if (!root) return;
    const reading = (begun ??= beginReading(host, (found) => sayInPage(root, found)));
    mounting ??= reading.wanted
      .then(() => loadPane(reading.found() !== null))
      .then(
        ({ mountPane, themeOfPlace }) => {
          mountPane(root, reading.handOver(), {
            found: reading.found,
            ...themeOfPlace(() => Office.context.officeTheme?.bodyBackgroundColor),
            language: displayLanguage(),
            version: RNQ_VERSION,
            canDownload: Office.context.platform !== Office.PlatformType.Mac,
            loadFirstClick: () => excelRoom().then((room) => room.loadFirstClick()),
          });
        },
        () => {
          mounting = null;
          offerAgain(root, displayLanguage(), mount);
        },
      );
  };
  return mount;
}

/** Excel tells when the pane shows again; a page that started visible shows already. */
function whenShown(show: () => void): void {
  if (isShown()) show();
  void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (visibilityMode === Office.VisibilityMode.taskpane) show();
  });
}

/** Opened in a plain browser there is no workbook. */
function sayWhereItOpens(): void {
  const said = document.querySelector("#root > p");
  if (said) said.textContent = commands[spokenIn(navigator.language)].outside;
}

void Office.onReady(({ host: application }) => {
  if (application !== Office.HostType.Excel) return sayWhereItOpens();
  const host = hostLoadedLater(async () => {
    const { createHost, createLiveStatus } = await excelRoom();
    const loaded = createHost();
    setLiveStatus(createLiveStatus(loaded));
    return loaded;
  });
  associateCommands(host, displayLanguage);
  whenShown(mountOnce(host));
});
