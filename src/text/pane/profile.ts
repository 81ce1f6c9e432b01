/** What the pane says of a profile that she has not given: what is assumed, and what her table says of it. */
import type { Language } from "../index";
import { counted, en, fr, isPlural, list } from "../typography";

type Facts = readonly string[];
type Numbers = readonly number[];

export const paneProfile = {
  fr: {
    assumed: (facts: Facts) => fr`Profil supposé : ${facts.join(", ")}.`,
    leavesOut: (rows: number) => fr`Il laisse de côté ${counted(rows, "de vos lignes", "de vos lignes", "fr")}.`,
    because: {
      titles: (facts: Facts, _followed: Numbers) => fr`Le titre de votre tableau dit : ${facts.join(", ")}.`,
      columns: (facts: Facts, _followed: Numbers) => fr`Vos colonnes disent : ${facts.join(", ")}.`,
      indicators: (facts: Facts, followed: Numbers) =>
        followed.length > 0
          ? fr`Vous suivez aussi ${isPlural(followed.length, "fr") ? "les indicateurs" : "l’indicateur"} ${list(followed, "fr")}, ce qui donnerait : ${facts.join(", ")}.`
          : fr`Vos indicateurs donneraient : ${facts.join(", ")}.`,
    },
    take: fr`Prendre ce profil`,
    answer: fr`Dire ce qui me concerne`,
    taken: fr`Profil enregistré dans le classeur ; les questions restent ouvertes dans Périmètre.`,
  },
  en: {
    assumed: (facts: Facts) => en`Assumed profile: ${facts.join(", ")}.`,
    leavesOut: (rows: number) => en`It leaves out ${counted(rows, "of your rows", "of your rows", "en")}.`,
    because: {
      titles: (facts: Facts, _followed: Numbers) => en`The title of your table says: ${facts.join(", ")}.`,
      columns: (facts: Facts, _followed: Numbers) => en`Your columns say: ${facts.join(", ")}.`,
      indicators: (facts: Facts, followed: Numbers) =>
        followed.length > 0
          ? en`You also follow ${isPlural(followed.length, "en") ? "indicators" : "indicator"} ${list(followed, "en")}, which would give: ${facts.join(", ")}.`
          : en`Your indicators would give: ${facts.join(", ")}.`,
    },
    take: en`Take this profile`,
    answer: en`Say what applies to me`,
    taken: en`Profile saved in the workbook; the questions stay open under Scope.`,
  },
} satisfies Record<Language, object>;
