/** The audit she prepares, under what is missing: what it looks at, what was written last time, what follows. */
import type { Language } from "../index";
import { en, fr } from "../typography";

export const paneAudit = {
  fr: {
    title: {
      initial: fr`L'audit initial`,
      surveillance: fr`L'audit de surveillance`,
      renewal: fr`L'audit de renouvellement`,
    },
    looksAt: fr`Indicateurs regardés à coup sûr`,
    earlier: fr`Au dernier audit`,
    written: { minor: "mineure", major: "majeure" },
    open: { minor: fr`mineure encore ouverte : elle devient majeure`, major: fr`majeure encore ouverte` },
    lifted: (gravity: string) => fr`${gravity}, levée d'après votre tableau`,
    unknown: (gravity: string) => fr`${gravity}, votre tableau ne dit pas où vous en êtes`,
    notApplicable: (gravity: string) => fr`${gravity}, hors de votre périmètre`,
    newEntrant: (categories: string) => fr`Nouvel entrant (${categories}) : processus et outils prêts ?`,
    ready: { yes: "Oui", no: "Non" },
  },
  en: {
    title: { initial: en`The initial audit`, surveillance: en`The surveillance audit`, renewal: en`The renewal audit` },
    looksAt: en`Indicators looked at for sure`,
    earlier: en`At the last audit`,
    written: { minor: "minor", major: "major" },
    open: { minor: en`minor still open: it becomes major`, major: en`major still open` },
    lifted: (gravity: string) => en`${gravity}, closed according to your table`,
    unknown: (gravity: string) => en`${gravity}, your table does not say where you stand`,
    notApplicable: (gravity: string) => en`${gravity}, outside your scope`,
    newEntrant: (categories: string) => en`New entrant (${categories}): process and tools ready?`,
    ready: { yes: "Yes", no: "No" },
  },
} satisfies Record<Language, object>;
