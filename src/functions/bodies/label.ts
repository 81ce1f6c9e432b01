/** `RNQ.LABEL`: what the referential says of an indicator. */
import { CHANGES_2026, CRITERIA, indicator as indicatorNumbered, PROOFS, type Indicator } from "../../rnq";
import type { Call } from "../values/call";
import type { Cell, Spill } from "../values/faults";
import type { Given } from "../values/given";
import type { Field } from "../values/words";
import { perIndicator } from "./indicator";

function fieldText(one: Indicator, field: Field, { language, text }: Call): Cell {
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
export function label({ indicator, field }: Given<"LABEL">, call: Call): Spill {
  return perIndicator(indicator, call.text, (numbers) => {
    const texts = numbers.map((number) => fieldText(indicatorNumbered(number)!, field, call));
    return texts.length === 1 ? texts[0]! : texts.map((one, index) => `${numbers[index]}. ${one}`).join("\n");
  });
}
