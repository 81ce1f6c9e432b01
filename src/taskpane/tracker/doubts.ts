import type { Language } from "../../text";
import type { Recognition } from "../../tracker/recognition";

/** Every doubt of the recognition as a sentence, with its row. */
export function doubtSentences(recognition: Recognition, _language: Language): readonly string[] {
  return recognition.warnings.map((warning) => warning.text ?? warning.type);
}
