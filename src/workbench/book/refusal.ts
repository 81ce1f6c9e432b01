/** What a workbook cannot do. The host turns these into Excel's error codes, the page into a sentence. */
export type RefusalCode =
  | "unknownSheet"
  | "sheetName"
  | "lastVisibleSheet"
  | "hiddenSheet"
  | "mergedCells"
  | "tableInTheWay"
  | "tooFar"
  | "nameTaken"
  | "name"
  | "tableName"
  | "tableOverlap"
  | "formula"
  | "text"
  | "arrayPart";

export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly subject: string,
  ) {
    super(`${code}: ${subject}`);
    this.name = "Refusal";
  }
}
