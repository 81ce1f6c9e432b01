/** The counts of the headline add up to what applies, whatever her table says; what is there and what is not are both named. */
import type { IndicatorRow, SaidStatus } from "../../../src/tracker/model/recognition";
import { marjolaine, RECOGNITION, SCOPE } from "../fixture";
import { mounted, type Mounted } from "../mounted";

let pane: Mounted;
afterEach(() => pane.close());

const SAID: readonly (SaidStatus | null)[] = ["compliant", "partial", "nonCompliant", "todo", "compliant", "compliant"];
const mixed: readonly IndicatorRow[] = RECOGNITION.rows.map((row, at) => ({
  ...row,
  status: SAID[at % SAID.length] ?? null,
  statusText: "dit",
}));
const noPlace = {
  ...RECOGNITION,
  register: [],
  journey: [],
  tables: RECOGNITION.tables
    .slice(0, 1)
    .map(({ columns: { proofs: _, ...columns }, ...table }) => ({ ...table, columns })),
  rows: mixed.map((row) => ({ ...row, proofs: [] })),
  warnings: [{ type: "noPlaceForProofs" as const }],
};

const CASES = {
  "her example": marjolaine(),
  "every kind of status": marjolaine({ recognition: { ...RECOGNITION, rows: mixed } }),
  "no place for proofs": marjolaine({ recognition: noPlace }),
  "a new entrant": marjolaine({
    recognition: { ...RECOGNITION, rows: mixed },
    scope: { ...SCOPE, newEntrant: ["OF"], formalised: [2, 11, 19, 22, 24, 25, 26, 32] },
  }),
};

const first = (words: string, pattern: RegExp) => Number(pattern.exec(words)?.[1] ?? 0);
const counted = (id: string) => Number(/\d+/.exec(document.getElementById(`count-${id}`)?.textContent ?? "")?.[0] ?? 0);
const one = (words: string, plural: RegExp, singular: RegExp) => first(words, plural) || (singular.test(words) ? 1 : 0);

it.each(Object.entries(CASES))("adds up for %s", async (_, snapshot) => {
  pane = await mounted(snapshot);
  await pane.click("État");
  const words = pane.words();
  const also = one(words, /(\d+) de ces constats portent/, /Un de ces constats porte/);
  const eased = one(words, /(\d+) autres sans constat/, /Un autre sans constat/);
  const proven = first(words, /(\d+) \/ \d+/);
  const sum = proven + counted("major") + counted("minor") + counted("declared") + counted("unknown") - also + eased;
  expect(sum).toBe(first(words, /\d+ \/ (\d+)/));
});

it("explains the major that five minors make, and does not count it", async () => {
  const snapshot = CASES["every kind of status"];
  pane = await mounted(snapshot);
  await pane.click("État");
  const { findings } = snapshot.assessment;
  const minors = findings.minor.length + findings.minorAtBest.length;
  expect(findings.majorFromMinors).toBe(1);
  expect(counted("major")).toBe(findings.major.length);
  expect(pane.words()).toContain(`Et une majeure de plus si ces ${minors} mineures ne sont pas levées`);
});

it("says once that what is said done stays declared where there is no place for proofs", async () => {
  pane = await mounted(CASES["no place for proofs"]);
  await pane.click("État");
  expect(counted("declared")).toBeGreaterThan(0);
  expect(pane.words().match(/reste « déclaré »/g)).toHaveLength(1);
});

it("names what is there beside what is not", async () => {
  pane = await mounted(marjolaine());
  await pane.click("État");
  await pane.click("Voir ce qui manque");
  expect(pane.words()).toMatch(/À compléter, par exemple : .*Vous avez : Enquête à chaud\./);
});

const unsaid = (words: Readonly<Record<number, string>>) =>
  marjolaine({
    recognition: {
      ...RECOGNITION,
      rows: RECOGNITION.rows.map((row) => {
        const said = words[row.indicators[0] ?? 0];
        return said === undefined ? row : { ...row, statusText: said, status: null };
      }),
    },
  });
