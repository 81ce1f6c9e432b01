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
