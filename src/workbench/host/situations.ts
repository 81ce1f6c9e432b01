/**
 * What happens in some Excels, or to some workbooks, and is asked for by a test. Nothing of it unless asked; what Excel
 * always does, the host does without being asked.
 */
export class Situations {
  /** How the formulas of cells are spelled when the add-in asks for them (`=@RNQ.STATUS()`, `=_xldudf_RNQ_STATUS()`). */
  spelling: (formula: string) => string = (formula) => formula;
  /** Ids of the rules of which Excel cannot tell anything: whatever is asked of one fails the request. */
  readonly unreadableRules = new Set<string>();
  /** Ids of the sheets on which rows are hidden by a filter, of the sheet or of a table; elsewhere she hid them by hand. */
  readonly filteredSheets = new Set<string>();
  /** While true, what changes in the book is told as the edit of a co-author. */
  remoteEdits = false;
}
