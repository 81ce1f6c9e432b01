/** `RNQ.LABEL`: what the referential says of an indicator. */
import { CHANGES_2026, CRITERIA, indicator as indicatorNumbered, PROOFS, type Indicator } from "../../rnq";
import type { CellText } from "../../text/cells";
import type { Language } from "../../text";
import { fold } from "../../tracker/cells/words";
import { shown, singleOf } from "../values/arguments";
import { Fault, type Cell, type Spill } from "../values/faults";
import { perIndicator } from "./indicator";

type Field = keyof CellText["fields"];

/** Fields in both languages, whatever the language of Excel: formulas travel with the workbook. */
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

function fieldOf(argument: unknown, text: CellText): Field {
  const value = singleOf(argument, text.parameters.field, text);
  if (value === null) return "label";
  const field = FIELDS.get(fold(String(value)));
  if (!field) throw new Fault("#VALUE!", text.faults.field(shown(value)));
  return field;
}

function fieldText(one: Indicator, field: Field, language: Language, text: CellText): Cell {
  switch (field) {
    case "label":
      return one.label[language];
    case "criterion":
      return `${one.criterion}. ${CRITERIA[one.criterion - 1]!.label[language]}`;
    case "gravity":
      return text.gravity[one.gravity];
    case "proofs":
      return (PROOFS[one.number]?.[language] ?? []).join("; ");
    case "change":
      return CHANGES_2026[one.number]?.[language] ?? text.noChange;
  }
}

/** A field of the referential; several numbers in one cell are told one per line. */
export function label(indicator: unknown, field: unknown, language: Language, text: CellText): Spill {
  const which = fieldOf(field, text);
  return perIndicator(indicator, text, (numbers) => {
    const texts = numbers.map((number) => fieldText(indicatorNumbered(number)!, which, language, text));
    return texts.length === 1 ? texts[0]! : texts.map((one, index) => `${numbers[index]}. ${one}`).join("\n");
  });
}
