/** What the host tells the add-in of its own accord: events of objects, invocations, ribbon commands. */
import { append } from "../../formula/many";

export interface Entry {
  readonly category: number;
  readonly type: number;
  readonly targetId: string;
  readonly message: unknown;
}

export const OBJECT_EVENTS = 65_536;
export const WORKBOOK_TARGET = "Workbook";

export class EventHub {
  private readonly registered = new Set<string>();
  private waiting: Entry[] = [];
  /** Object events that the add-in asked for, by type. */
  private readonly watched = new Map<number, number>();
  private outgoing: Entry[] = [];
  private readonly waitingSignals = new Map<string, unknown[]>();

  constructor(private readonly raise: (actionName: string, data: unknown) => void) {}

  /** The client asked to hear `actionName`: `richApiMessage`, `appCommandInvoked`, `settingsChanged`... */
  register(actionName: string): void {
    this.registered.add(actionName);
    for (const data of this.waitingSignals.get(actionName) ?? []) this.raise(actionName, data);
    this.waitingSignals.delete(actionName);
    if (actionName === "richApiMessage" && this.waiting.length > 0) {
      const entries = this.waiting;
      this.waiting = [];
      this.post(entries);
    }
  }

  unregister(actionName: string): void {
    this.registered.delete(actionName);
  }

  hears(actionName: string): boolean {
    return this.registered.has(actionName);
  }

  /** `count` is 1 for a handler more, -1 for one less. */
  watch(type: number, count: 1 | -1): void {
    this.watched.set(type, Math.max(0, (this.watched.get(type) ?? 0) + count));
  }

  isWatched(type: number): boolean {
    return (this.watched.get(type) ?? 0) > 0;
  }

  /** Messages of the rich API, those of one turn together. Invocations wait until the client listens; events are lost, as in Excel. */
  post(entries: readonly Entry[]): void {
    if (entries.length === 0) return;
    if (!this.hears("richApiMessage")) {
      append(
        this.waiting,
        entries.filter((entry) => entry.category !== OBJECT_EVENTS),
      );
      return;
    }
    if (this.outgoing.length === 0) queueMicrotask(() => this.flush());
    append(this.outgoing, entries);
  }

  private flush(): void {
    const entries = this.outgoing;
    this.outgoing = [];
    this.raise("richApiMessage", {
      ArrayData: entries.map(({ category, type, targetId, message }, index) => [
        category,
        type,
        targetId,
        JSON.stringify(message),
        String(index),
      ]),
    });
  }

  /** An event of the common API; one that nobody hears yet is lost. */
  signal(actionName: string, data: unknown): void {
    if (this.hears(actionName)) this.raise(actionName, data);
  }

  /** Like `signal`, but waits for the client to listen: a button pressed while the add-in starts is not forgotten. */
  deliver(actionName: string, data: unknown): void {
    if (this.hears(actionName)) this.raise(actionName, data);
    else this.waitingSignals.set(actionName, [...(this.waitingSignals.get(actionName) ?? []), data]);
  }
}
