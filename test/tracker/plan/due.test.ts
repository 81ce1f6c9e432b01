import { trackerOf } from "../../../src/tracker/model/tracker";
import ICAL from "ical.js";
import fc from "fast-check";
import { assess } from "../../../src/tracker/report/assess";
import { toIcs } from "../../../src/tracker/plan/ics";
import { dueItems } from "../../../src/tracker/plan/due";
import { makePlan } from "../../../src/tracker/plan/plan";
import { planAsText } from "../../../src/tracker/plan/asText";
import { planCalendar } from "../../../src/tracker/plan/asCalendar";
import type { JourneySession, RecognisedTable, Recognition } from "../../../src/tracker/model/recognition";
import { listTasks } from "../../../src/tracker/plan/tasks";
import { day, entry, marjolaine, recognition, REGISTER, row, scope, suivi } from "../support";

const TODAY = day("2026-11-23");
const items = (of: Recognition, asked = scope(), days = 30) =>
  dueItems(trackerOf(of, asked, TODAY), assess(trackerOf(of, asked, TODAY)), days);

const WIDE: RecognisedTable = {
  kind: "journeyWide",
  sheet: "Stagiaires",
  headerRow: 1,
  firstDataRow: 2,
  lastDataRow: 9,
  columns: { trainee: "A", session: "B", start: "C", end: "D", steps: ["E", "F", "G", "H", "I"] },
  confidence: 1,
  reason: "",
};
const STEPS = ["Convention", "Émargement", "Satisfaction à chaud", "Satisfaction à froid", "Facturation"];
const session = (
  line: number,
  trainee: string,
  steps: JourneySession["steps"],
  more: Partial<JourneySession> = {},
): JourneySession => ({
  table: 0,
  sheet: "Stagiaires",
  row: line,
  trainee,
  session: "Excel, niveau 2",
  start: day("2026-11-26"),
  end: day("2026-12-11"),
  steps,
  ...more,
});
const wide = (...sessions: JourneySession[]): Recognition =>
  recognition({
    tables: [WIDE],
    journey: STEPS.map((step, position) => ({
      table: 0,
      sheet: "Stagiaires",
      column: "EFGHI"[position] ?? "",
      step,
      indicators: [],
      documents: [],
      done: 0,
      pending: 1,
    })),
    sessions,
  });

