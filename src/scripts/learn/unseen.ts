/** Takes the wordings of the held-out hands, whatever their endings, out of a list of words. */
import { headerStems, isGrammar } from "../../tracker/recognise/header/headerStems";
import { phrasesOf, VERDICTS, type StatusWords } from "../../tracker/recognise/status/speech/statusWords";
import type { Hand } from "./hands";
import type { Speaker } from "./scoring/speakers";

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

/** What people write in columns of status, whatever it says. */
export function statusWordings(people: readonly (Speaker | Hand)[]): ReadonlySet<string> {
  return new Set(
    people
      .flatMap((one) => [
        ...Object.values(one.status).flat(),
        ...[...one.denied, ...("scale" in one ? one.scale : [])].map(({ text }) => text),
        ...one.unclear,
      ])
      .map(wordingOf),
  );
}

/**
 * The words of verdict of our lists without those that the hands write and nobody does that was learnt from. A word that everybody
 * writes ("OK", "en cours") is not unseen; without it, nothing but a question is left of a status.
 */
export function unseenStatusWords(hands: readonly Hand[], learnt: readonly (Speaker | Hand)[]): StatusWords {
  const everybody = statusWordings(learnt);
  const gone = new Set([...statusWordings(hands)].filter((wording) => !everybody.has(wording)));
  const words = phrasesOf({
    phrases: VERDICTS.phrases.map((lines) => without(lines, gone)),
    verbs: without(VERDICTS.verbs, gone),
    outside: without(VERDICTS.outside, gone),
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
