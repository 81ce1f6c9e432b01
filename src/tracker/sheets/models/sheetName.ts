/** The name of a sheet that is filled in for somebody. */
import { documents, type DocumentText, type ModelId } from "../../../text/documents";
import { forCell } from "../../../text/typography";

/** "Convocation Photo (05-10-2026)": without what Excel refuses in the name of a sheet; it may be too long for one. */
export function sheetNameFor(id: ModelId, of: string): string {
  const { title, short = title }: DocumentText = documents[id];
  return `${forCell(short)} ${of}`
    .replace(/\//g, "-")
    .replace(/[[\]:*?\\\u0000-\u001f]+/g, " ")
    .replace(/\s+/g, " ")
    .slice(0, LONGEST)
    .replace(/^[' ]+|[' ]+$/g, "");
}

/** Of a name that Excel takes. */
const LONGEST = 31;
