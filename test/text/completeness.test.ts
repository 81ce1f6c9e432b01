/** Every text in both languages, in good typography, and none of the words that we do not say. */
import fs from "node:fs";
import path from "node:path";

const FOLDER = path.resolve(__dirname, "../../src/text");
const subjects = fs
  .readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !["index.ts", "typography.ts"].includes(path.basename(file)))
  .flatMap((file) => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const exported = require(path.join(FOLDER, file)) as Record<string, unknown>;
    return Object.entries(exported)
      .filter(
        (entry): entry is [string, { fr: unknown; en: unknown }] =>
          typeof entry[1] === "object" && entry[1] !== null && "fr" in entry[1],
      )
      .map(([name, texts]) => ({ name: `${file} ${name}`, texts }));
  });

/** Path of each text to what it is: a string, or a function with its number of arguments. */
function shapeOf(value: unknown, at = ""): Map<string, string> {
  if (typeof value === "string") return new Map([[at, "text"]]);
  if (typeof value === "function") return new Map([[at, "function"]]);
  if (typeof value !== "object" || value === null) return new Map([[at, typeof value]]);
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...shapeOf(inner, `${at}/${key}`)]));
}

/** Every string, functions called with values that are easy to see. */
function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return callable(value as (...args: unknown[]) => unknown);
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}

function callable(text: (...args: unknown[]) => unknown): string[] {
  for (const argument of [2, "2027-03-04", ["A", "B"]]) {
    try {
      return stringsOf(text(...Array.from({ length: Math.max(text.length, 4) }, () => argument)));
    } catch {
      continue;
    }
  }
  return [];
}

it("finds the subjects", () => {
  expect(subjects.length).toBeGreaterThan(8);
});

describe.each(subjects)("$name", ({ texts }) => {
  it("has the same texts in French and in English", () => {
    expect([...shapeOf(texts.en)]).toEqual([...shapeOf(texts.fr)]);
  });

  it("leaves nothing empty in one language only", () => {
    const empty = (text: unknown) => stringsOf(text).filter((one) => one.trim() === "").length;
    expect(empty(texts.en)).toBe(empty(texts.fr));
  });

  it("writes French with its no-break spaces and apostrophes", () => {
    const wrong = stringsOf(texts.fr).filter(
      (text) => / [:;?!%»]/.test(text.replace(/[=(].*$/, "")) || /«(?!\u00a0)/.test(text) || /\p{L}'\p{L}/u.test(text),
    );
    expect(wrong).toEqual([]);
  });

  it("never speaks of a verdict, a score or a forecast", () => {
    const said = [...stringsOf(texts.fr), ...stringsOf(texts.en)].filter(
      (text) => !text.startsWith("=") && /conforme qualiopi|\bscore\b|\bforecast\b|\bdétacher\b/i.test(text),
    );
    expect(said).toEqual([]);
  });
});
