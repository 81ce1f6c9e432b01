/** What the file of proofs says of her, of what she delivered, and how long it gets. */
import { trackerOf, type DatedTracker } from "../../../src/tracker/model/tracker";
import type { IndicatorRow, JourneySession, Recognition, RegisterEntry } from "../../../src/tracker/model/recognition";
import type { Scope } from "../../../src/tracker/model/assessment";
import { bodyOf, type Identity } from "../../../src/tracker/identity/identity";
import { deliveredActions } from "../../../src/tracker/sheets/dossier/delivered";
import { assess } from "../../../src/tracker/report/assess";
import { applicability } from "../../../src/tracker/scope/scope";
import { planSheet, type SheetContext } from "../../../src/tracker/sheets";
import { PAGE_HEIGHT } from "../../../src/tracker/sheets/parts/paging";
import { dossierLength, MANY_PROOFS } from "../../../src/tracker/sheets/parts/proofs";
import { day, entry, marjolaine, recognition, row, scope } from "../support";

const TODAY = day("2026-11-28");
const plain = (text: unknown) => String(text ?? "").replaceAll(/[\u00a0\u202f]/g, " ");

function session(line: number, name: string | undefined, more: Partial<JourneySession> = {}): JourneySession {
  return {
    table: 2,
    sheet: "Dossiers",
    row: line,
    trainee: `Personne ${line}`,
    ...(name === undefined ? {} : { session: name }),
    steps: [],
    ...more,
  };
}
/** Her journey, with a row a trainee, or a row a session. */
const withJourney = (part: Partial<Recognition>, byTrainee = true): Recognition => {
  const read = recognition(part);
  const columns = { session: "A", ...(byTrainee ? { trainee: "B" } : {}) };
  const journey = {
    kind: "journeyWide",
    sheet: "Dossiers",
    headerRow: 1,
    firstDataRow: 2,
    lastDataRow: 20,
    columns,
  } as const;
  return { ...read, tables: [...read.tables, { ...journey, confidence: 1, reason: "" }] };
};
const dates = (start: string, end?: string) => ({ start: day(start), ...(end ? { end: day(end) } : {}) });

interface Made {
  readonly sessions?: readonly JourneySession[];
  readonly register?: readonly RegisterEntry[];
  readonly rows?: readonly IndicatorRow[];
  readonly identity?: Identity;
  readonly scope?: Partial<Scope>;
  readonly allProofs?: boolean;
  readonly journey?: Recognition["journey"];
}

function made({
  sessions = [],
  register = [],
  rows = [row(5, 1, "OK")],
  identity = {},
  scope: change,
  allProofs = false,
  journey = [],
}: Made) {
  const of = scope(change);
  const read = withJourney({ rows, register, sessions, journey });
  const tracker = trackerOf(read, of, TODAY);
  const assessment = assess(tracker);
  const context: SheetContext = {
    tracker,
    scope: of,
    applicability: applicability(of, TODAY),
    assessment,
    tasks: [],
    weeks: [],
    unplaced: [],
    pace: { minutesPerWeek: 120, weeksOfMargin: 0 },
    today: TODAY,
    date1904: false,
    language: "fr",
    body: "Les Ateliers du Lin",
    identity: bodyOf("Les Ateliers du Lin", identity, of),
    allProofs,
    notes: new Map(),
  };
  const plan = planSheet("dossier", context);
  return { tracker, assessment, plan, words: plan.cells.map(({ value }) => plain(value)).join(" | ") };
}

test("her identity heads it: what is known, in groups of digits, and nothing of what is not", () => {
  const { words } = made({
    identity: { siret: "73282932000074", nda: "11751234567", sites: ["Brest", "Vannes"], certifier: "Certif Ouest" },
    scope: { certificateDate: day("2025-02-10") },
  });
  expect(words).toContain("SIRET 732 829 320 00074, déclaration d’activité n° 11 75 12345 67");
  expect(words).toContain("Brest; Vannes");
  expect(words).toContain("délivré par Certif Ouest, du 10 février 2025 au 9 février 2028");
  expect(words).not.toMatch(/Adresse|Responsable|undefined|null/);
});

