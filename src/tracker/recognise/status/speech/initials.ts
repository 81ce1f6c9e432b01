/** Who says so, in initials after a verdict: "ok MP", "OK SD 03/02" where several people write in one table. */
import { fold } from "../../../cells/words";
import { readStatus } from "../statuses";

const SIGNED = /^(?<said>[^A-Z]*\p{L}.*?|[A-Z]{2}) \(?(?<who>[A-Z]{2,3})\)?(?<day>$| (?:le )?\d.*$)/u;
const INITIALS = /^[A-Z]{2,3}$/;

/** The initials of those whom a column of people names: as they stand, or of first name and name. */
export function initialsIn(texts: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts)
    for (const name of text.split(/\s*(?:[,;/&+\n]|\bet\b)\s*/)) {
      const parts = name.split(/[\s-]+/).filter(Boolean);
      if (INITIALS.test(name)) found.add(name);
      else if (parts.length === 2 || parts.length === 3)
        found.add(
          parts
            .map((part) => part.charAt(0))
            .join("")
            .toUpperCase(),
        );
    }
  return found;
}

/** The text without the initials of one of these people after what is read without them: "LY" may be a place, and is asked. */
export function withoutInitials(text: string, people: ReadonlySet<string>): string {
  const { said = "", who = "", day = "" } = SIGNED.exec(text)?.groups ?? {};
  return people.has(who) && readStatus(fold(said)) !== null ? `${said}${day}` : text;
}
