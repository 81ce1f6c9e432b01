/** What a word of a known kind says in its clause: an approval, a limit, what is missing or still to do. */
import { isLast, isOneOfSeveral, isOutcome, isPlaced, isRemainder } from "./around";
import type { Atom } from "./atoms";
import { APPROVING, deniedStatus, isWished, WHOLLY, withWholly, type Denial } from "./denials";
import { colourNamed } from "../legends/colourNames";
import type { Found } from "./verdict";

/** Of what was done with a piece: how it came out may follow. Without plural ending. */
const DONE_WITH =
  /^(?:fait|teste|controle|verifie|livre|relu|rendu|envoye|done|checked|tested|verified|reviewed|delivered|sent)e?$/;
/** "À corriger" by itself: to be touched up, or wrong. */
const CORRECT = /^(?:a |to )?(?:be )?(?:corriger|correct(?:ed)?)$/;
/** "Manque important": how bad that is weighs more than that the rest is there. */
const GRAVE = /^(?:importante?|grave|serieux|serieuse|critique|majeure?|essentielle?)$/;
/** Without plural ending, as tokens are. */
const LEAVES_OUT = /^(?:hor|san|without|sauf|excepte|hormi|except|bar|en dehor)$/;
const CODE = 3;
const OPEN = /^(?:ouverte?|open)$/;
const OBLIGES = /^(?:must|should|faut|il faut|doi|doit|jdoi)$/;

/** Where a word stands, and what denies it. */
export interface Around {
  readonly denial: Denial;
  readonly yet: boolean;
  readonly clause: readonly Atom[];
  readonly at: number;
}

