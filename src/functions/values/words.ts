/** Arguments that are one word of a list, in both languages whatever that of Excel: formulas travel with the workbook. */
import type { CellText } from "../../text/cells";
import { fold } from "../../tracker/cells/words";
import type { FigureMeasure } from "../../tracker/figures/figures";
import { shown, singleArgument } from "./arguments";
import { Fault } from "./faults";

export type Field = keyof CellText["fields"];
export type Measure = keyof CellText["measures"];

const FIELDS: ReadonlyMap<string, Field> = new Map<string, Field>([
  ["libelle", "label"],
  ["label", "label"],
  ["intitule", "label"],
  ["titre", "label"],
  ["critere", "criterion"],
  ["criterion", "criterion"],
  ["gravite", "gravity"],
  ["gravity", "gravity"],
  ["preuves", "proofs"],
  ["preuve", "proofs"],
  ["proofs", "proofs"],
  ["exemples", "proofs"],
  ["examples", "proofs"],
  ["2026", "change"],
  ["changement", "change"],
  ["change", "change"],
]);

const MEASURES: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ["avancement", "progress"],
  ["progress", "progress"],
  ["prouves", "proven"],
  ["proven", "proven"],
  ["a relire", "toReview"],
  ["to review", "toReview"],
  ["applicables", "applicable"],
  ["applicable", "applicable"],
  ["majeures", "major"],
  ["major", "major"],
  ["mineures", "minor"],
  ["minor", "minor"],
  ["non renseignes", "unknown"],
  ["not filled in", "unknown"],
]);

/** What `RNQ.RESULT` gives: a figure of indicator 2, the average of the ratings, or the number of answers. */
export type ResultMeasure = FigureMeasure | "average" | "answers";

const RESULTS: ReadonlyMap<string, ResultMeasure> = new Map<string, ResultMeasure>([
  ["stagiaires", "trainees"],
  ["trainees", "trainees"],
  ["satisfaction", "satisfaction"],
  ["moyenne", "average"],
  ["average", "average"],
  ["reponses", "answers"],
  ["answers", "answers"],
  ["taux de reponse", "responseRate"],
  ["response rate", "responseRate"],
  ["responserate", "responseRate"],
  ["achevement", "completion"],
  ["taux d'achevement", "completion"],
  ["completion", "completion"],
  ["completion rate", "completion"],
  ["interruption", "interruption"],
  ["taux d'interruption", "interruption"],
  ["abandon", "interruption"],
  ["taux d'abandon", "interruption"],
  ["interruption rate", "interruption"],
  ["reussite", "success"],
  ["taux de reussite", "success"],
  ["success", "success"],
  ["success rate", "success"],
]);

/** The label when it is left out. */
export function fieldOf(argument: unknown, text: CellText): Field {
  const value = singleArgument(argument, text.parameters.field, text);
  if (value === null) return "label";
  const field = FIELDS.get(fold(String(value)));
  if (!field) throw new Fault("#VALUE!", text.faults.field(shown(value)));
  return field;
}

/** The progress when it is left out. */
export function measureOf(argument: unknown, text: CellText): Measure {
  const value = singleArgument(argument, text.parameters.measure, text);
  if (value === null) return "progress";
  const measure = MEASURES.get(fold(String(value)));
  if (!measure) throw new Fault("#VALUE!", text.faults.measure(shown(value)));
  return measure;
}

export function resultMeasureOf(argument: unknown, text: CellText): ResultMeasure {
  const value = singleArgument(argument, text.parameters.measure, text);
  const measure = value === null ? undefined : RESULTS.get(fold(String(value)));
  if (!measure) throw new Fault("#VALUE!", text.faults.result(value === null ? "" : shown(value)));
  return measure;
}