describe("what falls due", () => {
  test("pieces of a session by its dates, trainees of one session together", () => {
    const pending = ["done", "pending", "pending", "pending", "pending"] as const;
    const due = items(
      wide(session(2, "A. B.", pending), session(3, "C. D.", ["done", "pending", "done", "notApplicable", "done"])),
      scope(),
      90,
    ).filter(({ kind }) => kind === "session");
    expect(due.map(({ date, text }) => `${date} ${text}`)).toEqual([
      "2026-12-11 Excel, niveau 2\u00a0: Émargement, Satisfaction à chaud (2\u00a0stagiaires)",
      "2026-12-18 Excel, niveau 2\u00a0: Facturation",
      "2027-02-11 Excel, niveau 2\u00a0: Satisfaction à froid",
    ]);
    expect(due[0]).toMatchObject({ at: "Stagiaires!A2", late: false });
  });
  test.each([
    ["2026-11-23", "2026-09-20", ["Satisfaction à froid\u00a0: à demander (Excel, niveau 2)"]],
    // Two months after the end is Sunday of this week, or Monday of the next one.
    ["2026-11-23", "2026-09-29", ["Satisfaction à froid\u00a0: à demander (Excel, niveau 2)"]],
    ["2026-11-23", "2026-09-30", []],
    ["2026-11-23", "2026-05-23", ["Satisfaction à froid\u00a0: à demander (Excel, niveau 2)"]],
    ["2026-11-24", "2026-05-23", []],
  ])("on %s a session that ended on %s has this task of the week: %j", (today, end, titles) => {
    const ended = { start: day(end), end: day(end) };
    const of = trackerOf(
      wide(session(2, "A. B.", ["done", "done", "done", "pending", "done"], ended)),
      scope(),
      day(today),
    );
    const tasks = listTasks(
      { ...of, recognition: { ...of.recognition, rows: [row(5, 30, "OK", { proofs: ["Enquêtes"] })] } },
      assess(of),
    );
    expect(tasks.filter(({ id }) => id === "sessions-surveys").map(({ title }) => title)).toEqual(titles);
  });
  test("a session without dates is due no day", () => {
    const bare: JourneySession = { table: 0, sheet: "Stagiaires", row: 2, trainee: "A. B.", steps: ["pending"] };
    expect(items(wide(bare)).filter(({ kind }) => kind === "session")).toEqual([]);
  });
  test("her deadlines while the indicator is not proven, late ones first, within the horizon", () => {
    const of = recognition({
      tables: [{ ...suivi(), columns: { ...suivi().columns, deadline: "G" } }],
      rows: [
        row(5, 4, "En cours", { deadline: day("2026-11-01") }),
        row(6, 5, "OK", { deadline: day("2026-12-01") }),
        row(7, 6, "OK", { proofs: ["Programme"], deadline: day("2026-12-01") }),
        row(8, 8, "À faire", { deadline: day("2027-12-01") }),
      ],
    });
    const due = items(of).filter(({ kind }) => kind === "deadline");
    expect(due.map(({ date, at, late }) => [date, at, late])).toEqual([
      ["2026-11-01", "Suivi!G5", true],
      ["2026-12-01", "Suivi!G6", false],
    ]);
  });
  test("ends of validity and periods of proofs, a document of several indicators once", () => {
    const of = recognition({
      tables: [suivi(), REGISTER],
      rows: [23, 24, 25, 17].map((number, at) => row(at + 5, number, "OK")),
      register: [
        entry(2, "Note de veille", [23, 24, 25], { date: day("2026-09-10") }),
        entry(3, "Bail", [17], { expiry: day("2026-12-01") }),
      ],
    });
    expect(items(of).map(({ kind, date, text, indicators }) => [kind, date, text, indicators])).toEqual([
      ["expiry", "2026-12-01", "Fin de validité\u00a0: Bail", [17]],
      ["review", "2026-12-10", "À relire\u00a0: Note de veille", [23, 24, 25]],
    ]);
  });
  test("yearly dates, audit and certificate, never the past ones", () => {
    const asked = scope({ auditDate: day("2027-03-04"), certificateDate: day("2024-03-01") });
    const due = items(recognition({}), asked, 365);
    expect(due.map(({ date, kind }) => [date, kind])).toEqual([
      ["2027-01-15", "yearly"],
      ["2027-02-28", "certificate"],
      ["2027-03-04", "audit"],
      ["2027-05-31", "yearly"],
    ]);
    expect(due[3]?.text).toContain("à confirmer");
  });
});

interface Read {
  readonly summary: string;
  readonly description: string | null;
  readonly uid: string;
  readonly start: string;
  readonly end: string;
  readonly whole: boolean;
}
function read(ics: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[]);
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      summary: event.summary,
      description: event.description,
      uid: event.uid,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      whole: event.startDate.isDate,
    };
  });
}

