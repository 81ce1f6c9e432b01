/** One question with two or three answers on a line, as native radio buttons drawn the Fluent way. */
import { useId } from "react";
import { Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { caption } from "../../look";

const useStyles = makeStyles({
  whole: { breakInside: "avoid-column" },
  question: { margin: 0 },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  hint: { ...caption, margin: "2px 0 0" },
  group: { flexWrap: "wrap", marginLeft: "-8px", "& label": { color: tokens.colorNeutralForeground1 } },
});

interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly labelHidden?: boolean;
  /** The term of the trade, below the plain question. */
  readonly hint?: string;
  readonly value: V | null;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onChange: (value: V) => void;
}

export function ChoiceField<V extends string>({ label, labelHidden, hint, value, options, onChange }: ChoiceProps<V>) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.whole}>
      <p id={id} className={labelHidden ? styles.hidden : styles.question}>
        {label}
      </p>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <RadioGroup
        layout="horizontal"
        className={styles.group}
        aria-labelledby={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={value ?? ""}
        onChange={(_, data) => onChange(data.value as V)}
      >
        {options.map((option) => (
          <Radio key={option.value} value={option.value} label={option.label} />
        ))}
      </RadioGroup>
    </div>
  );
}
