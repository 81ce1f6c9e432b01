/** Workbooks after layouts that people publish: each is read as its expected file says. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { recognise } from "../../../src/tracker/recognise";
import { gridOf } from "../../support/grid";

const FOLDER = join(__dirname, "../../workbooks/wild");
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".expected.json"));

/** Every expected field equal; of columns, no other role; proofs that are null are not judged. */
function differences(expected: unknown, actual: unknown, path: string): string[] {
  if (expected === null && path.endsWith(".proofs")) return [];
  const told = [`${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`];
  if (typeof expected !== "object" || expected === null) return Object.is(expected, actual) ? [] : told;
  if (typeof actual !== "object" || actual === null) return told;
  const wanted = expected as Record<string, unknown>;
  const found = actual as Record<string, unknown>;
  const extra =
    path.endsWith(".columns") || Array.isArray(expected) ? Object.keys(found).filter((key) => !(key in wanted)) : [];
  return [
    ...extra.map((key) => `${path}.${key}: unexpected ${JSON.stringify(found[key])}`),
    ...Object.keys(wanted).flatMap((key) => differences(wanted[key], found[key], `${path}.${key}`)),
  ];
}

function read(name: string): string[] {
  const expected = JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as Record<string, unknown>;
  const found = recognise(gridOf(readFileSync(join(FOLDER, String(expected.file))))) as unknown as Record<
    string,
    unknown
  >;
  // Expected files name no logs: they may be found beside what is listed.
  const others = (found.tables as { kind: string }[]).filter(({ kind }) => kind !== "log");
  return ["tables", "rows", "register", "journey"].flatMap((part) =>
    differences(expected[part], part === "tables" ? others : found[part], part),
  );
}

test("the samples are there", () => {
  expect(files).toHaveLength(27);
});

const named = files.map((name) => name.replace(".expected.json", ""));

test.each(named)("%s is read as a careful reader does", (name) => {
  expect(read(`${name}.expected.json`)).toEqual([]);
});
