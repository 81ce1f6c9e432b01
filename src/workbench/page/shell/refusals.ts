/** Why something could not be done, in words for her. */
import { Refusal } from "../../book/refusal";
import { FileError } from "../../files";
import { ProtectedCell } from "../grid/userEdits";
import { fileErrorText, words } from "../words";

/** Null where there is nothing to say: what she cancelled herself. */
export function refusalText(error: unknown): string | null {
  if (error instanceof ProtectedCell) return words.protectedCell;
  if (error instanceof FileError) return fileErrorText(error);
  if (error instanceof Refusal) return words.refusals[error.code] ?? words.refused;
  if (error instanceof Error && error.name === "CanceledError") return null;
  console.error(error);
  return words.refused;
}
