/** What a kind of table tells of single columns before all are weighed: where its numbers and its titles lie. */
import { partsMadeOnce } from "../../cells/once";
import type { WeighedKind } from "../../model/recognition";
import { assignRoles, type Hints } from "../assign/roles";
import { DraftColumns } from "../draft/draft";
import type { Segment } from "../layout/segments";
import { ALWAYS_MAJOR } from "../../../rnq/numbers";
import { indicatorColumn, numberingOf, sampleNumbers } from "./indicatorNumbers";
import type { SampleNumber } from "./sampleNumber";
import { agreementWith, labelColumn } from "./labelColumn";

/** The hints of a segment for a kind, told once. */
export const hintsOf = partsMadeOnce(tell);

/** The roles that a kind of table would give the columns of a segment, none of them settled before. */
export const likelyRoles = partsMadeOnce((segment: Segment, kind: WeighedKind) =>
  assignRoles(segment, kind, hintsOf(segment, kind)),
);

function tell(segment: Segment, kind: WeighedKind): Hints {
  const columns = new DraftColumns(segment);
  const hints = new Map<number, Record<string, number>>();
  const hint = (column: number | undefined, name: string, share: number) => {
    if (column !== undefined && share > 0) hints.set(column, { ...hints.get(column), [name]: share });
  };
  if (kind === "journeyWide") return hints;
  const number = indicatorColumn(columns, kind !== "indicators");
  hint(number, "isNumber", 1);
  if (kind !== "indicators") return hints;
  const numbers = number === undefined ? [] : sampleNumbers(columns, number, numberingOf(columns, number));
  columns.take("indicator", number);
  if (numbers.length > 0)
    for (const column of columns.free()) hint(column, "titles", agreementWith(columns, column, numbers));
  hint(labelColumn(columns, numbers).column, "isLabel", 1);
  for (const column of columns.free()) hint(column, "gravity", agreesWithGravity(segment, column, numbers) ? 1 : 0);
  return hints;
}

const MINOR = /^(?:nc\s?)?m(?:in(?:eure?|or)?)?$/;
const MAJOR = /^(?:nc\s?)?ma(?:j(?:eure?|or)?)$/;

/**
 * Whether a column repeats the gravity that the guide gives each indicator: "m" where a finding may be minor, "M"
 * where it is always major. That is what is expected of her, not how far she is.
 */
function agreesWithGravity(segment: Segment, column: number, rows: readonly SampleNumber[]): boolean {
  let right = 0;
  let seen = 0;
  for (const { row, numbers } of rows) {
    const text = segment.view.text(row, column);
    if (text === "" || numbers[0] === undefined) continue;
    seen += 1;
    const isMajor = text === "M" || (text !== "m" && MAJOR.test(text.toLowerCase()));
    if (!isMajor && text !== "m" && !MINOR.test(text.toLowerCase())) return false;
    if (isMajor === ALWAYS_MAJOR.includes(numbers[0])) right += 1;
  }
  return seen >= 6 && right >= seen * 0.9;
}
