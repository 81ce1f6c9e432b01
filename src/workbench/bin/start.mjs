/** `npm start`: builds what is missing, serves the workbench and opens it in an installed browser. */
import { spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { parseArgs } from "node:util";
import { ensureSite, ROOT } from "../../scripts/buildSteps.mjs";
import { developmentCertificate } from "./certificate.mjs";
import { findBrowser } from "../../scripts/findPrograms.mjs";
import { serve, workbenchAt } from "./serve.mjs";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "3000" },
    file: { type: "string" },
    "no-open": { type: "boolean", default: false },
  },
});

const { parseNumber } = createRequire(import.meta.url)("office-addin-cli");
const PID_FILE = path.join(ROOT, ".cache", "start.pid");

try {
  const site = await ensureSite();
  const certificate = await developmentCertificate();
  const server = await serve(site, certificate, parseNumber(values.port, "Le port doit être un nombre."));
  const address = workbenchAt(server.address, values.file);
  writeFileSync(PID_FILE, String(process.pid));
  const browser = values["no-open"] ? null : open(address, certificate);
  process.stdout.write(
    `RNQ est prêt : ${address} : cliquez sur « Voir où j’en suis », dans le volet de droite, pour activer le suivi. Ctrl+C pour arrêter.\n`,
  );
  if (!browser && !values["no-open"]) {
    process.stdout.write(
      "Aucun Chrome, Edge ou Chromium trouvé : ouvrez cette adresse vous-même et acceptez le certificat de cet ordinateur.\n",
    );
  }
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    rmSync(PID_FILE, { force: true });
    browser?.kill();
    await server.close();
    process.stdout.write("RNQ est arrêté.\n");
    process.exit(0);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
} catch (error) {
  process.stderr.write(`RNQ n’a pas démarré : ${error.message}\n`);
  process.exit(1);
}

/** A window of its own, in a profile of ours, that accepts the one key of this workbench. */
function open(address, certificate) {
  const program = findBrowser();
  if (!program) return null;
  const profile = path.join(ROOT, ".cache", "browser");
  mkdirSync(profile, { recursive: true });
  const options = [`--user-data-dir=${profile}`, "--no-first-run", "--no-default-browser-check", "--disable-sync"];
  if (!certificate.trusted) options.push(`--ignore-certificate-errors-spki-list=${certificate.spki}`);
  // Chromium refuses its sandbox to root, as in a container.
  if (process.getuid?.() === 0) options.push("--no-sandbox");
  const child = spawn(program, [...options, address], { stdio: "ignore" });
  child.on("error", () => process.stdout.write(`Le navigateur n’a pas pu s’ouvrir : allez à ${address}\n`));
  return child;
}
