/** Reads a log: a line whenever something happened, its day, and whether something was done with it. */
import { fold } from "../../cells/words";
import type { CalendarDate } from "../../cells/dates";
import type { LogEntry, LogFacts } from "../../model/logs";
import type { Warning } from "../../model/recognition";
import type { Draft } from "../draft/draft";
import { columnOf } from "../draft/result";
import { cellsOfRole, datesOfRole, textsOfRole } from "../draft/roleCells";
import { countFilled } from "../layout/segments";
import { isTotalRow } from "../layout/totals";
import { textOf } from "../layout/view";
import { parseIndicators } from "../numbers/indicators";
import { readStatus } from "../status/statuses";

export interface ReadLog {
  readonly entries: LogEntry[];
  readonly facts: LogFacts;
  readonly first: number;
  readonly last: number;
  readonly warnings: Warning[];
}

/** Something that is still to be said, or nothing. */
const NO_USE =
  /^(?:|[-\u2013\u2014./?x]+|a (?:faire|voir|completer|venir|preciser|definir|decider|exploiter)|en attente|pas encore.*|rien (?:encore|pour l'instant|pour le moment)|aucune? (?:exploitation|utilisation|suite|use)|neant|n\/?a|todo|to do|tbd|not yet.*|pending|nothing yet|none)$/;

/** @param table position among the tables */
export function readLog(draft: Draft, table: number): ReadLog {
  const { segment } = draft;
  const { view, firstRow, lastRow } = segment;
  const warnings: Warning[] = [];
  const entries: LogEntry[] = [];
  const columns = [...draft.columns.values()].flat();
  const dateAt = datesOfRole(draft, "date");
  const titleAt = textsOfRole(draft, "title");
  const detailAt = textsOfRole(draft, "detail");
  const useAt = textsOfRole(draft, "use");
  const sourceAt = textsOfRole(draft, "source");
  const indicatorAt = cellsOfRole(draft, "indicator");
  const isUsed = useReader(draft);
  for (let row = firstRow; row <= lastRow; row += 1) {
    const holds = columns.some((column) => view.value(row, column) !== null);
    if (!holds || isTotalRow(segment, row) || isTitle(draft, row)) continue;
    const date = dateAt(row, warnings);
    const detail = detailAt(row);
    const title = titleAt(row) || detail;
    const use = useAt(row);
    const source = sourceAt(row);
    if (date === undefined && title === "" && use === "" && countFilled(segment, row) < 2) continue;
    entries.push({
      table,
      sheet: view.sheet.name,
      row: row + 1,
      ...(date ? { date } : {}),
      ...(title ? { title } : {}),
      ...(source ? { source } : {}),
      ...(detail ? { detail } : {}),
      ...(use ? { use } : {}),
      isUsed: isUsed(row, use),
      indicators: parseIndicators(indicatorAt(row)),
    });
  }
  const days = entries.flatMap(({ date }) => date ?? []).sort();
  const last: CalendarDate | null = days[days.length - 1] ?? null;
  return {
    entries,
    facts: {
      subject: draft.subject ?? "watch",
      entries: entries.length,
      last,
      used: entries.filter((entry) => entry.isUsed).length,
    },
    first: (entries[0]?.row ?? firstRow + 1) - 1,
    last: (entries[entries.length - 1]?.row ?? firstRow + 1) - 1,
    warnings,
  };
}

/** Whether something was done with a line: its use is filled; where no column says so, it is closed or said done. */
function useReader(draft: Draft): (row: number, use: string) => boolean {
  if (columnOf(draft, "use") !== null) return (_, use) => !NO_USE.test(fold(use));
  const closedAt = datesOfRole(draft, "closed");
  const statusAt = cellsOfRole(draft, "status");
  return (row) => {
    if (closedAt(row, null) !== undefined) return true;
    const status = statusAt(row);
    return status !== null && readStatus(status)?.status === "compliant";
  };
}

/** A line of one text over the table, "2026" or "1er trimestre": it heads the lines below. */
function isTitle({ segment }: Draft, row: number): boolean {
  const { view, left, right } = segment;
  const area = view.merge(row, left);
  if (area && area.left === left && area.right > left && area.right >= right - 1) return true;
  return countFilled(segment, row) === 1 && right - left >= 2 && isHeading(textOf(view.value(row, left)));
}

function isHeading(text: string): boolean {
  return /^(?:annee |year )?\d{4}$|trimestre|semestre|^(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b|^q[1-4]\b/.test(
    fold(text),
  );
}
