/** What is known of her put into a document; what is not stays a visible blank, and is listed. */
import { VAT_MENTIONS, vatReferenceNote } from "../../../rnq/vat";
import { BLANK, SLOTS, VAT_NOTE, type DocumentText, type Slot } from "../../../text/documents";
import type { CalendarDate } from "../../cells/dates";
import { spacedActivityNumber, spacedSiret, type Body } from "../../identity/identity";

const ORDER = Object.keys(SLOTS) as readonly Slot[];

function valueOf(slot: Slot, body: Body): string | undefined {
  switch (slot) {
    case "siret":
      return body.siret && spacedSiret(body.siret);
    case "nda":
      return body.nda && spacedActivityNumber(body.nda);
    case "sites":
      return body.sites?.join("; ");
    case "vat":
      return body.vat && VAT_MENTIONS[body.vat];
    default:
      return body[slot];
  }
}

/** Puts into one text of a document what is known of her. */
export function filler(body: Body, today: CalendarDate): (text: string) => string {
  const values = new Map<string, string>([
    [VAT_NOTE, vatReferenceNote(today)],
    ...ORDER.map((slot) => [SLOTS[slot], valueOf(slot, body) || BLANK] as const),
  ]);
  // In one pass: what she is called is never read as a slot.
  return (text) => text.replace(/\{[^{}]+\}/g, (slot) => values.get(slot) ?? slot);
}

/** What a document asks of her that is not known, in the order of the identity. */
export function blanksOf(document: DocumentText, body: Body): readonly Slot[] {
  const words = JSON.stringify(document.parts);
  return ORDER.filter((slot) => words.includes(SLOTS[slot]) && !valueOf(slot, body));
}
