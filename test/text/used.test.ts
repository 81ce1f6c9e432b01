/** No text of the pane is left over once its screen has gone. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const SOURCES = path.resolve(__dirname, "../../src");
const TEXTS = path.join(SOURCES, "text/pane");

const code = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(`text${path.sep}`))
  .map((file) => readFileSync(path.join(SOURCES, file), "utf8"))
  .filter((source) => /from "[./]*(text\/pane|language)/.test(source))
  .join("\n");

/** Read by its own name, or by a name computed at run time: `text.notices[written.what]`. */
function isUsed(key: string, parent: string | undefined, inCode = code): boolean {
  return (
    new RegExp(`\\.${key}\\b`).test(inCode) || (parent !== undefined && new RegExp(`\\.${parent}\\[`).test(inCode))
  );
}

function unused(texts: object, parents: readonly string[] = []): string[] {
  return Object.entries(texts).flatMap(([key, value]) => {
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return unused(value as object, [...parents, key]);
    return isUsed(key, parents[parents.length - 1]) ? [] : [[...parents, key].join(".")];
  });
}

it("would see a text that nothing reads", () => {
  expect(isUsed("columns", "opening", "text.opening.title")).toBe(false);
  expect(isUsed("scope", "notices", "text.notices[written.what]")).toBe(true);
});

const files = readdirSync(TEXTS);

it.each(files)("every text of %s is read by the add-in", (file) => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const subjects = Object.values(require(path.join(TEXTS, file)) as Record<string, { fr: object }>);
  expect(subjects.flatMap(({ fr }) => unused(fr))).toEqual([]);
});
