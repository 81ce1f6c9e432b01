/** People of whom only the words of status were taken down: what they type in that column of their own table. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SaidStatus } from "../../../tracker/model/recognition";
import { ScaleReader } from "../../../tracker/recognise/status/scaleReader";
import type { Hand } from "../hands";
import { Counts } from "./counts";

/** `learnt` are those that our lists were written after; `unheard` were kept apart when that was done. */
export type Speakers = "learnt" | "unheard";

export type Speaker = Pick<Hand, "who" | "status" | "denied" | "unclear">;

const FOLDERS: Readonly<Record<Speakers, string>> = { learnt: "speakers", unheard: "unheard" };

/** @param hands the folder of the hands: those of the speakers lie beside it */
export function readSpeakers(hands: string, which: Speakers): readonly Speaker[] {
  const folder = join(dirname(hands), FOLDERS[which]);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Speaker[]);
}

/** How the words of each are read as one column: right, asked or read otherwise than meant. What nobody could tell is to be asked. */
export function scoreSpeakers(speakers: readonly Speaker[], wrong?: (line: string) => void): Counts {
  const counts = new Counts();
  for (const { status, denied, unclear } of speakers) {
    const words = (Object.entries(status) as [SaidStatus, readonly string[]][]).flatMap(([said, texts]) =>
      texts.map((text) => ({ text, said })),
    );
    const limited = denied.map(({ text, status: said }) => ({ text, said }));
    const all = [...words, ...limited].map(({ text }) => [text, 1] as const);
    const reader = new ScaleReader({ header: "Statut", values: [] }, new Map(all));
    const add = (name: string, text: string, said: SaidStatus) => {
      const read = reader.read(text)?.status ?? null;
      counts.add(`${name} right`, read === said);
      counts.add(`${name} not read wrongly`, read === said || read === null);
      if (read !== said && read !== null) wrong?.(`« ${text} » is ${said}, read as ${read}`);
    };
    for (const { text, said } of words) add("words", text, said);
    for (const { text, said } of limited) add("words denied or limited", text, said);
    for (const text of unclear) counts.add("what nobody could tell asked", reader.read(text) === null);
  }
  return counts;
}