test("without a step its column has no head and hardly any room, and her remarks stand where they stood", () => {
  const rows = [row(5, 4, "OK", { proofs: ["Grille de besoin"] })];
  const columns = (journey: Recognition["journey"]) => {
    const { plan } = made({ rows, journey });
    const heads = plan.cells.filter((cell) => cell.row === plan.page.titleRows?.[0]).map(({ value }) => plain(value));
    return {
      last: heads.slice(5),
      hasRoom: (plan.widths[5] ?? 0) > 5,
      free: new Set(plan.free.map((one) => one.column)),
    };
  };
  expect(columns([])).toEqual({ last: ["", "Remarques"], hasRoom: false, free: new Set([6]) });
  expect(columns(marjolaine.recognition.journey)).toEqual({
    last: ["Étape", "Remarques"],
    hasRoom: true,
    free: new Set([6]),
  });
});

const delivered = (sessions: readonly JourneySession[], change: Partial<Scope> = {}, byTrainee = true) =>
  deliveredActions(trackerOf(withJourney({ sessions }, byTrainee), scope(change), TODAY) as DatedTracker);

describe("actions since the last audit", () => {
  const SESSIONS = [
    session(2, "Teinture", dates("2025-01-06", "2025-01-08")),
    session(3, "Filage", dates("2025-03-03", "2025-03-05")),
    session(4, "filage ", dates("2025-03-03", "2025-03-05")),
    session(5, "Filage", dates("2026-09-07", "2026-09-09")),
    session(6, "Tissage", dates("2026-12-07", "2026-12-09")),
    session(7, "Broderie"),
  ];
  test("the latest first, trainees of one session together; what is to come and what has no date left out", () => {
    expect(delivered(SESSIONS)).toEqual({
      since: null,
      undated: 1,
      actions: [
        { name: "Filage", ...dates("2026-09-07", "2026-09-09"), trainees: 1 },
        { name: "Filage", ...dates("2025-03-03", "2025-03-05"), trainees: 2 },
        { name: "Teinture", ...dates("2025-01-06", "2025-01-08"), trainees: 1 },
      ],
    });
  });
  test.each([
    [{ certificateDate: day("2025-02-10") }, ["2026-09-07", "2025-03-03"]],
    [{ certificateDate: day("2025-02-10"), lastAudit: day("2025-03-04") }, ["2026-09-07", "2025-03-03"]],
    [{ lastAudit: day("2025-03-05") }, ["2026-09-07"]],
  ] as const)("after %j", (change, starts) => {
    expect(delivered(SESSIONS, change).actions.map(({ start }) => start)).toEqual(starts);
  });
  test("they are listed at the end, where a remark beside one is about no indicator", () => {
    const { plan, words } = made({ sessions: SESSIONS, scope: { lastAudit: day("2025-02-01") } });
    expect(words).toContain("2 actions réalisées, listées en fin de dossier.");
    expect(words).toMatch(/Actions depuis le 1ᵉʳ février 2025 .*Filage \(1 bénéficiaire\) .*7 au 9 septembre 2026/);
    expect(words).toContain("1 autre action, sans date dans le tableau.");
    const first = plan.cells.find(({ value }) => plain(value).startsWith("Actions depuis"))?.row ?? Infinity;
    for (const cell of plan.cells.filter(({ row: at, column }) => at > first && (column === 0 || column === 6)))
      expect(cell.value).toBeNull();
  });
  test("a row a session says nothing of how many came; one that began and is not over counts", () => {
    const rows = [session(2, "Vannerie", dates("2026-11-27", "2026-11-30")), session(3, "Feutre", dates("2026-10-05"))];
    expect(delivered(rows, {}, false).actions).toEqual([
      { name: "Vannerie", ...dates("2026-11-27", "2026-11-30") },
      { name: "Feutre", ...dates("2026-10-05") },
    ]);
  });
  test("without any session nothing is said of them", () => {
    expect(made({}).words).not.toMatch(/réalisée|Actions depuis/);
  });
});

