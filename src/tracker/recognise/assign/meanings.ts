/** The roles that a meaning of the vocabulary stands for. */
import type { ColumnRole } from "../weights/model";

const ROLES_OF: Readonly<Record<string, readonly ColumnRole[]>> = {
  proof: ["proofs", "documents"],
  link: ["links"],
  ignored: ["none"],
  unrelated: ["none"],
  exempt: ["applicable"],
  number: ["indicator", "none"],
  name: ["trainee", "label"],
};

export function roleOfMeaning(meaning: string): readonly ColumnRole[] {
  return ROLES_OF[meaning] ?? [meaning as ColumnRole];
}
