/**
 * A cell with `RNQ_Perimetre` and `RNQ_Date` as arguments equals the pane, on every workbook of the repository, as it
 * is and filled at random, and on random layouts: same file, genuine client, engine, and names that the add-in wrote.
 */
import { someOf } from "../support/someOf";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { parseRefFormula } from "../../src/tracker/cells/cellRef";
import type { Snapshot } from "../../src/excel/base/api";
import { STATE_COLUMN_MARK } from "../../src/excel/own/marks";
import { cells } from "../../src/text/cells";
import { gravities, states } from "../../src/text/states";
import { columnIndex } from "../../src/tracker/cells/address";
import type { Scope } from "../../src/tracker/model/assessment";
import type { CalendarDate } from "../../src/tracker/cells/dates";
import { columnCorrection, draftOf, withRole } from "../../src/taskpane/tracker/columns";
import { dueItems } from "../../src/tracker/plan/due";
import { recognise } from "../../src/tracker/recognise";
import { blankBook, blankSheet } from "../../src/workbench/book/blank";
import type { BookData, BookValue } from "../../src/workbench/book/types";
import { readWorkbook } from "../../src/workbench/files";
import { eventually } from "../support/eventually";
import { layouts, type Layout } from "../support/layouts/layouts";
import { day, scope } from "../tracker/support";
import { openBeside, type Beside } from "./beside";
import { workbook } from "./support";

const FOLDER = path.resolve(__dirname, "../workbooks");
const FILES = [
  ...readdirSync(FOLDER)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => `test/workbooks/${name}`),
  "assets/samples/atelier-marjolaine.xlsx",
];

/** What she looks at one after the other: her scope (none: the supposed profile) and the day. */
type Look = readonly [hers: Scope | null, today: CalendarDate];

/** The supposed profile in the days of the 32 indicators, then four bodies, one of them when proofs have aged. */
const LOOKS: readonly Look[] = [
  [null, day("2026-10-15")],
  [
    scope({ categories: ["OF", "CFA"], certifying: true, workLinked: true, workplace: true, subcontracts: true }),
    day("2026-11-24"),
  ],
  [scope({ categories: ["OF"], auditDate: null }), day("2029-06-01")],
  [
    scope({
      categories: ["BC", "VAE"],
      subcontractor: "partly",
      newEntrant: ["BC"],
      formalised: [2, 11, 32],
      audit: "initial",
      auditDate: day("2027-03-04"),
    }),
    day("2026-11-24"),
  ],
  [
    scope({
      categories: ["OF"],
      overTwoDays: false,
      audit: "surveillance",
      auditDate: day("2026-09-15"),
      earlier: [{ indicator: 12, gravity: "minor" }],
      certificateDate: day("2025-03-01"),
      lastAudit: day("2025-02-01"),
    }),
    day("2026-08-01"),
  ],
  [
    scope({ categories: ["OF"], auditDate: day("2027-03-04"), complements: { 1: "done", 12: "todo", 19: "todo" } }),
    day("2026-11-24"),
  ],
];

const quoted = (sheet: string) => `'${sheet.replace(/'/g, "''")}'`;

/** Formulas of single values, calculated together in a far column. */
async function shown(beside: Beside, formulas: readonly string[]): Promise<BookValue[]> {
  await beside.type(
    "AZ1",
    formulas.map((formula) => [formula]),
  );
  const values = formulas.length === 0 ? [] : beside.shown(`AZ1:AZ${formulas.length}`).flat();
  await beside.type(
    "AZ1",
    formulas.map(() => [null]),
  );
  return values;
}

