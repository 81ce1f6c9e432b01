/** Numbers that she gives her lines herself: 1, 2, 3 or REC-07, REC-08. */
import type { CellValue } from "../cells/grid";

/** What comes after the last two, where they count one by one; null where they do not. */
export function nextInSeries(before: CellValue, last: CellValue): string | number | null {
  if (typeof last === "number") return before === last - 1 && Number.isInteger(last) && last < 30_000 ? last + 1 : null;
  const [now, then] = [numbered(last), numbered(before)];
  if (!now || !then || now.stem !== then.stem || now.number !== then.number + 1) return null;
  return now.stem + String(now.number + 1).padStart(now.digits, "0");
}

function numbered(
  value: CellValue,
): { readonly stem: string; readonly number: number; readonly digits: number } | null {
  const match = typeof value === "string" ? /^(.*?\D)(\d{1,6})$/.exec(value.trim()) : null;
  return match ? { stem: match[1] ?? "", number: Number(match[2]), digits: (match[2] ?? "").length } : null;
}
