/** `rnq figures`, as a person asks for them. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { commandLine } from "../../src/workbench/node/commandLine";
import { fileOfRows, SESSION_BOOKS } from "../support/sessionBooks";
import { SURVEYS } from "../support/surveyBooks";

const ROOT = path.resolve(__dirname, "../..");
const folder = mkdtempSync(path.join(os.tmpdir(), "rnq-figures-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function rnq(...argv: string[]): Promise<{ code: number; out: string; error: string }> {
  let [out, error] = ["", ""];
  const code = await commandLine(argv, path.join(ROOT, "build/cli"), {
    out: (text) => (out += text),
    error: (text) => (error += text),
  });
  return { code, out: out.replaceAll(/[\u00a0\u202f]/g, " "), error };
}

const file = path.join(folder, "chiffres.xlsx");
writeFileSync(file, fileOfRows([SESSION_BOOKS.fiveTrainees, SURVEYS.googleFive]));

test("JSON: each figure with its value, headcount and method, or what is missing", async () => {
  const { code, out, error } = await rnq("figures", file, "--from", "2026-01-01", "--to", "2026-06-30", "--json");
  expect({ code, error }).toEqual({ code: 0, error: "" });
  expect(JSON.parse(out)).toEqual({
    from: "2026-01-01",
    to: "2026-06-30",
    figures: [
      { measure: "trainees", value: 5, method: expect.any(String) },
      {
        measure: "satisfaction",
        value: 0.5,
        answers: 2,
        of: 4,
        average: 3.5,
        scale: 5,
        method: expect.stringContaining("Moins de dix"),
      },
      { measure: "responseRate", value: 0.4, answers: 2, of: 5, method: expect.any(String) },
      { measure: "completion", value: null, method: expect.any(String), missing: expect.stringContaining("Abandon") },
      { measure: "interruption", value: null, method: expect.any(String), missing: expect.stringContaining("Abandon") },
      {
        measure: "success",
        value: null,
        method: expect.any(String),
        missing: expect.stringContaining("Certification"),
      },
    ],
  });
});

test("in lines for a person; no period is all that is known", async () => {
  const { code, out } = await rnq("figures", file);
  expect(code).toBe(0);
  expect(out).toContain("Du 11 mars 2026 au 7 octobre 2026");
  expect(out).toMatch(/Stagiaires accueillis : 10\./);
  expect(out).toMatch(/Satisfaction : 67 % \(3 réponses\)/);
});

test.each([
  [["--from", "hier"], "--from attend un jour"],
  [["--from", "2026-06-30", "--to", "2026-01-01"], "--from est après --to"],
  [["--draw", "2"], "--draw"],
  [["--date", "2026-01-01"], "--date"],
] as const)("%j is refused in one line", async (options, words) => {
  const { code, out, error } = await rnq("figures", file, ...options);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(error).toContain(words);
});
