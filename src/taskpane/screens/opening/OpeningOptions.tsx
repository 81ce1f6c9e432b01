/** The two optional additions of *Activer le suivi*, folded away and off by default. */
import { useId, useState } from "react";
import { Checkbox, makeStyles } from "@fluentui/react-components";
import { usePaneText } from "../../language";
import { caption } from "../../look";
import { LinkButton } from "../../parts/LinkButton";
import { NamesLimits } from "../../parts/notices/NamesLimits";

const useStyles = makeStyles({
  block: { marginTop: "12px" },
  choices: { display: "flex", flexDirection: "column", rowGap: "4px", marginLeft: "-8px" },
  note: { ...caption, margin: "0 0 4px 36px" },
});

export interface AttachOptions {
  readonly names: boolean;
  readonly stateColumn: boolean;
}

interface OpeningOptionsProps {
  readonly value: AttachOptions;
  readonly onChange: (value: AttachOptions) => void;
}

export function OpeningOptions({ value, onChange }: OpeningOptionsProps) {
  const styles = useStyles();
  const text = usePaneText().opening;
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.block}>
      <LinkButton aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {text.options}
      </LinkButton>
      <div id={id} className={styles.choices} hidden={!open}>
        {open && (
          <>
            <Checkbox
              label={text.stateColumn}
              checked={value.stateColumn}
              onChange={(_, data) => onChange({ ...value, stateColumn: data.checked === true })}
            />
            <p className={styles.note}>{text.stateColumnNote}</p>
            <Checkbox
              label={text.names}
              checked={value.names}
              onChange={(_, data) => onChange({ ...value, names: data.checked === true })}
            />
            <p className={styles.note}>{text.namesNote}</p>
            <NamesLimits className={styles.note} />
          </>
        )}
      </div>
    </div>
  );
}
