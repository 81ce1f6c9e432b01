/** What is usually shown for an indicator and that she does not have yet: her documents are known by their words. */
import { OTHER_NAMES, proofsFor, type Concerns } from "../../rnq";
import type { Language } from "../../text";
import { madeOnce } from "../cells/once";
import { remembered } from "../cells/remembered";
import { fold } from "../cells/words";

/** Words of less than four letters join others; two words are the same when they begin alike ("réclamation(s)"). */
const SHORTEST = 4;
const STEM = 5;
/** Of three words of a usual document two are enough: "Taux de satisfaction" is "Taux de satisfaction publiés". */
const ENOUGH = 2 / 3;

/** Short words of documents, which tell one from another: a "complaint log" is not whatever is "complété". */
const ACRONYM = /^(cv|cgv|qcm|lms|log|job)s?$/;
/** A questionnaire and a survey are one: she says either. */
const SURVEY = "enque";
const SURVEYS = /^(questionnaire|enquete|survey)s?$/;
/** Says how good a document is, not which one. */
const UP_TO_DATE = /\b(a jour|up[ -]to[ -]date)\b/g;
/** Words as long as those that tell documents apart, which only join them. */
const JOINING = /^(avec|pour|dans|with|from|for)$/;
/** To whom a usual document matters, after its name; not where the names are several. */
const CONCERNED = /^((?:(?! ou | or |\/).)+?) ?\([^)]*\)$/;

const stems = remembered((text: string): readonly string[] => {
  const words = fold(text)
    .replace(UP_TO_DATE, " ")
    .split(/[^a-z0-9]+/);
  return [
    ...new Set(
      words.flatMap((word) => {
        const short = ACRONYM.exec(word)?.[1];
        if (short !== undefined) return [short];
        if (SURVEYS.test(word)) return [SURVEY];
        if (JOINING.test(word)) return [];
        return word.length >= SHORTEST || /\d/.test(word) ? [word.slice(0, STEM)] : [];
      }),
    ),
  ];
});

/** So many are named at most. */
const NAMED = 2;

/** By stem, the places of the titles that have it; how many stems each title has; and the usual documents that were looked for among them. */
interface Looked {
  readonly having: ReadonlyMap<string, readonly number[]>;
  readonly sizes: readonly number[];
  readonly answers: Map<string, boolean>;
}

const lookedUp = madeOnce((titles: readonly string[]): Looked => {
  const having = new Map<string, number[]>();
  const sizes = titles.map((title, at) => {
    const own = stems(title);
    for (const stem of own) {
      const places = having.get(stem);
      if (places) places.push(at);
      else having.set(stem, [at]);
    }
    return own.length;
  });
  return { having, sizes, answers: new Map() };
});

/** A word alone is a document only where the title says nothing else. */
function isAlone(name: string, { having, sizes }: Pick<Looked, "having" | "sizes">): boolean {
  const [stem, ...more] = stems(name);
  return stem !== undefined && more.length === 0 && (having.get(stem) ?? []).some((title) => sizes[title] === 1);
}

/**
 * Whether one of the titles is this usual document ("Questionnaire ou grille de besoin": either), or one of several
 * that are usual together: "CV et diplômes" is not called for beside "Diplômes", which would be called missing.
 */
function isAmong(usual: string, titles: readonly string[]): boolean {
  const { having, sizes, answers } = lookedUp(titles);
  const known = answers.get(usual);
  if (known !== undefined) return known;
  const name = usual.replace(CONCERNED, "$1");
  const together = name.split(/ et | and /);
  const isOneOf = together.length > 1 && together.some((part) => isAlone(part, { having, sizes }));
  const isIt = name.split(/ ou | or |\//).some((one) => {
    const own = stems(one);
    // "Questionnaire" of "Questionnaire ou grille de besoin" is none in particular.
    const wanted = own.length === 1 && own[0] === SURVEY ? stems(name) : own;
    const found = wanted.flatMap((stem) => having.get(stem) ?? []);
    const enough = Math.max(1, wanted.length * ENOUGH);
    if (wanted.length === 0 || found.length < enough) return false;
    const shared = new Uint8Array(titles.length);
    return found.some((title) => (shared[title] = shared[title]! + 1) >= enough);
  });
  const answer = isOneOf || isIt;
  answers.set(usual, answer);
  return answer;
}

/** Her documents, in several lists; the words of a list are looked up once, for all indicators and all readings. */
export class Titles {
  constructor(private readonly lists: readonly (readonly string[])[]) {}

  /** Whether one of her documents is this usual one. */
  has(usual: string): boolean {
    return this.lists.some((titles) => isAmong(usual, titles));
  }

  /** Whether one of her documents is this usual one (its French name) under another name. */
  hasAs(usual: string): boolean {
    const isNamed = (name: string) => (titles: readonly string[]) =>
      stems(name).length > 1 ? isAmong(name, titles) : isAlone(name, lookedUp(titles));
    return (OTHER_NAMES[usual] ?? []).some((name) => this.lists.some(isNamed(name)));
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
  const left = usual[language].filter((proof, at) => {
    const french = usual.fr[at] ?? proof;
    return !known.has(proof) && !known.has(french) && !known.hasAs(french);
  });
  return left.slice(0, NAMED).map(inSentence);
}
