/**
 * What she reads when something could not be done: what happened, what was not touched, what to do.
 * `part` is the name of one of her sheets.
 */
import type { Language } from ".";
import { en, fr, quoted } from "./typography";

export const errors = {
  fr: {
    protectedSheet: (sheet: string) =>
      fr`La feuille ${quoted(sheet, "fr")} est protégée : rien n'a été écrit. Ôtez sa protection (Révision, Ôter la protection de la feuille), puis recommencez.`,
    protectedSheetUnknown: fr`Une feuille protégée refuse l'écriture. Rien d'autre n'a été touché. Ôtez sa protection (Révision, Ôter la protection de la feuille), puis recommencez.`,
    filtered: (sheet: string) =>
      fr`La feuille ${quoted(sheet, "fr")} est filtrée : rien n'a été écrit, car Excel écrirait ailleurs que prévu. Effacez le filtre (Données, Effacer), puis recommencez ; vous le remettrez ensuite.`,
    filteredUnknown: fr`Une feuille est filtrée : Excel a refusé l'opération. Effacez le filtre (Données, Effacer), puis recommencez ; vous le remettrez ensuite.`,
    mergedLine: (sheet: string) =>
      fr`Dans la feuille ${quoted(sheet, "fr")}, la dernière ligne du journal ou celle d’après a des cellules fusionnées : rien n’a été écrit. Défusionnez-les (Accueil, Fusionner et centrer), ou ajoutez cette ligne à la main.`,
    noLine: (sheet: string) =>
      fr`Dans la feuille ${quoted(sheet, "fr")}, la ligne sous votre dernière entrée est prise et autre chose se trouve à côté : rien n’a été écrit. Insérez une ligne vide sous votre dernière entrée, puis recommencez.`,
    noRoom: fr`Excel ne peut pas décaler ce qui se trouve sous le tableau ou à sa droite : un autre tableau Excel ou des cellules fusionnées l'en empêchent. Rien n'a été décalé. Laissez des lignes et des colonnes vides entre eux, puis recommencez.`,
    protectedStructure: fr`La structure du classeur est protégée : aucune feuille n'a été ajoutée ni retirée. Ôtez cette protection (Révision, Protéger le classeur), puis recommencez.`,
    cellEditing: fr`Une cellule est en cours de saisie : rien n'a été écrit. Validez-la avec Entrée, puis recommencez.`,
    readOnly: fr`Le classeur est ouvert en lecture seule : rien n'a été écrit. Enregistrez-en une copie ou activez la modification, puis recommencez.`,
    noTracker: fr`Aucun tableau d'indicateurs n'a été trouvé dans ce classeur. Rien n'a été modifié. Indiquez vos colonnes dans le volet, ou créez un tableau de départ.`,
    noAnswers: fr`Ni questionnaire ni session n'a été trouvé dans ce classeur : il n'y a rien à calculer. Rien n'a été modifié. Collez dans une feuille l'export de votre formulaire, une ligne par réponse.`,
    noSession: fr`Aucune session n'a été trouvée dans ce classeur : il n'y a rien à tirer. Rien n'a été modifié. Il faut un tableau avec une ligne par session ou par stagiaire, et une colonne par pièce.`,
    tooLarge: fr`Le tableau est trop grand pour une seule opération. Rien n'a été modifié. Supprimez les lignes vides mises en forme sous le tableau, puis recommencez.`,
    changedMeanwhile: fr`Le classeur a changé pendant l'opération : rien n'a été écrit sur ce changement. Recommencez.`,
    sessionGone: (name: string) =>
      fr`${quoted(name, "fr")} n'est plus dans votre tableau : aucune feuille n'a été créée. Revenez à la liste des sessions, puis recommencez.`,
    undoChanged: (sheet: string) =>
      fr`La feuille ${quoted(sheet, "fr")} a changé depuis cette action : elle reste telle quelle, pour ne rien perdre de votre saisie.`,
    settingsDamaged: fr`Les réglages de RNQ dans ce classeur sont illisibles. Rien n'a été modifié, votre tableau est intact. Utilisez « Retirer RNQ du classeur », puis activez de nouveau le suivi.`,
    settingsNewer: fr`Ce classeur a été préparé avec une version plus récente de RNQ. Rien n'a été modifié. Rechargez le complément pour le mettre à jour.`,
    nameTaken: (name: string) =>
      fr`Le nom ${name} est déjà utilisé dans ce classeur : il n'a pas été modifié. Renommez le vôtre, puis recommencez.`,
    cancelled: fr`Opération annulée. Le classeur est comme avant.`,
    cancelledPart: (sheets: string) => fr`Opération annulée. Feuilles déjà terminées et gardées : ${sheets}.`,
    excel: fr`Excel a refusé l'opération. Vos données n'ont pas été modifiées. Recommencez ; si cela se reproduit, utilisez « Retirer RNQ du classeur », puis activez de nouveau le suivi.`,
    unanswered: fr`Excel ne répond pas. Validez la cellule en cours de saisie ou attendez la fin de son calcul, puis recommencez ; une feuille qui n'est pas terminée le dit dans sa première cellule.`,
    rowUnfinished: fr`L'ajout de la ligne n'est pas allé jusqu'au bout. Si elle est apparue dans votre tableau, « Annuler la dernière action » la retire ; puis recommencez.`,
    notLoaded: fr`Une partie de RNQ n'a pas pu être chargée : rien n'a été écrit. Vérifiez votre connexion, puis recommencez.`,
    nothingToUndo: fr`Aucune action de RNQ à annuler.`,
    stateColumnWhole: fr`Toutes les lignes de votre tableau ont déjà leur état : rien n'a été écrit.`,
    noStateColumn: fr`La colonne « État RNQ » n'est plus dans votre tableau : rien n'a été modifié.`,
    undoTooLarge: fr`La version précédente de cette feuille était trop grande pour être gardée : la feuille reste telle quelle.`,
    nothingToMigrate: fr`Rien à ajouter : le tableau a déjà l'indicateur 33, ou l'apprentissage n'est pas dans votre périmètre.`,
    lastVisibleSheet: fr`Il ne resterait aucune feuille visible dans le classeur : rien n'a été retiré. Affichez ou ajoutez une feuille, puis recommencez.`,
    starterExists: (sheet: string) => fr`Un tableau de départ existe déjà dans la feuille ${quoted(sheet, "fr")}.`,
    certifiersExist: (sheet: string) =>
      fr`Les certificateurs ont déjà une feuille, ${quoted(sheet, "fr")}. Elle n'a pas été touchée.`,
  },
  en: {
    protectedSheet: (sheet: string) =>
      en`The sheet ${quoted(sheet, "en")} is protected: nothing was written. Remove its protection (Review, Unprotect Sheet), then try again.`,
    protectedSheetUnknown: en`A protected sheet refuses to be written. Nothing else was touched. Remove its protection (Review, Unprotect Sheet), then try again.`,
    filtered: (sheet: string) =>
      en`The sheet ${quoted(sheet, "en")} is filtered: nothing was written, because Excel would write elsewhere than asked. Clear the filter (Data, Clear), then try again; you can set it again afterwards.`,
    filteredUnknown: en`A sheet is filtered: Excel refused the operation. Clear the filter (Data, Clear), then try again; you can set it again afterwards.`,
    mergedLine: (sheet: string) =>
      en`In the sheet ${quoted(sheet, "en")}, the last row of the log or the next one has merged cells: nothing was written. Unmerge them (Home, Merge and Center), or add this row by hand.`,
    noLine: (sheet: string) =>
      en`In the sheet ${quoted(sheet, "en")}, the row below your last entry is taken and something else stands beside: nothing was written. Insert an empty row below your last entry, then try again.`,
    noRoom: en`Excel cannot move what stands below the table or at its right: another Excel table or merged cells are in the way. Nothing was moved. Leave empty rows and columns between them, then try again.`,
    protectedStructure: en`The structure of the workbook is protected: no sheet was added or removed. Remove this protection (Review, Protect Workbook), then try again.`,
    cellEditing: en`A cell is being edited: nothing was written. Confirm it with Enter, then try again.`,
    readOnly: en`The workbook is open as read-only: nothing was written. Save a copy or enable editing, then try again.`,
    noTracker: en`No table of indicators was found in this workbook. Nothing was changed. Point out your columns in the pane, or create a starter table.`,
    noAnswers: en`Neither a survey nor a session was found in this workbook: there is nothing to compute. Nothing was changed. Paste the export of your form in a sheet, one row per answer.`,
    noSession: en`No session was found in this workbook: there is nothing to draw from. Nothing was changed. It takes a table with a row per session or trainee, and a column per document.`,
    tooLarge: en`The table is too large for a single operation. Nothing was changed. Delete the empty formatted rows below the table, then try again.`,
    changedMeanwhile: en`The workbook changed during the operation: nothing was written over that change. Try again.`,
    sessionGone: (name: string) =>
      en`${quoted(name, "en")} is no longer in your table: no sheet was made. Go back to the list of sessions, then try again.`,
    undoChanged: (sheet: string) =>
      en`The sheet ${quoted(sheet, "en")} has changed since that action: it stays as it is, so that nothing you typed is lost.`,
    settingsDamaged: en`The RNQ settings of this workbook cannot be read. Nothing was changed, your table is intact. Use “Remove RNQ from the workbook”, then activate tracking again.`,
    settingsNewer: en`This workbook was prepared with a newer version of RNQ. Nothing was changed. Reload the add-in to update it.`,
    nameTaken: (name: string) =>
      en`The name ${name} is already used in this workbook: it was not changed. Rename yours, then try again.`,
    cancelled: en`Cancelled. The workbook is as before.`,
    cancelledPart: (sheets: string) => en`Cancelled. Sheets already finished and kept: ${sheets}.`,
    excel: en`Excel refused the operation. Your data was not changed. Try again; if it happens again, use “Remove RNQ from the workbook”, then activate tracking again.`,
    unanswered: en`Excel does not answer. Confirm the cell being edited or wait for it to finish calculating, then try again; a sheet that is unfinished says so in its first cell.`,
    rowUnfinished: en`The row was not added completely. If it has appeared in your table, “Undo the last action” takes it away; then try again.`,
    notLoaded: en`A part of RNQ could not be loaded: nothing was written. Check your connection, then try again.`,
    nothingToUndo: en`No action of RNQ to undo.`,
    stateColumnWhole: en`Every row of your table already has its state: nothing was written.`,
    noStateColumn: en`The “État RNQ” column is no longer in your table: nothing was changed.`,
    undoTooLarge: en`The previous version of this sheet was too large to be kept: the sheet stays as it is.`,
    nothingToMigrate: en`Nothing to add: the table already has indicator 33, or apprenticeship is not in your scope.`,
    lastVisibleSheet: en`No visible sheet would be left in the workbook: nothing was removed. Show or add a sheet, then try again.`,
    starterExists: (sheet: string) => en`A starter table already exists in the sheet ${quoted(sheet, "en")}.`,
    certifiersExist: (sheet: string) =>
      en`There is a sheet of certifying bodies already, ${quoted(sheet, "en")}. It was left as it is.`,
  },
} satisfies Record<Language, Record<string, string | ((part: string) => string)>>;
