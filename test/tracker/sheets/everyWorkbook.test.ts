/** The three sheets of every sample workbook, and of a difficult one, in both languages: nothing cut, readable, the auditor's file silent. */
import { trackerOf } from "../../../src/tracker/model/tracker";
import { readdirSync } from "node:fs";
import path from "node:path";
import { INDICATORS } from "../../../src/rnq";
import { stateSigns, states } from "../../../src/text/states";
import type { Language } from "../../../src/text";
import type { Snapshot } from "../../../src/excel/base/api";
import { journeyModel } from "../../../src/taskpane/journey/model";
import { journeyPicture } from "../../../src/taskpane/journey/picture";
import { assess } from "../../../src/tracker/report/assess";
import { bodyOf, type Identity } from "../../../src/tracker/identity/identity";
import type { Recognition } from "../../../src/tracker/model/recognition";
import { applicability } from "../../../src/tracker/scope/scope";
import { planSheet, sheetTasks, type GeneratedKind, type SheetContext } from "../../../src/tracker/sheets";
import { withoutRank } from "../../../src/tracker/sheets/parts/context";
import { INK, STATE_STYLE } from "../../../src/tracker/sheets/parts/look";
import { listProofs } from "../../../src/tracker/sheets/parts/proofs";
import { cut } from "../../support/cutCells";
import { internalIn } from "../../support/internalWords";
import { day, recognition, row, sample, scope } from "../support";

const TODAY = day("2026-11-23");
const LANGUAGES = ["fr", "en"] as const;
const KINDS: readonly GeneratedKind[] = ["journey", "summary", "dossier"];

/** Every state, long names everywhere, twenty steps. */
function difficult(): Recognition {
  const words = ["OK", "En cours", "À faire", "NC", "", "???", "OK"] as const;
  const long = "Procédure très détaillée de gestion documentaire interne, version définitive signée";
  const TALL = {
    kind: "journeyTall",
    sheet: "Parcours complet",
    headerRow: 1,
    firstDataRow: 2,
    lastDataRow: 21,
    columns: { step: "A", documents: ["B"], indicator: "C", status: "D" },
    confidence: 1,
    reason: "",
  } as const;
  return recognition({
    tables: [...recognition({}).tables, TALL],
    rows: INDICATORS.map(({ number }, index) =>
      row(index + 5, number, words[index % words.length] ?? "", {
        proofs:
          index % 3 === 0
            ? []
            : [`${long} ${number}`, "Procès-verbal_2026_version_definitive_signee_par_la_direction_v12_FINAL.pdf"],
      }),
    ),
    journey: Array.from({ length: 20 }, (_, index) => ({
      table: 2,
      sheet: "Parcours complet",
      row: index + 2,
      step: `${index + 1}. Étape dont l’intitulé est particulièrement long, avec précisions`,
      phase: ["Avant la formation", "Pendant la formation", "Après la formation, suivi"][Math.floor(index / 7)] ?? "",
      responsible: "Marie-Antoinette de La Rochefoucauld",
      documents: index % 4 === 0 ? [] : ["Convocation nominative", "Livret d’accueil remis contre signature"],
      indicators: index % 5 === 0 ? [] : [INDICATORS[index]?.number ?? 1],
      status: index % 4 === 1 ? ("todo" as const) : ("compliant" as const),
    })),
  });
}

const SAMPLES = readdirSync(path.join(__dirname, "../../workbooks"))
  .filter((name) => name.endsWith(".expected.json") && !name.startsWith("planning"))
  .map((name) => name.replace(".expected.json", ""));

/** As long as they come. */
const IDENTITY: Identity = {
  siret: "73282932000074",
  nda: "11751234567",
  prefecture: "Auvergne-Rhône-Alpes",
  address: "Bâtiment Les Jonquilles, 3 rue des Lices prolongée, 35000 Rennes",
  sites: ["12 boulevard de la Liberté, 29200 Brest", "Espace Océane, 56000 Vannes"],
  contact: "Marie-Antoinette de La Rochefoucauld",
  email: "marie-antoinette@atelier-marjolaine.exemple.fr",
  phone: "02 99 00 00 00",
  disability: "Marie-Antoinette de La Rochefoucauld",
  certificate: "2025-QUAL-000123",
  certifier: "Certification des organismes de l’Ouest",
};

function contextOf(read: Recognition, cfa: boolean, language: Language): SheetContext {
  const of = scope({
    auditDate: day("2027-03-04"),
    categories: cfa ? ["CFA"] : ["OF"],
    complements: { 1: "done", 12: "todo" },
  });
  const tracker = trackerOf(read, of, TODAY, { language });
  const assessment = assess(tracker);
  return {
    tracker,
    scope: of,
    applicability: applicability(of, TODAY, language),
    assessment,
    today: TODAY,
    language,
    notes: new Map(),
    date1904: false,
    body: "Atelier Marjolaine",
    identity: bodyOf("Atelier Marjolaine", IDENTITY, of),
    ...sheetTasks(tracker, assessment),
  };
}

const CONTEXTS = [...SAMPLES.map((name) => [name, sample(name)] as const), ["difficult", difficult()] as const].flatMap(
  ([name, read]) =>
    LANGUAGES.map(
      (language) => [`${name} (${language})`, contextOf(read, /cfa|difficult/.test(name), language)] as const,
    ),
);

const channel = (value: number) =>
  value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
