/** What stands at the end of every document: what it follows, as it was looked up, and what remains to be confirmed. */
import { fr, longDate } from "../typography";
import { READ_ON, type DocumentText } from "./parts";

/** For the sheet; hers to delete. */
export function textsNote({ texts, doubtful, lawyer }: DocumentText): string {
  return [
    fr`Textes, tels que relevés le ${longDate(READ_ON, "fr")} : ${texts}.`,
    ...(doubtful ? [fr`À confirmer : ${doubtful}.`] : []),
    ...(lawyer ? [fr`À faire relire par un juriste avant de vous en servir.`] : []),
  ].join(" ");
}

/** What she is told of the blanks, at the head of the sheet. */
export const blanksNote = (fields: readonly string[]): string =>
  fr`Restent en blanc, à compléter : ${fields.join(", ")}. Supprimez cette ligne ensuite.`;
