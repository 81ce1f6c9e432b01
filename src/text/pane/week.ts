/** The home screen: what is due this week, the next dates, the plan until the audit. */
import type { Language } from "../index";
import { counted, en, fr, list, longDate } from "../typography";

export const paneWeek = {
  fr: {
    title: fr`Cette semaine`,
    things: (count: number, time: string) => fr`${counted(count, "chose", "choses", "fr")}, ${time}`,
    nothing: fr`Rien à faire cette semaine.`,
    nothingNote: fr`Vos preuves sont là, ou la semaine est laissée libre dans le plan.`,
    goes: fr`Une tâche disparaît seule quand sa preuve est dans votre tableau. Les durées sont nos estimations.`,
    see: (number: number) => fr`Voir l'indicateur ${number}`,
    begin: fr`Par où commencer`,
    beginNote: fr`Ce qui reste ouvert de six thèmes, sur lesquels le reste repose : un usage du métier, pas une règle du référentiel.`,
    dates: fr`Prochaines dates`,
    noDate: fr`Aucune date dans les semaines qui viennent.`,
    late: (date: string) => fr`en retard, ${date}`,
    overdue: (date: string) => fr`En retard : prévu le ${date}.`,
    unplaced: (numbers: readonly number[]) =>
      numbers.length > 1
        ? fr`Sans place : indicateurs ${list(numbers, "fr")}.`
        : fr`Sans place : indicateur ${numbers[0] ?? 0}.`,
    calendar: fr`Agenda (.ics)`,
    calendarName: fr`Enregistrer les dates et le plan dans un agenda, fichier .ics`,
    copy: fr`Copier les dates et le plan`,
    copied: fr`Copié.`,
    byHand: fr`À copier :`,
    copyNote: fr`À coller dans un message ou un agenda, si l'enregistrement du fichier ne marche pas (Excel pour Mac).`,
    inWeeks: (text: string, weeks: number) =>
      weeks < 1 ? text : fr`${text}, dans ${counted(weeks, "semaine", "semaines", "fr")}`,
    plan: fr`Plan jusqu'à l'audit`,
    planOpen: fr`Plan des trois mois qui viennent`,
    pace: (hours: string) => fr`${hours}~h par semaine`,
    holiday: "congés",
    slack: "marge",
    audit: "audit",
    spoken: (weeks: number, time: string, audit: string | null) =>
      fr`Plan : ${time} sur ${counted(weeks, "semaine", "semaines", "fr")}${audit ? fr`, jusqu'à l'audit du ${longDate(audit, "fr")}` : ""}.`,
    weekByWeek: fr`Semaine par semaine`,
    free: { work: fr`libre`, holiday: "congés", slack: fr`marge avant l'audit` },
    tooMuch: (time: string, hours: string) =>
      fr`À ce rythme, ${time} ne tiennent pas avant l'audit : il faudrait ${hours}~h par semaine.`,
    tooLate: (time: string) => fr`${time} de travail ne tiennent plus avant l'audit.`,
    pacing: fr`Changer le rythme`,
    setDate: fr`Dire quand a lieu l'audit`,
  },
  en: {
    title: en`This week`,
    things: (count: number, time: string) => en`${counted(count, "thing", "things", "en")}, ${time}`,
    nothing: en`Nothing to do this week.`,
    nothingNote: en`Your proofs are there, or the plan leaves this week free.`,
    goes: en`A task goes by itself once its proof is in your table. Durations are our estimates.`,
    see: (number: number) => en`See indicator~${number}`,
    begin: en`Where to begin`,
    beginNote: en`What is open of six themes that the rest depends on: common practice, not a rule of the standard.`,
    dates: en`Next dates`,
    noDate: en`No date in the coming weeks.`,
    late: (date: string) => en`late, ${date}`,
    overdue: (date: string) => en`Late: due on ${date}.`,
    unplaced: (numbers: readonly number[]) =>
      numbers.length > 1
        ? en`Not placed: indicators ${list(numbers, "en")}.`
        : en`Not placed: indicator ${numbers[0] ?? 0}.`,
    calendar: en`Calendar (.ics)`,
    calendarName: en`Save the dates and the plan to a calendar, .ics file`,
    copy: en`Copy the dates and the plan`,
    copied: en`Copied.`,
    byHand: en`To copy:`,
    copyNote: en`To paste into a message or a calendar, if the file cannot be saved (Excel for Mac).`,
    inWeeks: (text: string, weeks: number) =>
      weeks < 1 ? text : en`${text}, in ${counted(weeks, "week", "weeks", "en")}`,
    plan: en`Plan until the audit`,
    planOpen: en`Plan of the next three months`,
    pace: (hours: string) => en`${hours}~h a week`,
    holiday: "off",
    slack: "slack",
    audit: "audit",
    spoken: (weeks: number, time: string, audit: string | null) =>
      en`Plan: ${time} over ${counted(weeks, "week", "weeks", "en")}${audit ? en`, until the audit on ${longDate(audit, "en")}` : ""}.`,
    weekByWeek: en`Week by week`,
    free: { work: "free", holiday: "off", slack: en`slack before the audit` },
    tooMuch: (time: string, hours: string) =>
      en`At this pace, ${time} do not fit before the audit: ${hours}~h a week would be needed.`,
    tooLate: (time: string) => en`${time} of work no longer fit before the audit.`,
    pacing: en`Change the pace`,
    setDate: en`Say when the audit is`,
  },
} satisfies Record<Language, object>;