/** Every figure of the pane beside the cell that gives it; the same keys on both sides. */
async function compared(
  beside: Beside,
): Promise<{ readonly pane: Record<string, unknown>; readonly cell: Record<string, unknown> }> {
  const snapshot = await beside.pane();
  const { assessment, applicability, recognition } = snapshot;
  const tracker = recognition.tables.find(({ kind }) => kind === "indicators")!;
  const proofs = recognition.tables.find(({ kind }) => kind === "proofRegister");
  const [range, register] = [beside.address(tracker), proofs ? beside.address(proofs) : ""];
  const { findings } = assessment;
  const numbers = applicability.indicators.map(({ number }) => number);
  const text = cells.fr;
  const rows = rowsThatSayAll(snapshot);

  const journeys = recognition.tables.filter(({ kind }) => kind === "journeyTall" || kind === "journeyWide");
  const journey = journeys.length === 1 ? journeys[0]! : null;
  const withoutJourney = { ...snapshot.tracker, recognition: { ...recognition, journey: [], sessions: [] } };
  const dueSoon = dueItems(withoutJourney, assessment).filter(
    ({ kind }) => kind === "deadline" || kind === "expiry" || kind === "review",
  );
  const found = await beside.rows(`=RNQ.FORECAST(${range},RNQ_Perimetre,${register},RNQ_Date)`);
  const those = (word: string) =>
    found.filter(([number, gravity]) => gravity === word && typeof number === "number").map(([number]) => number);
  const missing = await beside.rows(`=RNQ.MISSING(${range},,RNQ_Perimetre,${register},RNQ_Date)`);
  const criteria = assessment.criteria.map(
    ({ number }) => `=RNQ.SCORE(${range},${number},RNQ_Perimetre,${register},RNQ_Date)`,
  );
  const stateOf = (one: number) => assessment.indicators.find(({ number }) => number === one)?.state;
  const single = await shown(beside, [
    "=RNQ.STATUS()",
    `=RNQ.SCORE(${range},,RNQ_Perimetre,${register},RNQ_Date)`,
    ...criteria,
    ...numbers.map((number) => `=RNQ.STATUS(${number})`),
    ...rows.map(({ formula }) => formula),
  ]);
  const take = (count: number) => single.splice(0, count);

  return {
    pane: {
      headline: text.headline({
        proven: assessment.proven,
        applicable: assessment.applicable,
        major: findings.major.length,
        minor: findings.minor.length + findings.minorAtBest.length,
        blank: findings.unknown.filter((one) => stateOf(one) !== "unreadable").length,
        unreadable: findings.unknown.filter((one) => stateOf(one) === "unreadable").length,
      }),
      progress: assessment.progress,
      criteria: assessment.criteria.map((one) => one.progress),
      states: assessment.indicators.map(({ state }) => states.fr[state]),
      rows: rows.map(({ row, state }) => [row, state]),
      missing:
        assessment.missing.length === 0
          ? [[text.nothingMissing]]
          : assessment.missing.map(({ number, label }) => [number, label]),
      major: findings.major,
      minor: findings.minor,
      minorAtBest: findings.minorAtBest,
      unknown: findings.unknown,
      majorFromMinors: findings.majorFromMinors,
      applies: applicability.indicators.map(({ applies }) => applies),
      due: dueSoon.length === 0 ? [text.nothingDue] : dueSoon.map((item) => item.text),
      journey:
        journey &&
        assessment.journey.steps.map((step) => [
          step.step,
          step.documents.join(", "),
          step.indicators.join(", "),
          step.suggested ? text.suggested(step.suggested) : "",
        ]),
    },
    cell: {
      headline: take(1)[0],
      progress: take(1)[0],
      criteria: take(criteria.length),
      states: take(numbers.length),
      rows: rows.map(({ row }) => [row, ...take(1)]),
      missing: missing.map((row) => row.slice(0, 2)),
      major: those(gravities.fr.major),
      minor: those(gravities.fr.minor),
      minorAtBest: those(gravities.fr.minorAtBest),
      unknown: those(text.notFilledIn),
      majorFromMinors: found.filter(([number, gravity]) => number === "" && gravity === gravities.fr.major).length,
      due: (await beside.rows(`=RNQ.DUE(${range},,RNQ_Date,RNQ_Perimetre,${register})`)).map((row) => row.at(-1)),
      journey:
        journey &&
        (await beside.rows(`=RNQ.JOURNEY(${beside.address(journey)},RNQ_Perimetre,RNQ_Date)`)).map(
          ([step, documents, numbers, lacking]) => [step, documents, numbers, suggestedIn(String(lacking))],
        ),
      applies: (await beside.rows(`=RNQ.APPLIES({${numbers.join(";")}},RNQ_Perimetre,RNQ_Date)`)).map(
        ([applies]) => applies,
      ),
    },
  };
}

/** The sentence about usual indicators, among those about what is missing. */
const suggestedIn = (lacking: string) => /Aucun indicateur noté[^.]*$/.exec(lacking)?.[0] ?? "";

