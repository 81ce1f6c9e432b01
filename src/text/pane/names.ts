/** What the pane says of the names RNQ_Perimetre and RNQ_Date: what a formula with them cannot know, and when they are of another day. */
import type { Language } from "../index";
import { en, fr } from "../typography";

export const paneNames = {
  fr: {
    leave: {
      tables: fr`Votre suivi tient en plusieurs tableaux : une formule en lit un seul, avec un registre. =RNQ.STATUS() dit l'ensemble.`,
      colours: fr`Une formule ne voit pas les couleurs : vos statuts dits par la couleur n'y comptent pas.`,
      logs: fr`Une formule ne lit ni vos journaux (veille, réclamations…) ni vos questionnaires : ce qu'ils prouvent n'y compte pas.`,
      headers: fr`Un de vos choix porte sur une colonne sans en-tête à elle, ou sur un rôle qu'aucune colonne n'a : une formule ne peut pas le savoir.`,
      length: fr`Vos choix sont trop nombreux pour tenir dans RNQ_Perimetre : il ne dit que le périmètre.`,
    },
    outdated: fr`Vos formules avec RNQ_Perimetre et RNQ_Date disent encore ce qui valait à votre dernière action.`,
    renew: fr`Les mettre à jour`,
  },
  en: {
    leave: {
      tables: en`Your tracker lies in several tables: a formula reads one of them, with a register. =RNQ.STATUS() tells the whole.`,
      colours: en`A formula sees no colours: statuses that you tell by colour do not count there.`,
      logs: en`A formula reads neither your logs (watch, complaints…) nor your surveys: what they prove does not count in it.`,
      headers: en`One of your choices is about a column without a header of its own, or a role that no column has: a formula cannot know it.`,
      length: en`Your choices are too many for RNQ_Perimetre: it says the scope alone.`,
    },
    outdated: en`Your formulas with RNQ_Perimetre and RNQ_Date still say what held at your last action.`,
    renew: en`Bring them up to date`,
  },
} satisfies Record<Language, unknown>;
