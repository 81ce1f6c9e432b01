/** The functions typed in cells, through the genuine Office.js client and the engine. */
import type { Assessment } from "../../src/tracker/model/assessment";
import type { LiveStatus } from "../../src/functions/live";
import { eventually } from "../support/eventually";
import { openTyped, type Typed } from "./typed";

const TABLE = "Suivi!B4:G26";
const REGISTER = "Registre!A3:D44";

let typed: Typed;
beforeEach(async () => {
  typed = await openTyped("assets/samples/atelier-marjolaine.xlsx");
});
afterEach(() => typed.close());

test("a number, a text and a cell are all an indicator", async () => {
  expect(await typed.evaluate('=RNQ.LABEL(31,"gravité")')).toBe("toujours majeure");
  expect(await typed.evaluate('=RNQ.LABEL("C7.i31";"gravité")')).toBe("toujours majeure");
  expect(await typed.evaluate('=RNQ.LABEL(Suivi!B25,"gravité")')).toBe("toujours majeure");
});

test("a result follows the cells it was made of", async () => {
  await typed.type("J1", [[`=RNQ.EVALUATE(B25,E25,F25)`, `=RNQ.SCORE(${TABLE},7,,${REGISTER})`]], "Suivi");
  const [[before, score]] = typed.shown("J1:K1", "Suivi") as [[string, number]];
  expect(before).toBe("Preuve manquante");
  await typed.type("F25", [["Procédure et registre"]], "Suivi");
  const [[after, better]] = typed.shown("J1:K1", "Suivi") as [[string, number]];
  expect(after).toBe("Prouvé");
  expect(better).toBeGreaterThan(score);
});

test("lists spill below, three columns wide, and shrink to one sentence", async () => {
  await typed.type("J1", [[`=RNQ.MISSING(${TABLE},7,,${REGISTER})`]], "Suivi");
  expect(typed.shown("J1:J3", "Suivi")).toEqual([[31], [30], [null]]);
  expect(typed.shown("L1", "Suivi")[0]![0]).toMatch(/^Aucune preuve trouvée/);
  await typed.type("F25", [["Procédure"]], "Suivi");
  await typed.type("E24", [["OK"]], "Suivi");
  expect(typed.shown("J1:L2", "Suivi")).toEqual([
    ["Rien ne manque.", null, null],
    [null, null, null],
  ]);
});

test("a bad argument is an error of its cell, one in a column stays in its row", async () => {
  expect(await typed.evaluate('=RNQ.LABEL("bonjour")')).toMatchObject({ error: "#VALUE!" });
  expect(await typed.evaluate("=RNQ.LABEL(34)")).toMatchObject({ error: "#N/A" });
  expect(await typed.evaluate(`=RNQ.SCORE(${TABLE},8)`)).toMatchObject({ error: "#VALUE!" });
  expect(await typed.evaluate("=RNQ.SCORE(Registre!A1:B2)")).toMatchObject({ error: "#N/A" });
  await typed.type("J1", [[31], ["bonjour"], [1], ['=RNQ.LABEL(J1:J3,"gravité")']], "Suivi");
  expect(typed.shown("J4:J6", "Suivi")).toEqual([
    ["toujours majeure"],
    // An error among others is a sentence: some Excels make the whole array an error for it.
    [expect.stringMatching(/bonjour.*\.$/)],
    [expect.any(String)],
  ]);
});

test("an error value inside the range affects only its own row", async () => {
  const before = await typed.evaluate(`=RNQ.MISSING(${TABLE},,,${REGISTER})`);
  await typed.type("F7", [["=1/0"]], "Suivi");
  expect(await typed.evaluate(`=RNQ.MISSING(${TABLE},,,${REGISTER})`)).toEqual(before);
});

test("an optional argument is left out, at the end or between separators; an empty cell is a place without proof", async () => {
  expect(await typed.evaluate('=RNQ.EVALUATE(31,"OK")')).toBe("Déclaré");
  expect(await typed.evaluate('=RNQ.EVALUATE(31,"OK",,"OF")')).toBe("Déclaré");
  expect(await typed.evaluate('=RNQ.EVALUATE(31,"OK",Suivi!Z1)')).toBe("Preuve manquante");
  expect(await typed.evaluate("=RNQ.EVALUATE(31,Suivi!Z1,Suivi!Z2)")).toBe("Non renseigné");
});

test("on the web a typed 0 % is a status and an empty cell is not", async () => {
  await typed.type("J1", [[0]], "Suivi");
  expect(await typed.evaluate("=RNQ.EVALUATE(31,Suivi!J1)")).toBe("À faire");
  expect(await typed.evaluate("=RNQ.EVALUATE(31,Suivi!J2)")).toBe("Non renseigné");
});

test("a thousand cells are answered in few messages, also after an edit that all of them read", async () => {
  const before = typed.workbench.counters.requests;
  await typed.type("J1", [["OK"]], "Suivi");
  await typed.type(
    "K1",
    Array.from({ length: 1_000 }, (_, index) => [`=RNQ.EVALUATE(${(index % 33) + 1},J$1)`]),
    "Suivi",
  );
  expect(new Set(typed.shown("K1:K1000", "Suivi").flat())).toEqual(new Set(["Déclaré"]));
  await typed.type("J1", [["en cours"]], "Suivi");
  expect(new Set(typed.shown("K1:K1000", "Suivi").flat())).toEqual(new Set(["En cours"]));
  expect(typed.workbench.counters.requests - before).toBeLessThan(40);
});

