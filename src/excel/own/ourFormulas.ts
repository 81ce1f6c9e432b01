/**
 * Our functions in the formulas of cells, known by function whatever Excel writes around it: `=@RNQ.STATUS()` where it
 * sees an implicit intersection, `=_xldudf_RNQ_STATUS()` until the add-in is loaded, and any case.
 */

/** A text in quotes, the quoted name of a sheet, a reference in brackets, or a call of ours with what Excel writes before it. */
const CALL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|@?\b(?:RNQ\s*\.\s*|_xldudf_RNQ_)([A-Z]+)(?=\s*\()/gi;

/** The formula with our functions written as we write them; the rest of it as it is. */
export function asWeWrite(formula: string): string {
  return formula.replace(CALL, (found, name: string | undefined) =>
    name === undefined ? found : `RNQ.${name.toUpperCase()}`,
  );
}

/** Whether a cell of the state column holds a formula of ours. */
export function isStateFormula(formula: unknown): formula is string {
  return typeof formula === "string" && /^=\s*RNQ\./.test(asWeWrite(formula));
}

/** Whether a formula speaks of us anywhere, spelled in whatever way: a formula of hers around one of ours, as a rule. */
export function mentionsUs(formula: unknown): boolean {
  if (typeof formula !== "string" || !formula.startsWith("=")) return false;
  return /(?<![A-Z0-9])RNQ(?![A-Z0-9])/i.test(formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "").replace(/_/g, "."));
}

/** What two spellings of one formula have in common: neither spaces, case nor the sign of an intersection count. */
export function plainFormula(formula: string): string {
  return asWeWrite(formula)
    .replace(/@(?=[$A-Z(])/gi, "")
    .replace(/\s+/g, "")
    .toUpperCase();
}
