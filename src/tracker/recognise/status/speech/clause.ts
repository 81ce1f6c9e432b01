/** What one clause of a cell of status says, word by word: what is denied, doubted or not understood. */
import { FORMER, isComplement, isOldDenial, isPresent, isReadyFor, isVerbDenied, saysOfWhom } from "./around";
import type { Atom } from "./atoms";
import { readContent } from "./content";
import { APPROVING, closeDenial, notDenied, REMOTE, WHOLLY, type Denial } from "./denials";
import type { Found } from "./verdict";

const HOW_GOOD = /^(?:bien|vraiment|really)$/;

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
