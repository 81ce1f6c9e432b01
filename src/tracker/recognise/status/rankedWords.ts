/** Words after a rank, "2 – déployé", "L0 - None": what a rank among the others of its column says beside its words. */
import type { SaidStatus } from "../../model/recognition";
import { atomsOf } from "./speech/atoms";
import { readStatus } from "./statuses";
import { cutStatus } from "./speech/tokens";
import type { ReadStatus } from "./speech/verdict";

/** Different ranks that make a scale. */
const FEWEST_RANKS = 3;
const RANK = /^(?:\p{L}{0,8}[\s_]?(\d)\s*[-\u2010-\u2015.:)_]\s*|\p{Lu}(\d)\s+)(?=\p{L})/u;
const ASIDE: ReadonlySet<SaidStatus> = new Set<SaidStatus>(["nonCompliant", "notApplicable"]);
/** Words that say that there is nothing: the lowest of a scale from 1 up may be a gap. */
const NOTHING: readonly string[] = ["nonexistent", "absent", "lacking", "nothing"];

/** The rank that words stand behind: 2 of "2 – déployé"; null where there is none. */
export function rankBefore(text: string): number | null {
  const found = RANK.exec(text);
  const rank = found?.[1] ?? found?.[2];
  return rank === undefined ? null : Number(rank);
}

/** What the words say without their rank. */
const worded = (text: string) => readStatus(text) ?? readStatus(text.replace(RANK, ""));

function says(text: string, kinds: readonly string[]): boolean {
  return atomsOf(cutStatus(text).tokens).some(({ kind }) => kinds.includes(kind));
}

/** The ranked words of a column. */
export class RankedWords {
  private readonly texts = new Map<number, string>();
  private readonly isScale: boolean;
  /** Every rank from the lowest to the highest stands there, each before one wording. */
  private readonly isWhole: boolean;
  private readonly lowest: number;
  private readonly highest: number;
  /** The highest one that is neither a gap nor of what does not apply: "9_ko" is a code apart. */
  private readonly best: number;

  constructor(texts: readonly string[]) {
    let isSingle = true;
    for (const text of texts) {
      const rank = rankBefore(text);
      if (rank === null) continue;
      isSingle &&= !this.texts.has(rank);
      this.texts.set(rank, text);
    }
    this.isScale = this.texts.size >= FEWEST_RANKS;
    this.lowest = Math.min(...this.texts.keys());
    this.highest = Math.max(...this.texts.keys());
    this.best = Math.max(...[...this.texts.keys()].filter((rank) => !ASIDE.has(this.at(rank)?.status ?? "todo")));
    this.isWhole = this.isScale && isSingle && this.highest - this.lowest + 1 === this.texts.size;
  }

  /**
   * What a rank and its words say, given what the words say alone. On a ranked scale the words of a lower rank may approve
   * less than they seem to; words that nobody knows say what their place does, below a highest rank that is known to be good.
   */
  read(text: string, alone: ReadStatus | null): ReadStatus | null {
    const rank = rankBefore(text);
    if (rank === null || !this.isScale) return alone;
    const said = alone ?? worded(text);
    if (said?.status === "todo" && says(text, NOTHING)) return rank === 0 ? said : null;
    if (said?.status === "compliant" && says(text, ["held"])) return rank === this.best ? said : null;
    return said ?? this.ofPlace(rank);
  }

  private ofPlace(rank: number): ReadStatus | null {
    if (!this.isWhole || this.lowest > 1 || this.at(this.highest)?.status !== "compliant") return null;
    if (rank === 0) return { status: "todo" };
    // The first steps may be a gap, the last ones good enough.
    const isBetween = rank > this.lowest + 1 && rank < this.highest - 1;
    return isBetween && this.saysLowest() ? { status: "partial" } : null;
  }

  private saysLowest(): boolean {
    const status = this.at(this.lowest)?.status;
    return this.lowest === 0 && status !== "compliant" && status !== "partial";
  }

  private at(rank: number): ReadStatus | null {
    return worded(this.texts.get(rank) ?? "");
  }
}
