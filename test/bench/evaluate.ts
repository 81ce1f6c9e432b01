/** 10,000 cells of `RNQ.EVALUATE` beside the same logic in nested formulas, in one engine and one page. */
import { createEngine } from "../../src/workbench/engine";
import { openAddin } from "../../src/workbench/node";
import { bookOf, trackerRows } from "./data";
import { ratio, say, taken } from "./measure";

const COUNT = 10_000;

const oneOf = (words: readonly string[], row: number) =>
  `OR(${words.map((word) => `LOWER(TRIM(D${row}))="${word}"`).join(",")})`;

/** What a trainer would write for her own few words, without reading any other spelling. */
function nested(row: number): string {
  return (
    `=IF(B${row}="","",IF(TRIM(D${row})="","Non renseigné",IF(${oneOf(["na", "n/a", "non applicable"], row)},"Non applicable",` +
    `IF(${oneOf(["conforme", "ok", "validé", "oui"], row)},IF(TRIM(E${row})="","Preuve manquante","Prouvé"),` +
    `IF(${oneOf(["en cours", "partiel"], row)},"En cours",IF(${oneOf(["nc", "nc mineure", "nc majeure"], row)},"Écart","À faire"))))))`
  );
}

export async function benchEvaluate(pages: string): Promise<void> {
  const addin = openAddin({
    book: bookOf({ Suivi: trackerRows(COUNT) }),
    page: "taskpane",
    pageDirectory: pages,
    createEngine,
  });
  await addin.ready;
  const { id } = addin.book.data.sheets[0]!;
  const { calculation } = addin.host;
  await calculation.start();
  const fill = (column: number, formula: (row: number) => string) =>
    taken(async () => {
      addin.book.write(
        id,
        1,
        column,
        Array.from({ length: COUNT }, (_, index) => [{ formula: formula(index + 2) }]),
        "user",
      );
      await calculation.settled();
    });
  const native = await fill(9, nested);
  let before = addin.counters.requests;
  const ours = await fill(10, (row) => `=RNQ.EVALUATE(B${row},D${row},E${row})`);
  say(
    "evaluate",
    `10,000 cells of RNQ.EVALUATE: ${ratio(ours, native)} times nested formulas, filled in; ${addin.counters.requests - before} messages of the page`,
  );
  before = addin.counters.requests;
  const spilled = await taken(async () => {
    addin.book.write(
      id,
      1,
      12,
      [[{ formula: `=RNQ.EVALUATE(B2:B${COUNT + 1},D2:D${COUNT + 1},E2:E${COUNT + 1})` }]],
      "user",
    );
    await calculation.settled();
  });
  say(
    "evaluate",
    `one spilled RNQ.EVALUATE over 10,000 rows: ${ratio(spilled, native)} times nested formulas; ${addin.counters.requests - before} messages`,
  );
  before = addin.counters.requests;
  const edit = await taken(async () => {
    addin.book.write(id, 1, 3, [[{ value: "En cours" }]], "user");
    await calculation.settled();
  });
  say(
    "evaluate",
    `one status edited, three formulas follow: ${addin.counters.requests - before} messages, ${ratio(edit, native)} of filling the nested formulas`,
  );
  addin.close();
}
