/** The periods after which a periodic proof is to be read again, which she can change. */
import type { Language } from "../index";
import { counted, en, fr } from "../typography";

export const panePeriods = {
  fr: {
    title: fr`Preuves à relire`,
    hint: fr`Seules ces preuves vieillissent, à partir de la date notée dans votre registre. « À relire » n'est pas un constat.`,
    kinds: {
      watch: fr`Veille (indicateurs 23 à 25)`,
      results: fr`Résultats publiés (indicateur 2)`,
      funders: fr`Enquête des financeurs (indicateur 30)`,
      review: fr`Revues et bilans annuels`,
    },
    unit: "mois",
    usual: (months: number) => fr`D'habitude ${counted(months, "mois", "mois", "fr")}.`,
    error: (most: number) => fr`Un nombre de mois, de 1 à ${most}.`,
    reset: fr`Remettre les périodes habituelles`,
  },
  en: {
    title: en`Proofs to read again`,
    hint: en`Only these proofs age, from the date noted in your register. “To review” is no finding.`,
    kinds: {
      watch: en`Watch (indicators 23 to~25)`,
      results: en`Published results (indicator~2)`,
      funders: en`Survey of the funders (indicator~30)`,
      review: en`Yearly reviews`,
    },
    unit: "months",
    usual: (months: number) => en`Usually ${counted(months, "month", "months", "en")}.`,
    error: (most: number) => en`A number of months, from 1 to~${most}.`,
    reset: en`Back to the usual periods`,
  },
} satisfies Record<Language, object>;

/** Her time off. */
export const paneTimeOff = {
  fr: {
    title: fr`Vos congés`,
    hint: fr`Le plan laisse libre une semaine où vous êtes absente trois jours ou plus, du lundi au vendredi.`,
    from: (rank: number) => fr`Congés ${rank}, du`,
    to: (rank: number) => fr`Congés ${rank}, au`,
    error: fr`Deux dates, la première avant la seconde.`,
    remove: fr`Retirer`,
    removeOne: (date: string) => fr`Retirer les congés du ${date}`,
    add: fr`Ajouter des congés`,
  },
  en: {
    title: en`Your time off`,
    hint: en`The plan leaves free a week in which you are away three days or more, Monday to Friday.`,
    from: (rank: number) => en`Time off ${rank}, from`,
    to: (rank: number) => en`Time off ${rank}, to`,
    error: en`Two dates, the first before the second.`,
    remove: en`Remove`,
    removeOne: (date: string) => en`Remove the time off from ${date}`,
    add: en`Add time off`,
  },
} satisfies Record<Language, object>;