/** Rows whose own cells say all: one row for the indicator, no register, no column "applicable"; with what the pane says of it. */
function rowsThatSayAll({
  recognition,
  assessment,
}: Snapshot): { readonly row: number; readonly state: string; readonly formula: string }[] {
  const at = recognition.tables.findIndex(({ kind }) => kind === "indicators");
  const { sheet, columns, indicatorFrom } = recognition.tables[at]!;
  const proofs = (columns.proofs ?? []).map((column) => columnIndex(column)!);
  const sideBySide = proofs.every((column, index) => column === proofs[0]! + index);
  if (
    !columns.status ||
    !columns.indicator ||
    indicatorFrom ||
    columns.applicable ||
    !sideBySide ||
    recognition.register.length > 0
  )
    return [];
  const times = (number: number) => recognition.rows.filter((row) => row.indicators.includes(number)).length;
  return recognition.rows
    .filter(
      (row) =>
        row.table === at && row.indicators.length === 1 && row.lastRow === undefined && times(row.indicators[0]!) === 1,
    )
    .map(({ row, indicators }) => {
      const cellOf = (column: string) => `${quoted(sheet)}!${column}${row}`;
      const place = columns.proofs ? `${cellOf(columns.proofs[0]!)}:${columns.proofs.at(-1)!}${row}` : "";
      return {
        row,
        state: states.fr[assessment.indicators.find(({ number }) => number === indicators[0])!.state],
        formula: `=RNQ.EVALUATE(${cellOf(columns.indicator!)},${cellOf(columns.status!)},${place},RNQ_Perimetre,RNQ_Date)`,
      };
    });
}

/** @param then what she does after the last look */
async function mustAgree(
  source: string | BookData,
  looks: readonly Look[],
  then?: (beside: Beside) => Promise<void>,
): Promise<void> {
  let now = looks[0]![1];
  const beside = await openBeside(source, () => now);
  try {
    for (const [hers, today] of looks) {
      now = today;
      if (hers) await beside.host.setScope(hers);
      const { pane, cell } = await compared(beside);
      expect(cell).toEqual(pane);
    }
    await then?.(beside);
  } finally {
    beside.close();
  }
}

/** Her own periods, then every question answered otherwise than read, then *Corriger les colonnes* with words of hers. */
async function saidByHer(beside: Beside): Promise<void> {
  const agree = async () => {
    const { pane, cell } = await compared(beside);
    expect(cell).toEqual(pane);
  };
  await beside.host.setScope(LOOKS[1]![0]!);
  await beside.host.saveSettings({
    periods: { watch: 1, results: 60, review: 2 },
    accepted: { "Premier contact": [4] },
  });
  await agree();
  const asked = (await beside.pane()).questions ?? [];
  for (const { choices } of asked) {
    await beside.host.correct(choices.at(-1)!.correction);
    await agree();
  }
  const snapshot = await beside.pane();
  for (const sketch of snapshot.sketches!.filter(({ table }) => table !== null)) {
    const draft = draftOf(sketch, snapshot);
    const words = [...new Set(snapshot.recognition.rows.map(({ statusText }) => String(statusText ?? "")))]
      .filter((word) => word.trim() !== "")
      .slice(0, 2);
    const unused = sketch.columns.find(
      ({ column, cells: texts }) => !(column in draft.roles) && texts.some((text) => text !== ""),
    );
    const moved = unused && draft.kind === "indicators" ? withRole(draft, unused.column, "proofs") : draft;
    await beside.host.correct(
      columnCorrection(
        {
          ...moved,
          statusWords: Object.fromEntries(words.map((word, index) => [word, index === 0 ? "partial" : "nonCompliant"])),
        },
        sketch,
      ),
    );
    const now = await beside.pane();
    expect([now.namesOutdated, now.namesLeave]).toEqual([false, []]);
  }
  await agree();
}

const trackers = FILES.filter((file) => recognise(workbook(file)).tables.some(({ kind }) => kind === "indicators"));

test("all workbooks of the repository but one hold a tracker", () => {
  expect(FILES.filter((file) => !trackers.includes(file))).toEqual(["test/workbooks/planning-des-salles.xlsx"]);
});

/** The state column beside her table says of each row what the pane says of its indicator, where that has one row. */
async function columnAgrees(beside: Beside): Promise<void> {
  const { sheets } = await beside.host.attach({ names: false, stateColumn: true });
  const { recognition, assessment, rowsWithoutState } = await beside.pane();
  expect(rowsWithoutState).toBe(0);
  const { book } = beside.workbench;
  const wanted = recognition.rows.flatMap(({ sheet, row, indicators: [number = 0, ...more] }) => {
    const state = assessment.indicators.find((one) => one.number === number)?.state;
    const alone =
      more.length === 0 && recognition.rows.filter(({ indicators }) => indicators.includes(number)).length === 1;
    return state && alone && sheets.includes(sheet) ? [[sheet, row, states.fr[state]]] : [];
  });
  const stated = () =>
    wanted.map(([sheet, row]) => {
      const { id } = book.sheetNamed(sheet as string)!;
      const mark = parseRefFormula(
        book.data.names.find(({ name, scope: of }) => name === STATE_COLUMN_MARK && of === id)!.formula,
      )!;
      return [sheet, row, book.cell(id, (row as number) - 1, mark.area.left)?.value];
    });
  await eventually(async () => {
    await beside.workbench.host.calculation.settled();
    return JSON.stringify(stated()) === JSON.stringify(wanted);
  }).catch(() => expect(stated()).toEqual(wanted));
}

