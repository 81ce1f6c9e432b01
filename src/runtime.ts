/**
 * The shared runtime: one page for functions, ribbon and pane, alive as long as the workbook is open. Functions are
 * already associated (their script comes first); here come the ribbon's buttons at once, then the room that reads
 * Excel with the live status, and the pane, which is loaded only once it shows.
 */
import { associateCommands } from "./commands";
import { hostLoadedLater, loadedAhead } from "./laterHost";
import { setLiveStatus } from "./functions/live";
import { displayLanguage } from "./functions/values/language";
import type { TrackerHost } from "./excel/base/api";
import { commands } from "./text/commands";
import { spokenIn } from "./text/spoken";

declare const RNQ_VERSION: string;

const isShown = () => document.visibilityState === "visible" && window.innerWidth > 0;

// While Office.js still asks Excel who it is.
const excelRoom = loadedAhead(() => import(/* webpackChunkName: "excel" */ "./excel"));
const paneRoom = isShown() ? loadedAhead(loadPane) : loadPane;

/** The pane and its libraries. */
function loadPane() {
  return import(/* webpackChunkName: "pane" */ "./taskpane/mount");
}

/** Once; where it cannot be loaded she is told, and can ask again. */
function mountOnce(host: TrackerHost): () => void {
  let mounting: Promise<void> | null = null;
  const mount = (): void => {
    mounting ??= paneRoom().then(
      ({ mountPane, themeOfPlace }) => {
        const root = document.getElementById("root");
        if (!root) return;
        mountPane(root, host, {
          ...themeOfPlace(() => Office.context.officeTheme?.bodyBackgroundColor),
          language: displayLanguage(),
          version: RNQ_VERSION,
          canDownload: Office.context.platform !== Office.PlatformType.Mac,
          loadFirstClick: () => excelRoom().then((room) => room.loadFirstClick()),
        });
      },
      () => {
        mounting = null;
        offerAgain(mount);
      },
    );
  };
  return mount;
}

function offerAgain(again: () => void): void {
  const said = document.querySelector("#root > p");
  if (!said) return;
  const { notLoaded, tryAgain } = commands[displayLanguage()];
  const button = document.createElement("button");
  button.textContent = tryAgain;
  button.addEventListener("click", () => {
    button.disabled = true;
    again();
  });
  said.replaceChildren(notLoaded, " ", button);
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
