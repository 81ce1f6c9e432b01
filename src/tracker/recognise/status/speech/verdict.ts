/** What follows from all that a cell of status says: denials, limits and doubts weighed against its status words. */
import type { SaidStatus } from "../../../model/recognition";

export interface ReadStatus {
  readonly status: SaidStatus;
  readonly severity?: "minor" | "major";
  /** A word such as "absent", which says another thing where her column has a word of its own for what is to do. */
  readonly soft?: true;
}

/** What was found in all clauses of a cell. */
export interface Found {
  readonly statuses: Set<SaidStatus>;
  /** Something that no rule can tell. */
  unclear: boolean;
  /** "Non", "pas vraiment" as a clause of its own. */
  denial: boolean;
  limited: boolean;
  but: boolean;
  missing: boolean;
  soon: boolean;
  dated: boolean;
  /** A document or a proof is named. */
  named: boolean;
  doubted: boolean;
  weak: boolean;
  /** Nothing approves but words of what was done with it. */
  doneOnly: boolean;
  soft: boolean;
  lacking: boolean;
  waiting: boolean;
  /** What it waits for, or what is missing, is a thing that comes at the end. */
  awaits: boolean;
  redo: boolean;
  /** What is there is to be made anew: "à refaire". */
  remade: boolean;
  verb: boolean;
  /** An unknown verb of what is to be done opens the cell. */
  wished: boolean;
  severity: "minor" | "major" | null;
  /** Words not understood: before the first status, and after it. */
  before: number;
  after: number;
  /** The status allows no word beside it that is not understood. */
  strict: boolean;
}

export function nothingFound(): Found {
  return {
    statuses: new Set(),
    unclear: false,
    denial: false,
    limited: false,
    but: false,
    missing: false,
    soon: false,
    dated: false,
    named: false,
    doubted: false,
    weak: false,
    doneOnly: false,
    soft: false,
    lacking: false,
    waiting: false,
    awaits: false,
    redo: false,
    remade: false,
    verb: false,
    wished: false,
    severity: null,
    before: 0,
    after: 0,
    strict: false,
  };
}

/** Words not understood before a status that does not approve: "dossier en cours". */
const MOST_BEFORE = 1;

/** Null: not surely understood. An approval beside a word that is not understood is no approval. */
export function concluded(found: Found): ReadStatus | null {
  const { statuses, unclear, denial, doubted, severity, before, after } = found;
  if (unclear) return null;
  if (denial) return deniedWhole(found);
  if (statuses.has("compliant")) return approved(found);
  if (doubted || before > MOST_BEFORE) return null;
  if (severity !== null && statuses.size <= 1 && (statuses.size === 0 || statuses.has("nonCompliant"))) {
    if (found.but || found.limited || found.missing) return null;
    return severity === "minor" ? { status: "partial", severity } : { status: "nonCompliant", severity };
  }
  if (severity !== null) return null;
  if (statuses.size === 0) return limitsAlone(found);
  const [status, ...others] = [...statuses];
  if (status === undefined || others.length > 0) return null;
  switch (status) {
    case "partial":
      // What is waited for decides: a signature, or the beginning.
      return found.waiting && !found.awaits && before + after > 0 ? null : { status };
    case "nonCompliant":
      if (found.strict && before + after > 0) return null;
      // "Pas validé, encore une cote à mettre": the rest of it, or all.
      return found.but || found.limited || found.missing || found.verb ? null : { status };
    case "todo":
      if (found.redo || found.limited || found.but) return null;
      // "Il reste la signature à recueillir": what comes at the end is missing.
      if (found.missing && found.awaits) return before + after === 0 ? { status: "partial" } : null;
      if (found.missing && before + after > 0) return null;
      if (found.strict && before + after > 0) return null;
      if (found.lacking && before + after > 0) return null;
      return found.soft ? { status, soft: true } : { status };
    case "notApplicable":
      return found.but || found.limited || found.missing || found.redo || found.verb ? null : { status };
    default:
      return null;
  }
}

/** "Non" alone, or before what it repeats: "Non, pas conforme". */
function deniedWhole({
  statuses,
  doubted,
  but,
  limited,
  missing,
  before,
  after,
  redo,
  severity,
}: Found): ReadStatus | null {
  if (doubted || but || limited || missing || redo || severity !== null) return null;
  if (statuses.size === 0) return before + after === 0 ? { status: "nonCompliant" } : null;
  const [status, ...others] = [...statuses];
  return others.length === 0 && (status === "nonCompliant" || status === "todo" || status === "notApplicable")
    ? { status }
    : null;
}

/** Something approves: nothing else may stand beside it, or it is limited. */
function approved(found: Found): ReadStatus | null {
  const { statuses, limited, but, missing, soon, doubted, weak, verb, redo, severity, before, after, strict } = found;
  if (statuses.has("nonCompliant") || statuses.has("notApplicable") || redo || severity !== null || strict) return null;
  if (found.wished) return null;
  const isLimited = limited || but || missing || soon || verb;
  // "OK mais annexe à faire", "à traiter, partiellement couvert".
  if (statuses.has("todo")) return (but || limited) && !doubted && !weak ? { status: "partial" } : null;
  if (statuses.has("partial") || isLimited) return { status: "partial" };
  if (doubted) return weak || found.dated || before + after > 0 ? null : { status: "partial" };
  return before + after === 0 ? { status: "compliant" } : null;
}

/** "Presque", "il manque la date", "à refaire": no status word beside. */
function limitsAlone({
  limited,
  missing,
  named,
  soon,
  but,
  redo,
  remade,
  awaits,
  before,
  after,
  verb,
  strict,
}: Found): ReadStatus | null {
  const isAlone = !but && !verb && !strict && !missing && !limited && !soon && before + after === 0;
  if (remade && isAlone) return { status: "nonCompliant" };
  if (but || redo || strict || (verb && !(missing && awaits))) return null;
  // "Manque la date" is under way; whether "manque la preuve" leaves anything is not told.
  if (missing && named) return null;
  if (missing) return before + after > 0 || limited || soon ? { status: "partial" } : { status: "todo" };
  return limited && before + after <= MOST_BEFORE ? { status: "partial" } : null;
}
