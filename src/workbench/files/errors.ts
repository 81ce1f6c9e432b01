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

/** What a sentence adds: the name of a part as it stands in the file, or words in each language. */
export type FileDetail = string | { readonly fr: string; readonly en: string };

/** The name of a file as it appears inside a sentence. */
type Sentence = (name: string, detail: string) => string;
type Sentences = Readonly<Record<FileErrorCode, Sentence>>;

const FRENCH: Sentences = {
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

const ENGLISH: Sentences = {
  empty: (name) => `${name} is empty. Choose an Excel workbook (.xlsx or .xlsm).`,
  notSpreadsheet: (name) => `${name} is not an Excel workbook. Choose an .xlsx or .xlsm file.`,
  oldExcel: (name) =>
    `${name} is in the format of Excel 97-2003 (.xls). Open it in Excel, then save it as “Excel Workbook (.xlsx)”.`,
  binaryExcel: (name) =>
    `${name} is a binary workbook (.xlsb). Open it in Excel, then save it as “Excel Workbook (.xlsx)”.`,
  openDocument: (name) => `${name} is an OpenDocument workbook (.ods). Save it as “Excel Workbook (.xlsx)” first.`,
  passwordProtected: (name) =>
    `${name} needs a password to be opened. Remove that password in Excel, then open the file again.`,
  truncated: (name) => `${name} is incomplete: the end of the file is missing. Download or copy it again.`,
  tooLarge: (name) => `${name} is too large once unpacked to be opened safely.`,
  missingPart: (name, detail) => `${name} is incomplete: the part “${detail}” is missing from the workbook.`,
  damaged: (name, detail) => `${name} is damaged: the part “${detail}” cannot be read.`,
  unsafe: (name, detail) => `${name} was refused: the part “${detail}” holds XML declarations that Excel never writes.`,
  twinSheets: (name, detail) =>
    `${name} has two sheets that are one in the file: ${detail}. Open it in Excel, which repairs it, save it, then open it again.`,
  onlyCharts: (name) =>
    `${name} has nothing but chart sheets: there is no cell to show. Open the workbook that these charts come from.`,
  tooManyCells: (name) =>
    `${name} has too many filled rows to be opened here (a million rows, or four million cells). Keep the sheets that concern the audit in a workbook of their own, then open that.`,
  notCarried: (_name, detail) => `The workbook was not saved: ${detail}. The original file is intact.`,
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
    readonly detail: FileDetail = "",
    private readonly fileName = "",
  ) {
    const told = typeof detail === "string" ? detail : detail.fr;
    super(typeset(FRENCH[code](fileName === "" ? "Ce fichier" : `« ${fileName} »`, told)));
    this.name = "FileError";
  }

  /** The same error, naming the file. */
  of(fileName: string): FileError {
    return new FileError(this.code, this.detail, fileName);
  }

  /** The sentence for an Excel in English. */
  get english(): string {
    const told = typeof this.detail === "string" ? this.detail : this.detail.en;
    return ENGLISH[this.code](this.fileName === "" ? "This file" : `“${this.fileName}”`, told);
  }
}
