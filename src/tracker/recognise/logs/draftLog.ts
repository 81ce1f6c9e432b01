/**
 * Whether a table is a log, and which of its columns is what. Tried only on tables that are none of the other kinds: a
 * log never takes the place of one. Lists of findings, of risks, of amounts and answers to a form are none.
 */
import { fold } from "../../cells/words";
import type { LogSubject } from "../../model/logs";
import type { Role } from "../../model/recognition";
import type { Draft, DraftEvidence } from "../draft/draft";
import { featuresOf } from "../evidence/segmentEvidence";
import type { Segment } from "../layout/segments";
import { BARE_NUMBER, logColumns } from "./columns";
import { logHeaderScores, type LogColumnRole } from "./headers";
import { subjectOf, titleTexts } from "./subject";

/** Points that a table must gather. */
const ENOUGH = 4.5;
/** A role that its header names clearly counts whole. */
const CLEAR = 0.6;
/** Wider tables are exports of something else. */
const MOST_COLUMNS = 16;

const POINTS: Readonly<Partial<Record<LogColumnRole, number>>> = {
  date: 1.5,
  use: 1.5,
  source: 0.8,
  title: 0.8,
  detail: 0.7,
  action: 0.8,
  closed: 0.8,
  status: 0.4,
  responsible: 0.3,
};

/** Columns that say what happened and what came of it, and how many of them a header must name. */
const TELLING = ["title", "source", "detail", "use", "action", "closed"] as const;
const FEWEST = 1;
const FEWEST_UNTITLED = 2;
/** A title that nothing dates needs more. */
const FEWEST_UNDATED = 3;
const DAILY: ReadonlySet<LogSubject> = new Set<LogSubject>([
  "watch",
  "complaints",
  "difficulties",
  "incidents",
  "reviews",
]);
/** Points of a subject that no title names: two headers of it, or one and its cells. */
const SAID_TWICE = 1.6;

/** Another standard, or the referential itself. */
const STANDARD = /\bclauses?\b|\bexigences?\b(?! (?:concernee|impactee|liee|visee))|\brequirements?\b|\bdisposition a/;
const FINDINGS =
  /non[- ]?conformit|\becarts?\b|\bnc\b|constats? (?:d'audit|de l'audit|audit)|audit (?:blanc|interne|initial)|preuves? d'audit|finding|nonconform/;
const RISKS =
  /\brisques?\b|duerp|document unique|\bdanger|probabilit|criticit|vraisemblance|hazard|likelihood|\brisks?\b|cotation/;
const OTHERS =
  /budget|factur|devis|planning|tresorerie|inventaire|stock|prospect|commercial|\bcrm\b|salles?\b|emploi du temps|invoice|depenses?|recettes?|annuaire|mots? de passe/;
const GRAVE = /gravit|severit|criticit|majeure?|mineure?|severity/;
const AMOUNT = /montant|\bttc\b|\bht\b|\btva\b|prix|amount|price|solde (?:du )?compte|debit|credit|quantite/;
const ANSWERS = /horodat|timestamp|sur une echelle|recommand|note (?:globale|generale|sur)|satisfait/;
const FEWEST_RATINGS = 3;

/** @param known the subject that she chose, where she said that it is a log */
export function draftLog(segment: Segment): Draft | null {
  const { headers, right, left } = segment;
  if (headers.size < 2 || right - left + 1 > MOST_COLUMNS || isSomethingElse(segment)) return null;
  const found = subjectOf(segment);
  const columns = logColumns(segment);
  if (found === null) return null;
  const isClear = (role: LogColumnRole) => (columns.said.get(role) ?? -1) >= (role === "date" ? 0 : CLEAR);
  const points = [...columns.roles.keys()].reduce(
    (sum, role) => sum + (POINTS[role] ?? 0) * (isClear(role) ? 1 : 0.5),
    0,
  );
  const unknown = headers.size - columns.roles.size;
  const score = points + found.score - Math.max(0, unknown - 3) * 0.5;
  const telling = TELLING.filter(isClear).length;
  const isDated = columns.roles.has("date") && (found.titled || isClear("date"));
  const least = found.titled ? (isDated || !DAILY.has(found.subject) ? FEWEST : FEWEST_UNDATED) : FEWEST_UNTITLED;
  if (score < ENOUGH || telling < least || (!found.titled && (!isDated || found.score < SAID_TWICE))) return null;
  return draftWith(segment, columns.roles, found.titled ? ["logTitle", "logHeaders"] : ["logHeaders"], {
    score,
    subject: found.subject,
  });
}

/** The table read as a log whatever speaks against it, because she said so. */
export function logGuess(segment: Segment): Draft {
  const { roles } = logColumns(segment);
  return draftWith(segment, roles, ["logHeaders"], { score: ENOUGH, subject: subjectOf(segment)?.subject ?? "watch" });
}

function draftWith(
  segment: Segment,
  roles: ReadonlyMap<Role, number>,
  evidence: readonly DraftEvidence[],
  more: Pick<Draft, "score"> & Required<Pick<Draft, "subject">>,
): Draft {
  return {
    kind: "log",
    segment,
    columns: new Map([...roles].map(([role, column]) => [role, [column]])),
    numbering: "list",
    evidence: roles.has("date") ? [...evidence, "datedEntries"] : evidence,
    ...more,
  };
}

/** Numbers of lines or of indicators under it: no ratings. */
const isNumbered = (header: string): boolean =>
  BARE_NUMBER.test(fold(header)) || logHeaderScores(header).indicator >= CLEAR;

/** Findings, risks, amounts, answers to a form. */
function isSomethingElse(segment: Segment): boolean {
  const headers = [...segment.headers.values()].map((text) => fold(text));
  const all = [...titleTexts(segment), ...headers];
  const some = (words: RegExp, texts: readonly string[] = headers) => texts.some((text) => words.test(text));
  const title = titleTexts(segment)[0] ?? "";
  if (some(RISKS, all) || OTHERS.test(title) || some(STANDARD)) return true;
  if (some(FINDINGS, all) && (some(GRAVE, all) || some(/\bind/) || some(/indicat|critere/))) return true;
  if (headers.filter((text) => AMOUNT.test(text)).length >= 2) return true;
  const ratings = [...featuresOf(segment)].filter(
    ([column, { cells }]) =>
      (cells.numbers ?? 0) >= 0.7 &&
      (cells.digit ?? 0) + (cells.hundred ?? 0) >= 0.6 &&
      (cells.formulas ?? 0) === 0 &&
      !isNumbered(segment.headers.get(column) ?? ""),
  ).length;
  return ratings >= FEWEST_RATINGS || (ratings > 0 && some(ANSWERS));
}
