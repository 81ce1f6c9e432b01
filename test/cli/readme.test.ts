/** Every command of the README works as it is written, on a workbook whose sheets and tables have names of their own. */
import { execFile } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const ROOT = path.resolve(__dirname, "../..");
const README = readFileSync(path.join(ROOT, "README.md"), "utf8");
const COMMANDS = [...README.matchAll(/^npm run --silent rnq -- ([^#\n]+)/gm)].map(([, words = ""]) => words.trim());
/** Done, or done with findings that need a person. */
const EXITS = [0, 1];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rnq-readme-"));
  copyFileSync(path.join(ROOT, "test/workbooks/grille-audit-blanc.xlsx"), path.join(folder, "MON.xlsx"));
  mkdirSync(path.join(folder, "DOSSIER"));
  copyFileSync(path.join(folder, "MON.xlsx"), path.join(folder, "DOSSIER", "MON.xlsx"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As a shell would: quotes hold a word together. Files of the repository stay, the others are in the folder. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word = ""]) =>
    quoted !== undefined ? quoted : existsSync(path.join(ROOT, word)) ? path.join(ROOT, word) : word,
  );

async function run(command: string): Promise<{ readonly code: number; readonly out: string; readonly said: string }> {
  const all = [path.join(ROOT, "src/workbench/bin/rnq.mjs"), ...wordsOf(command)];
  return promisify(execFile)(process.execPath, all, { cwd: folder, maxBuffer: 1e8 }).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, said: stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      out: error.stdout,
      said: error.stderr,
    }),
  );
}

test("the README shows every command but those that only a test needs", () => {
  expect(COMMANDS.map((command) => command.split(" ")[0])).toEqual(
    expect.arrayContaining(["inspect", "scope", "report", "eval", "migrate", "detach", "check"]),
  );
});

test("no formula of the README is about a table that only some workbooks have", () => {
  const formulas = [...README.matchAll(/=RNQ\.[A-Z]+\([^)`"]*\)/g)].map(([formula]) => formula);
  expect(formulas.filter((formula) => !/\((?:|…|\d+)\)$/.test(formula))).toEqual([]);
});

/** The ordinary tests run two of them: each is a process of its own. */
const RUN = process.env.RNQ_ALL_TESTS ? COMMANDS : COMMANDS.filter((command) => /^(?:report|eval) /.test(command));

// One after the other: what one writes, the next one reads.
test.each(RUN)(
  "rnq %s",
  async (command) => {
    const { code, out, said } = await run(command);
    // A tracker of a body without apprentices has nothing to carry over: that is said, and nothing is written.
    if (command.startsWith("migrate") && said.startsWith("Rien à ajouter")) return;
    expect({ said, isDone: EXITS.includes(code) }).toEqual({ said, isDone: true });
    const [, written] = /--(?:out|portfolio) (\S+)/.exec(command) ?? [];
    if (written !== undefined) expect(existsSync(path.join(folder, written))).toBe(true);
    if (command.includes("--json"))
      for (const line of out.trim().split(/\n(?=\{)/)) expect(() => JSON.parse(line)).not.toThrow();
    if (command.startsWith("eval")) expect(out).not.toMatch(/"error"/);
  },
  120_000,
);
