/** The table of weights as it is written: what is read of it is what was fitted, whatever sign stands for a number. */
import { transformSync } from "@swc/core";
import { tableFile } from "../../../src/scripts/learn/learn";
import { readWeights, writeWeights } from "../../../src/tracker/recognise/weights/read";

/** The text that the file gives whoever imports it. */
function imported(file: string): string {
  const module = { exports: {} as { WEIGHTS?: string } };
  const { code } = transformSync(file, { jsc: { parser: { syntax: "typescript" } }, module: { type: "commonjs" } });
  new Function("module", "exports", code)(module, module.exports);
  return module.exports.WEIGHTS ?? "";
}

const steps = Array.from({ length: 181 }, (_, at) => (at - 100) / 10);

test("every weight comes back as it was, to a tenth", () => {
  const fitted = new Map(
    steps.map((value, at) => [`indicators/${at % 2 ? "status" : "proofs"}/feature${at >> 1}`, value]),
  );
  const read = readWeights(imported(tableFile(writeWeights(fitted))));
  for (const [key, value] of fitted) expect([key, read.get(key) ?? 0]).toEqual([key, value]);
});

test("features keep their roles: pairs of words, other parts, and what nothing is said of", () => {
  const read = readWeights(
    imported(
      tableFile(
        writeWeights(
          new Map([
            ["h/label/de la", 2.2],
            ["h/status/de la", -1.7],
            ["h/label/n°", 0.3],
            ["w/status/state", 1.04],
            ["t/none/bias", -0.5],
          ]),
        ),
      ),
    ),
  );
  expect(read.get("h/label/de la")).toBe(2.2);
  expect(read.get("h/status/de la")).toBe(-1.7);
  expect(read.get("h/proofs/de la")).toBeUndefined();
  // Hardly speaks: left out, and no stem that is known.
  expect(read.get("h/label/n°")).toBeUndefined();
  expect([...read.headers]).toEqual(["de la"]);
  expect(read.get("w/status/state")).toBe(1);
  expect(read.get("t/none/bias")).toBe(-0.5);
  expect(read.get("t/none/other")).toBeUndefined();
});

test("nothing fitted says nothing", () => {
  const read = readWeights(writeWeights(new Map()));
  expect(read.get("h/label/indic")).toBeUndefined();
  expect(read.headers.size).toBe(0);
});