const countOfUnread = () => /(\d+)(.*)/.exec(document.getElementById("count-unknown")?.textContent ?? "")?.slice(1);

it.each([
  ["what she left empty", {}, ["3", "non renseignés"], ["Non renseignés, sans constat"]],
  [
    "words of hers that are not known",
    { 18: "bof", 22: "au frigo", 25: "bof" },
    ["3", "non reconnus"],
    ["Statuts non reconnus, sans constat"],
  ],
  [
    "both",
    { 18: "bof" },
    ["3", "sans statut lu"],
    ["Statuts non reconnus, sans constat", "Non renseignés, sans constat"],
  ],
])("counts %s for what it is", async (_, words, count, titles) => {
  pane = await mounted(unsaid(words));
  await pane.click("État");
  expect(countOfUnread()).toEqual(count);
  await pane.click("Voir ce qui manque");
  const sections = [...document.querySelectorAll("h2")].map((one) => one.textContent ?? "");
  expect(sections.filter((title) => title.includes("sans constat"))).toEqual(titles);
});

it("counts as points all the rows that it lists", async () => {
  pane = await mounted(marjolaine({ scope: { ...SCOPE, complements: {} } }));
  await pane.click("État");
  await pane.click("Voir ce qui manque");
  expect(pane.words()).toContain("Compléments 2026 sans réponse, sans constat");
  const rows = document.querySelectorAll("[id^=point-]").length;
  expect(rows).toBeGreaterThan(6);
  expect(pane.words()).toContain(`${rows} points.`);
});

it("promises no more themes than it lists", async () => {
  pane = await mounted(marjolaine());
  await pane.click("Semaine");
  expect(document.querySelectorAll("[id^=begin-]")).toHaveLength(3);
  expect(pane.words()).toContain("Ce qui reste ouvert de six thèmes");
});

describe("what is left on an indicator that is done", () => {
  const after = (earlier: typeof SCOPE.earlier, complement: "todo" | "done") =>
    marjolaine({ scope: { ...SCOPE, audit: "surveillance", earlier, complements: { 12: complement } } });
  it.each([
    ["a complement, at a first audit", marjolaine(), "il y reste un complément 2026."],
    [
      "a finding of the last audit",
      after([{ indicator: 8, gravity: "minor" }], "done"),
      "il y reste un constat du dernier audit.",
    ],
    [
      "one of the two",
      after([{ indicator: 8, gravity: "minor" }], "todo"),
      "il y reste un complément 2026 ou un constat du dernier audit.",
    ],
  ])("is named: %s", async (_, snapshot, said) => {
    pane = await mounted(snapshot);
    await pane.click("État");
    expect(pane.words()).toContain(said);
  });
});

it("counts the proofs of a finding of the last audit that it does not name", async () => {
  pane = await mounted(
    marjolaine({ scope: { ...SCOPE, audit: "surveillance", earlier: [{ indicator: 8, gravity: "minor" }] } }),
  );
  await pane.click("État");
  await pane.click("Voir ce qui manque");
  const { proofs = [] } = marjolaine().assessment.indicators.find(({ number }) => number === 8) ?? {};
  expect(proofs.length).toBeGreaterThan(3);
  expect(document.getElementById("earlier-8")?.textContent?.replace(/\s/g, " ")).toContain(
    `Vous avez : ${proofs.slice(0, 2).join(", ")} et ${proofs.length - 2} autres.`,
  );
});

it("says where a row is as she would", async () => {
  pane = await mounted(marjolaine());
  await pane.click("État");
  await pane.click(/^Indicateur 31,/);
  expect(pane.words()).toContain("Ligne 25 de « Suivi »");
  expect(pane.words()).not.toContain("Suivi!");
});

it("gives the legend before the list", async () => {
  pane = await mounted(marjolaine());
  await pane.click("État");
  const [legend] = [...document.querySelectorAll("[aria-label=Légende]")];
  const sign = document.getElementById("sign-1");
  expect(legend && sign && legend.compareDocumentPosition(sign) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});
