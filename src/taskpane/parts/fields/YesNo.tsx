/** A question of yes or no; null until she answers. */
import { paneScope } from "../../../text/pane/scope";
import { useLanguage } from "../../language";
import { ChoiceField } from "./Choice";

interface YesNoProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: boolean | null;
  readonly onChange: (value: boolean) => void;
}

export function YesNo({ label, hint, value, onChange }: YesNoProps) {
  const text = paneScope[useLanguage()];
  return (
    <ChoiceField
      label={label}
      hint={hint}
      value={value === null ? null : value ? "yes" : "no"}
      options={[
        { value: "yes", label: text.yes },
        { value: "no", label: text.no },
      ]}
      onChange={(answer) => onChange(answer === "yes")}
    />
  );
}
