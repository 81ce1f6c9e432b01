/** The balance of what speaks for and against a kind of table: points, and the reasons that she is told. */
import type { DraftEvidence } from "./draft";

export class Tally {
  score = 0;
  readonly evidence: DraftEvidence[] = [];

  /** Adds points (below 0: against). `what` is told where it speaks for the table. */
  add(points: number, what?: DraftEvidence): void {
    this.score += points;
    if (what && points > 0) this.evidence.push(what);
  }

  /** Adds points where something holds. */
  when(holds: boolean, points: number, what?: DraftEvidence): void {
    if (holds) this.add(points, what);
  }
}
