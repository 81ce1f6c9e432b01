/** `rnq sessions` and what a report says of sessions, as a person asks for them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { commandLine } from "../../src/workbench/node/commandLine";
import { fileOfRows, SESSION_BOOKS } from "../support/sessionBooks";

const ROOT = path.resolve(__dirname, "../..");
const folder = mkdtempSync(path.join(os.tmpdir(), "rnq-sessions-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function rnq(...argv: string[]): Promise<{ code: number; out: string; error: string }> {
  let [out, error] = ["", ""];
  const code = await commandLine(argv, path.join(ROOT, "build/cli"), {
    out: (text) => (out += text),
    error: (text) => (error += text),
  });
  return { code, out, error };
}

const file = path.join(folder, "sessions.xlsx");
writeFileSync(file, fileOfRows([SESSION_BOOKS.fiveTrainees]));

interface Found {
  readonly sessions: readonly {
    readonly name: string;
    readonly pieces: readonly { readonly step: string; readonly state: string }[];
    readonly order: readonly object[];
  }[];
  readonly coverage: readonly object[];
  readonly drawn: readonly string[];
  readonly seed?: number;
}

test("JSON: sessions, pieces, order, coverage, and the draw of a seed", async () => {
  const { code, out, error } = await rnq(
    "sessions",
    file,
    "--draw",
    "1",
    "--seed",
    "7",
    "--date",
    "2026-11-28",
    "--json",
  );
  expect({ code, error }).toEqual({ code: 0, error: "" });
  const found = JSON.parse(out) as Found;
  expect(found.sessions[0]).toEqual({
    name: "Herboristerie (2026-03-09)",
    start: "2026-03-09",
    end: "2026-03-11",
    trainees: 5,
    pieces: [
      { step: "Contrat", state: "done", date: "2026-03-10", indicators: expect.arrayContaining([9]) },
      { step: "Convocation", state: "done", date: "2026-03-03", indicators: expect.arrayContaining([9]) },
      { step: "Positionnement", state: "done", date: "2026-03-06", indicators: expect.arrayContaining([8]) },
      { step: "Émargement", state: "done", date: "2026-03-11", indicators: expect.arrayContaining([10]) },
      { step: "Satisfaction à chaud", state: "done", date: "2026-03-11", indicators: expect.arrayContaining([30]) },
      { step: "Attestation", state: "done", date: "2026-03-12", indicators: expect.arrayContaining([11]) },
    ],
    order: [{ first: "Contrat", then: "start", dates: ["2026-03-10", "2026-03-09"], indicator: 9 }],
    done: 6,
    of: 6,
  });
  expect(found.coverage[1]).toEqual({ step: "Convocation", done: 1, of: 2 });
  expect(found.seed).toBe(7);
  expect(found.drawn).toEqual(["Herboristerie (2026-10-05)"]);
  expect(
    JSON.parse((await rnq("sessions", file, "--draw", "1", "--seed", "7", "--date", "2026-11-28", "--json")).out),
  ).toEqual(found);
});

test("without options three are drawn, all where there are fewer, by a seed of the day", async () => {
  const found = JSON.parse((await rnq("sessions", file, "--date", "2026-11-28", "--json")).out) as Found;
  expect([found.drawn.length, found.seed]).toEqual([2, 20261128]);
});

test("on an earlier day a session is to come, lacks nothing yet and is not drawn", async () => {
  const found = JSON.parse((await rnq("sessions", file, "--date", "2026-10-04", "--json")).out) as Found;
  expect(found.sessions[1]?.pieces.filter(({ state }) => state === "missing")).toEqual([]);
  expect(found.drawn).toEqual(["Herboristerie (2026-03-09)"]);
});

test("without --json, lines to read", async () => {
  const { code, out } = await rnq("sessions", file, "--date", "2026-11-28");
  expect(code).toBe(0);
  expect(out.replace(/[\u00a0\u202f]/g, " ")).toContain("Convocation : absente pour 1 sur 5");
});

test("no session at all is an empty list, said apart", async () => {
  const other = path.join(ROOT, "test/workbooks/tableau-32-indicateurs.xlsx");
  const { code, out, error } = await rnq("sessions", other, "--json");
  expect([code, JSON.parse(out)]).toEqual([0, { sessions: [], coverage: [], drawn: [] }]);
  expect(error).toContain("Aucune session");
});

test.each([
  [["--draw", "0"], "--draw"],
  [["--draw", "deux"], "--draw"],
  [["--seed", "x"], "--seed"],
  [["--date", "2026-02-30"], "--date"],
  [["--categories", "OF"], "--categories"],
  [["--out", "x.xlsx"], "--out"],
  [["--live"], "--live"],
])("%j is refused in one line", async (options, named) => {
  const { code, out, error } = await rnq("sessions", file, ...options);
  expect([code, out]).toEqual([2, ""]);
  expect(error).toContain(named);
  expect(error.trim().split("\n")).toHaveLength(1);
});

test("the options of the draw belong to it alone", async () => {
  expect(await rnq("inspect", file, "--draw", "3")).toMatchObject({ code: 2, out: "" });
});

test("a report adds what sessions say, and the workbook stays as it was", async () => {
  const before = readFileSync(file);
  const { code, out } = await rnq("report", file, "--json");
  const { sessionFindings } = JSON.parse(out) as {
    sessionFindings: { indicator: number; session: string; what: string }[];
  };
  expect(code).toBe(0);
  expect(sessionFindings.map(({ indicator, session }) => [indicator, session])).toEqual([
    [9, "Herboristerie (2026-03-09)"],
    [9, "Herboristerie (2026-10-05)"],
  ]);
  expect(Object.keys(sessionFindings[0] ?? {})).toEqual(["indicator", "session", "what"]);
  expect(readFileSync(file).equals(before)).toBe(true);
});
