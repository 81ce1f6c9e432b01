/** What a file shows, case by case: marks, days, trainees, registers, tall journeys. */
import type { CellValue } from "../../../src/tracker/cells/grid";
import { recognise } from "../../../src/tracker/recognise";
import { sessionFindings, sessionsOf, type Session, type SessionsView } from "../../../src/tracker/sessions";
import { unreadSentences } from "../../../src/tracker/sessions/words";
import { sheetOf, workbookOf } from "../../support/cells";
import { day, scope } from "../support";

type Sheets = readonly (readonly [name: string, rows: CellValue[][]])[];

function view(sheets: Sheets, today: string | null = "2026-11-28"): SessionsView {
  const recognition = recognise(workbookOf(...sheets.map(([name, rows]) => sheetOf(name, rows))));
  return sessionsOf({ recognition, today: today === null ? null : day(today), accepted: {}, scope: null });
}
const read = (rows: CellValue[][], today: string | null = "2026-11-28") => view([["Sessions", rows]], today).sessions;
const states = ({ pieces }: Session) => pieces.map(({ state }) => state).join(" ");
const HEAD = ["Session", "Début", "Fin", "Besoin", "Convention", "Convocation", "Émargement", "Éval. à froid"];
const SOUND = ["01/01/2026", "02/01/2026", "03/01/2026", "x", ""];

describe("states of a piece", () => {
  const of = (cells: CellValue[], today?: string | null) =>
    states(
      read(
        [
          HEAD,
          ["Tapisserie", "05/01/2026", "07/01/2026", ...cells],
          ["Reliure", "05/02/2026", "07/02/2026", "x", "x", "x", "x", ""],
          ["Dorure", "05/03/2026", "07/03/2026", "x", "x", "x", "x", ""],
        ],
        today,
      )[0] as Session,
    );
  test.each<[string, CellValue[], string, string]>([
    [
      "dates as text, whatever their form",
      ["1er janvier 2026", "2/1/26", "le 3 mai 26", "2026-01-07", "7 avril 2026"],
      "done done missing done done",
      "2026-05-02",
    ],
    ["ticks of several shapes", ["✓", "oui", "X", "fait", "OK"], "done done done done done", "2026-11-28"],
    [
      "not concerned",
      ["n/a", "-", "sans objet", "x", "N/A"],
      "notApplicable notApplicable notApplicable done notApplicable",
      "2026-11-28",
    ],
    [
      "empty, refused, lost, chased",
      ["", "refusée", "perdue", "relancé le 3/2/2026", ""],
      "missing missing missing missing late",
      "2026-11-28",
    ],
    [
      "counts of all and of some",
      ["5/5", "4/5", "6 sur 6", "0/3", "2/2"],
      "done missing done missing done",
      "2026-11-28",
    ],
    ["a later survey before its time is to come", ["x", "x", "x", "x", ""], "done done done done toCome", "2026-02-01"],
    ["and within six months", ["x", "x", "x", "x", ""], "done done done done toCome", "2026-07-07"],
    ["and late the day after", ["x", "x", "x", "x", ""], "done done done done late", "2026-07-08"],
    ["a session to come lacks nothing yet", ["x", "", "", "", ""], "done toCome toCome toCome toCome", "2026-01-04"],
    [
      "before its end, what comes at the end is to come",
      ["x", "x", "x", "", ""],
      "done done done toCome toCome",
      "2026-01-06",
    ],
    ["due on its first day", ["x", "", "x", "", ""], "done missing done toCome toCome", "2026-01-05"],
  ])("%s", (_, cells, expected, today) => {
    expect(of(cells, today)).toBe(expected);
  });
  test("without a day nothing is to come or late but the later survey", () => {
    expect(of(["x", "", "x", "", ""], null)).toBe("done missing done missing toCome");
  });
});

test("a session counts what is concerned and due", () => {
  const [first, , third] = read([
    HEAD,
    ["Tapisserie", "05/01/2026", "07/01/2026", "x", "", "n/a", "x", ""],
    ["Reliure", "05/02/2026", "07/02/2026", ...SOUND],
    ["Dorure", "05/12/2026", "07/12/2026", "x", "", "", "", ""],
  ]) as [Session, Session, Session];
  expect([first.done, first.of, first.toCome]).toEqual([2, 4, false]);
  expect([third.done, third.of, third.toCome]).toEqual([1, 1, true]);
});

