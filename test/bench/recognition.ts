/**
 * Recognition beside the mere parsing of the same file's XML: the quickest of as many runs of each in turn, once both are
 * compiled, and the first run of each, where the engine still reads the code.
 */
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { recognise } from "../../src/tracker/recognise";
import { saveWorkbook } from "../../src/workbench/files";
import { afresh, bookOf, gridOf, registerRows, traineeRows, trackerRows, type Rows } from "./data";
import { peakMegabytes, quickest, ratio, say } from "./measure";

const CASES: readonly {
  readonly name: string;
  readonly runs: number;
  readonly sheets: Readonly<Record<string, Rows>>;
}[] = [
  { name: "5,000-row register", runs: 60, sheets: { Suivi: trackerRows(32), Registre: registerRows(5_000) } },
  {
    name: "100,000-row list beside a tracker",
    runs: 10,
    sheets: { Suivi: trackerRows(32), Stagiaires: traineeRows(100_000) },
  },
  { name: "100,000-row tracker", runs: 10, sheets: { Suivi: trackerRows(100_000) } },
];

function parseAll(parts: readonly string[]): void {
  for (const part of parts) new SaxesParser().write(part).close();
}

export function benchRecognition(): void {
  for (const { name, runs, sheets } of CASES) {
    const grid = gridOf(sheets);
    let first = 0;
    const peak = peakMegabytes(() => (first = quickest(1, () => recognise(afresh(grid)))));
    const file = saveWorkbook(bookOf(sheets), null);
    const parts = Object.entries(unzipSync(file))
      .filter(([path]) => /^xl\/(worksheets\/|sharedStrings)/.test(path))
      .map(([, bytes]) => strFromU8(bytes));
    const firstXml = quickest(1, () => parseAll(parts));
    let own = Infinity;
    let xml = Infinity;
    // By turns: what else the machine does for a while slows both.
    for (let run = 0; run < runs; run += 1) {
      own = Math.min(
        own,
        quickest(1, () => recognise(afresh(grid))),
      );
      xml = Math.min(
        xml,
        quickest(1, () => parseAll(parts)),
      );
    }
    say(
      "recognition",
      `${name}: ${ratio(own, xml)} of the time of parsing its XML (goal 0.5; the first run ${ratio(first, firstXml)} of the first); at most ${peak.toFixed(0)} MB more than the cells`,
    );
  }
}
