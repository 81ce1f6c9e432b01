/**
 * The first reading, begun as soon as the pane shows and before its screens are there: the page says which table was
 * found, and the screens take over what was begun, so that her workbook is read once.
 */
import type { FirstFound, TrackerHost, WhileReading } from "../excel/base/api";
import { commands } from "../text/commands";
import { foundText } from "../text/pane/found";
import type { Language } from "../text";

/** Where Excel takes longer, the screens come and say that it is being read. */
const SLOW_MS = 500;

export interface BegunReading {
  /** The host for the screens, whose first reading and following are those that were begun; nothing is said in the page any more. */
  readonly handOver: () => TrackerHost;
  /** What was found so far. */
  readonly found: () => FirstFound | null;
  /** Resolves when the screens are wanted: the sentence is said, there is none to say, or Excel takes long. */
  readonly wanted: Promise<void>;
}

/** @param say shows the first sentence */
export function beginReading(host: TrackerHost, say: (found: FirstFound) => void): BegunReading {
  let found: FirstFound | null = null;
  let screens: WhileReading = {};
  let handedOver = false;
  let changed: (() => void) | null = null;
  let missed = false;
  let wants = (): void => undefined;
  const wanted = new Promise<void>((resolve) => {
    const slow = setTimeout(resolve, SLOW_MS);
    wants = () => {
      clearTimeout(slow);
      resolve();
    };
  });
  // Before the reading, so that no edit falls between the two.
  let following: Promise<() => void> | null = host.follow(() => {
    missed ||= changed === null;
    changed?.();
  });
  let first: ReturnType<TrackerHost["read"]> | null = host.read({
    attached: wants,
    found(what) {
      found = what;
      if (!handedOver) say(what);
      screens.found?.(what);
      wants();
    },
  });
  following.catch(() => undefined);
  first.then(wants, wants);
  return {
    found: () => found,
    wanted,
    handOver() {
      handedOver = true;
      return {
        ...host,
        read(meanwhile = {}) {
          const begun = first;
          first = null;
          if (!begun) return host.read(meanwhile);
          screens = meanwhile;
          if (found) meanwhile.found?.(found);
          return begun;
        },
        async follow(call) {
          const begun = following;
          following = null;
          if (!begun) return host.follow(call);
          changed = call;
          if (missed) call();
          return begun;
        },
      };
    },
  };
}

/** Writes the sentence in the page, in the place where its screen will have it. */
export function sayInPage(root: HTMLElement, { sheets, indicators, untouched, language }: FirstFound): void {
  const text = foundText[language];
  const sentence = root.ownerDocument.createElement("h1");
  const more = root.ownerDocument.createElement("span");
  more.textContent = untouched ? text.untouched : text.yoursUntouched;
  sentence.append(`${text.found(sheets, indicators)} `, more);
  const said = root.ownerDocument.createElement("div");
  said.className = "found";
  said.lang = language;
  said.setAttribute("role", "status");
  said.append(sentence);
  root.querySelector(".loading")?.remove();
  // Above what is said meanwhile of screens that could not be loaded.
  root.prepend(said);
}

/** Says in the page that the screens could not be loaded, below what is said there already, and tries again on a click. */
export function offerAgain(root: HTMLElement, language: Language, again: () => void): void {
  const { notLoaded, tryAgain } = commands[language];
  const button = root.ownerDocument.createElement("button");
  button.textContent = tryAgain;
  button.addEventListener("click", () => {
    button.disabled = true;
    again();
  });
  const said = root.querySelector(".missing") ?? root.ownerDocument.createElement("p");
  said.className = "missing";
  said.replaceChildren(notLoaded, " ", button);
  root.querySelector(".loading")?.remove();
  root.append(said);
}
