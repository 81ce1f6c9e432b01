/** A correction that a text carries (see `carry.ts`), put in the place where its headers stand. */
import { columnLetters } from "../../cells/address";
import type { Correction, CorrectedColumn } from "../../model/recognition";
import { sameHeader } from "../header/headers";
import { segmentAt, type Segment } from "../layout/segments";
import type { View } from "../layout/view";
import { fold } from "../../cells/words";

/** In the segment with all its headers, else in the first line of a range that no header word betrays. */
export function placedIn(view: View, segments: readonly Segment[], correction: Correction): Correction[] {
  const found = segments.flatMap((segment) => placed(correction, segment) ?? []);
  return found.length > 0
    ? found.slice(0, 1)
    : [segmentAt(view, view.top, view.top + 1, view.bottom)].flatMap((line) => placed(correction, line) ?? []);
}

/** A carried correction as one of this segment, when all its headers stand there. */
export function placed(correction: Correction, segment: Segment): Correction | null {
  const taken = new Set<number>();
  const columns = correction.columns.map((one): CorrectedColumn | null => {
    const [at, header] =
      [...segment.headers].find(([column, text]) => !taken.has(column) && ends(text, one.header)) ?? [];
    if (at === undefined || header === undefined) return null;
    taken.add(at);
    return { role: one.role, column: columnLetters(at), header };
  });
  if (columns.some((one) => one === null)) return null;
  return {
    ...correction,
    sheet: segment.view.sheet.name,
    headerRow: segment.headerRow === null ? null : segment.headerRow + 1,
    columns: columns as CorrectedColumn[],
  };
}

/** Whether a header is that text, or ends with it: one of several lines, of which the text is the last. */
function ends(header: string, text: string): boolean {
  return sameHeader(header, text) || fold(header).endsWith(` ${fold(text)}`);
}
