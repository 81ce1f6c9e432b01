/** The text in the cell editor, as it was typed: the grid would read it as an American does. */
import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType, type DocumentDataModel } from "@univerjs/core";
import type { Drawing } from "./univer";

/** null while no editor was ever open. */
export function editorText({ instances }: Drawing): string | null {
  const document = instances.getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType.UNIVER_DOC);
  const stream = document?.getBody()?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, "").replace(/\r/g, "\n");
}
