/** What Excel reads of the functions, made from the code, against the one table of functions. */
import { functionTexts } from "../../src/text/functions";
import { FUNCTIONS } from "../../src/functions/values/table";
import * as implementations from "../../src/functions/functions";
// eslint-disable-next-line @typescript-eslint/no-require-imports
const { functionFiles } = require("../../src/functions/metadata.js") as {
  functionFiles(base: string): Record<string, string>;
};

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly options?: { readonly stream?: boolean };
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: string;
      readonly dimensionality?: string;
      readonly optional?: boolean;
    }[];
    readonly result: { readonly type?: string; readonly dimensionality?: string };
  }[];
}

const BASE = "https://exemple.fr/rnq/";
const files = functionFiles(BASE);
const read = (file: string) => JSON.parse(files[file]!) as Metadata;
const languages = [
  ["fr", read("functions.json"), "aide.html"],
  ["en", read("functions.en.json"), "help.html"],
] as const;

test.each(languages)("the metadata in %s declares the functions of the table, in its order", (language, metadata) => {
  expect(metadata.functions.map(({ id }) => id)).toEqual(FUNCTIONS.map(({ id }) => id));
  metadata.functions.forEach((fn, index) => {
    const spec = FUNCTIONS[index]!;
    const texts = functionTexts[language];
    expect(fn.name).toBe(fn.id);
    expect(fn.description).toBe(
      `${texts.functions[spec.id].description} ${texts.example}${texts.functions[spec.id].example}`,
    );
    expect(fn.parameters.map(({ name }) => name)).toEqual(
      spec.parameters.map(({ text }) => texts.arguments[text].name),
    );
    expect(fn.parameters.map(({ description }) => description)).toEqual(
      spec.parameters.map(({ text }) => texts.arguments[text].description),
    );
    expect(fn.parameters.map(({ optional }) => optional ?? false)).toEqual(
      spec.parameters.map(({ optional }) => optional),
    );
    expect(fn.options?.stream ?? false).toBe(spec.result === "live");
    expect(fn.result.dimensionality === "matrix").toBe(spec.result === "spilled");
  });
});

test("every argument accepts anything: a cell, a range, a number, a text, an error", () => {
  for (const [, metadata] of languages) {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    for (const parameter of metadata.functions.flatMap(({ parameters }) => parameters)) {
      expect(parameter).toMatchObject({ type: "any", dimensionality: "matrix" });
    }
  }
});

test("names are the same in both languages, words are not", () => {
  const [[, french], [, english]] = languages;
  expect(english.functions.map(({ name }) => name)).toEqual(french.functions.map(({ name }) => name));
  french.functions.forEach((fn, index) => expect(english.functions[index]!.description).not.toBe(fn.description));
});

test("no function asks to be recalculated by itself or for the address of its cell", () => {
  for (const fn of languages[0][1].functions)
    expect(Object.keys(fn.options ?? {})).toEqual(fn.id === "STATUS" ? ["stream"] : []);
});

test("every function of the table is in the code, and no other", () => {
  expect(Object.keys(implementations).sort()).toEqual(FUNCTIONS.map(({ id }) => id).sort());
});

test.each(languages)("help in %s has a section for each function, where its metadata points", (_, metadata, page) => {
  for (const fn of metadata.functions) {
    expect(fn.helpUrl).toBe(`${BASE}${page}#${fn.id}`);
    expect(files[page]).toContain(`id="${fn.id}"`);
  }
});

test("French words are set with French spaces and apostrophes", () => {
  const words = languages[0][1].functions.flatMap((fn) => [
    functionTexts.fr.functions[fn.id as keyof typeof functionTexts.fr.functions].description,
    ...fn.parameters.map(({ description }) => description),
  ]);
  // A scope is quoted as she types it, with its plain semicolons.
  const bad = words.filter((word) => /'|[^\u00a0\u202f][:?!%»]|«[^\u00a0]/.test(word));
  expect(bad).toEqual([]);
});
