/** What is usually shown for an indicator and that she does not have yet: her documents are known by their words. */
import { proofsFor, type Concerns } from "../../rnq";
import type { Language } from "../../text";
import { fold } from "../cells/words";

/** Words of less than four letters join others; two words are the same when they begin alike ("réclamation(s)"). */
const SHORTEST = 4;
const STEM = 5;
/** Of three words of a usual document two are enough: "Taux de satisfaction" is "Taux de satisfaction publiés". */
const ENOUGH = 2 / 3;

function stems(text: string): readonly string[] {
  const words = fold(text).split(/[^a-z0-9]+/);
  return [
    ...new Set(words.filter((word) => word.length >= SHORTEST || /\d/.test(word)).map((word) => word.slice(0, STEM))),
  ];
}

/** So many are named at most. */
const NAMED = 2;

/** The words of her documents, made once for all indicators. */
export class Titles {
  private readonly all: readonly ReadonlySet<string>[];

  constructor(titles: readonly string[]) {
    this.all = titles.map((title) => new Set(stems(title)));
  }

  /** Whether one of her documents is this usual one ("Questionnaire ou grille de besoin": either). */
  has(usual: string): boolean {
    return usual.split(/ ou | or |\//).some((one) => {
      const wanted = stems(one);
      if (wanted.length === 0) return false;
      return this.all.some(
        (title) => wanted.filter((stem) => title.has(stem)).length >= Math.max(1, wanted.length * ENOUGH),
      );
    });
  }
}

/** "Procédure de réclamation" -> "procédure de réclamation"; "CV à jour" stays. */
export function inSentence(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A few usual proofs of her categories that no document of hers is; empty when she has them all. */
export function usualProofs(number: number, scope: Concerns, known: Titles, language: Language): readonly string[] {
  const usual = proofsFor(number, scope);
  // A tracker in French is compared in French, whatever the language of the screen.
  const left = usual[language].filter((proof, at) => !known.has(proof) && !known.has(usual.fr[at] ?? proof));
  return left.slice(0, NAMED).map(inSentence);
}