/** Each look falls on half of the workbooks, the first two on all. */
const looksAt = (file: string) => LOOKS.filter((_, index) => index < 2 || (index + trackers.indexOf(file)) % 2 === 0);

test.each(someOf(trackers, 1))(
  "%s as it is, then as she corrected it, with her own periods",
  async (file) => {
    await mustAgree(file, looksAt(file), async (beside) => {
      await saidByHer(beside);
      await columnAgrees(beside);
    });
  },
  300_000,
);

/** What a trainer might write, and what Excel might show, under "statut", "preuves" and "applicable". */
const WRITTEN: Readonly<Record<"status" | "proofs" | "applicable", readonly BookValue[]>> = {
  status: [
    "Conforme",
    "OK",
    "✅",
    "En cours",
    "partiel",
    "À faire",
    "Non conforme",
    "N/A",
    "xyzzy",
    null,
    0,
    0.6,
    1,
    "100 %",
    { error: "#N/A" },
  ],
  proofs: [
    "CGV",
    "Registre de veille.xlsx",
    "à créer",
    "néant",
    "-",
    null,
    "Programme; Convention\nÉmargements",
    12,
    { error: "#REF!" },
  ],
  applicable: ["Oui", "Non", "N/A", null],
};

/** The workbook with its tracker filled in by the dice of `seed`. */
function filledAtRandom(file: string, seed: number): BookData {
  const book = readWorkbook(readFileSync(path.resolve(__dirname, "../..", file)), path.basename(file));
  const { tables, rows } = recognise(workbook(file));
  const table = tables.findIndex(({ kind }) => kind === "indicators");
  const { sheet: name, columns } = tables[table]!;
  const sheet = book.sheets.find((one) => one.name === name)!;
  const dice = fc.sample(fc.nat(1_000_000), { seed, numRuns: rows.length * 8 });
  for (const { row } of rows.filter((one) => one.table === table)) {
    for (const [kind, letters] of [
      ["status", columns.status],
      ...(columns.proofs ?? []).map((column) => ["proofs", column] as const),
      ["applicable", columns.applicable],
    ] as const) {
      if (letters === undefined) continue;
      const cell = sheet.rows.get(row - 1)?.get(columnIndex(letters)!);
      const value = WRITTEN[kind][dice.pop()! % WRITTEN[kind].length]!;
      if (cell) Object.assign(cell, { value, formula: undefined });
      else sheet.rows.get(row - 1)?.set(columnIndex(letters)!, { value, style: 0 });
    }
  }
  return book;
}

const SEEDS = (process.env.RNQ_SEEDS ?? "1").split(",").map(Number);

test.each(someOf(trackers, 1).flatMap((file) => SEEDS.map((seed) => [file, seed] as const)))(
  "%s filled at random (%i)",
  async (file, seed) => {
    await mustAgree(filledAtRandom(file, seed), LOOKS.slice(1, 3), async (beside) => {
      await Excel.run(async (context) => {
        for (const name of ["RNQ_Perimetre", "RNQ_Date"]) context.workbook.names.getItem(name).delete();
        await context.sync();
      });
      await columnAgrees(beside);
    });
  },
  300_000,
);

function bookOf({ sheet: grid }: Layout): BookData {
  const book = blankBook("Suivi.xlsx");
  const sheet = blankSheet("s1", grid.name);
  const formats = [...new Set((grid.formats ?? []).flat())].filter((format) => format !== "General");
  book.styles.push(...formats.map((numberFormat) => ({ numberFormat })));
  grid.values.forEach((row, at) => {
    const filled = row.flatMap((value, column) =>
      value === null
        ? []
        : [[grid.left + column, { value, style: formats.indexOf(grid.formats?.[at]?.[column] ?? "") + 1 }] as const],
    );
    sheet.rows.set(grid.top + at, new Map(filled));
  });
  sheet.merges.push(...(grid.merges ?? []));
  book.sheets = [sheet];
  book.activeSheet = sheet.id;
  return book;
}

const LAYOUTS = Number(process.env.RNQ_LAYOUTS ?? (process.env.RNQ_ALL_TESTS === "1" ? 12 : 3));

test.each(
  fc.sample(layouts, { seed: SEEDS[0], numRuns: LAYOUTS }).map((layout, index) => [index + 1, layout] as const),
)(
  "random layout %i",
  async (_, layout) => {
    await mustAgree(bookOf(layout), LOOKS.slice(-1));
  },
  300_000,
);
