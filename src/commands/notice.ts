/**
 * What a ribbon button has to tell, on its way to the pane. The pane may not be mounted yet: notices wait until
 * they are taken. The pane listens to the window event `rnq-notice`, then takes what waits.
 */
export interface CommandNotice {
  readonly tone: "done" | "error";
  /** For her; empty when the notice only opens a screen. */
  readonly text: string;
  readonly detail?: string;
  /** A screen of the pane to open. */
  readonly open?: "remove" | "note";
}

export const NOTICE_EVENT = "rnq-notice";

let waiting: CommandNotice[] = [];

export function postNotice(notice: CommandNotice): void {
  waiting.push(notice);
  window.dispatchEvent(new CustomEvent(NOTICE_EVENT));
}

/** The notices not shown yet, oldest first; they are then no longer waiting. */
export function takeNotices(): readonly CommandNotice[] {
  const taken = waiting;
  waiting = [];
  return taken;
}

/** Calls back when a notice arrives, and at once if some are waiting; returns what stops it. */
export function onNotices(listener: (notices: readonly CommandNotice[]) => void): () => void {
  const deliver = (): void => {
    const notices = takeNotices();
    if (notices.length > 0) listener(notices);
  };
  window.addEventListener(NOTICE_EVENT, deliver);
  deliver();
  return () => window.removeEventListener(NOTICE_EVENT, deliver);
}