describe("calendar file", () => {
  test("whole-day events that a parser reads back, the end being the day after", () => {
    const ics = toIcs(
      "Audit",
      [
        {
          id: "a",
          from: day("2027-02-28"),
          to: day("2027-03-01"),
          summary: "Été; « 3 choses, 2\u00a0h »\\",
          description: "une\ndeux",
        },
      ],
      TODAY,
    );
    expect(read(ics)).toEqual([
      {
        summary: "Été; « 3 choses, 2\u00a0h »\\",
        description: "une\ndeux",
        uid: "a@rnq-excel",
        start: "2027-02-28",
        end: "2027-03-02",
        whole: true,
      },
    ]);
    expect(ics).toContain("DTSTAMP:20261123T000000Z\r\n");
  });
  test("any text survives; lines stay within 75 octets and end with CRLF", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const clean = text.replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, "");
        const ics = toIcs("x", [{ id: "a", from: TODAY, summary: clean, description: `é${clean}` }], TODAY);
        for (const line of ics.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(ics.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
        expect(read(ics)[0]).toMatchObject({ summary: clean, description: `é${clean}` });
      }),
    );
  });
  test("Marjolaine's plan: her weeks, her audit, each with its own identifier, the same file twice", () => {
    const tracker = trackerOf(marjolaine.recognition, marjolaine.scope, TODAY);
    const assessment = assess(tracker);
    const make = () =>
      planCalendar(
        makePlan(listTasks(tracker, assessment), {
          today: TODAY,
          auditDate: marjolaine.scope.auditDate,
        }),
        dueItems(tracker, assessment, 120),
        TODAY,
      );
    const events = read(make());
    expect(make()).toBe(make());
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events[0]).toMatchObject({
      summary: "Préparer l’audit\u00a0: 3\u00a0choses, 2\u00a0h",
      start: "2026-11-23",
      end: "2026-11-28",
    });
    expect(events[0]?.description).toContain("Seul l’auditeur conclut.");
    expect(events.find(({ start }) => start === "2027-03-04")?.summary).toBe("Audit initial");
  });
  test("a certificate: its last day, the surveillance window of months 14 to 22, and the renewal to prepare", () => {
    const asked = scope({ audit: "surveillance", certificateDate: day("2026-01-31") });
    const tracker = trackerOf(recognition({}), asked, TODAY);
    const assessment = assess(tracker);
    const ics = planCalendar(
      makePlan([], { today: TODAY, auditDate: null }),
      dueItems(tracker, assessment, 5 * 366),
      TODAY,
    );
    expect(
      read(ics)
        .filter(({ uid }) => uid.startsWith("certificate"))
        .map(({ start, end, summary, whole }) => [start, end, summary, whole]),
    ).toEqual([
      ["2027-03-31", "2027-04-01", "Surveillance\u00a0: la période s’ouvre", true],
      ["2027-11-30", "2027-12-01", "Surveillance\u00a0: dernier jour de la période", true],
      ["2028-05-31", "2028-06-01", "Renouvellement\u00a0: appeler le certificateur", true],
      ["2028-08-31", "2028-09-01", "Renouvellement\u00a0: période conseillée pour l’audit", true],
      ["2029-01-30", "2029-01-31", "Dernier jour du certificat", true],
    ]);
  });
  test("what is overdue stands on today, says so and keeps its own day; this week begins no earlier than today", () => {
    const wednesday = day("2026-11-25");
    const rows = recognition({ rows: [row(5, 31, "À faire", { deadline: day("2026-11-03") })] });
    const tracker = trackerOf(rows, scope({}), wednesday);
    const assessment = assess(tracker);
    const plan = makePlan(listTasks(tracker, assessment), { today: wednesday, auditDate: null });
    const due = dueItems(tracker, assessment, 120);
    const events = read(planCalendar(plan, due, wednesday));
    expect(events.filter(({ start }) => start < wednesday)).toEqual([]);
    const late = events.find(({ uid }) => uid.startsWith("deadline-2026-11-03"));
    expect(late).toMatchObject({ start: "2026-11-25" });
    expect(late?.summary).toMatch(/\(en retard, prévu le 3\u00a0novembre\u00a02026\)$/);
    const week = events.find(({ uid }) => uid.startsWith("week-2026-11-23"));
    expect(week).toMatchObject({ start: "2026-11-25", end: "2026-11-28" });
    expect(week?.description).toMatch(/^En retard\u00a0: Écrire la procédure/);
    expect(planAsText(plan, due)).toMatch(/25\u00a0novembre\u00a02026\u00a0: .* \(en retard, prévu le 3/);
  });
  test("the same dates and weeks as plain text, for where no file can be saved", () => {
    const tracker = trackerOf(marjolaine.recognition, marjolaine.scope, TODAY);
    const assessment = assess(tracker);
    const plan = makePlan(listTasks(tracker, assessment), {
      today: TODAY,
      auditDate: marjolaine.scope.auditDate,
    });
    const due = dueItems(tracker, assessment, 120);
    for (const language of ["fr", "en"] as const) {
      const text = planAsText(plan, due, language);
      for (const item of due) expect(text).toContain(item.text);
      for (const { task } of plan.weeks.flatMap((week) => week.tasks)) expect(text).toContain(task.title);
      expect(text).toMatch(/Seul l’auditeur conclut\.$|Only the auditor concludes\.$/);
    }
    expect(planAsText(plan, due)).toContain(
      "Semaine du 23\u00a0novembre\u00a02026 (2\u00a0h)\n- Écrire la procédure de réclamation et ouvrir le registre (1\u00a0h)",
    );
  });
});
