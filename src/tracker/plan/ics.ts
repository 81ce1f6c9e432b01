/** Calendar files (.ics): whole-day events as text, RFC 5545. */
import { addDays, type CalendarDate } from "../cells/dates";

export interface CalendarEvent {
  /** Stable and unique within the file: importing again updates the event. */
  readonly id: string;
  readonly from: CalendarDate;
  /** Last day, included; the same day when left out. */
  readonly to?: CalendarDate;
  readonly summary: string;
  readonly description?: string;
}

/** TEXT values: backslash, semicolon, comma and line breaks are escaped, other control characters dropped (3.3.11). */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n");
}

function octets(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}

/** Lines of at most 75 octets, folded between characters (3.1). */
function fold(line: string): string {
  const parts: string[] = [];
  let part = "";
  let size = 0;
  for (const character of line) {
    const width = octets(character.codePointAt(0) ?? 0);
    if (size + width > 75) {
      parts.push(part);
      part = " ";
      size = 1;
    }
    part += character;
    size += width;
  }
  return [...parts, part].join("\r\n");
}

function compact(date: CalendarDate): string {
  return date.replaceAll("-", "");
}

function eventLines(event: CalendarEvent, stamp: CalendarDate): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${escapeText(event.id)}@rnq-excel`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(event.from)}`,
    // The end of a whole-day event is the day after its last one.
    `DTEND;VALUE=DATE:${compact(addDays(event.to ?? event.from, 1))}`,
    `SUMMARY:${escapeText(event.summary)}`,
    ...(event.description === undefined ? [] : [`DESCRIPTION:${escapeText(event.description)}`]),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/**
 * @param name shown by calendars that support it
 * @param stamp the day the file is made
 */
export function toIcs(name: string, events: readonly CalendarEvent[], stamp: CalendarDate): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//RNQ pour Excel//Plan//FR",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}
