/** What is under way and what was done, above the screen; both are said by the screen reader. */
import { lazy, Suspense } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePaneText } from "../../language";
import { caption, focusRing } from "../../look";
import type { Notice, Tracker } from "../../tracker/useTracker";

const BusyLine = lazy(() => import("./BusyLine").then((module) => ({ default: module.BusyLine })));

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

export function Notices({ tracker }: { readonly tracker: Tracker }) {
  const text = usePaneText();
  const { busy, notice, failure, spoken } = tracker;
  const shown = notice ?? (tracker.snapshot ? failure : null);
  return (
    <>
      <div role="status">
        {busy && (
          <Suspense fallback={text.busy[busy.action]}>
            <BusyLine busy={busy} />
          </Suspense>
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
