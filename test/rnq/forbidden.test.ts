/** Figures without a reliable source (see the facts' own notes) appear nowhere that anyone reads. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const READ = [
  "src/rnq",
  "src/text",
  "src/tracker",
  "src/taskpane",
  "docs",
  "README.md",
  "CHANGELOG.md",
  "manifest.xml",
];

function files(place: string): string[] {
  const full = path.join(ROOT, place);
  if (!statSync(full).isDirectory()) return [full];
  return readdirSync(full)
    .flatMap((name) => files(path.join(place, name)))
    .filter((name) => /\.(ts|tsx|md|json)$/.test(name));
}

/** Any space, also the one that the text tags make of `~`. */
const S = "[\\s\\u00a0\\u202f~]*";
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  "shares of bodies or audits with a nonconformity": new RegExp(
    `\\d${S}%[^.\\n]{0,60}(organismes|audits\\b|non-conformit|nonconformit|des (mineures|majeures)|premier passage)`,
    "i",
  ),
  "nonconformities by indicator, in percent": new RegExp(`(non-conformit|nonconformit)[^.\\n]{0,60}\\d${S}%`, "i"),
  "the samples they were drawn from": new RegExp(`20${S}000${S}audits`, "i"),
  "standard durations of audits": new RegExp(
    `audits?\\b[^.\\n]{0,40}(demi-journée|half[- ]day)|(demi-journée|half[- ]day)s? (d['’]audit|of audit)|\\b(0,5|1,5|0\\.5|1\\.5|un|une|deux|one|two|\\d)${S}(jours?|journées?|days?)${S}(d['’]audit|of audit)|l['’]audit (initial )?dure|audit lasts`,
    "i",
  ),
  "turnover brackets of those durations": new RegExp(`(150|750)${S}000${S}(€|euros)`, "i"),
  "a rule of eighteen months without activity": new RegExp(`(18${S}mois|18${S}months|dix-huit mois)`, "i"),
};

const texts = READ.flatMap(files).map((file) => [path.relative(ROOT, file), readFileSync(file, "utf8")] as const);

test("there is something to read", () => {
  expect(texts.length).toBeGreaterThan(100);
});

test.each(Object.entries(FORBIDDEN))("no %s", (_, pattern) => {
  expect(texts.flatMap(([file, text]) => (pattern.exec(text) ? [`${file}: ${pattern.exec(text)?.[0]}`] : []))).toEqual(
    [],
  );
});

test.each([
  ["68 % d’organismes avec au moins une non-conformité"],
  ["15 % des audits ont une majeure"],
  ["Non-conformités : 41 % sur l’indicateur 30"],
  ["sur plus de 20 000 audits"],
  ["1,5 jour d’audit"],
  ["L’audit initial dure une demi-journée"],
  ["de 150 000 € à 750 000 €"],
  ["18 mois sans activité"],
])("the search finds « %s »", (text) => {
  expect(Object.values(FORBIDDEN).some((pattern) => pattern.test(text))).toBe(true);
});