describe("trainees of one session", () => {
  const rows = (more: CellValue[][]): CellValue[][] => [
    ["Formation", "Stagiaire", "Début", "Fin", "Convention", "Convocation", "Positionnement", "Attestation"],
    ...more,
  ];
  const sound = (name: string, who: string, from = "10/03/2026", to = "12/03/2026"): CellValue[] => [
    name,
    who,
    from,
    to,
    "01/03/2026",
    "02/03/2026",
    "10/03/2026",
    "12/03/2026",
  ];
  test("are one file, and one that lacks a piece makes it lack it", () => {
    const [one] = read(
      rows([
        sound("Vitrail", "A. Un"),
        sound("Vitrail", "B. Deux"),
        [...sound("Vitrail", "C. Trois").slice(0, 5), "", "", ""],
      ]),
    ) as [Session];
    expect(one).toMatchObject({ name: "Vitrail", trainees: 3, done: 1, of: 4 });
    expect(one.pieces.map(({ lacking }) => lacking)).toEqual([0, 1, 1, 1]);
    expect(one.pieces.map(({ date }) => date)).toEqual(["2026-03-01", undefined, undefined, undefined]);
  });
  test("with different days each is judged by its own", () => {
    const late = sound("Vitrail", "B. Deux");
    late[4] = "11/03/2026";
    const [one] = read(rows([sound("Vitrail", "A. Un"), late, sound("Vitrail", "C. Trois")])) as [Session];
    expect(one.order).toMatchObject([
      {
        first: "Convention",
        then: "start",
        firstDate: "2026-03-11",
        thenDate: "2026-03-10",
        at: expect.stringContaining("E3"),
      },
    ]);
  });
  test("a name that recurs has its start in brackets", () => {
    const again = (who: string) => ["Vitrail", who, "10/06/2026", "12/06/2026", "x", "x", "x", "x"];
    const found = read(
      rows([sound("Vitrail", "A. Un"), sound("Vitrail", "B. Deux"), again("C. Trois"), again("D. Quatre")]),
    );
    expect(found.map(({ name, trainees }) => [name, trainees])).toEqual([
      ["Vitrail (2026-03-10)", 2],
      ["Vitrail (2026-06-10)", 2],
    ]);
  });
});

test("a column of dates beside a column of ticks is one piece, and the tick decides", () => {
  const [first, second] = read([
    [
      "Session",
      "Début",
      "Fin",
      "Convention",
      "Date convention",
      "Convocation",
      "Convocation envoyée le",
      "Attestation",
      "Date d’attestation",
    ],
    ["Vannerie", "10/03/2026", "12/03/2026", "x", "01/03/2026", "x", "02/03/2026", "x", "11/03/2026"],
    ["Lutherie", "10/04/2026", "12/04/2026", "x", "01/04/2026", "non", "02/04/2026", "", "12/04/2026"],
    ["Gravure", "10/05/2026", "12/05/2026", "x", "01/05/2026", "x", "02/05/2026", "x", "12/05/2026"],
  ]) as [Session, Session];
  expect(first.pieces.map(({ step }) => step)).toEqual(["Convention", "Convocation", "Attestation"]);
  expect(first.order).toMatchObject([{ first: "end", then: "Attestation" }]);
  expect(states(second)).toBe("done missing done");
});

test("a day of the session that cannot be read is said", () => {
  const found = view([
    [
      "Sessions",
      [
        HEAD,
        ["Vannerie", "mi-mars", "12/03/2026", ...SOUND],
        ["Lutherie", "10/04/2026", "12/04/2026", ...SOUND],
        ["Gravure", "", "", ...SOUND],
      ],
    ],
  ]);
  expect(unreadSentences(found, "fr").join("\n")).toContain("mi-mars");
  expect(unreadSentences(found, "en").join("\n")).toContain("without a start or an end");
});

describe("beside the wide journey", () => {
  const wide: CellValue[][] = [
    ["Session", "Début", "Fin", "Convention", "Convocation", "Émargement"],
    ["Vannerie", "10/03/2026", "12/03/2026", "x", "", "x"],
    ["Lutherie", "10/04/2026", "12/04/2026", "x", "non", "x"],
    ["Gravure", "10/05/2026", "12/05/2026", "x", "x", "x"],
  ];
  const register = (rows: CellValue[][]): CellValue[][] => [
    ["Session", "Document", "Indicateur", "Date", "Version"],
    ...rows,
  ];
  const documents: CellValue[][] = [
    ["Vannerie", "Convocation Vannerie", 9, "02/03/2026", "v1"],
    ["Lutherie", "Convocation Lutherie", 9, "02/04/2026", "v1"],
    ["Gravure", "Attestation", 11, "11/05/2026", "v1"],
    ["Vannerie", "Attestation", 11, "12/03/2026", "v2"],
    ["Lutherie", "Avenant", 9, "12/03/2026", "v2"],
  ];
  test("a register fills what is empty, never what she denied, and tells what the others should have", () => {
    const found = view([
      ["Sessions", wide],
      ["Registre des preuves", register(documents)],
    ]).sessions;
    expect(found.map((one) => [one.name, states(one)])).toEqual([
      ["Vannerie", "done done done done"],
      ["Lutherie", "done missing done done missing"],
      ["Gravure", "done done done done"],
    ]);
    expect(found[2]?.order).toMatchObject([{ first: "end", then: "Attestation" }]);
  });
  test("documents under a name that several sessions have are given to none, and it is said", () => {
    const again = [...wide, ["Gravure", "10/07/2026", "12/07/2026", "x", "x", "x"]];
    const found = view([
      ["Sessions", again],
      ["Registre des preuves", register(documents)],
    ]);
    expect(found.unplaced).toEqual([{ session: "Gravure", documents: 1 }]);
    expect(unreadSentences(found, "fr").join(" ")).toContain("Gravure");
  });
});

