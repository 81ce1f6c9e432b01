/** The name of a sheet that is filled in for somebody. */
import { documents, type DocumentText, type ModelId } from "../../../text/documents";
import { forCell } from "../../../text/typography";

/** Of a name that Excel takes. */
const LONGEST = 31;
/** The day of a session whose name recurs, as `Session.shown` says it. */
const DAY = / \((\d\d)\/(\d\d)\/\d\d(\d\d)\)$/;

/** "Convocation Photo 05-10-26": without what Excel refuses in the name of a sheet; a long name is cut, not its day. */
export function sheetNameFor(id: ModelId, of: string): string {
  const { title, short = title }: DocumentText = documents[id];
  const day = of.replace(DAY, "") === of ? "" : of.replace(/^.*(?= \()/s, "").replace(DAY, " $1-$2-$3");
  const name = `${forCell(short)} ${of.replace(DAY, "")}`
    .replace(/[[\]:*?/\\\u0000-\u001f]+/g, " ")
    .replace(/\s+/g, " ")
    .slice(0, LONGEST - day.length);
  return `${name.trim()}${day}`.replace(/^[' ]+|[' ]+$/g, "");
}
