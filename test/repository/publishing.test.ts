/** Publishing: workflows that can do little and call what is tested here; what is attached to a release. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import manifest from "../../package.json";

const ROOT = path.resolve(__dirname, "../..");
const FOLDER = path.join(ROOT, ".github/workflows");
const workflows = readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(path.join(FOLDER, name), "utf8") }));

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(path.join(os.tmpdir(), "rnq-publishing-"));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const run = (file: string, ...options: string[]) =>
  spawnSync(process.execPath, [path.join(ROOT, file), ...options], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, RNQ_BUILT: "1" },
  });

describe.each(workflows)("$name", ({ text }) => {
  test("pins every action to a commit, with the version that it is", () => {
    const used = text.split("\n").filter((line) => /\buses:/.test(line));
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((line) => !/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test("is allowed nothing but what each job names, and knows no secret", () => {
    expect(text).toMatch(/^permissions: \{\}$/m);
    const jobs = text
      .split(/^ {2}(?=\w+:$)/m)
      .slice(1)
      .filter((job) => job.includes("runs-on:"));
    expect(jobs.filter((job) => !/^ {4}permissions:\n( {6}[\w-]+: (read|write)\n)+/m.test(job))).toEqual([]);
    expect(text).not.toMatch(/secrets\.|pull_request_target|write-all/);
  });

  test("runs scripts of this repository only, and puts no expression into a command", () => {
    const commands = [...text.matchAll(/^ *- run: (.*)$/gm)].map(([, command = ""]) => command);
    expect(text.match(/\brun:/g) ?? []).toHaveLength(commands.length);
    for (const command of commands) {
      expect(command).not.toContain("${{");
      const [, script] = /^npm run --silent (\w+)/.exec(command) ?? [];
      const known = /^bash \.ci\/(run|attach)$|^npm ci --no-progress$/.test(command);
      expect({ command, known: known || (script !== undefined && script in manifest.scripts) }).toEqual({
        command,
        known: true,
      });
    }
  });
});

test("the linter finds no fault in ours, and one where one is planted", () => {
  expect(run("src/scripts/workflows.mjs")).toMatchObject({ status: 0, stdout: "" });
  const planted = path.join(scratch, "workflows");
  mkdirSync(planted);
  writeFileSync(path.join(planted, "bad.yml"), workflows[0]!.text.replace("runs-on:", "runs-onn:"));
  const { status, stdout } = run("src/scripts/workflows.mjs", planted);
  expect(status).toBe(1);
  expect(stdout).toContain("runs-onn");
});

test("a release holds the folder built, its manifest and the notes of its version", () => {
  const out = path.join(scratch, "release");
  const options = ["--tag", `v${manifest.version}`, "--base", "https://localhost:3000", "--out", out];
  expect(run("src/scripts/release.mjs", ...options)).toMatchObject({ status: 0, stderr: "" });
  const packed = unzipSync(new Uint8Array(readFileSync(path.join(out, `rnq-${manifest.version}.zip`))));
  const built = readdirSync(path.join(ROOT, "dist"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(path.join(ROOT, "dist"), path.join(entry.parentPath, entry.name)));
  expect(Object.keys(packed).sort()).toEqual(built.map((file) => `rnq/${file.split(path.sep).join("/")}`).sort());
  expect(Buffer.from(packed["rnq/manifest.xml"]!)).toEqual(readFileSync(path.join(out, "manifest.xml")));
  const notes = readFileSync(path.join(out, "notes.md"), "utf8");
  expect(notes).toMatch(/^### Added\n- /);
  expect(notes).not.toMatch(/^## /m);

  // What the workflow then calls, with a `gh` that only writes down what it was asked.
  const bin = path.join(scratch, "bin");
  mkdirSync(bin);
  writeFileSync(path.join(bin, "gh"), '#!/bin/sh\nprintf "%s\\n" "$@"\n');
  chmodSync(path.join(bin, "gh"), 0o755);
  const copy = path.join(scratch, "copy");
  mkdirSync(path.join(copy, ".ci"), { recursive: true });
  mkdirSync(path.join(copy, "build/release"), { recursive: true });
  for (const name of readdirSync(out)) writeFileSync(path.join(copy, "build/release", name), "");
  writeFileSync(path.join(copy, ".ci/attach"), readFileSync(path.join(ROOT, ".ci/attach")));
  const attached = spawnSync("bash", [path.join(copy, ".ci/attach")], {
    encoding: "utf8",
    env: { PATH: `${bin}:${process.env.PATH}`, TAG: `v${manifest.version}` },
  });
  expect(attached.stdout.split("\n")).toEqual(
    expect.arrayContaining([
      "create",
      `v${manifest.version}`,
      "--verify-tag",
      `rnq-${manifest.version}.zip`,
      "manifest.xml",
    ]),
  );
});

test.each([
  ["another tag", ["--tag", "v0.0.9", "--base", "https://exemple.fr/"]],
  ["no address", ["--tag", `v${manifest.version}`]],
  ["an address that the folder was not built for", ["--tag", `v${manifest.version}`, "--base", "https://exemple.fr/"]],
])("%s releases nothing", (_what, options) => {
  const out = path.join(scratch, "nothing");
  const { status, stderr } = run("src/scripts/release.mjs", ...options, "--out", out);
  expect({ status, lines: stderr.trim().split("\n").length }).toEqual({ status: 2, lines: 1 });
});
