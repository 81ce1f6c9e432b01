/** `docs/dependances.md` lists every package that `package.json` names, as it is installed; nothing else is loaded by Excel. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import manifest from "../../package.json";

const ROOT = path.resolve(__dirname, "../..");
const TEXT = readFileSync(path.join(ROOT, "docs/dependances.md"), "utf8");
const wanted: Readonly<Record<string, string>> = {
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...manifest.optionalDependencies,
};

interface Listed {
  readonly version: string;
  readonly size: string;
  readonly licence: string;
  readonly released: string;
  readonly purpose: string;
}

/** The rows of both tables by package; a family such as `@scope/* (13 packages)` stands for each of its packages. */
const listed = new Map<string, Listed>();
const families = new Map<string, number>();
for (const line of TEXT.split("\n")) {
  const cells = line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
  const [name = "", version = "", size = "", licence = "", released = "", purpose = ""] = cells;
  if (cells.length !== 6 || name === "package" || name.startsWith("---")) continue;
  const family = /^(@[^/]+\/)\* \((\d+) packages\)$/.exec(name);
  if (family) families.set(family[1]!, Number(family[2]));
  for (const each of family ? Object.keys(wanted).filter((one) => one.startsWith(family[1]!)) : [name])
    listed.set(each, { version, size, licence, released, purpose });
}

test("every package is listed with the version that is installed, and none that is not", () => {
  expect(Object.fromEntries([...listed].map(([name, { version }]) => [name, version]))).toEqual(wanted);
  for (const [scope, count] of families)
    expect({ scope, count }).toEqual({
      scope,
      count: Object.keys(wanted).filter((name) => name.startsWith(scope)).length,
    });
});

test("each says its size, licence, last release and what it is for", () => {
  for (const [name, row] of listed) {
    expect({ name, ...row }).toEqual({
      name,
      version: row.version,
      size: expect.stringMatching(/^(\d+(\.\d)? [kM]B|—)$/),
      licence: expect.stringMatching(/\w/),
      released: expect.stringMatching(/^20\d\d(-\d\d-\d\d)?$/),
      purpose: expect.stringMatching(/\w{3}/),
    });
  }
});

test("the licence listed is the one that the package carries", () => {
  for (const [name, { licence }] of listed) {
    const file = path.join(ROOT, "node_modules", name, "package.json");
    // An optional package may be missing where its native part cannot be built.
    if (!existsSync(file)) continue;
    const carried = (JSON.parse(readFileSync(file, "utf8")) as { license?: string }).license ?? "";
    // "LICENSE" only points at a file.
    if (carried !== "LICENSE" && /^[A-Z0-9][\w.-]*$/i.test(carried))
      expect({ name, licence }).toEqual({ name, licence: carried });
  }
});
