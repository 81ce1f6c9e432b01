/** Who says so, in initials after a verdict: "ok MP", "OK SD 03/02" where several people write in one table. */
import { fold } from "../../../cells/words";
import { readStatus } from "../statuses";

const SIGNED = /^(?<said>[^A-Z]*\p{L}.*?|[A-Z]{2}) \(?(?<who>[A-Z]{2})\)?(?<day>$| (?:le )?\d.*$)/u;
/** Documents and kinds of provision that are written in two capitals too. */
const OTHERS: ReadonlySet<string> = new Set(
  "CV RI PV DC OF BC AF CA AC PC NC NA SO EC NR PJ RH QR ID BP VA OK KO CR".split(" "),
);
/** Fewer people may be one thing or another. */
const FEWEST = 3;

/**
 * What takes initials away, where at least three people sign what is read without them; else what leaves a text as it is.
 * @param texts those of a column
 */
export function withoutInitials(texts: readonly string[]): (text: string) => string {
  const people = new Set(texts.flatMap((text) => signatureOf(text)?.who ?? []));
  if (people.size < FEWEST) return (text) => text;
  return (text) => signatureOf(text)?.said ?? text;
}

function signatureOf(text: string): { readonly said: string; readonly who: string } | null {
  const { said = "", who = "", day = "" } = SIGNED.exec(text.trim())?.groups ?? {};
  if (who === "" || OTHERS.has(who) || readStatus(fold(said)) === null) return null;
  return { said: `${said}${day}`, who };
}
