/**
 * The static server of this machine, https:
 *   /                   the site as built (what `npm run excel` loads)
 *   /atelier/           the same files, byte for byte, but for the address of Office.js, here /office/, and for the place
 *                       where the workbench may have other kinds of files converted; its samples are also the test workbooks
 *   /office/            Office.js from its package, unmodified
 *   /convert/           POST of a .csv or .ods file: the workbook that LibreOffice makes of it; 501 where it is not installed
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:https";
import { createRequire } from "node:module";
import path from "node:path";
import { ROOT } from "../../scripts/buildSteps.mjs";
import { CONVERTED, convertFile } from "./convert.mjs";

const require = createRequire(import.meta.url);
const OFFICE_ADDRESS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const OFFICE = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const LOCAL = "/atelier/";
const SAMPLES = `${LOCAL}essayer/samples/`;

/** Where the files of each address lie, the first prefix that fits. */
const foldersOf = (site) => [
  ["/office/", OFFICE],
  [SAMPLES, path.join(site, "essayer/samples"), path.join(ROOT, "test/workbooks")],
  [LOCAL, site],
  ["/", site],
];

/** The file of that name in the folder, never one outside it. */
function within(folder, name) {
  const file = path.join(folder, name);
  return file.startsWith(folder + path.sep) && existsSync(file) && statSync(file).isFile() ? file : null;
}

/** A page as this machine shows it: Office.js from its package, other kinds of files converted here. */
const localPage = (html) =>
  html.replaceAll(OFFICE_ADDRESS, "/office/").replace("<head>", '<head><meta name="rnq-convert" content="/convert/">');

function answer(site, request, response) {
  const address = decodeURIComponent(new URL(request.url, "https://localhost").pathname);
  const [, kind] = /^\/convert\/(\w+)$/.exec(address) ?? [];
  if (kind !== undefined && request.method === "POST" && CONVERTED.includes(kind))
    return convertFile(request, response, kind);
  if (address === "/") return response.writeHead(302, { Location: LOCAL }).end();
  const [prefix, ...folders] = foldersOf(site).find(([start]) => address.startsWith(start));
  const name = address.slice(prefix.length) + (address.endsWith("/") ? "index.html" : "");
  const file = folders.map((folder) => within(folder, name)).find((found) => found !== null);
  if (!file) return response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("Introuvable");
  let body = readFileSync(file);
  if (prefix === LOCAL && file.endsWith(".html")) body = Buffer.from(localPage(body.toString("utf8")), "utf8");
  response
    .writeHead(200, {
      "Content-Type": TYPES[path.extname(file)] ?? "application/octet-stream",
      "Cache-Control": "no-cache",
      "X-Content-Type-Options": "nosniff",
    })
    .end(body);
}

/**
 * @param {string} site folder of the site, as built
 * @param {{ cert: Buffer, key: Buffer }} certificate
 * @param {number} port first port to try; the next free one is taken
 * @returns {Promise<{ address: string, port: number, close: () => Promise<void> }>}
 */
export async function serve(site, certificate, port) {
  for (let candidate = port; candidate < port + 20; candidate += 1) {
    const server = createServer({ cert: certificate.cert, key: certificate.key }, (request, response) =>
      answer(site, request, response),
    );
    // A browser on a busy machine comes back to connections that would have been closed meanwhile.
    server.keepAliveTimeout = 0;
    const taken = await new Promise((resolve, reject) => {
      server.once("error", (error) => (error.code === "EADDRINUSE" ? resolve(true) : reject(error)));
      server.listen(candidate, "127.0.0.1", () => resolve(false));
    });
    if (taken) continue;
    const close = () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    return { address: `https://localhost:${candidate}/`, port: candidate, close };
  }
  throw new Error(`Aucun port libre de ${port} à ${port + 19}. Fermez un autre atelier, puis recommencez.`);
}

/** The workbench at an address of `serve`, with one of the samples open in it. */
export const workbenchAt = (address, file = "atelier-marjolaine.xlsx") =>
  `${address}${LOCAL.slice(1)}essayer/?file=${encodeURIComponent(file)}`;
