/**
 * Whether a table is the export of a form, a row per answer, and which of its columns is what. Lists of risks, of marks
 * at an exam, of prices, grids of indicators are none.
 */
import { fold } from "../../cells/words";
import type { Role } from "../../model/roles";
import type { Draft } from "../draft/draft";
import { sampleRows, type Segment } from "../layout/segments";
import { titleTexts } from "../logs/subject";
import { dayOfAnswer } from "./moments";
import { readMarkOf, scaleOfHeader } from "./ratings";

/** Share of the filled cells of a column that must read as ratings, or as days. */
const MOSTLY = 0.7;
const ROWS_READ = 200;
const SCORE = 6;
const FEWEST_SCALED = 2;

const MOMENT =
  /horodat|timestamp|time ?stamp|completion time|submitted|soumission|soumis le|repondu le|heure de fin|rempli le|date (?:de (?:la )?)?(?:reponse|soumission|saisie)|answered on/;
const DAY = /^(?:date|jour|day)\b|^le$/;
const SESSION =
  /^(?:(?:nom|intitule|titre|name|title) (?:de (?:la |l'|votre )?|of (?:the |your )?))?(?:session|formation|stage|course|training|module|atelier|workshop)(?: suivie?| concernee?| attended| name)?$|quelle (?:formation|session)|which (?:course|session|training)/;
const TRAINEE =
  /^(?:votre |vos |your )?(?:nom|prenom|noms? et prenoms?|stagiaire|participant|apprenant|e-?mail|courriel|adresse (?:e-?mail|mail|electronique|de messagerie)|full name|name|first name|last name|learner|trainee|username|nom d'utilisateur|repondant|respondent|identifiant)(?:e?\(?s?\)?)?\b/;
/** Numbers that rate nothing. */
const COUNTS =
  /^(?:id|n°|numero|no\.?|#|ref\w*|age|annee|year|duree|heures?|hours?|jours?|nombre|nb|quantite|prix|montant|cout|tarif|telephone|tel|phone|code|effectif|departement|total|points?|rang|ordre|start time|heure de debut|score total)\b/;
const ASKS =
  /satisf|recommand|recommend|appreci|attentes|expectation|note (?:globale|generale)|avis|ressenti|utile|useful|clair|clear|rythme|pace|contenu|content|animat|formateur|formatrice|trainer|support|accueil|welcome|organis|objectif|objective|pedago|overall|globale?ment|how (?:would|do|did|well)|comment (?:evalu|jug|not|avez)|\?$/;
const TITLE =
  /satisf|questionnaire|enquete|reponses?\b|survey|feedback|\bavis\b|form ?responses|evaluations? (?:a chaud|a froid|de fin)|a chaud|a froid/;
const OTHERS =
  /\brisques?\b|probabilit|criticit|vraisemblance|gravit|likelihood|\bdanger|indicateurs?\b|\bcriteres?\b|preuves?\b|fournisseurs?|montant|\bprix\b|stock|budget|maturite|examen|matiere|coefficient|bulletin/;

interface SurveyColumns {
  readonly roles: ReadonlyMap<Role, readonly number[]>;
  /** Its rows say when they were sent. */
  readonly hasMoment: boolean;
  /** Headers of ratings that ask what one thinks of a course. */
  readonly asks: number;
}

export function surveyColumns(segment: Segment): SurveyColumns {
  const roles = new Map<Role, number[]>();
  const add = (role: Role, column: number): void => void roles.set(role, [...(roles.get(role) ?? []), column]);
  const days: number[] = [];
  let moment: number | undefined;
  let asks = 0;
  for (const [column, header] of segment.headers) {
    const text = fold(header).replace(/_/g, " ").trim();
    const cells = [...sampleRows(segment, ROWS_READ)].flatMap((row) => segment.view.value(row, column) ?? []);
    const share = (is: (value: (typeof cells)[number]) => boolean): number =>
      cells.length === 0 ? 0 : cells.filter(is).length / cells.length;
    const isMoment = MOMENT.test(text);
    if (isMoment || DAY.test(text) || segment.view.isDate(segment.firstRow, column)) {
      if (isMoment && moment === undefined) moment = column;
      else if (share((value) => dayOfAnswer(value, segment.view.date1904) !== undefined) >= MOSTLY) days.push(column);
      continue;
    }
    if (SESSION.test(text) && !roles.has("session")) add("session", column);
    else if (TRAINEE.test(text)) {
      if (!roles.has("trainee")) add("trainee", column);
    } else if (!COUNTS.test(text) && share((value) => readMarkOf(value) !== null) >= MOSTLY) {
      add("ratings", column);
      if (ASKS.test(text)) asks += 1;
    } else if (share((value) => typeof value === "string" && readMarkOf(value) === null) >= MOSTLY)
      add("texts", column);
  }
  const first = moment ?? days[0];
  if (first !== undefined) roles.set("timestamp", [first]);
  return { roles, hasMoment: moment !== undefined, asks };
}

export function draftSurvey(segment: Segment): Draft | null {
  if (segment.headers.size < 2) return null;
  const titles = titleTexts(segment);
  const headers = [...segment.headers.values()].map(fold);
  // One header or the title of another thing is enough, but a question may speak of anything.
  if (titles.some((text) => OTHERS.test(text)) || headers.some((text) => text.length < 25 && OTHERS.test(text)))
    return null;
  const { roles, hasMoment, asks } = surveyColumns(segment);
  const rated = roles.get("ratings")?.length ?? 0;
  if (rated === 0) return null;
  const isTitled = titles.some((text) => TITLE.test(text));
  // "(1 à 5)" over several columns of marks, and a day: nothing else is asked so.
  const scaled = (roles.get("ratings") ?? []).filter((at) => scaleOfHeader(segment.headers.get(at) ?? "") !== null);
  const isRated = scaled.length >= FEWEST_SCALED && roles.has("timestamp");
  const isSurvey = hasMoment || isRated || (isTitled && asks > 0) || (asks > 1 && roles.has("timestamp")) || asks > 2;
  return isSurvey ? draftWith(segment, roles) : null;
}

/** The table read as a survey whatever speaks against it, because she said so. */
export function surveyGuess(segment: Segment): Draft {
  return draftWith(segment, surveyColumns(segment).roles);
}

function draftWith(segment: Segment, columns: ReadonlyMap<Role, readonly number[]>): Draft {
  return { kind: "survey", segment, columns, numbering: "list", score: SCORE, evidence: ["ratedAnswers"] };
}
