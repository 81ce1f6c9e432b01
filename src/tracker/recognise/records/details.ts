/**
 * What a row of sessions says beside its pieces: course, client, funder, place, hours, trainer, first name. For documents that are
 * filled in; told by the header alone, and only where one column of the table is headed so.
 */
import { fold } from "../../cells/words";
import type { SessionDetails } from "../../model/recognition";
import type { Draft } from "../draft/draft";

type Detail = keyof SessionDetails;

/** The column of those who left before the end; a trace that nobody has is none of a piece. */
export const INTERRUPTED = /^(?:abandon|interruption|rupture|interrompue?|a abandonne|dropped out|drop ?out)/;

/** Headers, folded, "_" read as a space. */
const HEADERS: readonly (readonly [Detail, RegExp])[] = [
  ["hours", /\bheures?\b|\bhours?\b|^(?:duree|volume horaire|duration)\b/],
  ["funder", /\bfinanceurs?\b|\bopco\b|\bfunders?\b|\bfunding body\b|^financement$/],
  [
    "client",
    /^(?:nom (?:de l'|du )?)?(?:entreprise|client|societe|employeur|commanditaire|company|employer|customer)s?\b(?!.*(?:satisf|avis|eval|questionnaire))/,
  ],
  ["place", /^(?:lieu|salle|ville|adresse|place|venue|location|town|city|room)\b/],
  ["trainer", /^(?:nom (?:de l'|du |de la )?)?(?:formateur|formatrice|intervenant|animateur|animatrice|trainer)/],
  [
    "headcount",
    /^(?:nombre|nb|effectif)(?: (?:de |d'|total )?(?:stagiaire|participant|inscrit|apprenant)\w*)?$|^(?:number of )?(?:trainees|learners|participants|headcount)$/,
  ],
  ["interrupted", INTERRUPTED],
  [
    "passed",
    /(?:certification|examen|titre|diplome) (?:obtenue?|reussie?)|^(?:resultat (?:a la |de la )?certification|reussite|admis\w*|certifiee?s?|passed|exam result|certification result)\b/,
  ],
  ["firstName", /^(?:prenoms?|first name)$/],
  [
    "training",
    /^(?:intitule|titre|title)$|^(?:(?:intitule|titre|nom|theme|title|name) (?:(?:de |of )?(?:la |l'|the )?)?)?(?:formation|stage|module|course|training)$|^(?:intitule|titre|title) .*action$/,
  ],
];
/** What fills a cell without naming anything. */
const NO_NAME = /^(?:x|ok|oui|non|yes|no|n\/?a|so|neant|aucune?|none|idem|[^\p{L}\d]*)$/u;
const HOURS = /^(\d{1,4}(?:[.,]\d+)?) ?(?:h|heures?|hours?)?$/;

/** What became of a trainee: an empty cell says something too. */
const OUTCOMES: ReadonlySet<Detail | undefined> = new Set<Detail | undefined>(["interrupted", "passed"]);

/** @returns what a row (0-based) says; undefined where it says nothing of the kind */
export function detailsReader(draft: Draft): (row: number) => SessionDetails | undefined {
  const { segment } = draft;
  const taken = new Set(
    (["steps", "trainee", "session", "start", "end"] as const).flatMap((role) => draft.columns.get(role) ?? []),
  );
  const columns = new Map<Detail, number[]>();
  for (const [column, header] of segment.headers) {
    const text = fold(header).replace(/_/g, " ").trim();
    const named = HEADERS.find(([, words]) => words.test(text))?.[0];
    const detail = text === "" || (taken.has(column) && !OUTCOMES.has(named)) ? undefined : named;
    if (detail) columns.set(detail, [...(columns.get(detail) ?? []), column]);
  }
  // Two columns under such a header: which of them is meant is not known.
  const told = [...columns].filter(([, at]) => at.length === 1) as [Detail, [number]][];
  return (row) => {
    const found = told.flatMap(([detail, [column]]) => {
      const header = fold(segment.headers.get(column) ?? "");
      const said = readDetail(detail, segment.view.text(row, column).replace(/\s+/g, " ").trim(), header);
      return said === null ? [] : [[detail, said] as const];
    });
    return found.length === 0 ? undefined : Object.fromEntries(found);
  };
}

function readDetail(detail: Detail, text: string, header: string): string | null {
  if (OUTCOMES.has(detail)) return text;
  if (detail === "headcount") return /^\d{1,4}$/.test(text) ? text : null;
  if (detail !== "hours") return NO_NAME.test(fold(text)) ? null : text;
  const [, hours] = HOURS.exec(fold(text)) ?? [];
  // A bare number below "Durée" may count days.
  return hours !== undefined && (/h|hour/.test(fold(text)) || /heure|hour|horaire/.test(header))
    ? hours.replace(".", ",")
    : null;
}
