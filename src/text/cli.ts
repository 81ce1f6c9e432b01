/** What the command line says when it stops. */
import type { Language } from ".";
import { en, fr } from "./typography";

export const cli = {
  fr: {
    noTracker: fr`Aucun tableau d’indicateurs n’a été trouvé dans ce classeur. Rien n’a été écrit. Vérifiez le fichier, ou demandez « rnq inspect » pour voir ce qui a été reconnu.`,
    unknownCommand: (command: string) =>
      fr`Commande inconnue : ${command}. Commandes : inspect, scope, report, eval, migrate, detach, check.`,
    unexpected: (detail: string) => fr`L’opération n’a pas pu se terminer, rien n’a été écrit. Détail : ${detail}`,
  },
  en: {
    noTracker: en`No table of indicators was found in this workbook. Nothing was written. Check the file, or ask “rnq inspect” to see what was recognised.`,
    unknownCommand: (command: string) =>
      en`Unknown command: ${command}. Commands: inspect, scope, report, eval, migrate, detach, check.`,
    unexpected: (detail: string) => en`The operation could not finish, nothing was written. Detail: ${detail}`,
  },
} satisfies Record<Language, unknown>;
