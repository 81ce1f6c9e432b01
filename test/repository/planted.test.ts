/** Every break of test/safety/planted.json can still be made: what it replaces is there once, and so is the test that catches it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

interface Planted {
  readonly promise: string;
  readonly file: string;
  readonly find: string;
  readonly put: string;
  readonly test: string;
}

const ROOT = path.resolve(__dirname, "../..");
const planted = JSON.parse(readFileSync(path.join(ROOT, "test/safety/planted.json"), "utf8")) as readonly Planted[];
const tests = readdirSync(path.join(ROOT, "test"), { recursive: true, encoding: "utf8" })
  .filter((name) => /\.test\.ts$/.test(name))
  .map((name) => path.join("test", name).split(path.sep).join("/"));

/** Why the break says nothing; null where it does. */
function problemOf({ file, find, put, test }: Planted): string | null {
  const place = path.join(ROOT, file);
  if (!existsSync(place)) return `no file ${file}`;
  const times = readFileSync(place, "utf8").split(find).length - 1;
  if (times !== 1) return `${times} places to break in ${file}`;
  if (put === find) return "nothing is broken";
  return tests.some((name) => name.startsWith(test)) ? null : `no test ${test}`;
}

test("each break is still to be made, in one place, with a test to catch it", () => {
  expect(planted.length).toBeGreaterThan(50);
  const wrong = planted.flatMap((one) => problemOf(one) ?? []);
  expect(wrong).toEqual([]);
  expect(new Set(planted.map(({ promise }) => promise)).size).toBe(planted.length);
});
