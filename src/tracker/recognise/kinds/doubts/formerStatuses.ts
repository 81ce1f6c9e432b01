/** Several columns of verdicts, each of another day: the latest one says how things stand, the others how they stood. */
import { fold } from "../../../cells/words";
import { readDateText } from "../../../cells/writtenDates";
import type { DraftColumns } from "../../draft/draft";
import { featuresOf } from "../../evidence/segmentEvidence";
import { sampleRows } from "../../layout/segments";

/** The share of its cells that must be verdicts in words. */
const VERDICTS = 0.5;
/** Different ones at most, among its cells. */
const AGAIN = 0.5;
/** A visit that has hardly begun to be noted is not how all of it stands. */
const BEGUN = 0.3;
const NOW = "9999";
const BEFORE = "0000";
const SAYS_NOW =
  /\b(?:a ce jour|a date|aujourd'?hui|ce jour|actuel(?:le|lement)?s?|maintenant|en ce moment|now|today|current(?:ly)?|to date)\b/;
const SAYS_BEFORE =
  /\b(?:dernier audit|derniere visite|audit precedent|visite precedente|precedente?|(?:audit|constat|etat|situation|statut) initiale?|n-1|previous(?:ly)?|last (?:audit|visit|year)|former)\b/;

/** The columns of verdicts that a later one replaces; none where not every one of them tells its day, or two are of the same. */
export function formerStatuses(columns: DraftColumns): number[] {
  const told = columns.all.filter((column) => {
    const { readable = 0, texts = 0, unique = 1, filled = 0 } = featuresOf(columns.segment).get(column)?.cells ?? {};
    return readable >= VERDICTS && texts >= VERDICTS && unique <= AGAIN && filled >= BEGUN && inWords(columns, column);
  });
  if (told.length < 2) return [];
  const moments = told.map(
    (column) => momentOf(columns.segment.headers.get(column) ?? "") || momentAbove(columns, column),
  );
  const latest = moments.reduce((last, moment) => (moment > last ? moment : last), "");
  const isTold = !moments.includes("") && moments.filter((moment) => moment === latest).length === 1;
  return isTold ? told.filter((_, at) => moments[at] !== latest) : [];
}

/** The moment that a title over the header and a few columns names. */
function momentAbove({ segment: { view, headerTop, headerRow, left } }: DraftColumns, column: number): string {
  const header = headerRow ?? 0;
  for (let row = header - 1; row >= Math.max(view.top, Math.min(headerTop ?? header, header - 1)); row -= 1)
    for (let at = column; at >= left; at -= 1) {
      const text = view.text(row, at);
      if (text !== "") return momentOf(text);
    }
  return "";
}

/** Crosses under types of action are verdicts too, of no day. */
function inWords({ segment }: DraftColumns, column: number): boolean {
  return [...sampleRows(segment)].some((row) => /\p{L}{2}/u.test(segment.view.text(row, column)));
}

/** The day, month or year that a header names, or "now" and "before", in an order that texts have; "" where it names none. */
function momentOf(header: string): string {
  const text = fold(header);
  if (SAYS_NOW.test(text)) return NOW;
  return readDateText(header) ?? /\b20\d\d\b/.exec(text)?.[0] ?? (SAYS_BEFORE.test(text) ? BEFORE : "");
}
