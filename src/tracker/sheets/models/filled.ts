/**
 * What is known of her, of a session, of a trainee put into a document; what is not stays a visible blank, and is
 * listed.
 */
import { VAT_MENTIONS, vatReferenceNote } from "../../../rnq/vat";
import {
  BLANK,
  SESSION_SLOTS,
  SLOTS,
  VAT_NOTE,
  type DocumentText,
  type SessionSlot,
  type Slot,
} from "../../../text/documents";
import { dateRange, longDate } from "../../../text/typography";
import type { CalendarDate } from "../../cells/dates";
import { spacedActivityNumber, spacedSiret, type Body } from "../../identity/identity";
import type { SessionFacts } from "../../sessions/facts";

const ORDER = Object.keys(SLOTS) as readonly Slot[];
const SESSION_ORDER = Object.keys(SESSION_SLOTS) as readonly SessionSlot[];

/** Whom a document is filled in for. */
export interface FilledFor {
  readonly body: Body;
  /** null: for nobody yet. */
  readonly facts: SessionFacts | null;
}

/** What stays blank in it: of the identity, then of the session. */
export type BlankSlot = Slot | SessionSlot;

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

function ofSession(slot: SessionSlot, facts: SessionFacts | null): string | undefined {
  if (facts === null) return undefined;
  const { start, end, trainees } = facts;
  switch (slot) {
    case "dates":
      if (start === undefined || end === undefined) return undefined;
      return start === end ? `le ${longDate(start, "fr")}` : `du ${dateRange(start, end, "fr", true)}`;
    case "start":
      return start && longDate(start, "fr");
    case "end":
      return end && longDate(end, "fr");
    case "trainee":
      return trainees.length === 1 ? trainees[0] : undefined;
    case "trainees":
      return trainees.join(", ");
    case "headcount":
      return trainees.length > 0 ? `${trainees.length}` : undefined;
    default:
      return facts[slot];
  }
}

/** Stands where the name of one of several trainees goes, from 0. */
export const traineeSlot = (at: number): string => `{stagiaire ${at}}`;

/** Puts into one text of a document what is known. */
export function filler({ body, facts }: FilledFor, today: CalendarDate): (text: string) => string {
  const values = new Map<string, string>([
    [VAT_NOTE, vatReferenceNote(today)],
    ...ORDER.map((slot) => [SLOTS[slot], valueOf(slot, body) || BLANK] as const),
    ...SESSION_ORDER.map((slot) => [SESSION_SLOTS[slot], ofSession(slot, facts) || BLANK] as const),
    ...(facts?.trainees ?? []).map((name, at) => [traineeSlot(at), name] as const),
  ]);
  // In one pass: what she is called is never read as a slot.
  return (text) => text.replace(/\{[^{}]+\}/g, (slot) => values.get(slot) ?? slot);
}

/** Whether a value is about a session alone and there is none: the place is left free to write in. */
export function isForSession(value: string): boolean {
  const left = SESSION_ORDER.reduce((text, slot) => text.replaceAll(SESSION_SLOTS[slot], ""), value);
  return left !== value && !/[\p{L}\p{N}{…]/u.test(left);
}

/** What a document asks for that is not known, in the order of the identity, then of the session it is for. */
export function blanksOf(document: DocumentText, { body, facts }: FilledFor): readonly BlankSlot[] {
  const words = JSON.stringify(document.parts);
  return [
    ...ORDER.filter((slot) => words.includes(SLOTS[slot]) && !valueOf(slot, body)),
    ...(facts === null
      ? []
      : SESSION_ORDER.filter((slot) => words.includes(SESSION_SLOTS[slot]) && !ofSession(slot, facts))),
  ];
}
