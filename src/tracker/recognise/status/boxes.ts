/** Several answers in one cell, each with its box: "☒ Conforme   ☐ Partiel   ☐ Non conforme". */

/** What was ticked: the words beside the one ticked box, "" where none is; null where that is not told. */
export interface Ticked {
  readonly word: string | null;
  /** The words beside each box. */
  readonly words: readonly string[];
}

const EMPTY = "[\u2610\u25a1\u25fb\u25ef\u25cb\u2b1c\u{1f532}\u{1f533}]\ufe0f?|\\[\\s*\\]|\\(\\s*\\)|\\[_\\]";
const TICK =
  "[\u2611\u2612\u2705\u2714\u2713\u25a0\u25fc\u25cf\u25c9\u{1f5f9}\u{1f5f8}]\ufe0f?|\\[\\s*[xXvV\u2713\u2714*]\\s*\\]|\\(\\s*[xX*]\\s*\\)";
const BOX = new RegExp(`(${EMPTY})|(${TICK})`, "gu");
const MAY_HOLD = /[\u2500-\u27bf\u2b1c\ud83d[(]/;
/** What stands between one answer and the next. */
const BETWEEN = /^[\s/|,;:.\u2013\u2014-]+|[\s/|,;:\u2013\u2014-]+$/g;

const MORE = /[.,;:\n]|\s[-\u2013\u2014]\s/;

/** Null where a text holds no boxes, each with its words: two at least, and one of them empty. */
export function tickedIn(text: string): Ticked | null {
  if (!MAY_HOLD.test(text)) return null;
  const boxes = [...text.matchAll(BOX)];
  if (boxes.length < 2 || !boxes.some(([, empty]) => empty !== undefined)) return null;
  const isBefore = text.trim().startsWith(boxes[0]?.[0] ?? "");
  const words = boxes.map((box, at) => {
    const end = box.index + box[0].length;
    const part = isBefore
      ? text.slice(end, boxes[at + 1]?.index ?? text.length)
      : text.slice(at === 0 ? 0 : (boxes[at - 1]?.index ?? 0) + (boxes[at - 1]?.[0].length ?? 0), box.index);
    return part.replace(BETWEEN, "");
  });
  // "Conforme ☒ Partiel": a word without a box of its own.
  const last = boxes[boxes.length - 1];
  const rest = isBefore || !last ? "" : text.slice(last.index + last[0].length).replace(BETWEEN, "");
  if (rest !== "" || words.some((word) => !/\p{L}/u.test(word))) return null;
  const ticked = words.filter((_, at) => boxes[at]?.[2] !== undefined);
  // "☒ Conforme ☐ Non conforme, manque la date": what follows the last answer speaks of the ticked one.
  if (words.some((word, at) => boxes[at]?.[2] === undefined && MORE.test(word))) return { word: null, words };
  return { word: ticked.length === 0 ? "" : ticked.length === 1 ? (ticked[0] ?? null) : null, words };
}
