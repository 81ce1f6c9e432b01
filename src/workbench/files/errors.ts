/** What can be wrong with a file, and the sentence that tells it. */

export type FileErrorCode =
  | "empty"
  | "notSpreadsheet"
  | "oldExcel"
  | "binaryExcel"
  | "openDocument"
  | "passwordProtected"
  | "truncated"
  | "tooLarge"
  | "missingPart"
  | "damaged"
  | "unsafe"
  | "twinSheets"
  | "onlyCharts"
  | "tooManyCells"
  | "notCarried";

/** The name of a file as it appears inside a sentence. */
type Sentence = (name: string, detail: string) => string;

const SENTENCES: Readonly<Record<FileErrorCode, Sentence>> = {
  empty: (name) => `${name} est vide. Choisissez un classeur Excel (.xlsx ou .xlsm).`,
  notSpreadsheet: (name) => `${name} n’est pas un classeur Excel. Choisissez un fichier .xlsx ou .xlsm.`,
  oldExcel: (name) =>
    `${name} est au format Excel 97-2003 (.xls). Ouvrez-le dans Excel, puis enregistrez-le au format « Classeur Excel (.xlsx) ».`,
  binaryExcel: (name) =>
    `${name} est un classeur binaire (.xlsb). Ouvrez-le dans Excel, puis enregistrez-le au format « Classeur Excel (.xlsx) ».`,
  openDocument: (name) =>
    `${name} est un classeur OpenDocument (.ods). Enregistrez-le d’abord au format « Classeur Excel (.xlsx) ».`,
  passwordProtected: (name) =>
    `${name} est protégé par un mot de passe à l’ouverture. Retirez ce mot de passe dans Excel, puis ouvrez de nouveau le fichier.`,
  truncated: (name) => `${name} est incomplet : la fin du fichier manque. Téléchargez-le ou copiez-le de nouveau.`,
  tooLarge: (name) => `${name} est trop volumineux une fois décompressé pour être ouvert sans risque.`,
  missingPart: (name, detail) => `${name} est incomplet : la partie « ${detail} » manque dans le classeur.`,
  damaged: (name, detail) => `${name} est endommagé : la partie « ${detail} » ne peut pas être lue.`,
  unsafe: (name, detail) =>
    `${name} a été refusé : la partie « ${detail} » contient des déclarations XML qu’Excel n’écrit jamais.`,
  twinSheets: (name, detail) =>
    `${name} a deux feuilles qui n’en font qu’une dans le fichier : ${detail}. Ouvrez-le dans Excel, qui le répare, enregistrez-le, puis ouvrez-le de nouveau.`,
  onlyCharts: (name) =>
    `${name} n’a que des feuilles de graphique : il n’y a aucune cellule à montrer. Ouvrez le classeur dont viennent ces graphiques.`,
  tooManyCells: (name) =>
    `${name} a trop de lignes remplies pour être ouvert ici (un million de lignes, ou quatre millions de cellules). Gardez dans un classeur à part les feuilles qui concernent l’audit, puis ouvrez-le.`,
  notCarried: (_name, detail) => `Le classeur n’a pas été enregistré : ${detail}. Le fichier d’origine est intact.`,
};

const NBSP = "\u00a0";
const NARROW = "\u202f";

/** French spacing, so that the sentences above stay readable in the source. */
function typeset(text: string): string {
  return text
    .replace(/ :/g, `${NBSP}:`)
    .replace(/« /g, `«${NBSP}`)
    .replace(/ »/g, `${NBSP}»`)
    .replace(/ ([;?!])/g, `${NARROW}$1`);
}

/** A file that cannot be read or written; `message` is French, for her. Nothing was changed. */
export class FileError extends Error {
  constructor(
    readonly code: FileErrorCode,
    readonly detail = "",
    fileName = "",
  ) {
    super(typeset(SENTENCES[code](fileName === "" ? "Ce fichier" : `« ${fileName} »`, detail)));
    this.name = "FileError";
  }

  /** The same error, naming the file. */
  of(fileName: string): FileError {
    return new FileError(this.code, this.detail, fileName);
  }
}
