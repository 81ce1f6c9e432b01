/** What her logs prove: which indicators, by which day, and that a watch nobody used is at most in progress. */
import type { LogEntry, LogSubject } from "../../../src/tracker/model/logs";
import type { RecognisedTable } from "../../../src/tracker/model/recognition";
import { trackerOf } from "../../../src/tracker/model/tracker";
import { keptLogs } from "../../../src/tracker/logs/keeping";
import { assess, logsDecide } from "../../../src/tracker/report/assess";
import { why } from "../../../src/tracker/report/why";
import { day, recognition, row, scope, suivi } from "../support";

const TODAY = day("2026-11-28");

interface Line {
  readonly on?: string;
  readonly used?: boolean;
  readonly of?: readonly number[];
}

/** A tracker where the numbers are said done, with what proves them, and one log. */
function tracked(
  subject: LogSubject,
  lines: readonly Line[],
  numbers: readonly number[],
  proofs: readonly string[] = [],
) {
  const table: RecognisedTable = {
    kind: "log",
    sheet: "Cahier d'Ève",
    headerRow: 2,
    firstDataRow: 3,
    lastDataRow: 2 + lines.length,
    columns: { date: "B", title: "C", use: "D" },
    confidence: 1,
    reason: "",
    subject,
    entries: lines.length,
    last: null,
    used: 0,
  };
  const logs = lines.map(({ on, used = false, of = [] }, at): LogEntry => ({
    table: 1,
    sheet: table.sheet,
    row: 3 + at,
    ...(on ? { date: day(on) } : {}),
    isUsed: used,
    indicators: of,
  }));
  return trackerOf(
    recognition({
      tables: [suivi(), table],
      rows: numbers.map((number) => row(4 + number, number, "OK", { proofs: [...proofs] })),
      logs,
    }),
    scope({ subcontracts: true }),
    TODAY,
  );
}

const states = (tracker: ReturnType<typeof tracked>) =>
  Object.fromEntries(
    assess(tracker)
      .indicators.filter(({ number }) => tracker.recognition.rows.some(({ indicators }) => indicators.includes(number)))
      .map(({ number, state }) => [number, state]),
  );

test.each<readonly [LogSubject, readonly number[]]>([
  ["watch", [23, 24, 25]],
  ["complaints", [31]],
  ["difficulties", [31]],
  ["improvement", [32]],
  ["reviews", [30]],
  ["partners", [26]],
  ["training", [21, 22]],
  ["subcontractors", [27]],
])("a log of %s proves %p", (subject, numbers) => {
  const tracker = tracked(subject, [{ on: "2026-10-05", used: true }], [...numbers, 19]);
  expect(states(tracker)).toEqual({
    ...Object.fromEntries(numbers.map((number) => [number, "proven"])),
    19: "proofMissing",
  });
});

test("incidents prove what their own column names, and nothing else", () => {
  expect(states(tracked("incidents", [{ on: "2026-10-05" }], [17, 31]))).toEqual({
    17: "proofMissing",
    31: "proofMissing",
  });
  expect(states(tracked("incidents", [{ on: "2026-10-05", of: [17] }], [17, 31]))).toEqual({
    17: "proven",
    31: "proofMissing",
  });
});

test("a watch that names its indicators speaks for those alone", () => {
  const lines = [
    { on: "2026-10-05", used: true, of: [23] },
    { on: "2026-10-20", used: true, of: [24] },
  ];
  expect(states(tracked("watch", lines, [23, 24, 25]))).toEqual({ 23: "proven", 24: "proven", 25: "proofMissing" });
});

test("a watch is read again once its period is over, by the day of its last entry", () => {
  const lines = [
    { on: "2026-03-01", used: true },
    { on: "2026-07-02", used: true },
  ];
  const tracker = tracked("watch", lines, [23]);
  expect(states(tracker)).toEqual({ 23: "toReview" });
  expect(keptLogs(tracker).get(23)).toEqual([
    expect.objectContaining({ subject: "watch", last: "2026-07-02", row: 4, unused: false }),
  ]);
});

describe("what was not used in twelve months", () => {
  test.each<readonly [what: string, lines: readonly Line[], state: string]>([
    ["no entry says what was done", [{ on: "2026-10-05" }], "inProgress"],
    [
      "the only use is older than twelve months",
      [{ on: "2025-11-27", used: true }, { on: "2026-10-05" }],
      "inProgress",
    ],
    ["a use twelve months old to the day counts", [{ on: "2025-11-28", used: true }, { on: "2026-10-05" }], "proven"],
    ["a log without any day is not judged by its age", [{ used: true }], "proven"],
    ["a log without entries", [], "inProgress"],
  ])("%s", (_, lines, state) => {
    expect(states(tracked("watch", lines, [24]))).toEqual({ 24: state });
    expect(states(tracked("improvement", lines, [32]))).toEqual({ 32: state });
  });

  test("another proof does not make up for it, and her sentence says why", () => {
    const tracker = tracked("watch", [{ on: "2026-10-05" }], [23], ["Abonnement à une lettre"]);
    const assessment = assess(tracker);
    expect(states(tracker)).toEqual({ 23: "inProgress" });
    expect(why(tracker, assessment, 23)?.sentences.join(" ")).toMatch(/procédure sans usage/);
    expect(assessment.missing.find(({ number }) => number === 23)?.what).toMatch(/notez ce que vous en avez fait/);
    expect(logsDecide(tracker)).toBe(true);
  });

  test("complaints and training need no such word", () => {
    expect(states(tracked("complaints", [{ on: "2026-10-05" }], [31]))).toEqual({ 31: "proven" });
    expect(states(tracked("training", [{ on: "2025-01-05" }], [21]))).toEqual({ 21: "proven" });
  });
});

describe("an empty log", () => {
  test("of complaints proves beside a procedure", () => {
    const tracker = tracked("complaints", [], [31], ["Procédure de réclamation"]);
    const [told] = assess(tracker).indicators.filter(({ number }) => number === 31);
    expect(told).toMatchObject({ state: "proven" });
    expect(told?.proofs).toHaveLength(2);
  });

  test("of complaints does not prove alone", () => {
    expect(states(tracked("complaints", [], [31]))).toEqual({ 31: "proofMissing" });
  });

  test.each<readonly [LogSubject, number]>([
    ["partners", 26],
    ["training", 22],
    ["subcontractors", 27],
    ["reviews", 30],
    ["difficulties", 31],
  ])("of %s proves nothing", (subject, number) => {
    expect(states(tracked(subject, [], [number]))).toEqual({ [number]: "proofMissing" });
  });
});

test("what she does not say done stays as she says it", () => {
  const tracker = tracked("watch", [{ on: "2026-10-05", used: true }], []);
  const rows = [row(5, 23, "À faire"), row(6, 24, ""), row(7, 25, "???")];
  const said = { ...tracker, recognition: { ...tracker.recognition, rows } };
  expect(states(said)).toEqual({ 23: "todo", 24: "blank", 25: "unreadable" });
  expect(logsDecide(said)).toBe(false);
});

test("the cell of its last entry is among those that made a state, in her sheet whatever its name", () => {
  const tracker = tracked("reviews", [{ on: "2026-10-05" }, { on: "2026-11-05" }], [30]);
  expect(assess(tracker).indicators.find(({ number }) => number === 30)?.rows).toEqual([
    "Suivi!E34",
    "Cahier d'Ève!B4",
  ]);
});
