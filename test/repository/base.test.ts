/** `npm run build -- --base ADDRESS`: everything the manifest names is then at that address, and in the folder built. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const BASE = "https://exemple.fr/outils/rnq/";

interface Copied {
  readonly from: string;
  readonly to: string;
  readonly transform?: (content: Buffer) => string;
}

type Configure = (env: { readonly base: string }) => { name: string; plugins: { patterns?: Copied[] }[] }[];

/** The manifest as the build writes it for an address. */
function manifestFor(base: string): string {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const configure = require("../../webpack.config.js") as Configure;
  const configurations = configure({ base });
  const patterns =
    configurations.find(({ name }) => name === "addin")?.plugins.flatMap((plugin) => plugin.patterns ?? []) ?? [];
  const manifest = patterns.find(({ to }) => to === "manifest.xml");
  return manifest?.transform?.(readFileSync(path.join(ROOT, "manifest.xml"))) ?? "";
}

const addresses = (manifest: string) =>
  [...manifest.matchAll(/(?:DefaultValue|Value)="(https:\/\/[^"]+)"/g)].map((match) => match[1] ?? "");

test.each([BASE, BASE.slice(0, -1)])("with %s, nothing points at this computer any more", (base) => {
  const manifest = manifestFor(base);
  expect(manifest).not.toMatch(/localhost/);
  const ours = addresses(manifest).filter((address) => new URL(address).hostname === "exemple.fr");
  expect(ours.length).toBeGreaterThan(20);
  expect(ours.filter((address) => !address.startsWith(BASE))).toEqual([]);
});

test("what the manifest names is in the folder built", () => {
  const missing = addresses(manifestFor(BASE))
    .filter((address) => address.startsWith(BASE))
    .map((address) => address.slice(BASE.length))
    .filter((file) => !existsSync(path.join(ROOT, "dist", file)));
  expect(missing).toEqual([]);
});

test("the pages built name no address of their own: any folder of any server will do", () => {
  for (const page of readdirSync(path.join(ROOT, "dist"), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".html"),
  )) {
    const html = readFileSync(path.join(ROOT, "dist", page), "utf8");
    const absolute = [...html.matchAll(/(?:src|href)="(\/[^"]*|https?:[^"]*)"/g)]
      .map((match) => match[1] ?? "")
      .filter((address) => !/^https:\/\/(appsforoffice\.microsoft\.com|www\.|travail-emploi|learn\.)/.test(address));
    expect({ page, absolute }).toEqual({ page, absolute: [] });
  }
});

test("no page of the site may load anything but files of the folder, and Office.js in the pane", () => {
  const policyOf = (page: string) =>
    /Content-Security-Policy"[^>]*content="([^"]+)"|content="([^"]+)"[^>]*Content-Security-Policy"/
      .exec(readFileSync(path.join(ROOT, "dist", page), "utf8"))
      ?.slice(1)
      .find(Boolean) ?? "";
  for (const page of ["index.html", "installer.html", "privacy.html", "essayer/index.html"]) {
    expect(policyOf(page)).toMatch(/^default-src 'none'; /);
    expect(policyOf(page)).not.toMatch(/https?:|unsafe-eval|\*/);
    expect(policyOf(page)).not.toMatch(/script-src[^;]*unsafe-inline/);
  }
});

test("the header that the docs propose is the policy that the pages carry", () => {
  const policy = /content="(default-src[^"]+)"/.exec(readFileSync(path.join(ROOT, "dist/taskpane.html"), "utf8"))?.[1];
  expect(policy).toContain("default-src 'none'");
  expect(readFileSync(path.join(ROOT, "docs/publier.md"), "utf8")).toContain(`Content-Security-Policy: ${policy}\n`);
});
