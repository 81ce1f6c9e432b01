/** Boxes to tick under one question. */
import { useId, type ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { caption } from "../../look";

const useStyles = makeStyles({
  set: { border: "none", margin: 0, padding: 0 },
  legend: { margin: 0, padding: 0 },
  hint: { ...caption, margin: "2px 0 0" },
  boxes: {
    display: "flex",
    flexDirection: "column",
    marginLeft: "-8px",
    marginTop: "4px",
    "& label": { color: tokens.colorNeutralForeground1 },
  },
});

interface TicksProps {
  readonly legend: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

export function Ticks({ legend, hint, children }: TicksProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <fieldset className={styles.set} aria-describedby={hint ? id : undefined}>
      <legend className={styles.legend}>{legend}</legend>
      {hint && (
        <p id={id} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles.boxes}>{children}</div>
    </fieldset>
  );
}
