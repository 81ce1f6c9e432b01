/**
 * The workbook could not be read at all: what happened, one more reading, and, where it is our settings that cannot
 * be read, everything of ours taken away from here, for no other screen can open.
 */
import { useEffect, useRef, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { paneMore } from "../../../text/pane/more";
import { useLanguage, usePaneText } from "../../language";
import { caption, focusRing } from "../../look";
import type { Notice, PaneTracker } from "../../tracker/useTracker";
import { LinkButton } from "../LinkButton";
import { Primary } from "../Primary";

const useStyles = makeStyles({
  box: {
    padding: "12px",
    borderLeft: `3px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  said: { margin: 0 },
  detail: { ...caption, marginTop: "4px", overflowWrap: "anywhere" },
  summary: { cursor: "pointer", ...focusRing },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "12px" },
  removal: { marginTop: "24px" },
  title: { fontSize: "14px", lineHeight: "20px", fontWeight: 600, margin: 0, outlineStyle: "none" },
  choices: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "12px", marginTop: "12px" },
  list: { margin: "8px 0 0", paddingLeft: "18px" },
});

export function Unread({ tracker, failure }: { readonly tracker: PaneTracker; readonly failure: Notice }) {
  const styles = useStyles();
  const text = usePaneText();
  const more = paneMore[useLanguage()].removeScreen;
  const [wanted, setWanted] = useState<boolean | null>(null);
  const removable = failure.code === "settingsDamaged";
  // The ribbon's *Retirer RNQ* asks the same, until she says otherwise here.
  const removing = removable && (wanted ?? tracker.asked?.screen === "remove");
  const shown = tracker.notice?.tone === "error" ? tracker.notice : failure;
  const busy = tracker.busy !== null;
  return (
    <>
      <div role="alert" className={styles.box}>
        <p className={styles.said}>{shown.text}</p>
        {shown.detail && (
          <details className={styles.detail}>
            <summary className={styles.summary}>{text.notices.detail}</summary>
            {shown.detail}
          </details>
        )}
        <div className={styles.actions}>
          <Button disabled={busy} onClick={() => void tracker.read()}>
            {text.retry}
          </Button>
          {removable && !removing && (
            <Button id="remove-unread" disabled={busy} onClick={() => setWanted(true)}>
              {more.title}
            </Button>
          )}
        </div>
      </div>
      {removing && <Removal tracker={tracker} keep={() => setWanted(false)} />}
    </>
  );
}

function Removal({ tracker, keep }: { readonly tracker: PaneTracker; readonly keep: () => void }) {
  const styles = useStyles();
  const text = usePaneText();
  const more = paneMore[useLanguage()].removeScreen;
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that brought her here is gone.
  useEffect(() => heading.current?.focus(), []);
  const busy = tracker.busy !== null;
  return (
    <section className={styles.removal} aria-labelledby="removal">
      <h2 id="removal" ref={heading} tabIndex={-1} className={styles.title}>
        {more.title}
      </h2>
      <p>{more.intro}</p>
      <ul className={styles.list}>
        <li>{more.everything}</li>
        <li>{more.settings}</li>
      </ul>
      <div className={styles.choices}>
        <Primary
          id="confirm-remove"
          disabled={busy}
          onClick={() => void tracker.act("remove", (host) => host.remove())}
        >
          {busy ? text.busy.remove : more.confirm}
        </Primary>
        <LinkButton disabled={busy} onClick={keep}>
          {more.keep}
        </LinkButton>
      </div>
    </section>
  );
}
