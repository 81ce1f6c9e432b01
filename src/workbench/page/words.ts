/** Every word of the workbench's own interface, in the language of the Excel that it plays. What cells show stays French, as her regional settings are. */
import { en } from "./wordsInEnglish";

const fr = {
  open: "Ouvrir",
  openTip: "Ouvrir un classeur de cet ordinateur (.xlsx, .csv, .ods)",
  save: "Enregistrer",
  saveTip: "Enregistrer une copie du classeur sur cet ordinateur (Ctrl+S)",
  samples: "Exemples",
  language: "Langue d’Excel",
  ribbon: "Ruban",
  home: "Accueil",
  showPane: "Afficher le volet RNQ",
  closePane: "Fermer le volet",
  resizePane: "Largeur du volet",
  paneTitle: "RNQ",
  loading: "Chargement du classeur…",
  loadingGrid: "Chargement du tableur…",
  opening: (name: string) => `Ouverture de ${name}…`,
  converting: (name: string) => `Conversion de ${name} par LibreOffice…`,
  opened: (name: string) => `${name} est ouvert.`,
  saved: "Enregistré",
  unsaved: "Modifications non enregistrées",
  ready: "Prêt",
  editing: "Modification",
  calculating: "Calcul en cours…",
  dropHere: "Déposez le classeur pour l’ouvrir",
  dismiss: "Fermer le message",
  newSheet: "Nouvelle feuille",
  sheets: "Feuilles du classeur",
  sheetMenu: {
    rename: "Renommer",
    remove: "Supprimer",
    duplicate: "Dupliquer",
    hide: "Masquer",
    unhide: "Afficher…",
    left: "Déplacer à gauche",
    right: "Déplacer à droite",
  },
  renamePrompt: "Nom de la feuille",
  choose: "Choisir dans la liste",
  figures: { sum: "Somme", average: "Moyenne", count: "Nb (non vides)" },
  noAddin: "Le complément n’est pas construit : lancez npm run build, puis rechargez la page.",
  notFound: (name: string) => `Le fichier ${name} n’a pas été trouvé. Le classeur ouvert n’a pas changé.`,
  notXlsx: (name: string) => `${name} n’a pas pu être lu. Le classeur ouvert n’a pas changé.`,
  notConverted: (name: string) =>
    `${name} n’est pas un classeur Excel, et LibreOffice n’est pas installé pour le convertir : ouvrez-le dans Excel ou LibreOffice, enregistrez-le en .xlsx, puis ouvrez ce fichier. Le classeur ouvert n’a pas changé.`,
  refused: "Cette modification n’est pas possible ici. Rien n’a changé.",
  refusals: {
    sheetName:
      "Ce nom de feuille n’est pas possible : de 1 à 31 caractères, sans : \\ / ? * [ ], et pas déjà pris. Rien n’a changé.",
    lastVisibleSheet: "Un classeur garde au moins une feuille visible. Rien n’a changé.",
    mergedCells: "Des cellules fusionnées empêchent ce déplacement. Rien n’a changé.",
    tableInTheWay: "Un tableau empêche ce déplacement. Rien n’a changé.",
    tooFar: "Des cellules remplies sortiraient de la feuille. Rien n’a changé.",
    arrayPart: "Une partie d’un résultat étendu ne se modifie pas seule. Rien n’a changé.",
  } as Readonly<Record<string, string>>,
  protectedCell: "La cellule est sur une feuille protégée. Rien n’a changé.",
  leave: (name: string, next: string) =>
    `${name} contient des modifications non enregistrées. Les enregistrer avant d’ouvrir ${next} ?`,
  saveFirst: "Enregistrer, puis ouvrir",
  replace: "Ouvrir sans enregistrer",
  cancel: "Annuler",
  chartFrame: (name: string) => `Graphique du fichier : ${name}`,
  pictureFrame: (name: string) => `Image : ${name}`,
  shapeFrame: (name: string) => `Objet du fichier : ${name}`,
  homeGroups: { history: "Annuler", font: "Police", alignment: "Alignement", number: "Nombre", cells: "Cellules" },
  homeButtons: {
    undo: "Annuler (Ctrl+Z)",
    redo: "Rétablir (Ctrl+Y)",
    bold: "Gras (Ctrl+B)",
    italic: "Italique (Ctrl+I)",
    underline: "Souligné (Ctrl+U)",
    fill: "Couleur de remplissage",
    color: "Couleur de police",
    noFill: "Aucun remplissage",
    left: "Aligner à gauche",
    center: "Centrer",
    right: "Aligner à droite",
    wrap: "Renvoyer à la ligne automatiquement",
    merge: "Fusionner et centrer",
    insertRow: "Insérer des lignes",
    deleteRow: "Supprimer des lignes",
    insertColumn: "Insérer des colonnes",
    deleteColumn: "Supprimer des colonnes",
  },
  numberFormats: {
    General: "Standard",
    "0.00": "Nombre",
    "0%": "Pourcentage",
    "dd/mm/yyyy": "Date courte",
    "[$-40C]d mmmm yyyy": "Date longue",
    "@": "Texte",
  },
};

export type Words = typeof fr;

/** In the language spoken now. */
export let words: Words = fr;

/** What is built from here on is in this language. @param locale `fr-FR`, `en-US` */
export function speak(locale: string): void {
  words = locale.startsWith("en") ? en : fr;
}