const luminance = (hex: string) =>
  [0, 2, 4].reduce(
    (sum, at, index) => sum + channel(parseInt(hex.slice(at, at + 2), 16)) * ([0.2126, 0.7152, 0.0722][index] ?? 0),
    0,
  );
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(CONTEXTS)("%s", (_name, context) => {
  const plans = KINDS.map((kind) => planSheet(kind, context));

  test("no text is cut", () => {
    expect(plans.map(cut)).toEqual([[], [], []]);
  });

  test("every text has the contrast that AA asks for on its own fill", () => {
    const poor = plans.flatMap(({ cells }) =>
      cells.filter(({ value, style }) => value !== null && contrast(style.color ?? INK, style.fill ?? "FFFFFF") < 4.5),
    );
    expect(poor).toEqual([]);
  });

  test("a colour never stands alone: each filled state has its sign, and each sign of the map its word below", () => {
    const signs: readonly string[] = Object.values(stateSigns);
    const fills = new Set(Object.values(STATE_STYLE).map(({ fill }) => fill));
    const [journey] = plans;
    const key = (journey?.cells ?? []).filter(({ value }) =>
      Object.entries(stateSigns).some(
        ([state, sign]) => value === `${sign} ${states[context.language][state as keyof typeof stateSigns]}`,
      ),
    );
    for (const { cells } of plans) {
      for (const { row: at, value, style } of cells) {
        if (style.fill === undefined || !fills.has(style.fill)) continue;
        // The key's colour runs on over narrow columns.
        if (value === null) expect(key.map((item) => item.row)).toContain(at);
        else expect(signs).toContain(String(value).charAt(0));
      }
    }
    for (const { value } of journey?.cells ?? [])
      if (signs.includes(String(value)) && value !== "?")
        expect(key.map((item) => String(item.value).charAt(0))).toContain(value);
  });

  // test/functions/pane.test.ts: =RNQ.JOURNEY says the same.
  test("the map says, step by step, what the assessment says", () => {
    const { steps } = context.assessment.journey;
    const { cells } = plans[0]!;
    const at = (line: number, column: number) =>
      cells.find((cell) => cell.row === line && cell.column === column)?.value ?? null;
    const numbers = context.assessment.indicators.filter(({ applies }) => applies).map(({ number }) => number);
    const head = cells.find(({ column, value }) => column === 5 && value === numbers[0])?.row ?? -1;
    const shown = steps.map((_, index) => [
      at(head + 1 + index, 1),
      at(head + 1 + index, 2),
      String(at(head + 1 + index, 3) ?? ""),
      numbers.filter((_number, column) => at(head + 1 + index, 5 + column) !== null),
    ]);
    expect(shown).toEqual(
      steps.map(({ step, indicators, missing }, index) => [
        index + 1,
        withoutRank(step),
        expect.stringMatching(new RegExp(`^${missing ? "○ " : "(?!○)"}`)),
        indicators.filter((number) => numbers.includes(number)).sort((a, b) => a - b),
      ]),
    );
    shown.forEach(([, , text], index) => {
      const { documents, done, total } = steps[index]!;
      for (const document of documents) expect(text).toContain(document);
      if (total !== undefined) expect(text).toMatch(new RegExp(`\\b${done ?? 0} (sur|of) ${total}\\b`));
    });
  });

  test("the auditor's file holds no state, finding, sign, fill or colour, and no link but those of her proofs", () => {
    const { cells, charts } = plans[2]!;
    const proofs = [...listProofs(context).values()].flatMap(({ listed }) => listed);
    const opened = proofs.map(({ target }) => target);
    const hers = new Set(proofs.flatMap(({ proof, where }) => [proof, where]));
    for (const { value, style, link, formula } of cells) {
      expect([style.fill, formula]).toEqual([undefined, undefined]);
      if (link) expect(opened).toContainEqual(link);
      const color = style.color ?? INK;
      expect(color).toMatch(/^(..)\1\1$/);
      if (typeof value === "string" && !hers.has(value)) expect(internalIn(value)).toEqual([]);
    }
    expect(charts ?? []).toEqual([]);
  });

  test("the words of the picture have the same contrast on white, or white on the steps' disc", () => {
    const snapshot: Pick<Snapshot, "assessment" | "scope"> = context;
    const { svg } = journeyPicture(journeyModel(snapshot as Snapshot, context.language), "2026", context.language);
    const fills = new Set(
      [...svg.matchAll(/<text [^>]*fill="#([0-9a-f]{6}|fff)"/gi)].map(([, fill = ""]) =>
        fill.length === 3 ? "ffffff" : fill,
      ),
    );
    expect(fills.size).toBeGreaterThan(1);
    for (const fill of fills)
      expect(contrast(fill, fill === "ffffff" ? "4a5a68" : "ffffff")).toBeGreaterThanOrEqual(4.5);
  });
});

test("the difficult workbook shows every state, and its twenty steps each a row with a way back to hers", () => {
  const context = contextOf(difficult(), true, "fr");
  const { cells } = planSheet("journey", context);
  const places = cells.flatMap(({ link }) => (link && "sheet" in link ? [link] : []));
  expect(places.filter((link) => link.sheet === "Parcours complet").map(({ cell }) => cell)).toEqual(
    Array.from({ length: 20 }, (_, index) => `A${index + 2}`),
  );
  const shown = new Set(context.assessment.indicators.map(({ state }) => state));
  for (const state of ["proven", "inProgress", "proofMissing", "todo", "gap", "blank", "unreadable"] as const)
    expect(shown).toContain(state);
});
