/** Figures of indicator 2: their names, how each is computed, what is missing for it. */
import type { Language } from "..";
import { counted, decimal, en, fr, isPlural, longDate, percent } from "../typography";

type Measure = "trainees" | "satisfaction" | "responseRate" | "completion" | "interruption" | "success";
type Missing =
  | "survey"
  | "sessions"
  | "scale"
  | "headcount"
  | "moreAnswers"
  | "interrupted"
  | "passed"
  | "unread"
  | "answers"
  | "several";

export const figuresText = {
  fr: {
    names: {
      trainees: fr`Stagiaires accueillis`,
      satisfaction: fr`Satisfaction`,
      responseRate: fr`Taux de réponse`,
      completion: fr`Taux d'achèvement`,
      interruption: fr`Taux d'interruption`,
      success: fr`Taux de réussite`,
    } satisfies Record<Measure, string>,
    methods: {
      trainees: fr`Stagiaires des sessions terminées dans la période, comptés une fois par session.`,
      satisfaction: fr`Part des notes dans le haut de l'échelle (4 et 5 sur 5, 8 à 10 sur 10), toutes questions notées ensemble.`,
      responseRate: fr`Réponses reçues, rapportées aux stagiaires des sessions terminées dans la période.`,
      completion: fr`Stagiaires qui ne sont pas partis avant la fin, rapportés à ceux dont on le sait.`,
      interruption: fr`Stagiaires partis avant la fin, rapportés à ceux dont on le sait.`,
      success: fr`Stagiaires reçus, rapportés à ceux qui se sont présentés.`,
    } satisfies Record<Measure, string>,
    missing: {
      survey: fr`Il manque les réponses à un questionnaire : collez l'export de votre formulaire dans une feuille.`,
      sessions: fr`Il manque des sessions terminées dans la période.`,
      scale: fr`L'échelle des notes n'est pas dite : écrivez-la dans l'en-tête, par exemple « sur 5 ».`,
      headcount: fr`Il manque le nombre de stagiaires d'une session au moins : une ligne par stagiaire, ou une colonne « Nombre de stagiaires ».`,
      moreAnswers: fr`Il y a plus de réponses que de stagiaires connus : le questionnaire porte aussi sur d'autres sessions.`,
      interrupted: fr`Il manque une colonne « Abandon » où quelque chose est écrit, oui ou non.`,
      passed: fr`Il manque une colonne « Certification obtenue », avec oui ou non pour qui s'est présenté.`,
      unread: fr`Un mot de la colonne n'est pas compris : écrivez oui ou non.`,
      answers: fr`Aucune réponse dans la période.`,
      several: fr`Un même stagiaire a répondu à plusieurs questionnaires : leurs réponses ne s'ajoutent pas.`,
    } satisfies Record<Missing, string>,
    few: fr`Moins de dix : le dire en publiant ce chiffre.`,
    undated: (count: number, isSession: boolean) =>
      isSession
        ? fr`Dont ${counted(count, "session", "sessions", "fr")} sans date.`
        : fr`Dont ${counted(count, "réponse", "réponses", "fr")} sans date.`,
    atOnce: fr`Sans les questionnaires à froid.`,
    again: (count: number) =>
      fr`${counted(count, "ligne envoyée", "lignes envoyées", "fr")} deux fois, ${isPlural(count, "fr") ? "comptées" : "comptée"} une.`,
    average: (value: number, scale: number) => fr`Moyenne : ${decimal(value, "fr")} sur ${scale}.`,
    headcount: (of: number) => fr`Sur ${of}.`,
    answers: (count: number) => counted(count, "réponse", "réponses", "fr"),
    value: (value: number, isRate: boolean) => (isRate ? percent(value, "fr") : String(value)),
    period: (from: string, to: string) => fr`Du ${longDate(from, "fr")} au ${longDate(to, "fr")}`,
    none: fr`non calculé`,
  },
  en: {
    names: {
      trainees: en`Trainees`,
      satisfaction: en`Satisfaction`,
      responseRate: en`Response rate`,
      completion: en`Completion rate`,
      interruption: en`Interruption rate`,
      success: en`Success rate`,
    } satisfies Record<Measure, string>,
    methods: {
      trainees: en`Trainees of the sessions that ended in the period, counted once per session.`,
      satisfaction: en`Share of the ratings in the upper part of the scale (4 and 5 of 5, 8 to 10 of 10), all rated questions together.`,
      responseRate: en`Answers received, as a share of the trainees of the sessions that ended in the period.`,
      completion: en`Trainees who stayed until the end, as a share of those for whom it is known.`,
      interruption: en`Trainees who left before the end, as a share of those for whom it is known.`,
      success: en`Trainees who passed, as a share of those who were examined.`,
    } satisfies Record<Measure, string>,
    missing: {
      survey: en`The answers to a questionnaire are missing: paste the export of your form in a sheet.`,
      sessions: en`Sessions that ended in the period are missing.`,
      scale: en`The scale of the ratings is not stated: write it in the header, such as “out of 5”.`,
      headcount: en`The number of trainees of at least one session is missing: a row per trainee, or a column “Number of trainees”.`,
      moreAnswers: en`There are more answers than trainees known: the questionnaire is about other sessions too.`,
      interrupted: en`A column “Dropped out” with yes or no is missing.`,
      passed: en`A column “Certification obtained” is missing, with yes or no for those who were examined.`,
      unread: en`A word of the column is not understood: write yes or no.`,
      answers: en`No answer in the period.`,
      several: en`A trainee answered several surveys: their answers make no sum.`,
    } satisfies Record<Missing, string>,
    few: en`Fewer than ten: say so when you publish this figure.`,
    undated: (count: number, isSession: boolean) =>
      isSession
        ? en`${counted(count, "session", "sessions", "en")} of them without a date.`
        : en`${counted(count, "answer", "answers", "en")} of them without a date.`,
    atOnce: en`Without the surveys of some months later.`,
    again: (count: number) => en`${counted(count, "row sent", "rows sent", "en")} twice, counted once.`,
    average: (value: number, scale: number) => en`Average: ${decimal(value, "en")} out of ${scale}.`,
    headcount: (of: number) => en`Of ${of}.`,
    answers: (count: number) => counted(count, "answer", "answers", "en"),
    value: (value: number, isRate: boolean) => (isRate ? percent(value, "en") : String(value)),
    period: (from: string, to: string) => en`From ${longDate(from, "en")} to ${longDate(to, "en")}`,
    none: en`not computed`,
  },
} satisfies Record<Language, unknown>;
