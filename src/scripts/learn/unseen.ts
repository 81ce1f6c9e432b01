/** Takes the wordings of the held-out hands, whatever their endings, out of a list of words. */
import { headerStems, isGrammar } from "../../tracker/recognise/header/headerStems";
import type { Hand } from "./hands";

/** A wording without endings and words of grammar: "Date de l'échéance" and "dates d'échéance" are one. */
export function wordingOf(text: string): string {
  const stems = headerStems(text);
  const own = stems.filter((stem) => !isGrammar(stem));
  return (own.length > 0 ? own : stems).join(" ");
}

/** What stands in brackets is looked at apart, as headers are. */
function bare(text: string): string[] {
  return [text, text.replace(/\([^)]*\)|\[[^\]]*\]/g, " ")];
}

export function headerWordings(hands: readonly Hand[]): ReadonlySet<string> {
  return new Set(
    hands.flatMap(({ headers, neutral }) => [
      ...Object.values(headers).flatMap((roles) =>
        Object.values(roles).flatMap((words) => words.flatMap(bare).map(wordingOf)),
      ),
      ...neutral.flatMap(bare).map(wordingOf),
    ]),
  );
}

/** Lines `meaning: words` without the words whose wording is one of `gone`. */
export function without(lines: string, gone: ReadonlySet<string>): string {
  return lines
    .split("\n")
    .map((line) => {
      const colon = line.indexOf(":");
      if (colon < 0) return line;
      const kept = line
        .slice(colon + 1)
        .split(",")
        .filter((word) => !gone.has(wordingOf(word.trim().replace(/^=/, ""))));
      return `${line.slice(0, colon)}:${kept.join(",")}`;
    })
    .join("\n");
}
