/** Rows that open a part of an indicator table: a criterion ("CRITÈRE 3 : …", "IV. Moyens") or a body ("Client : Formavelle"). */
import type { Draft } from "../draft/draft";
import { criterionOf } from "../../../rnq/numbers";
import { readCriterion, readSection } from "../numbers/criterionText";
import { type IndicatorCell, readIndicatorCell } from "../numbers/indicatorCell";
import { resolveMentions } from "../numbers/indicators";
import { repairedValue } from "../draft/repairs";
import { columnOf } from "../draft/result";

/** Columns from the left in which a section is titled. */
const TITLED_WITHIN = 4;

/** The criterion that a row opens, or null. `cell`: what its column of numbers says; `filled`: how many cells it fills. */
export function sectionOf(draft: Draft, row: number, cell: IndicatorCell, filled: number): number | null {
  const { view, left, right } = draft.segment;
  const numbered = filled === 1 ? numberedSection(draft, row) : null;
  if (numbered !== null) return numbered;
  if (cell.mentions.length > 0) return null;
  for (let column = left; column <= Math.min(right, left + TITLED_WITHIN - 1); column += 1) {
    const value = view.value(row, column);
    if (value === null) continue;
    return columnOf(draft, "criterion") === column && filled > 2 ? null : readSection(value);
  }
  return null;
}

/** "4. MOYENS" or "IV. Moyens" alone in its row, above the first indicator of that criterion. */
function numberedSection(draft: Draft, row: number): number | null {
  const { view, left, right, lastRow } = draft.segment;
  const column = columnOf(draft, "indicator");
  if (column === null || row >= lastRow) return null;
  let at = left;
  while (at < right && view.value(row, at) === null) at += 1;
  const criterion = /^\W*(?:[1-7]|[iv]+)\s*[.):-]/i.test(view.text(row, at).replace(/[\u2010-\u2015]/g, "-"))
    ? readCriterion(view.value(row, at))
    : null;
  const next =
    criterion === null ? null : readIndicatorCell(repairedValue(draft, view.value(row + 1, column)), draft.paired);
  const [first] = next && next.style !== "leading" ? resolveMentions(next, draft.numbering) : [];
  return first !== undefined && criterionOf(first) === criterion ? criterion : null;
}

const BODY =
  /^(?:client|cliente|organisme(?: de formation)?|of|societe|structure|entreprise|cabinet|dossier client|body)\s*(?:n°\s*\d+\s*)?[:\-–]\s*(.+)$/i;

/** The body that a row names ("Client : Formavelle" gives "Formavelle"), or null. */
export function bodyTitle(draft: Draft, row: number): string | null {
  const { view, left, right } = draft.segment;
  for (let column = left; column <= right; column += 1) {
    const text = view.text(row, column);
    if (text === "") continue;
    const label = BODY.exec(text.normalize("NFC").replace(/é/g, "e"));
    return label ? text.slice(text.search(/[:\-–]/) + 1).trim() : null;
  }
  return null;
}
