/** The words and the colours of her statuses that are hers to settle: each once, with its rows, and the corrections that keep an answer. */
import type { Snapshot } from "../../excel/base/api";
import { fold } from "../../tracker/cells/words";
import type { Correction, Recognition, SaidStatus, WordMeaning } from "../../tracker/model/recognition";
import { asRead } from "./columns";
import { isWord } from "./reading";

/** Rows of one table, from 1. */
interface Place {
  readonly table: number;
  readonly rows: readonly number[];
}

export interface StatusWord {
  readonly kind: "word" | "colour";
  /** The word as it stands in the first of its cells; the colour, `RRGGBB`. */
  readonly said: string;
  readonly places: readonly Place[];
  /** What she answered; for a colour, else what it is read as for now. null: nothing yet. */
  readonly meaning: WordMeaning | null;
  readonly isAnswered: boolean;
}

/** Those that wait and those she answered, by the row where each stands first, so that an answer moves nothing. */
export function statusWordsOf(snapshot: Snapshot): readonly StatusWord[] {
  const found = [...wordsOf(snapshot), ...coloursOf(snapshot)];
  const first = ({ places: [place] }: StatusWord) => (place?.table ?? 0) * 1e7 + (place?.rows[0] ?? 0);
  return found.sort((one, other) => first(one) - first(other));
}

function wordsOf({ recognition, settings }: Snapshot): StatusWord[] {
  const words = new Map<string, { said: string; places: Place[]; meaning: WordMeaning | null }>();
  const add = (said: string, place: Place, meaning: WordMeaning | null) => {
    const known = words.get(fold(said));
    if (!known) words.set(fold(said), { said, places: [place], meaning });
    else if (!known.places.some(({ table }) => table === place.table)) known.places.push(place);
  };
  for (const question of recognition.questions)
    if (isWord(question)) add(question.word ?? "", { table: question.table, rows: question.rows }, null);
  recognition.tables.forEach(({ sheet, crosses = [] }, table) => {
    const own = [...recognition.rows, ...recognition.journey].filter((row) => row.table === table);
    for (const correction of settings.corrections.filter(isAbout(sheet, recognition))) {
      for (const [word, meaning] of Object.entries(correction.statusWords ?? {})) {
        const rows = own.flatMap(({ row, statusText = "" }) =>
          fold(String(statusText)) === fold(word) && row !== undefined ? [row] : [],
        );
        const isCode = crosses.some(({ code }) => fold(code) === fold(word));
        if (rows.length > 0 || isCode) add(word, { table, rows }, meaning === "unread" ? null : meaning);
      }
    }
  });
  return [...words.values()].map((word) => ({ kind: "word", ...word, isAnswered: word.meaning !== null }));
}

/** Her corrections of a sheet; those of a sheet that has another name by now may be about any. */
function isAbout(sheet: string, { tables, ignoredSheets }: Recognition): (correction: Correction) => boolean {
  const known = new Set([...tables, ...ignoredSheets].map((one) => one.sheet));
  return (correction) => correction.sheet === sheet || !known.has(correction.sheet);
}

function coloursOf({ recognition, settings }: Snapshot): StatusWord[] {
  const colours = new Map<string, { said: string; places: Place[]; meaning: SaidStatus | null; isAnswered: boolean }>();
  recognition.tables.forEach(({ sheet, colours: own = [] }, table) => {
    const answered = Object.assign(
      {},
      ...settings.corrections.filter(isAbout(sheet, recognition)).map(({ statusColours }) => statusColours),
    ) as Readonly<Record<string, SaidStatus>>;
    for (const { colour, status, rows } of own) {
      const known = colours.get(colour);
      if (known) known.places.push({ table, rows });
      else
        colours.set(colour, {
          said: colour,
          places: [{ table, rows }],
          meaning: status,
          isAnswered: answered[colour] !== undefined,
        });
    }
  });
  return [...colours.values()].map((colour) => ({ kind: "colour", ...colour }));
}

/** What keeps her answers, one correction a table. */
export function answersFor(snapshot: Snapshot, answers: ReadonlyMap<StatusWord, WordMeaning>): readonly Correction[] {
  return snapshot.recognition.tables.flatMap((table, index): Correction[] => {
    const own = [...answers].filter(([{ places }]) => places.some((place) => place.table === index));
    if (own.length === 0) return [];
    const of = (kind: StatusWord["kind"]) =>
      Object.fromEntries(own.flatMap(([word, meaning]) => (word.kind === kind ? [[word.said, meaning]] : [])));
    const sketch = snapshot.sketches?.find((one) => one.table === index);
    const [statusWords, statusColours] = [of("word"), of("colour")];
    return [
      {
        ...asRead(table, sketch),
        answered: [],
        ...(Object.keys(statusWords).length > 0 ? { statusWords } : {}),
        ...(Object.keys(statusColours).length > 0
          ? { statusColours: statusColours as Readonly<Record<string, SaidStatus>> }
          : {}),
      },
    ];
  });
}

export type Hue = "red" | "orange" | "yellow" | "green" | "blue" | "violet" | "pink" | "grey" | "white" | "black";

/** The name of a colour, so that it is not told by the eye alone. @param rgb `RRGGBB` */
export function hueOf(rgb: string): Hue {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  if (spread < 0.07) return most > 0.97 ? "white" : most < 0.2 ? "black" : "grey";
  const turned =
    most === red
      ? (60 * (green - blue)) / spread
      : most === green
        ? 120 + (60 * (blue - red)) / spread
        : 240 + (60 * (red - green)) / spread;
  const hue = (turned + 360) % 360;
  const ends: readonly (readonly [number, Hue])[] = [
    [15, "red"],
    [42, "orange"],
    [68, "yellow"],
    [170, "green"],
    [255, "blue"],
    [300, "violet"],
    [345, "pink"],
  ];
  return ends.find(([end]) => hue < end)?.[1] ?? "red";
}
