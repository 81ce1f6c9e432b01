/** The folder built, behind a plain static https server: files and nothing else, below a path of its own. */
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { generateCertificates } from "office-addin-dev-certs";
import type { Page } from "playwright-core";

const ROOT = path.resolve(__dirname, "../..");
export const SITE = path.join(ROOT, "dist");
const OFFICE_PACKAGE = path.join(ROOT, "node_modules/@microsoft/office-js/dist");
export const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".xml": "text/xml",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

export interface StaticSite {
  /** Such as `https://localhost:40123/un/autre/chemin/`. */
  readonly address: string;
  /** Paths that were asked for and are not in the folder. */
  readonly missing: readonly string[];
  close(): Promise<void>;
}

export async function serveSite(below: string): Promise<StaticSite> {
  const { key, cert } = await ownCertificate();
  const missing: string[] = [];
  const server = createServer({ key, cert }, (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    const name = decodeURIComponent(pathname.slice(below.length)).replace(/(^|\/)$/, "$1index.html");
    const file = path.join(SITE, name);
    if (request.method !== "GET" || !pathname.startsWith(below) || !existsSync(file) || !statSync(file).isFile()) {
      missing.push(pathname);
      return void response.writeHead(404).end();
    }
    response.writeHead(200, { "Content-Type": TYPES[path.extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  // A browser on a busy machine comes back to connections that would have been closed meanwhile.
  server.keepAliveTimeout = 0;
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    address: `https://localhost:${(server.address() as AddressInfo).port}${below}`,
    missing,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function ownCertificate(): Promise<{ key: Buffer; cert: Buffer }> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "rnq-certificate-"));
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => path.join(folder, name));
  try {
    await generateCertificates(ca, cert, key, 2, ["localhost", "127.0.0.1"]);
    return { key: readFileSync(key!), cert: readFileSync(cert!) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Microsoft's address of Office.js, answered from its own package. */
export async function answerOffice(page: Page): Promise<void> {
  await page.route(`${OFFICE_JS}**`, (route) =>
    route.fulfill({
      path: path.join(OFFICE_PACKAGE, new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "")),
    }),
  );
}
