/** *Seule ou accompagnée*: what is said of it in the pane and on the page to hand over. Durations come in written. */
import type { Language } from "./index";
import { counted, en, fr, list, longDate } from "./typography";

export const aloneText = {
  fr: {
    title: fr`Seule ou accompagnée`,
    verdicts: {
      unread: fr`Trop peu de vos statuts ont été lus : RNQ ne peut dire ni ce qui reste à faire, ni si vous avez besoin d'aide.`,
      noDate: (work: string) =>
        fr`Reste ${work} de travail. Sans date d'audit, RNQ ne peut pas dire si vous en avez le temps.`,
      past: (work: string, date: string) =>
        fr`Reste ${work} de travail. La date d'audit notée, le ${longDate(date, "fr")}, est passée : RNQ ne compare rien.`,
      noHours: (work: string, date: string) =>
        fr`Reste ${work} de travail avant l'audit du ${longDate(date, "fr")}. Vous n'avez pas dit combien d'heures vous y mettez par semaine : RNQ ne compare rien.`,
      done: fr`Votre plan est vide : rien ne dit qu'il vous faille de l'aide.`,
      fits: (work: string, time: string) =>
        fr`Seule, vous en avez le temps : ${work} de travail, ${time} d'ici l'audit.`,
      fitsButMajors: (work: string, time: string, majors: number) =>
        fr`Seule, vous en avez le temps : ${work} de travail, ${time} d'ici l'audit. Mais ${counted(majors, "indicateur toujours majeur n'est pas prouvé", "indicateurs toujours majeurs ne sont pas prouvés", "fr")} : commencez par là.`,
      tight: (work: string, time: string) =>
        fr`Seule, c'est tout juste : ${work} de travail, ${time} d'ici l'audit, et tout n'a pas sa place dans vos semaines.`,
      short: (work: string, time: string, hours: string) =>
        fr`Seule, à votre rythme, vous n'en avez pas le temps : ${work} de travail, ${time} d'ici l'audit. Il faudrait ${hours}~h par semaine, une date plus lointaine, ou de l'aide.`,
      noWeek: (work: string) =>
        fr`Reste ${work} de travail, et plus aucune semaine libre avant l'audit : il faudrait une date plus lointaine, ou de l'aide tout de suite.`,
    },
    facts: {
      work: fr`Travail restant`,
      time: fr`Heures d'ici l'audit`,
      majors: fr`Toujours majeurs, pas prouvés`,
      newEntrant: fr`Nouvel entrant`,
    },
    values: {
      estimates: (work: string) => fr`${work} (nos estimations)`,
      unread: fr`statuts pas encore lus`,
      noDate: fr`pas de date d'audit`,
      past: fr`date d'audit passée`,
      noHours: fr`heures par semaine pas encore dites`,
      numbers: (numbers: readonly number[]) =>
        numbers.length === 0
          ? fr`aucun`
          : fr`${counted(numbers.length, "indicateur", "indicateurs", "fr")} : ${list(numbers, "fr")}`,
      yes: (categories: readonly string[]) => fr`oui (${list(categories, "fr")})`,
      no: "non",
      unsaid: fr`pas encore dit`,
    },
    bringsTitle: fr`Ce qu'un accompagnement apporterait`,
    brings: {
      pace: fr`Des rendez-vous qui tiennent le rythme, et une partie des documents préparés ensemble.`,
      majors: fr`Un regard extérieur sur les preuves des indicateurs toujours majeurs, avant celui de l'auditeur.`,
      newEntrant: fr`Savoir ce qui suffit à un nouvel entrant au premier audit : pour certains indicateurs, un processus et des outils prêts.`,
      rehearsal: fr`Un audit à blanc : deux ou trois dossiers de session ouverts ensemble, comme le jour venu.`,
      notProofs: fr`Il ne remplace pas les preuves, qui viennent des formations menées, et ne garantit rien : seul l'auditeur conclut.`,
      price: fr`Son prix s'ajoute à celui de l'audit : le devis dit ce qui est livré, et quand.`,
    },
  },
  en: {
    title: en`Alone or with help`,
    verdicts: {
      unread: en`Too few of your statuses were read: RNQ can tell neither what is left to do, nor whether you need help.`,
      noDate: (work: string) =>
        en`${work} of work left. Without an audit date RNQ cannot tell whether you have the time.`,
      past: (work: string, date: string) =>
        en`${work} of work left. The audit date noted, ${longDate(date, "en")}, has passed: RNQ compares nothing.`,
      noHours: (work: string, date: string) =>
        en`${work} of work left before the audit on ${longDate(date, "en")}. You have not said how many hours a week you give it: RNQ compares nothing.`,
      done: en`Your plan is empty: nothing says that you need help.`,
      fits: (work: string, time: string) => en`Alone, you have the time: ${work} of work, ${time} until the audit.`,
      fitsButMajors: (work: string, time: string, majors: number) =>
        en`Alone, you have the time: ${work} of work, ${time} until the audit. But ${counted(majors, "indicator that is always major is not proven", "indicators that are always major are not proven", "en")}: begin there.`,
      tight: (work: string, time: string) =>
        en`Alone, it is tight: ${work} of work, ${time} until the audit, and not everything has room in your weeks.`,
      short: (work: string, time: string, hours: string) =>
        en`Alone, at your pace, you do not have the time: ${work} of work, ${time} until the audit. It would take ${hours}~h a week, a later date, or help.`,
      noWeek: (work: string) =>
        en`${work} of work left, and no free week before the audit: it would take a later date, or help right now.`,
    },
    facts: {
      work: en`Work left`,
      time: en`Hours until the audit`,
      majors: en`Always major, not proven`,
      newEntrant: en`New entrant`,
    },
    values: {
      estimates: (work: string) => en`${work} (our estimates)`,
      unread: en`statuses not read yet`,
      noDate: en`no audit date`,
      past: en`audit date passed`,
      noHours: en`hours a week not said yet`,
      numbers: (numbers: readonly number[]) =>
        numbers.length === 0
          ? "none"
          : en`${counted(numbers.length, "indicator", "indicators", "en")}: ${list(numbers, "en")}`,
      yes: (categories: readonly string[]) => en`yes (${list(categories, "en")})`,
      no: "no",
      unsaid: en`not said yet`,
    },
    bringsTitle: en`What help would bring`,
    brings: {
      pace: en`Appointments that keep the pace, and part of the documents prepared together.`,
      majors: en`Someone else's eye on the proofs of the indicators that are always major, before the auditor's.`,
      newEntrant: en`Knowing what is enough for a new entrant at the first audit: for some indicators, a process and tools that are ready.`,
      rehearsal: en`A mock audit: two or three session files opened together, as on the day.`,
      notProofs: en`It does not replace the proofs, which come from the training delivered, and guarantees nothing: only the auditor concludes.`,
      price: en`Its price comes on top of the audit's: the quote says what is delivered, and when.`,
    },
  },
} satisfies Record<Language, object>;
