/**
 * `npm run excel [-- web --document URL]`: loads the add-in of this checkout in an installed Excel, with
 * Microsoft's own tool. Excel must trust the key, so this one asks the system to (a dialogue opens).
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { ensureSite, ROOT } from "./buildSteps.mjs";
import { serve } from "../workbench/bin/serve.mjs";

const require = createRequire(import.meta.url);
let tool;
try {
  tool = require.resolve("office-addin-debugging/cli.js");
} catch {
  process.stderr.write(
    "L’outil de Microsoft (office-addin-debugging) n’a pas pu être installé sur ce système. Installez le manifeste à la main : voir docs/installer.md.\n",
  );
  process.exit(2);
}

const site = await ensureSite();
const { getHttpsServerOptions } = require("office-addin-dev-certs");
const { cert, key } = await getHttpsServerOptions();
const server = await serve(site, { cert, key }, 3000);
if (server.port !== 3000) {
  await server.close();
  process.stderr.write(
    "Le port 3000, que le manifeste nomme, est pris. Arrêtez l’autre programme (npm stop), puis recommencez.\n",
  );
  process.exit(2);
}
mkdirSync(path.join(ROOT, ".cache"), { recursive: true });
writeFileSync(path.join(ROOT, ".cache", "excel.session"), path.join(site, "manifest.xml"));
const [where = "desktop", ...rest] = process.argv.slice(2);
spawnSync(
  process.execPath,
  [tool, "start", path.join(site, "manifest.xml"), where, "--app", "excel", "--no-debug", ...rest],
  {
    cwd: ROOT,
    stdio: "inherit",
  },
);
process.stdout.write(
  "Excel s’ouvre avec l’onglet RNQ. Laissez cette fenêtre ouverte ; Ctrl+C puis « npm stop » pour finir.\n",
);
