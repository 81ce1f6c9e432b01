/** Sessions as trainers note them, in layouts and words of our own, with faults planted or none. */
import fc from "fast-check";
import { addDays, addMonths, dateToSerial, type CalendarDate } from "../../src/tracker/cells/dates";
import type { CellValue } from "../../src/tracker/cells/grid";

/** Synonyms of each piece; none is the word of an expected file of a sample only. */
export const PIECES = {
  need: ["Recueil du besoin", "Entretien préalable", "Diagnostic", "Needs analysis"],
  agreement: ["Contrat signé", "Convention de formation", "Agreement"],
  convocation: ["Convocation envoyée", "Convoc.", "Invitation"],
  positioning: ["Test d’entrée", "Positionnement", "Placement test"],
  attendance: ["Feuilles de présence", "Émargements", "Attendance"],
  hot: ["Enquête de satisfaction", "Éval. à chaud", "Feedback"],
  certificate: ["Certificat de réalisation", "Attestation de fin", "Certificate"],
  cold: ["Enquête à froid", "Bilan à 3 mois", "Follow-up survey"],
} as const;
export type Kind = keyof typeof PIECES;
export const KINDS = Object.keys(PIECES) as Kind[];

/** What is planted; each makes one fault of one session. */
export type Fault =
  | "needAfterAgreement"
  | "agreementAfterStart"
  | "positioningAfterStart"
  | "certificateBeforeEnd"
  | "hotBeforeEnd"
  | "noConvocation"
  | "noAttendance"
  | "lateCold";
export const FAULTS: readonly Fault[] = [
  "needAfterAgreement",
  "agreementAfterStart",
  "positioningAfterStart",
  "certificateBeforeEnd",
  "hotBeforeEnd",
  "noConvocation",
  "noAttendance",
  "lateCold",
];

export interface Planted {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly days: Readonly<Record<Kind, CalendarDate | null>>;
}

/** A sound file of a session, then with its faults; `day` is the day it is looked at. */
export function plant(start: CalendarDate, length: number, faults: readonly Fault[], day: CalendarDate): Planted {
  const end = addDays(start, length);
  const has = (fault: Fault): boolean => faults.includes(fault);
  const cold = addMonths(end, 3);
  const agreement = has("agreementAfterStart") ? addDays(start, 1) : addDays(start, -20);
  return {
    start,
    end,
    days: {
      agreement,
      need: has("needAfterAgreement") ? addDays(agreement, 2) : addDays(start, -40),
      convocation: has("noConvocation") ? null : addDays(start, -8),
      positioning: has("positioningAfterStart") ? addDays(start, 3) : start,
      attendance: has("noAttendance") ? null : end,
      hot: has("hotBeforeEnd") ? addDays(end, -1) : end,
      certificate: has("certificateBeforeEnd") ? addDays(end, -2) : addDays(end, 1),
      cold: has("lateCold") || cold > day ? null : cold,
    },
  };
}

export interface Layout {
  readonly words: Readonly<Record<Kind, string>>;
  readonly order: readonly Kind[];
  /** Rows of trainees rather than of sessions. */
  readonly trainees: number;
  readonly written: "serial" | "numeric" | "worded" | "iso";
  /** A column of ticks beside each column of dates. */
  readonly ticks: boolean;
  readonly title: boolean;
}

export const anyLayout: fc.Arbitrary<Layout> = fc.record({
  words: fc.record(
    Object.fromEntries(KINDS.map((kind) => [kind, fc.constantFrom(...PIECES[kind])])) as {
      [K in Kind]: fc.Arbitrary<string>;
    },
  ),
  order: fc.shuffledSubarray(KINDS, { minLength: KINDS.length }),
  trainees: fc.constantFrom(0, 0, 2, 5),
  written: fc.constantFrom("serial", "numeric", "worded", "iso"),
  ticks: fc.boolean(),
  title: fc.boolean(),
});

const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");

export function writtenDay(date: CalendarDate, how: Layout["written"]): CellValue {
  const [year = "", month = "", day = ""] = date.split("-");
  switch (how) {
    case "serial":
      return dateToSerial(date);
    case "numeric":
      return `${day}/${month}/${year}`;
    case "worded":
      return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
    case "iso":
      return date;
  }
}

/** The rows of a sheet that holds them, header first. */
export function sheetRows(sessions: readonly (Planted & { readonly name: string })[], layout: Layout): CellValue[][] {
  const { words, order, trainees, written, ticks, title } = layout;
  const head = trainees > 0 ? ["Formation", "Stagiaire", "Début", "Fin"] : ["Session", "Début", "Fin"];
  const columns = order.flatMap((kind) => (ticks ? [words[kind], `Date ${words[kind]}`] : [words[kind]]));
  const rows = sessions.flatMap(({ name, start, end, days }) =>
    Array.from({ length: Math.max(1, trainees) }, (_, at): CellValue[] => [
      name,
      ...(trainees > 0 ? [`Personne ${name} ${at + 1}`] : []),
      writtenDay(start, written),
      writtenDay(end, written),
      ...order.flatMap((kind): CellValue[] => {
        const day = days[kind];
        if (day === null) return ticks ? ["", ""] : [""];
        return ticks ? ["x", writtenDay(day, written)] : [writtenDay(day, written)];
      }),
    ]),
  );
  return [...(title ? [["Suivi de mes sessions"], []] : []), [...head, ...columns], ...rows];
}
