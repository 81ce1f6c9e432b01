/** One rule for the language, the same for what we say and for what the manifest says. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { ENGLISH, withEveryEnglish } from "../../src/scripts/manifestLocales.cjs";
import { spokenIn } from "../../src/text/spoken";

const manifest = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");

test.each([...ENGLISH, "en", "EN-us"])("an Excel in %s is answered in English", (locale) => {
  expect(spokenIn(locale)).toBe("en");
});

test.each(["fr-FR", "fr-CA", "de-DE", "nl-BE", "ens-XX", "", undefined])(
  "an Excel in %s is answered in French",
  (locale) => {
    expect(spokenIn(locale)).toBe("fr");
  },
);

test("the published manifest has each English text for every English locale, and loses nothing else", () => {
  const published = withEveryEnglish(manifest);
  const texts = (xml: string, locale: string) =>
    [...xml.matchAll(new RegExp(`Locale="${locale}" Value="([^"]*)"`, "g"))].map(([, text]) => text);
  const english = texts(manifest, "en-US");
  expect(english.length).toBeGreaterThan(20);
  for (const locale of ENGLISH) expect(texts(published, locale)).toEqual(english);
  const others = new RegExp(`^.*Locale="(?:${ENGLISH.filter((one) => one !== "en-US").join("|")})".*\n`, "gm");
  expect(published.replace(others, "")).toBe(manifest);
});
