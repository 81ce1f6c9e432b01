/**
 * What is known of her workbook between two readings. While its edits are followed, a reading asks for what they changed;
 * once she rests it is read whole again, so that an edit no event told of is never built upon for long.
 */
import type { Language } from "../../text";
import type { readEdited } from "./edited";
import { edits } from "./edits";
import { followEdits } from "./follow";
import { ordinaryLater, type Later } from "./live";
import { nothingSeen, seenIn, withSeen } from "./seen";
import { readWhole, type ReadWorkbook } from "./whole";

/** From the last edit to the whole reading that mends what no event told. */
export const SWEEP_MS = 20_000;

export interface KnownWorkbook {
  /** The workbook as it is now; `attached` is called as soon as it is known that she follows it, in a whole reading. */
  read(context: Excel.RequestContext, language: Language, attached?: () => void): Promise<ReadWorkbook>;
  /** The same, all of it read anew: for what goes on to write. */
  readAnew(context: Excel.RequestContext, language: Language): Promise<ReadWorkbook>;
  /** Ids of the sheets as they were last seen. */
  sheets(): readonly string[];
  /** The next reading is whole: something was written, or a reading failed. */
  forget(): void;
  /** Calls back after her edits, and when she rests after them; returns what stops it. */
  follow(language: Language, changed: () => void): Promise<() => Promise<void>>;
}

/** Loaded with her first edit; where it cannot be, all is read. */
const readPart: typeof readEdited = async (...given) => (await import("./edited")).readEdited(...given);

export function knownWorkbook(later: Later = ordinaryLater): KnownWorkbook {
  const noted = edits();
  const followers = new Set<() => void>();
  let known: ReadWorkbook | null = null;
  let seen = nothingSeen;
  let callOff = (): void => undefined;
  /** Readings begun before are not kept: the workbook has been written in since. */
  let epoch = 0;

  const forget = () => {
    epoch += 1;
    known = null;
    callOff();
  };
  const rest = () => {
    callOff();
    callOff = later(SWEEP_MS, () => {
      forget();
      for (const changed of [...followers]) changed();
    });
  };
  const leave = (changed: () => void) => {
    followers.delete(changed);
    if (followers.size === 0) forget();
  };

  const readAnew = async (context: Excel.RequestContext, language: Language, attached?: () => void) => {
    const read = withSeen(await readWhole(context, language, seen.ids, attached), seen);
    seen = seenIn(read);
    return read;
  };

  return {
    forget,
    readAnew,
    sheets: () => seen.ids,
    async read(context, language, attached) {
      const before = known;
      const edited = noted.take();
      const begun = epoch;
      // Let go of before another is read: two of a large workbook would not fit beside each other.
      known = null;
      const followed = followers.size > 0;
      const changed = before && edited && followed ? await readPart(context, before, edited).catch(() => null) : null;
      const read = changed ?? (await readAnew(context, language, attached));
      if (followed && followers.size > 0 && begun === epoch) known = read;
      if (!changed) return read;
      seen = seenIn(changed);
      rest();
      return read;
    },
    async follow(language, changed) {
      // Whoever reads from now on is told of every edit after: events are asked for first.
      followers.add(changed);
      try {
        const stop = await followEdits(language, noted, changed);
        return () => {
          leave(changed);
          return stop();
        };
      } catch (error) {
        leave(changed);
        forget();
        throw error;
      }
    },
  };
}
