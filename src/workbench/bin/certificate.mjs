/**
 * The key that https on this machine needs. Where Office's development certificate is already trusted
 * (`npm run excel` asks for that) it is used; else one is made in our own cache folder, and the browser
 * that we open is told to accept this one key only. The system's trust store is never changed here.
 */
import { createHash, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { ROOT } from "../../scripts/buildSteps.mjs";

const require = createRequire(import.meta.url);

/** @returns {Promise<{ key: Buffer, cert: Buffer, trusted: boolean, spki: string }>} spki: base64 SHA-256 of the public key. */
export async function developmentCertificate() {
  const { generateCertificates, verifyCertificates } = require("office-addin-dev-certs");
  const { localhostCertificatePath, localhostKeyPath } = require("office-addin-dev-certs/lib/defaults.js");
  if (isTrusted(verifyCertificates)) return read(localhostCertificatePath, localhostKeyPath, true);

  const folder = path.join(ROOT, ".cache", "certificate");
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => path.join(folder, name));
  if (!isCurrent(cert)) await silently(() => generateCertificates(ca, cert, key, 365, ["localhost", "127.0.0.1"]));
  return read(cert, key, false);
}

function isTrusted(verifyCertificates) {
  try {
    return verifyCertificates();
  } catch {
    return false; // no trust store to ask on this system
  }
}

function isCurrent(file) {
  try {
    const left = Date.parse(new X509Certificate(readFileSync(file)).validTo) - Date.now();
    return left > 24 * 3600 * 1000;
  } catch {
    return false;
  }
}

function read(certFile, keyFile, trusted) {
  const cert = readFileSync(certFile);
  const spki = createHash("sha256")
    .update(new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" }))
    .digest("base64");
  return { cert, key: readFileSync(keyFile), trusted, spki };
}

/** The generator tells where it wrote; our one line of output is enough. */
async function silently(action) {
  const log = console.log;
  console.log = () => {};
  try {
    await action();
  } finally {
    console.log = log;
  }
}
