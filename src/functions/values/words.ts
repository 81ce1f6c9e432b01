/** Arguments that are one word of a list, in both languages whatever that of Excel: formulas travel with the workbook. */
import type { CellText } from "../../text/cells";
import { fold } from "../../tracker/cells/words";
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
