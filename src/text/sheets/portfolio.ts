/** Words of the consultant's portfolio workbook. In cells the no-break space is U+00A0 everywhere. */
import type { Language } from "..";
import { counted, en, forCell, fr, list, longDate } from "../typography";

const cell = (parts: TemplateStringsArray, ...values: readonly (string | number)[]) => forCell(fr(parts, ...values));
const numbers = (found: readonly number[], language: Language) => list(found.map(String), language);

export const portfolio = {
  fr: {
    name: "Portefeuille",
    madeOn: (workbooks: number, date: string) =>
      cell`${counted(workbooks, "classeur", "classeurs", "fr")}, état au ${longDate(date, "fr")}. Constats probables : seul l'auditeur conclut.`,
    heads: [
      "Classeur",
      "Avancement",
      "Prouvés",
      "Applicables",
      "▲ Majeures",
      "△ Mineures",
      "◌ Non renseignés",
      "Référentiel",
      "À regarder d’abord",
    ],
    majors: (found: readonly number[]) =>
      cell`Majeure probable : ${found.length > 1 ? "indicateurs" : "indicateur"} ${numbers(found, "fr")}.`,
    minors: (found: readonly number[]) =>
      cell`Mineure probable : ${found.length > 1 ? "indicateurs" : "indicateur"} ${numbers(found, "fr")}.`,
    fiveMinors: "Cinq mineures non levées font une majeure.",
    nothing: "Aucun constat probable dans ce qui est renseigné.",
    notJudged: "non jugé",
    noStatus: cell`Statuts non lus, à préciser dans le volet avant tout chiffre.`,
    footerPage: "&P / &N",
  },
  en: {
    name: "Portfolio",
    madeOn: (workbooks: number, date: string) =>
      en`${counted(workbooks, "workbook", "workbooks", "en")}, as of ${longDate(date, "en")}. Likely findings: only the auditor concludes.`,
    heads: [
      "Workbook",
      "Progress",
      "Proven",
      "Applicable",
      "▲ Major",
      "△ Minor",
      "◌ Not filled in",
      "Standard",
      "Look first at",
    ],
    majors: (found: readonly number[]) =>
      en`Likely major finding: ${found.length > 1 ? "indicators" : "indicator"} ${numbers(found, "en")}.`,
    minors: (found: readonly number[]) =>
      en`Likely minor finding: ${found.length > 1 ? "indicators" : "indicator"} ${numbers(found, "en")}.`,
    fiveMinors: "Five minors that are not closed make a major.",
    nothing: "No likely finding in what is filled in.",
    notJudged: "not judged",
    noStatus: "Statuses not read: to be settled in the pane before any figure.",
    footerPage: "&P / &N",
  },
} satisfies Record<Language, unknown>;
