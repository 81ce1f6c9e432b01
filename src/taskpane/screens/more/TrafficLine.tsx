/** Under *À propos*: how often Excel was asked and how much it answered, for who wants to measure it. */
import { useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { traffic } from "../../../excel/base/traffic";
import { paneMore } from "../../../text/pane/more";
import { usePane } from "../../context";
import { useLanguage } from "../../language";
import { caption, focusRing } from "../../look";
import { LinkButton } from "../../parts/LinkButton";

const useStyles = makeStyles({
  detail: { ...caption, marginTop: "16px" },
  summary: { cursor: "pointer", ...focusRing },
  text: { margin: "8px 0 0" },
});

const NOTHING = { requests: 0, received: 0 };

export function TrafficLine() {
  const styles = useStyles();
  const text = paneMore[useLanguage()].aboutScreen.traffic;
  // Each reading makes the context anew, and this line with it.
  usePane();
  const [from, setFrom] = useState(NOTHING);
  const now = traffic();
  const requests = now.requests - from.requests;
  return (
    <details className={styles.detail}>
      <summary className={styles.summary}>{text.title}</summary>
      <p className={styles.text} role="status">
        {now.received === 0 ? text.requests(requests) : text.both(requests, now.received - from.received)}
      </p>
      <p className={styles.text}>{text.note}</p>
      <LinkButton onClick={() => setFrom(traffic())}>{text.again}</LinkButton>
    </details>
  );
}
