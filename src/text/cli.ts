/** What the command line says when it stops. */
import type { Language } from ".";
import { en, fr } from "./typography";

export const cli = {
  fr: {
    noTracker: fr`Aucun tableau d’indicateurs n’a été trouvé dans ce classeur. Rien n’a été écrit. Vérifiez le fichier, ou demandez « rnq inspect » pour voir ce qui a été reconnu.`,
    logOnly: fr`Un journal : ni tableau d’indicateurs, ni registre de preuves, ni parcours.`,
    unknownTracker: (name: string, names: readonly string[]) =>
      names.length === 0
        ? fr`Aucun suivi ne s’appelle « ${name} » : ce classeur n’a pas de tableau d’indicateurs. Rien n’a été écrit.`
        : fr`Aucun suivi ne s’appelle « ${name} ». Suivis de ce classeur : ${names.join(", ")}. Rien n’a été écrit.`,
    unknownCommand: (command: string) =>
      fr`Commande inconnue : ${command}. Commandes : inspect, scope, report, eval, migrate, detach, check, sessions.`,
    noSession: fr`Aucune session n’a été trouvée dans ce classeur : ni tableau avec une ligne par session ou par stagiaire, ni registre avec une colonne de sessions.`,
    drawn: (seed: number, names: readonly string[]) =>
      names.length === 0
        ? fr`Tirage n° ${String(seed)} : aucune session commencée.`
        : fr`Tirage n° ${String(seed)} : ${names.join(", ")}`,
    unexpected: (detail: string) => fr`L’opération n’a pas pu se terminer, rien n’a été écrit. Détail : ${detail}`,
  },
  en: {
    noTracker: en`No table of indicators was found in this workbook. Nothing was written. Check the file, or ask “rnq inspect” to see what was recognised.`,
    logOnly: en`A log: no indicator table, no proof register, no journey.`,
    unknownTracker: (name: string, names: readonly string[]) =>
      names.length === 0
        ? en`No tracker is called “${name}”: this workbook has no table of indicators. Nothing was written.`
        : en`No tracker is called “${name}”. Trackers of this workbook: ${names.join(", ")}. Nothing was written.`,
    unknownCommand: (command: string) =>
      en`Unknown command: ${command}. Commands: inspect, scope, report, eval, migrate, detach, check, sessions.`,
    noSession: en`No session was found in this workbook: neither a table with a row per session or trainee, nor a register with a column of sessions.`,
    drawn: (seed: number, names: readonly string[]) =>
      names.length === 0
        ? en`Draw no. ${String(seed)}: no session has begun.`
        : en`Draw no. ${String(seed)}: ${names.join(", ")}`,
    unexpected: (detail: string) => en`The operation could not finish, nothing was written. Detail: ${detail}`,
  },
} satisfies Record<Language, unknown>;
