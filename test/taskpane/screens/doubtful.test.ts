/** Each doubtful fact shows its mark where it bears on her, and under *À propos*. A new doubt without its place is a type error. */
import { DOUBTS, type DoubtName } from "../../../src/rnq";
import type { Scope } from "../../../src/tracker/model/assessment";
import { applicability } from "../../../src/tracker/scope/scope";
import { marjolaine, SCOPE, TODAY } from "../fixture";
import { mounted, type Mounted } from "../mounted";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
const MARK = /à confirmer|non constatée/;
const APPRENTICESHIP: Partial<Scope> = { categories: ["OF", "CFA"] };

let pane: Mounted;
afterEach(() => pane.close());

interface Place {
  readonly scope?: Partial<Scope>;
  /** The indicator it is about: its screen and `rnq scope` must say it. */
  readonly indicator?: number;
  /** Screens that must show it: what to click from the first one. */
  readonly screens: readonly (readonly (string | RegExp)[])[];
  /** Words of the mark there, when it is not the sentence of *À propos*. */
  readonly words?: string;
}

const PLACES: Readonly<Record<DoubtName, Place>> = {
  specificRegister: { scope: { certifying: true }, indicator: 7, screens: [["Périmètre"], ["État", /^Indicateur 7,/]] },
  twoDays: { indicator: 12, screens: [["Périmètre"], ["État", /^Indicateur 12,/]] },
  trainersThreshold: { indicator: 19, screens: [["Périmètre"], ["État", /^Indicateur 19,/]] },
  hoursThreshold: { scope: APPRENTICESHIP, indicator: 20, screens: [["Périmètre"], ["État", /^Indicateur 20,/]] },
  gravity33: { scope: APPRENTICESHIP, indicator: 33, screens: [["Périmètre"], ["État", /^Indicateur 33,/]] },
  riskDocument: { screens: [["État", /^Indicateur 17,/]] },
  guideV10: { screens: [["Périmètre"]] },
  yearlyDates: { words: "Enquête annuelle auprès des financeurs (date à confirmer)", screens: [["Semaine"]] },
  certifierLists: { screens: [["Semaine", "Seule ou accompagnée"]] },
  microSocial2026: { screens: [["Périmètre", "Suis-je concernée, et par où commencer ?", "cpf", "micro"]] },
};

/** The yes of a question, which shares its word with others. */
async function yes(question: RegExp): Promise<void> {
  const group = [...document.querySelectorAll("[role=radiogroup]")].find((one) =>
    question.test(document.getElementById(one.getAttribute("aria-labelledby") ?? "")?.textContent ?? ""),
  );
  await pane.clickOn(group?.querySelector("input") as HTMLElement);
}

async function go(path: readonly (string | RegExp)[]): Promise<void> {
  for (const step of path) {
    if (step === "cpf") await yes(/payées par le CPF/);
    else if (step === "micro") await yes(/micro-social/);
    else await pane.click(step);
  }
}

describe.each(Object.entries(PLACES) as [DoubtName, Place][])(
  "%s",
  (name, { scope, indicator, screens, words = plain(DOUBTS[name].fr) }) => {
    const asked: Scope = { ...SCOPE, ...scope };
    test.each(screens)("is marked on the screen %s", async (...path) => {
      pane = await mounted(marjolaine({ scope: asked }));
      await go(path);
      expect(words).toMatch(MARK);
      expect(pane.words()).toContain(words);
    });
    test("is marked under À propos, and for its indicator in what rnq scope prints", async () => {
      pane = await mounted(marjolaine());
      await go(["Plus", "À propos"]);
      expect(DOUBTS[name].fr).toMatch(MARK);
      expect(pane.words()).toContain(plain(DOUBTS[name].fr));
      if (indicator === undefined) return;
      expect(applicability(asked, TODAY).indicators[indicator - 1]?.doubtful).toBe(DOUBTS[name].fr);
    });
  },
);

test("a partial subcontractor still sees the doubt of an indicator that shares its reason with others", async () => {
  pane = await mounted(marjolaine({ scope: { ...SCOPE, certifying: true, subcontractor: "partly" } }));
  await pane.click("Périmètre");
  expect(pane.words()).toMatch(
    /3 Sous-traitance en partie : s’applique à vos propres actions\. Répertoire spécifique : à confirmer/,
  );
});
