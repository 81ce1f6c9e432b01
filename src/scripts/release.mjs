/**
 * `npm run release -- --tag v1.2.0 --base https://address/ [--out build/release]`: what is attached to a release. The tag
 * says the version of the package, CHANGELOG.md has a section of it; the folder is built for the address and packed
 * beside its manifest and the notes.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { zipSync } from "fflate";
import { ensureBuilt, ROOT, SITE } from "./buildSteps.mjs";

const { values } = parseArgs({
  options: { tag: { type: "string" }, base: { type: "string" }, out: { type: "string", default: "build/release" } },
});
const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

/** What CHANGELOG.md says of a version, without its heading. */
function notesOf(changelog) {
  const sections = changelog.split(/^## /m).slice(1);
  const found = sections.find((section) => /^\[([^\]]+)\] - \d{4}-\d\d-\d\d\n/.exec(section)?.[1] === version);
  return found?.slice(found.indexOf("\n")).trim() ?? null;
}

if (values.tag !== `v${version}`)
  fail(`The tag is ${values.tag ?? "missing"}, the package is ${version}: nothing was built.`);
if (!values.base || !URL.canParse(values.base) || new URL(values.base).protocol !== "https:")
  fail(`${values.base ?? "No address"} is not an https address: nothing was built.`);
const notes = notesOf(readFileSync(path.join(ROOT, "CHANGELOG.md"), "utf8"));
if (!notes) fail(`CHANGELOG.md has no dated section [${version}]: nothing was built.`);

const base = values.base.endsWith("/") ? values.base : `${values.base}/`;
await ensureBuilt("bundles:site", { base });
const manifest = readFileSync(path.join(SITE, "manifest.xml"), "utf8");
if (!manifest.includes(`"${base}taskpane.html"`)) fail(`dist/manifest.xml was not built for ${base}.`);

const out = path.resolve(ROOT, values.out);
mkdirSync(out, { recursive: true });
const files = readdirSync(SITE, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const packed = Object.fromEntries(
  files
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [
      path.posix.join("rnq", path.relative(SITE, file).split(path.sep).join("/")),
      // The same files give the same archive.
      [readFileSync(file), { mtime: new Date(1980, 0, 1) }],
    ]),
);
writeFileSync(path.join(out, `rnq-${version}.zip`), zipSync(packed, { level: 9 }));
writeFileSync(path.join(out, "manifest.xml"), manifest);
writeFileSync(path.join(out, "notes.md"), `${notes}\n`);
process.stdout.write(`rnq-${version}.zip, manifest.xml and notes.md are in ${path.relative(ROOT, out)}, for ${base}\n`);
