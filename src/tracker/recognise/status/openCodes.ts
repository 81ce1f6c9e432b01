/** Codes that several people use for different things, and that nothing in their column tells: asked. */
import { fold } from "../../cells/words";
import { asksWhetherThere } from "./headerMeaning";
import { readStatus } from "./statuses";

/** "À voir", and none longer. */
const LONGEST = 6;
/** Beside any of these, C and NC are those of a check of conformity. */
const OF_CONFORMITY =
  /^(?:nc ?(?:m|min|maj|mineures?|majeures?)|n[av]|n ?\/? ?a|so|s o|pc|p c)$|conform|compl[iy]|applicable|sans objet/;
/** Beside any of these, NA may be *non acquis*. */
const ACQUIRED = /^(?:a|ec?a|pa|eva)$|acqui[st]/;
/** And this says so itself. */
const NOT_ACQUIRED = /^(?:non|pas|no|not) /;
/** What says no under such a header, whatever NC is. */
const NO = /^(?:non?|ko|nok|pas\b.*|not\b.*|mal .*|mauvaise?|rate|refuse)$/;
const HOW_SHOWN = /^(?:oui|yes),? (?:avec|sans|with|without) (?:preuve|trace|document|justificatif|evidence|proof)/;
/** "Faux" is a tick beside these. */
const TRUTHS: readonly string[] = ["vrai", "true", "v", "t"];

/**
 * Whether a text may be one of several words: NC beside a *non* under « OK ? » or « Fait », or beside *oui* and *non* under
 * any header, is *non concerné* as often as *non conforme*, C that nothing shows to be *conforme* a grade, *faux* that is no contrary of *vrai* a fault or a box without its
 * tick, and « à voir » beside what is under way something else.
 * @param beside the texts of its column, folded
 */
export function isOpenCode(text: string, header: string, beside: ReadonlySet<string>): boolean {
  if (text.length > LONGEST) return false;
  const key = fold(text);
  const among = (holds: (other: string) => boolean) => [...beside].some((other) => other !== key && holds(other));
  switch (key) {
    case "nc":
      return (
        (asksIfDone(header) || (beside.has("oui") && beside.has("non"))) &&
        among((other) => NO.test(other)) &&
        !among((other) => other === "c" || OF_CONFORMITY.test(other))
      );
    case "non":
    case "no":
      // "Non" beside "oui avec preuve" and "oui sans preuve": to a question, so that nothing is there yet, or that it fails.
      return among((other) => HOW_SHOWN.test(other));
    case "na":
      return !beside.has("b") && among((other) => ACQUIRED.test(other)) && !among((other) => NOT_ACQUIRED.test(other));
    case "c":
      return !among((other) => other === "nc" || OF_CONFORMITY.test(other));
    case "faux":
    case "false":
      return !TRUTHS.some((truth) => beside.has(truth)) && among((other) => readStatus(other)?.status === "compliant");
    case "a voir":
      return among((other) => readStatus(other)?.status === "partial");
    default:
      return false;
  }
}

/** "OK ?", "Fait / pas fait", "On l'a ?": a header that asks whether it is done, or approves itself, and speaks of no conformity. */
function asksIfDone(header: string): boolean {
  if (asksWhetherThere(header)) return true;
  const [first = ""] = fold(header).split(/[/|?]|\bou\b|\bor\b/);
  return !/conform|compl[iy]/.test(first) && readStatus(first.trim())?.status === "compliant";
}
