/**
 * What an explanation says in plain speech: "j'ai tout", "il manque un bout", "not for me". Only the meanings of a legend
 * are read so freely: in a row, "j'ai le papier" says nothing of whether it will do.
 */
import { fold } from "../../../cells/words";
import type { SaidStatus } from "../../../model/recognition";
import { atomsOf } from "../speech/atoms";
import { readExplained, readStatus } from "../statuses";
import { cutStatus } from "../speech/tokens";
import type { ReadStatus } from "../speech/verdict";

const PAPER = "(?:papiers?|documents?|docs?|pieces?|justificatifs?|preuves?|fichiers?|paper|proof|evidence|files?)";
const I_HAVE =
  "(?:(?:ok |oui )?(?:(?:je|on|nous) (?:l'|les )|j'|on |nous )(?:ai|a|avons)(?: bien| deja)?|(?:i|we) have(?: got)?|(?:i|we)'ve got|have|got)";
const I_HAVE_NOT =
  "(?:(?:je|on|nous) (?:ne )?(?:n'|l'|les )?|j'|on n'|je n')(?:ai|a|avons) pas(?: encore)?|(?:i |we )?(?:don't|do not|haven't|have not)(?: yet)?(?: have| got)?";

/** Anchored: a clause is all of one of these, or it is not read. `bare` ones only say that something is there. */
const SPOKEN: readonly (readonly [SaidStatus, RegExp, "bare"?])[] = [
  [
    "compliant",
    new RegExp(
      `^${I_HAVE} (?:tout|tout ce qu'il faut|(?:tous|toutes) les ${PAPER}|everything|it all|all of it|all the ${PAPER})$`,
    ),
  ],
  [
    "compliant",
    new RegExp(`^${I_HAVE}(?: (?:ca|it|them|this|(?:le|la|les|mon|ma|mes|un|une|the|a|an|my)? ?${PAPER}))?$`),
    "bare",
  ],
  [
    "compliant",
    new RegExp(
      `^(?:(?:c'est |je l'ai |range |classe )?(?:dans|in) (?:le|la|mon|ma|un|the|my) (?:classeur|dossier|drive|porte vue|folder|binder|file)|(?:le|la|les|mon|ma|the) \\p{L}+(?: \\p{L}+)? (?:est|sont|is|are) (?:dans|sur|au|in|on) .{2,30}|(?:(?:le|la|les|mon|ma|the) )?(?:${PAPER} )?(?:il |elle |ils |elles |it )?(?:existe|existent|exists?))$`,
      "u",
    ),
    "bare",
  ],
  [
    "compliant",
    /^(?:je peux|on peut|nous pouvons|(?:i|we) can) (?:(?:le|la|les|tout|it|them) )?(?:montrer|presenter|prouver|produire|sortir|show|prove)(?: it| them| everything)?(?: (?:demain|de suite|tout de suite|tomorrow|now))?(?: (?:a|to) .{3,30}| le jour (?:j|de l'audit))?$/,
  ],
  ["partial", /^(?:(?:le|la|les|mon|ma|the) )?\p{L}* ?(?:existe|existent|exists?) (?:mais|but) .{3,60}$/u],
  [
    "partial",
    /^(?:des|quelques|certains|some) (?:elements|pieces|documents|preuves|choses|things|parts) (?:existent|sont (?:la|en place|pret(?:e)?s)|exist|are there)(?: deja)?$/,
  ],
  [
    "partial",
    /^(?:(?:le|la|un|une|du|des|the) )?(?:travail|demarche|chantier|reflexion|redaction|mise en place|mise en oeuvre|travaux|work)s? (?:est |sont |is |has )?(?:engage|commence|demarre|lance|entame|initie|en cours|ouvert|started|begun|under way|in progress)e?s?$/,
  ],
  [
    "partial",
    /^(?:il y a|j'ai|on a|there is) (?:deja )?(?:quelque chose|un debut|une base|something)(?: (?:mais|but) .{3,60})?$/,
  ],
  [
    "nonCompliant",
    /^(?:ca |cela |il |elle )?(?:ne )?(?:tient|tiendrait|passe|passerait|suffit|suffirait) pas(?: (?:devant|a|pour) .{3,40})?$/,
  ],
  [
    "partial",
    /^(?:fait|ecrit|redige|cree|pret|commence|termine|fini|done|written)e?s?\b.{0,40} (?:mais|but) (?:pas encore|il manque|il reste|reste|not yet) .{3,60}$/,
  ],
  [
    "nonCompliant",
    /^(?:la |une |un )?(?:remarque|reserve|observation|ecart|nc|non.conformite|point)s?\b.{0,50}\b(?:pas|non)(?: encore)? (?:leve|corrige|traite|solde)e?s?$/,
  ],
  [
    "nonCompliant",
    /^(?:non.conformites?|ecarts?|nc) (?:releve|constate|signale|note|trouve|emis|ouvert)e?s? (?:par|lors|pendant|a|au|en|dans) .{3,40}$/,
  ],
  ["nonCompliant", /^(?:toujours |encore )?(?:pas|non)(?: encore| toujours)? (?:leve|solde)e?s?$/],
  ["notApplicable", /^pas pour (?:les|mes|mon|ma|nos|notre) \p{L}{4,}(?: (?:de|d'|des|du) ?\p{L}+)?$/u],
  [
    "partial",
    new RegExp(
      `^${I_HAVE} (?:seulement |only |juste |just )?(?:un bout|un morceau|une partie|des bouts|des morceaux|le debut|un debut|la moitie|presque tout|part of it|some of it|half of it|most of it|a bit of it|parts of it)(?: seulement| only)?$`,
    ),
  ],
  [
    "partial",
    /^(?:il |il (?:m'|me |en |m'en |nous )|me |m'en )?manque(?:nt)?(?: encore)? (?:un|une|des|quelques|deux|trois) (?:bout|morceau|truc|chose|element|detail|bricole|bidule)[sx]?$/,
  ],
  ["partial", /^(?:a bit|some of it|part of it|something|a few things)(?: is| are)?(?: still)? missing$/],
  ["todo", new RegExp(`^(?:${I_HAVE_NOT})(?: (?:ca|it|them|this|any|anything|de ${PAPER}|any ${PAPER}))?(?: yet)?$`)],
  [
    "todo",
    new RegExp(`^(?:(?:je n'|j'|on n'|on )(?:ai|a) )?(?:pas|aucun|no)(?: encore)? (?:de |d'|un |une )?${PAPER}$`),
  ],
  ["todo", /^(?:encore )?rien n'(?:est fait|a ete (?:fait|commence|prepare))$/],
  ["todo", /^(?:donc )?tout (?:est |reste )?a (?:faire|ecrire|preparer|rassembler|constituer)$/],
  ["notApplicable", /^(?:ca )?ne (?:me |nous )?concerne pas (?:les|le|la|l'|mon|ma|mes|nos|notre)\s?\p{L}+$/u],
];

const CLAUSES = /[,;|\n()]+|\s:\s|\s[-\u2010-\u2015]\s|\.(?:\s|$)|\s(?:et|and|&|\+)\s/;
/** "De ma part" says whose it is, not how much of it. */
const WHOSE = /\b(?:de (?:ma|notre|leur|sa) part|(?:on|for) (?:my|our) part)\b/g;

/** Kinds of words that explain a status without changing it. */
const EXPLAINING: ReadonlySet<string> = new Set(["unknown", "function", "subject", "awaited", "number", "date"]);
/** Kinds of words that take back that something does not concern her. */
const TAKING_BACK: ReadonlySet<string> = new Set([
  "but",
  "yet",
  "longer",
  "limit",
  "doubt",
  "asked",
  "soon",
  "waiting",
]);

/** Says no more than the clause beside it, which tells why. */
const NOTHING_TO_DO = /^(?:donc )?rien a (?:fournir|faire|produire|montrer|preparer|prouver)(?: pour moi| pour nous)?$/;

interface Clause {
  readonly status: SaidStatus | null;
  readonly isBare: boolean;
  readonly kinds: readonly string[];
}

const HER_WORDS: Readonly<Record<string, string>> = { votre: "notre", vos: "nos", vous: "nous" };

/** "Non applicable à votre activité": a template speaks to her, who would say "notre". */
const inHerWords = (meaning: string) =>
  meaning
    .replace(/\bvous (n['\u2019])?avez\b/gi, (_, not?: string) => (not === undefined ? "j'ai" : "je n'ai"))
    .replace(/\b(?:votre|vos|vous)\b/gi, (word) => HER_WORDS[word.toLowerCase()] ?? word);

/** What an explanation says; null where that is not surely understood. */
export function readMeaning(text: string): ReadStatus | null {
  const meaning = inHerWords(text);
  return readStatus(meaning) ?? readExplained(meaning) ?? readSpeech(meaning);
}

/** Whether an explanation only says that something is there: "j'ai", "I have it". Above it there may be a better one. */
export function isBareHaving(meaning: string): boolean {
  return readStatus(meaning) === null && clausesOf(meaning).every(({ isBare }) => isBare);
}

function readSpeech(meaning: string): ReadStatus | null {
  const clauses = clausesOf(meaning);
  const [first] = clauses;
  if (!first) return null;
  const said = new Set(clauses.flatMap(({ status }) => status ?? []));
  const unread = clauses.filter(({ status }) => status === null);
  const isLeft = unread.every(({ kinds }) => !kinds.some((kind) => TAKING_BACK.has(kind)));
  if (said.size === 1 && said.has("notApplicable"))
    // "C'est lui qui en répond, non applicable pour moi": why it does not concern her.
    return isLeft ? { status: "notApplicable" } : null;
  const explains = ({ kinds }: Clause) => kinds.every((kind) => EXPLAINING.has(kind));
  // "Demandé au client, rien reçu : tout reste à faire": what was tried changes nothing of it.
  if (said.size === 1 && said.has("todo") && isLeft) return { status: "todo" };
  // "Écart, ne passerait pas", "non conforme, à corriger d'urgence": what follows of it, and what is to be done about it.
  const isGap =
    first.status === "nonCompliant" && [...said].every((one) => one === "nonCompliant" || one === "partial");
  if (isGap && isLeft) return { status: "nonCompliant" };
  if (first.status === null || (unread.length > 0 && (first.isBare || !unread.every(explains)))) return null;
  const [status, ...others] = [...said];
  if (status === undefined) return null;
  if (others.length === 0) return { status };
  return said.size === 2 && said.has("compliant") && said.has("partial") ? { status: "partial" } : null;
}

function clausesOf(meaning: string): Clause[] {
  return meaning
    .replace(/[\u2018\u2019]/g, "'")
    .split(CLAUSES)
    .map((part) =>
      fold(part.replace(/["\u00ab\u00bb\u201c\u201d!]/g, " "))
        .replace(WHOSE, "")
        .trim(),
    )
    .filter((part, _, all) => part !== "" && !(all.length > 1 && NOTHING_TO_DO.test(part)))
    .map((part) => {
      const spoken = SPOKEN.find(([, phrase]) => phrase.test(part));
      const status = readStatus(part)?.status ?? spoken?.[0] ?? null;
      return {
        status,
        isBare: spoken?.[2] === "bare",
        kinds: status === null ? atomsOf(cutStatus(part).tokens).map(({ kind }) => kind) : [],
      };
    });
}