describe("the day beside a proof", () => {
  const seen = row(5, 1, "OK", { proofs: ["Affiche de rentrée"], lastCheck: day("2026-09-14") });
  const unseen = row(6, 2, "OK", { proofs: ["Bulletin des résultats"] });
  const italic = ({ plan }: ReturnType<typeof made>) =>
    plan.cells.filter(({ style, column }) => column === 4 && style?.italic === true).map(({ row: at }) => at);
  test("of her check alone, it is called so: it is not that of the document", () => {
    const sheet = made({ rows: [seen, unseen] });
    expect(sheet.words).toContain("Vérifiée le");
    expect(sheet.words).not.toContain(" | Date | ");
    expect(italic(sheet)).toEqual([]);
  });
  test("of documents alone, it is a date", () => {
    const sheet = made({ rows: [unseen], register: [entry(2, "Catalogue d'hiver", [1], { date: day("2026-03-02") })] });
    expect(sheet.words).toContain(" | Date | ");
    expect(sheet.words).not.toMatch(/Vérifiée|italique/);
  });
  test("of both, the checks are in italics, which the head says; the document's own date comes first", () => {
    const register = [
      entry(2, "Catalogue d'hiver", [1], { date: day("2026-03-02") }),
      entry(3, "affiche de rentrée", [2], { date: day("2026-01-05") }),
    ];
    const sheet = made({ rows: [seen, { ...unseen, lastCheck: day("2026-10-01") }], register });
    expect(sheet.words).toContain("Dates en italique : dernière vérification de la ligne.");
    const checked = sheet.plan.cells.filter(({ value }) => value === "Bulletin des résultats").map(({ row: at }) => at);
    expect(italic(sheet)).toEqual(checked);
  });
});

describe("links", () => {
  const linked = (link: string) =>
    made({ register: [entry(2, "Fiche", [1], { link })] }).plan.cells.filter((cell) => cell.link !== undefined);
  test("what can be opened is a link, underlined, in no other colour than the rest", () => {
    const [cell, ...others] = linked("https://exemple.fr/offre/fiche.pdf");
    expect(others).toEqual([]);
    expect(cell).toMatchObject({
      value: "exemple.fr / offre",
      link: { address: "https://exemple.fr/offre/fiche.pdf" },
    });
    expect(cell?.style).toMatchObject({ underline: true, color: "424242" });
  });
  test.each(["Classeur bleu", "javascript:alert(1)", "#Suivi!A1"])("%s is none", (link) => {
    expect(linked(link)).toEqual([]);
  });
});

describe("many proofs", () => {
  const register = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      entry(at + 2, `Pièce ${at}`, [[1, 2, 4, 5, 6][at % 5] ?? 1], { date: day("2026-05-04") }),
    );
  test("their length is known beforehand, with the latest ones and with all", () => {
    const { tracker, assessment } = made({ register: register(400) });
    const { proofs, pages } = dossierLength(tracker, assessment);
    expect(proofs).toBe(400);
    expect(proofs).toBeGreaterThan(MANY_PROOFS);
    expect(pages.all).toBeGreaterThan(pages.latest);
    for (const all of [false, true]) {
      const { plan } = made({ register: register(400), allProofs: all });
      const height = plan.heights.reduce((sum, one) => sum + one, 0) * (plan.page.scale / 100);
      const printed = Math.ceil(height / PAGE_HEIGHT.Portrait);
      expect(Math.abs(printed - (all ? pages.all : pages.latest))).toBeLessThanOrEqual(1 + printed / 5);
    }
  });
  test("five of each are listed and the others counted, unless she wants them all", () => {
    expect(made({ register: register(40) }).words).toContain("3 autres pièces sur demande");
    const { words } = made({ register: register(40), allProofs: true });
    expect(words).not.toContain("sur demande |");
    for (let at = 0; at < 40; at += 1) expect(words).toContain(`Pièce ${at} |`);
  });
});
