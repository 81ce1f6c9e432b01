/** Takes the wordings of the held-out hands, whatever their endings, out of a list of words. */
import { headerStems, isGrammar } from "../../tracker/recognise/header/headerStems";
import { phrasesOf, VERDICTS, type StatusWords } from "../../tracker/recognise/status/statusWords";
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

/** What the hands write in columns of status, whatever it says. */
export function statusWordings(hands: readonly Hand[]): ReadonlySet<string> {
  return new Set(
    hands
      .flatMap(({ status, denied, scale, unclear }) => [
        ...Object.values(status).flat(),
        ...[...denied, ...scale].map(({ text }) => text),
        ...unclear,
      ])
      .map(wordingOf),
  );
}

/**
 * The words of verdict of our lists without those that the hands write and no learnt one does. A word that everybody
 * writes ("OK", "en cours") is not unseen; without it, nothing but a question is left of a status.
 */
export function unseenStatusWords(hands: readonly Hand[], learnt: readonly Hand[]): StatusWords {
  const everybody = statusWordings(learnt);
  const gone = new Set([...statusWordings(hands)].filter((wording) => !everybody.has(wording)));
  const words = phrasesOf({
    phrases: VERDICTS.phrases.map((lines) => without(lines, gone)),
    verbs: without(VERDICTS.verbs, gone),
  });
  // "Reste à faire" is built of a verb that others write too.
  const kept = [...words.phrases].filter(([phrase]) => !phrase.includes(" ") || !gone.has(wordingOf(phrase)));
  return { ...words, phrases: new Map(kept) };
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
