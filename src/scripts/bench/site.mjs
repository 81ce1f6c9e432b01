/**
 * What the published page loads, as a server sends it (gzip), until her own grid shows and until the pane names her table,
 * beside the smallest page that Univer allows with the same plugins. Office.js is counted on neither side.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { ensureBuilt, ROOT, SITE } from "../buildSteps.mjs";
import { developmentCertificate } from "../../workbench/bin/certificate.mjs";
import { findBrowser } from "../findPrograms.mjs";
import { serve } from "../../workbench/bin/serve.mjs";
import { compile } from "./sizes.mjs";

const LIMIT_MS = 180_000;
const GRID = 'canvas[id^="univer-sheet-main-canvas"]';
const HERS = path.join(ROOT, "test/workbooks/dossier-qualite.xlsx");
/** An empty sheet in the grid of the workbench: the plugins are those that `univer.ts` registers. */
const MINIMAL = `
import { createDrawing, openUnit } from "${path.join(ROOT, "src/workbench/page/grid/univer").split(path.sep).join("/")}";
const root = document.getElementById("workbench")!;
root.style.height = "600px";
openUnit(createDrawing(root), { id: "minimal" } as never);
`;

function compileMinimalGrid(configuration, out) {
  mkdirSync(out, { recursive: true });
  const source = path.join(out, "minimalGrid.ts");
  writeFileSync(source, MINIMAL);
  return compile({
    ...configuration,
    name: "minimalGrid",
    entry: { workbench: source },
    output: { ...configuration.output, path: path.join(out, "minimalGrid/essayer") },
    resolve: { ...configuration.resolve, modules: [path.join(ROOT, "node_modules")] },
    plugins: configuration.plugins.filter(({ constructor }) => constructor.name !== "CopyPlugin"),
  });
}

/** Bytes of a file as they travel: pictures are compressed already. */
const travelling = (body, type) =>
  /image\/png|spreadsheet/.test(type) ? body.length : gzipSync(body, { level: 9 }).length;

/** Writes down when the grid came on screen, by the frame. */
const watchGrid = (selector) => {
  const look = () => {
    const canvas = document.querySelector(selector);
    if (canvas?.clientHeight > 0 && !document.querySelector(".welcome")) globalThis.gridShownAt = Date.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

/**
 * A page that adds up what it was sent; `untilGrid` tells the sum of all that was asked for before the grid showed, `until`
 * of all up to now.
 */
async function counted(browser) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "fr-FR", serviceWorkers: "block" });
  context.setDefaultTimeout(LIMIT_MS);
  const page = await context.newPage();
  const sent = [];
  page.on("response", (response) => {
    const url = new URL(response.url());
    if (url.protocol !== "https:" || url.pathname.startsWith("/office/") || response.status() !== 200) return;
    const asked = response.request().timing().startTime;
    sent.push(
      response.body().then((body) => ({ asked, bytes: travelling(body, response.headers()["content-type"] ?? "") })),
    );
  });
  await page.addInitScript(watchGrid, GRID);
  const until = async (moment = Infinity) =>
    (await Promise.all([...sent])).reduce((sum, { asked, bytes }) => sum + (asked <= moment ? bytes : 0), 0);
  const untilGrid = async () =>
    until(await (await page.waitForFunction(() => globalThis.gridShownAt, null, { timeout: LIMIT_MS })).jsonValue());
  return { page, until, untilGrid };
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} KB`;

/** @param configuration of the workbench */
export async function measureSite(configuration, out) {
  const executablePath = findBrowser();
  if (!executablePath) return ["site  not measured: no browser is installed"];
  await ensureBuilt("bundles:site");
  await compileMinimalGrid(configuration, out);
  const certificate = await developmentCertificate();
  const minimalServer = await serve(path.join(out, "minimalGrid"), certificate, 3740);
  const server = await serve(SITE, certificate, 3760);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const least = await counted(browser);
    await least.page.goto(`${minimalServer.address}essayer/`);
    const base = await least.untilGrid();

    const { page, until, untilGrid } = await counted(browser);
    await page.goto(`${server.address}atelier/essayer/`);
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles({
        name: "le-mien.xlsx",
        mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        buffer: readFileSync(HERS),
      });
    const grid = await untilGrid();
    await page
      .frameLocator("iframe")
      .getByText(/indicateurs/)
      .first()
      .waitFor();
    const named = await until();
    return [
      `site  minimal Univer page with the same plugins, gzip: ${kilobytes(base)}`,
      `site  until her own grid shows, gzip: ${kilobytes(grid)}, ${(grid / base).toFixed(2)} times the minimal page (goal 1.2)`,
      `site  until the pane names her table, gzip: ${kilobytes(named)}, ${(named / base).toFixed(2)} times (goal 1.6)`,
    ];
  } finally {
    await browser.close();
    await server.close();
    await minimalServer.close();
  }
}
