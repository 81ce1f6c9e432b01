/** *Résultats*, the figures of indicator 2: the screen and the sheet. In cells the no-break space is U+00A0 everywhere. */
import type { Language } from "..";
import { counted, decimal, en, forCell, fr, list, longDate, quoted } from "../typography";

const cell = (parts: TemplateStringsArray, ...values: readonly (string | number)[]) => forCell(fr(parts, ...values));

/** Beside a question whose answers are words or faces. */
interface Feelings {
  readonly low: string;
  readonly middle: string;
  readonly high: string;
}

export const resultsText = {
  fr: {
    title: fr`Résultats`,
    subtitle: fr`Indicateur 2 : ce qui se publie, avec sa période, son effectif et sa méthode de calcul.`,
    open: fr`Résultats et questionnaires`,
    openNote: fr`Satisfaction, taux de réponse, abandon, réussite : les chiffres à publier.`,
    compute: fr`Calculer les chiffres à publier`,
    see: fr`Voir les résultats de mes questionnaires`,
    figures: fr`Chiffres`,
    from: fr`Du`,
    to: fr`Au`,
    order: fr`Le premier jour est après le dernier.`,
    whole: fr`Toute la période connue`,
    missing: fr`Ce qui n'est pas calculé`,
    none: fr`Ni questionnaire ni session n'a été trouvé dans ce classeur.`,
    noneNote: fr`Collez dans une feuille l'export de votre formulaire, une ligne par réponse. Pour le nombre de stagiaires, il faut un tableau avec une ligne par stagiaire ou par session. S'ils sont là, dites ce que sont leurs colonnes.`,
    columns: fr`Dire ce que sont mes colonnes`,
    survey: (sheet: string) => fr`Questions de ${quoted(sheet, "fr")}`,
    correct: fr`Corriger les colonnes`,
    correctOf: (sheet: string) => fr`Corriger les colonnes de ${quoted(sheet, "fr")}`,
    column: (letter: string) => fr`Colonne ${letter}`,
    answers: (count: number) => counted(count, "réponse", "réponses", "fr"),
    average: (value: number, scale: number | null) =>
      scale === null ? fr`moyenne ${decimal(value, "fr")}` : fr`moyenne ${decimal(value, "fr")} sur ${scale}`,
    satisfied: (share: string) => fr`${share} dans le haut de l'échelle`,
    unscaled: fr`échelle non dite : écrivez-la dans l'en-tête, par exemple « sur 5 »`,
    noAnswer: fr`aucune réponse dans la période`,
    fewAnswers: fr`Moins de dix réponses : à lire avec prudence.`,
    feelings: { low: fr`bas`, middle: fr`moyen`, high: fr`haut` } satisfies Feelings,
    spoken: (question: string, notes: readonly string[]) => fr`${question} : ${notes.join(", ")}`,
    spokenNote: (note: string, count: number) => fr`${note}, ${counted(count, "fois", "fois", "fr")}`,
    improve: fr`À améliorer`,
    improveNote: fr`Notes basses et remarques qui ne sont dans aucun de vos journaux. Rien n'est écrit avant que vous ne l'enregistriez.`,
    turn: fr`Noter en amélioration`,
    turnOf: (what: string) => fr`Noter en amélioration : ${what}`,
    seeAnswer: fr`Voir la réponse`,
    seeAnswerOf: (what: string) => fr`Voir la réponse : ${what}`,
    more: (count: number) => fr`Voir ${counted(count, "autre réponse", "autres réponses", "fr")}`,
    site: fr`Texte pour votre site`,
    copy: fr`Copier ce texte`,
    copied: fr`Copié.`,
    byHand: fr`Copiez ce texte :`,
    sheetMake: fr`Créer la feuille Résultats`,
    sheetRemake: fr`Mettre à jour la feuille Résultats`,
    sheet: {
      subtitle: cell`Indicateur 2 : résultats de l'organisme, avec leur période, leur effectif et leur méthode de calcul.`,
      from: (sheets: readonly string[]) =>
        forCell(
          sheets.length > 1
            ? fr`D'après les feuilles ${list(
                sheets.map((name) => quoted(name, "fr")),
                "fr",
              )}.`
            : fr`D'après la feuille ${sheets.map((name) => quoted(name, "fr")).join("")}.`,
        ),
      figures: (from: string, to: string) => cell`Du ${longDate(from, "fr")} au ${longDate(to, "fr")}`,
      undated: cell`Toute la période connue`,
      heads: {
        figure: cell`Résultat`,
        value: cell`Valeur`,
        count: cell`Effectif`,
        method: cell`Méthode de calcul`,
        question: cell`Question`,
        answers: cell`Réponses`,
        average: cell`Moyenne`,
        satisfied: cell`Satisfaits`,
        share: cell`Notes dans le haut de l'échelle`,
      },
      missing: cell`Non calculés`,
      survey: (sheet: string) => cell`Questions de ${quoted(sheet, "fr")}`,
      average: (value: number, scale: number | null) =>
        scale === null ? decimal(value, "fr") : cell`${decimal(value, "fr")} sur~${scale}`,
      few: cell`moins de dix réponses`,
      chart: cell`Part de notes dans le haut de l'échelle, par question`,
    },
  },
  en: {
    title: en`Results`,
    subtitle: en`Indicator 2: what is published, with its period, its headcount and how it is computed.`,
    open: en`Results and surveys`,
    openNote: en`Satisfaction, response, interruption and success rates: the figures to publish.`,
    compute: en`Compute the figures to publish`,
    see: en`See the results of my surveys`,
    figures: en`Figures`,
    from: en`From`,
    to: en`To`,
    order: en`The first day is after the last.`,
    whole: en`The whole period known`,
    missing: en`What is not computed`,
    none: en`Neither a survey nor a session was found in this workbook.`,
    noneNote: en`Paste the export of your form in a sheet, one row per answer. The number of trainees takes a table with a row per trainee or per session. If they are there, say what their columns are.`,
    columns: en`Say what my columns are`,
    survey: (sheet: string) => en`Questions of ${quoted(sheet, "en")}`,
    correct: en`Correct the columns`,
    correctOf: (sheet: string) => en`Correct the columns of ${quoted(sheet, "en")}`,
    column: (letter: string) => en`Column ${letter}`,
    answers: (count: number) => counted(count, "answer", "answers", "en"),
    average: (value: number, scale: number | null) =>
      scale === null ? en`average ${decimal(value, "en")}` : en`average ${decimal(value, "en")} of ${scale}`,
    satisfied: (share: string) => en`${share} in the upper part of the scale`,
    unscaled: en`scale not stated: write it in the header, for example “out of 5”`,
    noAnswer: en`no answer in the period`,
    fewAnswers: en`Fewer than ten answers: to be read with care.`,
    feelings: { low: en`low`, middle: en`middle`, high: en`high` } satisfies Feelings,
    spoken: (question: string, notes: readonly string[]) => en`${question}: ${notes.join(", ")}`,
    spokenNote: (note: string, count: number) => en`${note}, ${counted(count, "time", "times", "en")}`,
    improve: en`To improve`,
    improveNote: en`Low ratings and remarks that are in none of your logs. Nothing is written before you save it.`,
    turn: en`Note as an improvement`,
    turnOf: (what: string) => en`Note as an improvement: ${what}`,
    seeAnswer: en`See the answer`,
    seeAnswerOf: (what: string) => en`See the answer: ${what}`,
    more: (count: number) => en`See ${counted(count, "other answer", "other answers", "en")}`,
    site: en`Text for your site`,
    copy: en`Copy this text`,
    copied: en`Copied.`,
    byHand: en`Copy this text:`,
    sheetMake: en`Create the sheet Results`,
    sheetRemake: en`Update the sheet Results`,
    sheet: {
      subtitle: en`Indicator 2: results of the body, with their period, their headcount and how they are computed.`,
      from: (sheets: readonly string[]) =>
        sheets.length > 1
          ? en`From the sheets ${list(
              sheets.map((name) => quoted(name, "en")),
              "en",
            )}.`
          : en`From the sheet ${sheets.map((name) => quoted(name, "en")).join("")}.`,
      figures: (from: string, to: string) => en`From ${longDate(from, "en")} to ${longDate(to, "en")}`,
      undated: en`The whole period known`,
      heads: {
        figure: en`Result`,
        value: en`Value`,
        count: en`Headcount`,
        method: en`How it is computed`,
        question: en`Question`,
        answers: en`Answers`,
        average: en`Average`,
        satisfied: en`Satisfied`,
        share: en`Ratings in the upper part`,
      },
      missing: en`Not computed`,
      survey: (sheet: string) => en`Questions of ${quoted(sheet, "en")}`,
      average: (value: number, scale: number | null) =>
        scale === null ? decimal(value, "en") : en`${decimal(value, "en")} of~${scale}`,
      few: en`fewer than ten answers`,
      chart: en`Share of ratings in the upper part of the scale, by question`,
    },
  },
} satisfies Record<Language, object>;
