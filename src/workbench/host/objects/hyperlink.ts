/** `Range.hyperlink`. */
import { cellArea } from "../../formula/areas";
import { cellAt } from "../../book/cells";
import { displayText } from "../../book/display";
import { ApiError } from "../errors";
import { requirePermission } from "../guards";
import type { RangeTarget, HostSession } from "../batch/session";

const LINK_COLOR = "0563C1";

export function hyperlinkOf(target: RangeTarget, session: HostSession): unknown {
  const { area, sheetId } = target;
  const sheet = session.book.sheet(sheetId);
  const link = sheet.links.get(`${area.top},${area.left}`);
  if (!link) return null;
  const cell = cellAt(sheet, area.top, area.left);
  return {
    address: link.address ?? "",
    documentReference: link.location ?? "",
    screenTip: link.tooltip ?? "",
    textToDisplay:
      link.display ?? displayText(cell?.value ?? null, session.book.styleAt(sheet, area.top, area.left).numberFormat),
  };
}

/** Excel also writes the text to display and gives the cell the look of a link. */
export function setHyperlink(target: RangeTarget, value: unknown, session: HostSession): void {
  const { area, sheetId } = target;
  if (typeof value !== "object" || value === null) throw new ApiError("InvalidArgument");
  requirePermission(session, sheetId, "allowInsertHyperlinks");
  const { address, documentReference, screenTip, textToDisplay } = value as Record<string, unknown>;
  for (const member of [address, documentReference, screenTip, textToDisplay]) {
    if (member !== undefined && member !== null && typeof member !== "string") throw new ApiError("InvalidArgument");
  }
  const link = {
    ...(address ? { address: address as string } : {}),
    ...(documentReference ? { location: documentReference as string } : {}),
    ...(screenTip ? { tooltip: screenTip as string } : {}),
  };
  const { book } = session;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = cellAt(book.sheet(sheetId), row, column);
      const text =
        textToDisplay ??
        (cell?.value === undefined || cell.value === null ? (link.address ?? link.location) : undefined);
      if (typeof text === "string" && cell?.value !== text)
        book.write(sheetId, row, column, [[{ value: text }]], "addin");
      book.changeLook(
        sheetId,
        "addin",
        (sheet) => void sheet.links.set(`${row},${column}`, link),
        cellArea(row, column),
      );
    }
  }
  book.restyle(sheetId, area, { fontColor: LINK_COLOR, underline: "Single" }, "addin");
}
