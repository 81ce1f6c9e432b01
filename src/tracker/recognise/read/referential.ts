/** Which version of the RNQ a workbook follows: said in its titles, or told by the numbers it carries. */
import type { Recognition } from "../../model/recognition";

const SAYS_2026 =
  /33 indicateurs|rnq 2026|decret n?°?\s*2026|2026-728|guide (?:de lecture )?v10|\bv10\b|referentiel 2026|33 indicators|qualiopi 2026 33/;
const SAYS_2019 =
  /32 indicateurs|guide (?:de lecture )?v[6-9]\b|\bv9\b|2019-56[45]|rnq 2019|referentiel 2019|32 indicators/;
/** Apprenticeship only: a list with these and without 33 is of before November 2026. */
const APPRENTICESHIP = [14, 15, 20, 29];

/** `words` are the folded titles, sheet names and headers of the workbook. Null when nothing tells. */
export function referentialRead(present: ReadonlySet<number>, words: string): Recognition["referential"] {
  if (present.has(33) || SAYS_2026.test(words)) return "2026";
  if (SAYS_2019.test(words)) return "2019";
  return APPRENTICESHIP.filter((indicator) => present.has(indicator)).length >= 3 && present.size >= 24 ? "2019" : null;
}
