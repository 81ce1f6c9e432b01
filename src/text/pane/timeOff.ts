/** What the pane asks of her time off. */
import type { Language } from "../index";
import { en, fr } from "../typography";

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