test("tall journeys: one with a column of sessions, or one table a session", () => {
  const steps = (marks: string): CellValue[][] =>
    ["Analyse du besoin", "Convention", "Convocation", "Émargement"].map((step, at) => [
      step,
      "Pièce",
      marks[at] === "x" ? "Oui" : "Non",
    ]);
  const apart = view([
    ["Tannerie mai", [["Étape", "Document", "Fait ?"], ...steps("xxxx")]],
    ["Tannerie juin", [["Étape", "Document", "Fait ?"], ...steps("xx-x")]],
  ]).sessions;
  const together = read([
    ["Session", "Étape", "Document", "Fait ?"],
    ...steps("xxxx").map((row) => ["Tannerie mai", ...row]),
    ...steps("xx-x").map((row) => ["Tannerie juin", ...row]),
  ]);
  for (const found of [apart, together]) {
    expect(found.map((one) => [one.name, states(one)])).toEqual([
      ["Tannerie mai", "done done done done"],
      ["Tannerie juin", "done done missing done"],
    ]);
  }
});

test("one journey that says how she works is no session", () => {
  const rows = [
    ["Étape", "Document", "Fait ?"],
    ["Analyse du besoin", "Grille", "Oui"],
    ["Convention", "Convention", "Oui"],
    ["Émargement", "Feuille", "Non"],
  ];
  expect(view([["Parcours", rows]]).sessions).toEqual([]);
});

describe("what sessions add to the findings", () => {
  const rows = (marks: readonly string[]): CellValue[][] => [
    ["Session", "Début", "Fin", "Convention", "Convocation", "Émargement", "Positionnement"],
    ...marks.map((mark, at) => [
      `Cours ${at + 1}`,
      `0${at + 1}/0${at + 1}/2026`,
      `0${at + 2}/0${at + 1}/2026`,
      "x",
      "x",
      "x",
      mark,
    ]),
  ];
  const findings = (marks: readonly string[], applicable = [8, 9, 10], asked = scope()) =>
    sessionFindings(read(rows(marks)), { applicable: new Set(applicable), scope: asked, language: "fr" }).map(
      ({ indicator, session, gravity }) => `${indicator} ${session} ${gravity}`,
    );
  test.each<[string, string[], string[]]>([
    ["none", ["x", "x", "x", "x"], []],
    ["one of four, not the last: to check", ["", "x", "x", "x"], ["8 Cours 1 null"]],
    ["the last one", ["x", "x", "x", ""], ["8 Cours 4 minor"]],
    ["a third", ["x", "", "x"], ["8 Cours 2 minor"]],
    ["not concerned is no failure", ["n/a", "x", "x", "n/a"], []],
  ])("%s", (_, marks, expected) => {
    expect(findings(marks)).toEqual(expected);
  });
  test("only on indicators that apply", () => {
    expect(findings(["", "", ""], [9, 10])).toEqual([]);
  });
});

test("coverage counts the sessions that should have a piece", () => {
  const { coverage } = view([
    [
      "Sessions",
      [
        HEAD,
        ["Vannerie", "05/01/2026", "07/01/2026", "x", "", "n/a", "x", ""],
        ["Lutherie", "05/02/2026", "07/02/2026", ...SOUND],
        ["Gravure", "05/12/2026", "07/12/2026", "", "", "", "", ""],
      ],
    ],
  ]);
  expect(coverage.map(({ step, done, of }) => `${step} ${done}/${of}`)).toEqual([
    "Besoin 2/2",
    "Convention 1/2",
    "Convocation 1/1",
    "Émargement 2/2",
    "Éval. à froid 0/2",
  ]);
});
