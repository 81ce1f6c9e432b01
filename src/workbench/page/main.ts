/**
 * A visitor chooses a workbook while the spreadsheet loads; `?file=` names a sample to open at once, `?langue=en` the
 * language.
 */
import "./styles.css";
import "./welcome/welcome.css";
import type { openFirst } from "./firstBook";
import { fetchSamples, sampleBytes } from "./samples";
import { acceptDrops } from "./shell/drop";
import { Welcome } from "./welcome/welcome";
import { speak, words } from "./words";

const asked = new URL(location.href).searchParams;
speak((asked.get("langue") ?? navigator.language).startsWith("en") ? "en-US" : "fr-FR");

const root = document.getElementById("workbench")!;
const samples = fetchSamples();
const welcome = new Welcome({ openFile: (file) => openFile(file), openSample: ({ file }) => void openSample(file) });
let openFile = (file: File): void => void open(file.name, async () => new Uint8Array(await file.arrayBuffer()));
const openSample = (file: string): Promise<void> => open(file.split("/").pop() ?? file, () => sampleBytes(file));

/** The spreadsheet is large: asked for while she chooses, and again where that failed. */
let spreadsheet: Promise<{ openFirst: typeof openFirst }> | null = null;
function loaded(): Promise<{ openFirst: typeof openFirst }> {
  if (spreadsheet === null) {
    const loading = Promise.all([import("./firstBook"), import("./grid/grid")]).then(([first]) => first);
    loading.catch(() => (spreadsheet = null));
    spreadsheet = loading;
  }
  return spreadsheet;
}

let busy = false;

/** Opens the first workbook; its steps are told on the page of welcome, which then makes room. */
async function open(name: string, read: () => Promise<Uint8Array | null>): Promise<void> {
  if (busy) return;
  busy = true;
  const texts = words.welcome;
  try {
    welcome.say(1, texts.loading(name));
    const { openFirst } = await loaded();
    welcome.say(2, texts.reading(name));
    const bytes = await read();
    const opened =
      bytes === null
        ? words.notFound(name)
        : await openFirst({ root, samples: await samples, bytes, name }, () => welcome.say(3, texts.showing(name)));
    if (typeof opened === "string") return welcome.refuse(opened);
    openFile = (file) => void opened.openFile(file);
    welcome.element.remove();
    root.inert = false;
    // What had the focus is gone: the keyboard goes on from the top of the workbench.
    root.tabIndex = -1;
    root.focus();
  } catch (error) {
    console.error(error);
    welcome.refuse(texts.failed);
  } finally {
    busy = false;
  }
}

root.inert = true;
document.body.prepend(welcome.element);
acceptDrops(document.body, (file) => openFile(file));
void samples.then((found) => welcome.setSamples(found));
const first = asked.get("file");
if (first === null) void loaded();
else void openSample(first);
