/**
 * The pane's one link to the workbook: the last snapshot, the action under way, and what to tell her.
 * Reads follow her edits; writes happen through `act`, one at a time, each followed by a reading.
 */
import { useCallback, useEffect, useRef, useState } from "react";
import { onNotices } from "../../commands/notice";
import {
  RnqError,
  type FirstFound,
  type Progress,
  type Snapshot,
  type TrackerHost,
  type Written,
} from "../../excel/base/api";
import type { PaneText } from "../../text/pane/shell";

export type ActionName = Exclude<keyof PaneText["busy"], "step">;

export interface Busy {
  readonly action: ActionName;
  readonly step?: string;
  readonly done: number;
  readonly total: number;
  readonly cancel?: () => void;
}

export interface Notice {
  readonly tone: "done" | "error";
  readonly text: string;
  readonly detail?: string;
  readonly code?: RnqError["code"];
  /** Says more than that it is done: stays until she closes it. */
  readonly stays?: boolean;
}

export interface PaneTracker {
  readonly snapshot: Snapshot | null;
  /** What can be said before there is a snapshot. */
  readonly found?: FirstFound | null;
  /** Set while the first reading has failed and nothing can be shown. */
  readonly failure: Notice | null;
  readonly busy: Busy | null;
  readonly notice: Notice | null;
  /** Sentence for the screen reader after her edits. */
  readonly spoken: string;
  readonly read: () => Promise<void>;
  /** Runs a writing action; true when it was done. */
  readonly act: (
    action: ActionName,
    run: (host: TrackerHost, progress: Progress) => Promise<Written>,
    done?: (written: Written) => string,
  ) => Promise<boolean>;
  readonly select: (address: string) => void;
  readonly findIdentity: TrackerHost["findIdentity"];
  readonly dismiss: () => void;
  /** A screen that a ribbon button asks for; a new object at each click. */
  readonly asked?: { readonly screen: "remove" | "note" } | null;
}

/** @param before what the first reading has found already */
export function useTracker(host: TrackerHost, text: PaneText, before: FirstFound | null = null): PaneTracker {
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  const [found, setFound] = useState(before);
  const [failure, setFailure] = useState<Notice | null>(null);
  const [busy, setBusy] = useState<Busy | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [spoken, setSpoken] = useState("");
  const [asked, setAsked] = useState<PaneTracker["asked"]>(null);
  const reading = useRef<Promise<void> | null>(null);
  const again = useRef(false);
  const acting = useRef(false);
  const texts = useRef(text);
  const known = useRef<Snapshot | null>(null);
  useEffect(() => {
    texts.current = text;
  }, [text]);

  /** One reading at a time; a change during a reading asks for one more. */
  const read = useCallback((): Promise<void> => {
    if (reading.current) {
      again.current = true;
      return reading.current;
    }
    const run = async () => {
      do {
        again.current = false;
        try {
          const next = await host.read({ found: setFound });
          const sentence = changeSentence(known.current, next, texts.current);
          known.current = next;
          setSnapshot(next);
          setFailure(null);
          if (sentence) setSpoken(sentence);
        } catch (error) {
          setFailure(noticeOf(error, texts.current));
        }
      } while (again.current);
    };
    reading.current = run().finally(() => {
      reading.current = null;
    });
    return reading.current;
  }, [host]);

  useEffect(() => {
    let stop: (() => void) | null = null;
    let gone = false;
    // Before the first reading, so that no edit falls between the two.
    host
      .follow(() => void read())
      .then(
        (stopFollowing) => (gone ? stopFollowing() : (stop = stopFollowing)),
        (error: unknown) => setNotice(noticeOf(error, texts.current)),
      );
    void read();
    return () => {
      gone = true;
      stop?.();
    };
  }, [host, read]);

  // What the ribbon did or could not do, also before the pane was there.
  useEffect(
    () =>
      onNotices((notices) => {
        const last = notices[notices.length - 1];
        if (last?.open) setAsked({ screen: last.open });
        if (last?.text) void read().then(() => setNotice({ tone: last.tone, text: last.text, detail: last.detail }));
      }),
    [read],
  );

  const act = useCallback<PaneTracker["act"]>(
    async (action, run, done) => {
      if (acting.current) return false;
      acting.current = true;
      const controller = new AbortController();
      setNotice(null);
      setBusy({ action, done: 0, total: 0 });
      try {
        const written = await run(host, {
          signal: controller.signal,
          report: (step, count, total) =>
            setBusy({ action, step, done: count, total, cancel: () => controller.abort() }),
        });
        await read();
        const said = done ? done(written) : doneText(written, texts.current);
        const { remarks = [], kept = [] } = written;
        const stays = remarks.length + kept.length > 0;
        setNotice({ tone: "done", text: [said, ...remarks].join(" "), ...(stays ? { stays } : {}) });
        return true;
      } catch (error) {
        await read();
        setNotice(noticeOf(error, texts.current));
        return false;
      } finally {
        acting.current = false;
        setBusy(null);
      }
    },
    [host, read],
  );

  const select = useCallback(
    (address: string) => {
      host.select(address).catch((error: unknown) => setNotice(noticeOf(error, texts.current)));
    },
    [host],
  );
  const dismiss = useCallback(() => setNotice(null), []);
  const { findIdentity } = host;
  return { snapshot, found, failure, busy, notice, spoken, read, act, select, findIdentity, dismiss, asked };
}

function doneText(written: Written, text: PaneText): string {
  return written.what === "sheets" ? text.notices.sheets(written.sheets) : text.notices[written.what];
}

/** The host's errors carry their own text for her; anything else is a fault of ours. */
function noticeOf(error: unknown, text: PaneText): Notice {
  if (error instanceof RnqError) {
    if (error.code === "cancelled") return { tone: "done", text: error.message || text.notices.cancelled };
    return { tone: "error", text: error.message, detail: error.detail, code: error.code };
  }
  return {
    tone: "error",
    text: text.notices.unexpected,
    detail: error instanceof Error ? error.message : String(error),
  };
}

/** Said once her edit has changed a figure of the headline. */
function changeSentence(before: Snapshot | null, after: Snapshot, text: PaneText): string | null {
  if (!before?.settings.attached || !after.settings.attached) return null;
  const [old, now] = [before.assessment, after.assessment];
  // Not read any more, or not there: the screens say so, and no figure would be true.
  if (now.withheld !== null) return null;
  const same =
    old.proven === now.proven &&
    old.applicable === now.applicable &&
    old.findings.major.length === now.findings.major.length;
  return same ? null : text.notices.updated(now.proven, now.applicable, now.findings.major.length);
}