test("rows inserted and deleted above and inside the table are followed by the next edit", async () => {
  const { book } = typed.workbench;
  const { id } = book.sheetNamed("Suivi")!;
  await typed.type(
    "F1",
    [["=RNQ.EVALUATE(Suivi!B25,Suivi!E25,Suivi!F25)", `=RNQ.SCORE(${TABLE},7,,${REGISTER})`]],
    "Parcours",
  );
  const [[state, before]] = typed.shown("F1:G1", "Parcours") as [[string, number]];
  expect(state).toBe("Preuve manquante");
  book.shift(id, { kind: "insertRows", at: 0, count: 5, from: 0, to: 16383 }, "user");
  book.shift(id, { kind: "deleteRows", at: 1, count: 2, from: 0, to: 16383 }, "user");
  book.shift(id, { kind: "deleteRows", at: 12, count: 1, from: 0, to: 16383 }, "user");
  // What stood in row 25 is two rows further down: five more above, three less.
  await typed.type("F27", [["Procédure et registre"]], "Suivi");
  const [[after, better]] = typed.shown("F1:G1", "Parcours") as [[string, number]];
  expect(after).toBe("Prouvé");
  expect(better).toBeGreaterThan(before);
});

test("a cell that is emptied before its answer shows nothing, and the next one is answered", async () => {
  const { book, host } = typed.workbench;
  const { id } = book.sheetNamed("Suivi")!;
  book.write(id, 0, 9, [[{ formula: `=RNQ.MISSING(${TABLE},,,${REGISTER})` }]], "user");
  await host.calculation.upToDate();
  book.write(id, 0, 9, [[{ value: null }]], "user");
  await typed.type("J9", [['=RNQ.LABEL(31,"gravité")']], "Suivi");
  expect(typed.shown("J1:J4", "Suivi").flat()).toEqual([null, null, null, null]);
  expect(typed.shown("J9", "Suivi")).toEqual([["toujours majeure"]]);
});

test("rows inserted and deleted, and a sheet renamed with spaces, an accent and an apostrophe, are followed", async () => {
  const { book } = typed.workbench;
  const id = book.sheetNamed("Suivi")!.id;
  await typed.type("F1", [[`=RNQ.SCORE(${TABLE},,,${REGISTER})`]], "Parcours");
  const score = typed.shown("F1", "Parcours")[0]![0];
  book.shift(id, { kind: "insertRows", at: 2, count: 3, from: 0, to: 16383 }, "user");
  book.shift(id, { kind: "deleteRows", at: 0, count: 1, from: 0, to: 16383 }, "user");
  book.renameSheet(id, "L'été à Évry", "user");
  await typed.type("F2", [[1]], "Parcours");
  expect(typed.shown("F1", "Parcours")).toEqual([[score]]);
  await typed.type("F27", [["Procédure et registre"]], "L'été à Évry");
  expect(typed.shown("F1", "Parcours")[0]![0]).toBeGreaterThan(score as number);
});

describe("RNQ.STATUS", () => {
  const reading = (proven: number) =>
    ({
      proven,
      applicable: 22,
      withheld: null,
      indicators: [{ number: 31, applies: true, state: proven === 22 ? "proven" : "todo", proofs: [], rows: [] }],
      findings: { major: [], minor: [], minorAtBest: [], majorFromMinors: 0, unknown: [], complements: [] },
    }) as unknown as Assessment;

  function attach() {
    const told = new Set<() => void>();
    let now: Assessment | null = reading(3);
    const source: LiveStatus = {
      current: () => now,
      subscribe: (listener) => (told.add(listener), () => told.delete(listener)),
    };
    typed.live.setLiveStatus(source);
    return Object.assign(
      (next: Assessment | null) => {
        now = next;
        told.forEach((listener) => listener());
      },
      { told },
    );
  }

  test("answers at once, then follows the tracker in every cell, and says when it is gone", async () => {
    await typed.type("J1", [["=RNQ.STATUS()"], ["=RNQ.STATUS(31)"]], "Suivi");
    expect(typed.shown("J1:J2", "Suivi")).toEqual([["Lecture du suivi…"], ["Lecture du suivi…"]]);
    const become = attach();
    await eventually(() => typed.shown("J1", "Suivi")[0]![0] === "3 sur 22\u00a0indicateurs prouvés");
    become(reading(22));
    await eventually(() => typed.shown("J2", "Suivi")[0]![0] === "Prouvé");
    become(null);
    await eventually(() => typed.shown("J1:J2", "Suivi").every(([value]) => value === "Aucun suivi activé"));
  });

  test("stops when its cell goes", async () => {
    const become = attach();
    await typed.type("J1", [["=RNQ.STATUS()"]], "Suivi");
    expect(become.told.size).toBe(1);
    await typed.type("J1", [["fini"]], "Suivi");
    await eventually(() => become.told.size === 0);
    become(reading(22));
    expect(typed.shown("J1", "Suivi")).toEqual([["fini"]]);
  });

  test("refuses what is no indicator with an error, not an endless wait", async () => {
    attach();
    await typed.type("J1", [['=RNQ.STATUS("bonjour")'], ["=RNQ.STATUS(34)"]], "Suivi");
    expect(typed.shown("J1:J2", "Suivi")).toEqual([
      [expect.objectContaining({ error: "#VALUE!" })],
      [expect.objectContaining({ error: "#N/A" })],
    ]);
  });
});
