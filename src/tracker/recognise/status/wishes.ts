/** What is to become of a thing, which is no state of it. */
import type { Atom } from "./atoms";

/** "To be done", "to be validated": what is to become of it, whatever the verb. */
const BECOMING: ReadonlySet<string> = new Set(["to", "be", "etre", "get"]);

/** Kinds of words that approve. */
export const APPROVING: ReadonlySet<string> = new Set(["judged", "made", "finished", "held", "current", "weak"]);

/** Whether what approves stands after "to", "to be", "être": a wish, not a state. */
export function isWished(clause: readonly Atom[], at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const { kind, text } = clause[before] as Atom;
    if (kind !== "function" && kind !== "intense") return false;
    if (BECOMING.has(text)) return true;
  }
  return false;
}
