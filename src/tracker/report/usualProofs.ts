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

/** The words of her documents, looked up once for all indicators. */
export class Titles {
  /** By stem, the places of the titles that have it. */
  private readonly having = new Map<string, number[]>();
  private readonly count: number;

  constructor(titles: readonly string[]) {
    this.count = titles.length;
    titles.forEach((title, at) => {
      for (const stem of stems(title)) {
        const places = this.having.get(stem);
        if (places) places.push(at);
        else this.having.set(stem, [at]);
      }
    });
  }

  /** Whether one of her documents is this usual one ("Questionnaire ou grille de besoin": either). */
  has(usual: string): boolean {
    return usual.split(/ ou | or |\//).some((one) => {
      const wanted = stems(one);
      const known = wanted.flatMap((stem) => this.having.get(stem) ?? []);
      const enough = Math.max(1, wanted.length * ENOUGH);
      if (wanted.length === 0 || known.length < enough) return false;
      const shared = new Uint8Array(this.count);
      return known.some((title) => (shared[title] = shared[title]! + 1) >= enough);
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
