/** Copies a text; where the platform refuses the clipboard, shows it selected, to copy by hand. */
import { useEffect, useRef, useState } from "react";
import { Textarea, makeStyles } from "@fluentui/react-components";
import { caption } from "../../look";
import { LinkButton } from "../LinkButton";

const useStyles = makeStyles({
  copy: { marginTop: "8px" },
  done: { ...caption, marginLeft: "8px" },
  text: { width: "100%", marginTop: "8px" },
});

interface CopyTextProps {
  readonly id: string;
  /** Made on the click. */
  readonly text: () => string;
  readonly label: string;
  readonly copied: string;
  /** Said above the text that she copies by hand. */
  readonly byHand: string;
}

export function CopyText({ id, text, label, copied, byHand }: CopyTextProps) {
  const styles = useStyles();
  const [state, setState] = useState<"copied" | { readonly shown: string } | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const shown = state !== null && state !== "copied" ? state.shown : null;
  useEffect(() => {
    if (shown !== null) area.current?.select();
  }, [shown]);
  const copy = async () => {
    const made = text();
    try {
      await navigator.clipboard.writeText(made);
      setState("copied");
    } catch {
      // No clipboard here, or refused: she can still copy it herself.
      setState({ shown: made });
    }
  };
  return (
    <div className={styles.copy}>
      <LinkButton id={id} onClick={() => void copy()}>
        {label}
      </LinkButton>
      <span role="status" className={styles.done}>
        {state === "copied" ? copied : shown !== null ? byHand : ""}
      </span>
      {shown !== null && (
        <Textarea ref={area} className={styles.text} readOnly rows={6} aria-label={byHand} value={shown} />
      )}
    </div>
  );
}