/** Adds to `found` what a word of a known kind says where it stands. */
export function readContent(atom: Atom, { denial, yet, clause, at }: Around, found: Found): void {
  // "Red folder": the colour of a thing. "Orange clair" is orange, but "vert clair" less than green.
  const isShade = /^(?:clair|pale)$/.test(clause[at + 1]?.text ?? "") && !APPROVING.has(atom.kind);
  if (clause[at + 1]?.kind === "unknown" && colourNamed(atom.text) !== null && !isShade) found.unclear = true;
  const denied = denial.not || denial.far || denial.longer;
  if (denied) {
    const status = denial.veiled ? null : deniedStatus(atom, withWholly(denial, clause[at + 1]), yet);
    const isLeftOut =
      found.but && found.statuses.has("compliant") && status !== "nonCompliant" && status !== "notApplicable";
    // "N'existe pas chez nous": none is there, or none is needed.
    const isOfUs = atom.text === "existe" && clause.some(({ kind }) => kind === "concern");
    if (isOfUs) found.unclear = true;
    else if (isLeftOut && !denial.longer) found.missing = true;
    else if (status === null) found.unclear = true;
    else if (status === "limited") {
      found.limited = true;
      found.statuses.add("partial");
    } else found.statuses.add(status);
    return;
  }
  if (APPROVING.has(atom.kind) && isWished(clause, at)) {
    if (atom.kind === "made" && !found.but) found.statuses.add("todo");
    else if (found.but) found.statuses.add("partial");
    else found.unclear = true;
    return;
  }
  switch (atom.kind) {
    case "judged":
    case "made":
    case "finished":
    case "held":
    case "current":
    case "weak":
      found.weak ||= atom.kind === "weak";
      // "On track – done", "à compléter, fait": whether the end of it came is not told.
      if (found.statuses.has("partial") && (atom.kind === "finished" || DONE_WITH.test(atom.text)))
        found.unclear = true;
      found.doneOnly = DONE_WITH.test(atom.text) && (found.doneOnly || !found.statuses.has("compliant"));
      found.statuses.add("compliant");
      return;
    case "started":
      // "Must begin", "il faut que je commence".
      if (found.before > 0 || clause.slice(0, at).some(({ text }) => OBLIGES.test(text))) found.unclear = true;
      found.statuses.add("partial");
      return;
    case "assessed":
    case "concern":
      found.after += 1;
      return;
    case "limit":
      found.limited = true;
      return;
    case "share":
      if (Number(atom.text) === 0) found.statuses.add("todo");
      else if (Number(atom.text) < 100) found.limited = true;
      else if (Number(atom.text) > 100) found.unclear = true;
      return;
    case "soon":
      found.soon = true;
      return;
    case "waiting":
      found.statuses.add("partial");
      found.waiting = true;
      return;
    case "but":
      // "Hors programme", "sans annexe": what it is left out of is not said.
      if (found.statuses.size === 0 && LEAVES_OUT.test(atom.text)) found.unclear = true;
      // "Contrôlé sans rectification", "validé sans tampon": whether that is good is not told.
      if (/^(?:san|without)$/.test(atom.text) && clause[at + 1]?.kind === "unknown") found.unclear = true;
      found.but = true;
      return;
    case "missing":
      // "Le reste est là": a part of it is not. "Reste au bureau": where it is.
      if (isRemainder(clause, at)) found.limited = true;
      else if (isPlaced(clause, at) || GRAVE.test(clause[at + 1]?.text ?? "")) found.unclear = true;
      else found.missing = true;
      return;
    case "doubt":
    case "asked":
      found.doubted = true;
      return;
    case "fix":
      // "À revoir complètement": as good as to be made anew.
      if (clause[at + 1]?.kind === "intense" && WHOLLY.test(clause[at + 1]?.text ?? "")) found.unclear = true;
      if (CORRECT.test(atom.text) && found.statuses.size === 0 && !found.limited) found.unclear = true;
      found.statuses.add("partial");
      return;
    case "remake":
      found.remade = true;
      found.redo = true;
      return;
    case "redo":
      found.redo = true;
      return;
    case "create":
      if (clause[at + 1]?.kind === "unknown" && /(?:er|ir|re)$/.test(clause[at + 1]?.text ?? "")) found.unclear = true;
      // "Encore un document à récupérer", "signature à recueillir": the rest of it, or all.
      if (isLast(clause[at - 1]) || (/^reste a /.test(atom.text) && (found.before > 0 || found.named)))
        found.unclear = true;
      // "À documenter davantage": something is there.
      if (/^(?:davantage|mieux|encore|plu)$/.test(clause[at + 1]?.text ?? "")) found.unclear = true;
      if (yet && (found.before > 0 || found.awaits || found.named)) found.unclear = true;
      found.statuses.add("todo");
      return;
    case "gap":
      found.strict = true;
      found.statuses.add("nonCompliant");
      return;
    case "nonexistent":
      // "Risque inexistant": of a thing.
      if (found.before > 0) found.unclear = true;
      found.statuses.add("todo");
      return;
    case "nothing":
      found.strict = true;
      found.statuses.add("todo");
      return;
    case "lacking":
    case "absent":
      found.unclear ||= isOneOfSeveral(clause[at - 1]);
      found.lacking = true;
      found.soft ||= atom.kind === "absent";
      found.statuses.add("todo");
      return;
    case "minor":
    case "major":
      found.severity = atom.kind;
      return;
    case "todo":
      if (atom.text === "a faire" && isLast(clause[at - 1])) found.unclear = true;
      // "PR ouverte", "dossier ouvert": of a thing, not of the row.
      if (OPEN.test(atom.text)) {
        found.strict = true;
        found.unclear ||= found.named;
      }
      found.statuses.add("todo");
      return;
    case "partial":
      // "Validé en revue", "refusé en revue": where it was.
      if (atom.text === "en revue" && (found.statuses.has("compliant") || found.statuses.has("nonCompliant"))) return;
      found.statuses.add("partial");
      return;
    case "nonCompliant":
      // "Contrôlé, mauvais", "livré, refusé": what was done, then how it came out.
      if (found.doneOnly && !found.but && isOutcome(clause, at)) found.statuses.delete("compliant");
      found.statuses.add("nonCompliant");
      return;
    case "notApplicable":
      // "Geht so": a code of two letters after another word is none.
      if (atom.text.length <= CODE && clause[at - 1]?.kind === "unknown") found.unclear = true;
      found.statuses.add(atom.kind);
      return;
  }
}
