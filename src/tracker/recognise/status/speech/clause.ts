/** What one clause of a cell of status says, word by word: what is denied, wished, limited or doubted. */
import type { Atom } from "./atoms";
import {
  DONE,
  FORMER,
  isComplement,
  isLast,
  isOldDenial,
  isOneOfSeveral,
  isOutcome,
  isPlaced,
  isPresent,
  isReadyFor,
  isRemainder,
  isVerbDenied,
  LEAVES_OUT,
  saysOfWhom,
} from "./around";
import { APPROVING, deniedStatus, isWished, notDenied, REMOTE, WHOLLY, withWholly, type Denial } from "./denials";
import { colourNamed } from "../legends/colourNames";
import type { Found } from "./verdict";

/** Adds to `found` what a clause says. */
export function readClause(clause: readonly Atom[], found: Found): void {
  let denial: Denial = notDenied();
  const yet = clause.some(({ kind }) => kind === "yet");
  const negative = clause.some(({ kind, text }) => kind === "function" && (text === "n" || text === "ne"));
  let contents = 0;
  let named = false;
  let start = true;
  let isDenied = false;
  for (const [at, atom] of clause.entries()) {
    switch (atom.kind) {
      case "function":
        break;
      case "yet":
        // "Roule encore".
        if (found.statuses.has("compliant") && !isDenied && contents > 0) found.unclear = true;
        break;
      case "date":
        // After a status, its day; before one, something else that happened then.
        if (contents === 0 && found.statuses.size === 0) found.before += 1;
        else found.dated = true;
        break;
      case "subject":
        found.named = true;
        named = true;
        found.unclear ||= start && isOldDenial(clause, at);
        break;
      case "awaited":
        named = true;
        found.awaits = true;
        if (found.missing) found.soon = true;
        else if (!found.waiting && !found.but) misunderstood(found, contents);
        break;
      case "record":
        if (clause[at + 1]?.kind !== "date") misunderstood(found, contents);
        break;
      case "intense":
        // "Pas bien", "pas vraiment" are no "pas tout à fait": how bad it is is not told.
        if (denial.not && HOW_GOOD.test(atom.text)) denial.veiled = true;
        // "Non conforme partout": all of it, or some.
        else if (isDenied && !found.limited && WHOLLY.test(atom.text)) found.unclear = true;
        else if (denial.not) denial.intense = true;
        break;
      case "not":
        // "N'est pas non conforme".
        if (denial.not) found.unclear = true;
        denial.not = true;
        break;
      case "far":
        denial.far = true;
        denial.remote = REMOTE.test(atom.text) && !denial.not;
        break;
      case "longer":
        if (start || negative || denial.not || clause[at - 1]?.kind === "not") denial.longer = true;
        else found.unclear = true;
        break;
      case "unknown":
      case "number":
      case "verb":
      case "whole":
      case "bare":
        if (denial.not || denial.longer || denial.far) denial.veiled = true;
        // "Pas fait correctement", "non conforme partout": how much of it is denied is not told. "Ne répond pas à la question"
        // says of what.
        // "Conforme à l'ancien référentiel": to what no longer holds.
        if (found.statuses.has("compliant") && !found.but && FORMER.test(atom.text)) found.unclear = true;
        if (atom.kind === "unknown" && isDenied && !isComplement(clause, at)) found.unclear = true;
        if (atom.kind === "verb" && isReadyFor(clause, at)) found.unclear = true;
        if (atom.kind === "verb") found.verb = true;
        // "À mettre en place": what is approved is what is to be done.
        if (atom.kind === "verb" && found.statuses.size === 0) found.wished = true;
        misunderstood(found, contents);
        break;
      default:
        contents += 1;
        // "Je complète", "on termine": what is being done, without its accent.
        if ((APPROVING.has(atom.kind) || atom.kind === "started") && isPresent(clause, at)) found.unclear = true;
        // "A complété", "A final": who has, with a slip what is to be done, or a mark.
        if (at === 1 && clause[0]?.text === "a" && APPROVING.has(atom.kind)) found.unclear = true;
        // "Ne nous regarde pas", "je ne certifie pas": a verb, not what was done.
        if (denial.not && isVerbDenied(clause, atom)) found.unclear = true;
        // "Not applicable on this job": what it is no concern of may follow.
        isDenied ||= (denial.not || denial.longer) && atom.kind !== "concern";
        readContent(atom, { denial, yet, clause, at }, found);
        denial = notDenied();
    }
    if (atom.kind !== "function") start = false;
  }
  if (denial.far || denial.longer) found.unclear = true;
  else if (denial.not) {
    const isLastWord = clause[clause.length - 1]?.kind === "not";
    closeDenial(denial, contents > 0 || named || saysOfWhom(clause), isLastWord, found);
  }
  if (denial.not && yet && found.denial && clause.length <= 2) {
    // "Pas encore".
    found.denial = false;
    found.statuses.add("todo");
  }
}

function misunderstood(found: Found, contents: number): void {
  if (contents > 0 || found.statuses.size > 0) found.after += 1;
  else found.before += 1;
}

/** A denial that nothing follows: "non", "pas tout à fait", "certainement pas". */
function closeDenial(denial: Denial, speaks: boolean, isLastWord: boolean, found: Found): void {
  // "OK mais pas de date": after a but, what is not there is what is left out. "Bon mais non": all of it may be.
  if (found.but && found.statuses.has("compliant")) {
    if (isLastWord && !denial.intense) found.unclear = true;
    else found.missing = true;
  } else if (denial.veiled || speaks) found.unclear = true;
  else if (denial.intense) found.limited = true;
  else found.denial = true;
}

const HOW_GOOD = /^(?:bien|vraiment|really)$/;

const OPEN = /^(?:ouverte?|open)$/;
const OBLIGES = /^(?:must|should|faut|il faut|doi|doit|jdoi)$/;

interface Around {
  readonly denial: Denial;
  readonly yet: boolean;
  readonly clause: readonly Atom[];
  readonly at: number;
}

function readContent(atom: Atom, { denial, yet, clause, at }: Around, found: Found): void {
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
      if (found.statuses.has("partial") && (atom.kind === "finished" || DONE.test(atom.text))) found.unclear = true;
      found.doneOnly = DONE.test(atom.text) && (found.doneOnly || !found.statuses.has("compliant"));
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
      else if (isPlaced(clause, at)) found.unclear = true;
      else found.missing = true;
      return;
    case "doubt":
    case "asked":
      found.doubted = true;
      return;
    case "fix":
      // "À revoir complètement": as good as to be made anew.
      if (clause[at + 1]?.kind === "intense" && WHOLLY.test(clause[at + 1]?.text ?? "")) found.unclear = true;
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
      // "Validé en revue": where it was.
      if (atom.text === "en revue" && found.statuses.has("compliant")) return;
      found.statuses.add("partial");
      return;
    case "nonCompliant":
      // "Contrôlé, mauvais", "livré, refusé": what was done, then how it came out.
      if (found.doneOnly && !found.but && isOutcome(clause, at)) found.statuses.delete("compliant");
      found.statuses.add("nonCompliant");
      return;
    case "notApplicable":
      found.statuses.add(atom.kind);
      return;
  }
}
