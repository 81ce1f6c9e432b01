/** What is under way and what was done, above the screen; both are said by the screen reader. */
import { Suspense, useEffect, useState } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePaneText } from "../../language";
import { caption, focusRing } from "../../look";
import type { Notice, PaneTracker } from "../../tracker/useTracker";
import { later, Loadable } from "../later";

const BusyLine = later(() => import("./BusyLine").then((module) => module.BusyLine));

const useStyles = makeStyles({
  box: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "start",
    columnGap: "8px",
    padding: "8px 0 8px 12px",
    marginBottom: "16px",
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorder1 },
  detail: { ...caption, marginTop: "4px", overflowWrap: "anywhere" },
  summary: { cursor: "pointer", ...focusRing },
  close: { minWidth: "32px" },
});

export function Notices({ tracker }: { readonly tracker: PaneTracker }) {
  const text = usePaneText();
  const { busy, notice, failure, spoken } = tracker;
  const shown = notice ?? (tracker.snapshot ? failure : null);
  const [isHeld, hold] = useState(false);
  useGoesByItself(notice, isHeld, tracker.dismiss);
  return (
    <>
      <div
        role="status"
        onMouseEnter={() => hold(true)}
        onMouseLeave={() => hold(false)}
        onFocus={() => hold(true)}
        onBlur={() => hold(false)}
      >
        {busy && (
          <Loadable instead={text.busy[busy.action]}>
            <Suspense fallback={text.busy[busy.action]}>
              <BusyLine busy={busy} />
            </Suspense>
          </Loadable>
        )}
        {shown?.tone === "done" && <NoticeBox notice={shown} onClose={tracker.dismiss} />}
      </div>
      <div role="alert">
        {shown?.tone === "error" && (
          <NoticeBox
            notice={shown}
            onClose={notice ? tracker.dismiss : () => void tracker.read()}
            close={notice ? text.close : text.retry}
          />
        )}
      </div>
      <Spoken>{spoken}</Spoken>
    </>
  );
}

/** How long it stays: time to see it, and to read it. */
const SEEN_MS = 6_000;
const READ_MS = 60;

/** What was done needs no click to go: unless she looks at it, or it says more than that. */
function useGoesByItself(notice: Notice | null, isHeld: boolean, dismiss: () => void): void {
  useEffect(() => {
    if (notice?.tone !== "done" || notice.stays || isHeld) return;
    const timer = setTimeout(dismiss, SEEN_MS + READ_MS * notice.text.length);
    return () => clearTimeout(timer);
  }, [notice, isHeld, dismiss]);
}

interface NoticeBoxProps {
  readonly notice: Notice;
  readonly onClose: () => void;
  readonly close?: string;
}

function NoticeBox({ notice, onClose, close }: NoticeBoxProps) {
  const styles = useStyles();
  const text = usePaneText();
  return (
    <div className={mergeClasses(styles.box, notice.tone === "error" && styles.error)}>
      <div>
        {notice.text}
        {notice.detail && (
          <details className={styles.detail}>
            <summary className={styles.summary}>{text.notices.detail}</summary>
            {notice.detail}
          </details>
        )}
      </div>
      <Button appearance="subtle" size="small" className={styles.close} onClick={onClose}>
        {close ?? text.close}
      </Button>
    </div>
  );
}

const useSpoken = makeStyles({
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

function Spoken({ children }: { readonly children: string }) {
  return (
    <div role="status" className={useSpoken().hidden}>
      {children}
    </div>
  );
}
