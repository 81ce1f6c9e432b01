/** What the pane says where a workbook holds several trackers, and where it holds none any more. */
import type { Language } from "../index";
import { en, fr } from "../typography";

export const paneTrackers = {
  fr: {
    trackers: {
      label: fr`Les suivis de ce classeur`,
      followed: (name: string) => fr`Suivi lu : « ${name} ».`,
      follow: (name: string) => fr`Lire « ${name} »`,
      now: (name: string) => fr`Le volet suit maintenant « ${name} ».`,
    },
    gone: {
      said: fr`Je ne trouve plus votre tableau d'indicateurs dans ce classeur.`,
      note: fr`Sa feuille a été supprimée ou masquée, ou ses en-têtes ont changé. Vos réponses sont gardées : s'il revient, le suivi reprend. Ctrl+Z dans Excel annule une modification ; une feuille supprimée ne revient qu'en rouvrant le classeur sans l'enregistrer.`,
      pointOut: fr`Montrer où est mon tableau`,
      starter: fr`Créer un tableau de départ`,
    },
  },
  en: {
    trackers: {
      label: en`The trackers of this workbook`,
      followed: (name: string) => en`Tracker read: “${name}”.`,
      follow: (name: string) => en`Read “${name}”`,
      now: (name: string) => en`The pane now follows “${name}”.`,
    },
    gone: {
      said: en`I no longer find your table of indicators in this workbook.`,
      note: en`Its sheet was deleted or hidden, or its headers have changed. Your answers are kept: if it comes back, tracking goes on. Ctrl+Z in Excel undoes a change; a deleted sheet only comes back by opening the workbook again without saving.`,
      pointOut: en`Show where my table is`,
      starter: en`Create a starter table`,
    },
  },
} satisfies Record<Language, object>;
