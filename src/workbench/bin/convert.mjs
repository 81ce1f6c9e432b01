/** A .csv or .ods file as an .xlsx, by the LibreOffice of this computer: in a folder of its own, removed afterwards. */
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { findOffice } from "../../scripts/findPrograms.mjs";

export const CONVERTED = ["csv", "ods"];
/** Larger files are no tracker. */
const MOST_BYTES = 50_000_000;
const PATIENCE_MS = 120_000;
/** What Excel writes as CSV in France: semicolons, in the code page of Windows, unless the bytes are UTF-8. */
const CSV_FILTER = (bytes) => {
  const isUtf8 = Buffer.from(bytes.toString("utf8"), "utf8").equals(bytes);
  const [first = ""] = bytes.toString("latin1").split(/\r?\n/, 1);
  const count = (mark) => first.split(mark).length;
  const separator = [";", ",", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
  // 76 is UTF-8, 1 the code page of Windows; 1036 reads dates and decimals as they are written in France.
  return `CSV:${separator.charCodeAt(0)},34,${isUtf8 ? 76 : 1},1,,1036,false,true`;
};

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {string} kind one of `CONVERTED`
 */
export async function convertFile(request, response, kind) {
  const office = findOffice();
  const tell = (status, body = "") => response.writeHead(status, { "Cache-Control": "no-store" }).end(body);
  const bytes = await buffer(request).catch(() => null);
  if (office === null) return tell(501);
  if (bytes === null || bytes.length > MOST_BYTES) return tell(413);
  const folder = mkdtempSync(path.join(tmpdir(), "rnq-convert-"));
  try {
    writeFileSync(path.join(folder, `file.${kind}`), bytes);
    const filter = kind === "csv" ? [`--infilter=${CSV_FILTER(bytes)}`] : [];
    await run(office, [
      `-env:UserInstallation=file://${path.join(folder, "profile")}`,
      "--headless",
      ...filter,
      "--convert-to",
      "xlsx",
      "--outdir",
      folder,
      path.join(folder, `file.${kind}`),
    ]);
    const made = path.join(folder, "file.xlsx");
    return existsSync(made) ? tell(200, readFileSync(made)) : tell(422);
  } catch {
    return tell(422);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const run = (program, options) =>
  new Promise((resolve, reject) =>
    execFile(program, options, { timeout: PATIENCE_MS }, (error) => (error ? reject(error) : resolve(undefined))),
  );
