/**
 * What a document model is made of, from top to bottom. The documents themselves are in French only: trainees and
 * auditors read them, and the texts of law they follow are French. `……` is a blank to fill in.
 */
import { fr } from "../typography";

export type Part =
  /** A title, ruled. */
  | { readonly is: "section"; readonly title: string }
  /** A paragraph across the page. */
  | { readonly is: "text"; readonly text: string }
  /** Small and grey: how to fill this in; hers to delete. */
  | { readonly is: "note"; readonly text: string }
  /** A label, and a place to write of so many lines; `value` is filled in already. */
  | { readonly is: "field"; readonly label: string; readonly lines?: number; readonly value?: string }
  /** A heading at the left, its text at the right. */
  | { readonly is: "clause"; readonly title: string; readonly text: string }
  /** Heads, then rows; a number asks for so many empty rows, each of so many lines. */
  | {
      readonly is: "table";
      readonly heads: readonly string[];
      readonly rows: number | readonly (readonly string[])[];
      readonly lines?: number;
      /** A row for each trainee, named in its first column, where they are known. */
      readonly named?: true;
    }
  /** Side by side, with room to sign below. */
  | { readonly is: "signatures"; readonly who: readonly string[] };

/** The day on which the articles named below were looked up. */
export const READ_ON = "2026-11-28";

export interface DocumentText {
  /** Name of the sheet and title; at most 31 characters. */
  readonly title: string;
  /** Of a document that is filled in for a session or a trainee: what the name of its sheet begins with. */
  readonly short?: string;
  readonly landscape?: boolean;
  /** Shares of the width of the page; two columns unless said. */
  readonly columns?: readonly number[];
  readonly parts: readonly Part[];
  /** The articles and texts it follows, as looked up on `READ_ON`. */
  readonly texts: string;
  /** What of them was not read, or is doubtful: shown with "à confirmer". */
  readonly doubtful?: string;
  /** It commits her, or a text behind it is doubtful: a lawyer should still read it. */
  readonly lawyer?: true;
}

/** Stand where what is known of her goes. */
export const SLOTS = {
  name: "{organisme}",
  siret: "{siret}",
  nda: "{nda}",
  prefecture: "{préfecture}",
  address: "{adresse}",
  sites: "{lieux}",
  contact: "{responsable}",
  email: "{courriel}",
  phone: "{téléphone}",
  disability: "{handicap}",
  mediator: "{médiateur}",
  vat: "{tva}",
} as const;
export type Slot = keyof typeof SLOTS;

/** Stand where what is known of a session, or of one trainee, goes. */
export const SESSION_SLOTS = {
  training: "{formation}",
  dates: "{dates}",
  start: "{début}",
  end: "{fin}",
  trainee: "{stagiaire}",
  trainees: "{stagiaires}",
  headcount: "{effectif}",
  client: "{client}",
  funder: "{financeur}",
  place: "{lieu}",
  hours: "{heures}",
  trainer: "{intervenant}",
} as const;
export type SessionSlot = keyof typeof SESSION_SLOTS;

/** Stands where what is to be known of references to VAT goes. */
export const VAT_NOTE = "{note tva}";
/** A blank to fill in by hand. */
export const BLANK = "……";

/** Who she is, at the head of a contract. */
export const WHO = fr`{organisme}, {adresse}, SIRET {siret}, déclaration d'activité n° {nda} auprès du préfet de région de {préfecture}, représenté par {responsable}`;

export const section = (title: string): Part => ({ is: "section", title });
export const text = (words: string): Part => ({ is: "text", text: words });
export const note = (words: string): Part => ({ is: "note", text: words });
export const field = (label: string, lines?: number, value?: string): Part => ({
  is: "field",
  label,
  ...(lines ? { lines } : {}),
  ...(value ? { value } : {}),
});
export const clause = (title: string, words: string): Part => ({ is: "clause", title, text: words });
export const table = (
  heads: readonly string[],
  rows: number | readonly (readonly string[])[],
  lines?: number,
): Part => ({ is: "table", heads, rows, ...(lines ? { lines } : {}) });
/** The same with a row a trainee. */
export const namedTable = (heads: readonly string[], rows: number, lines: number): Part => ({
  is: "table",
  heads,
  rows,
  lines,
  named: true,
});
export const signatures = (...who: readonly string[]): Part => ({ is: "signatures", who });

interface Collected {
  readonly why: string;
  /** What allows it (article 6 of the GDPR, and 9 for health). */
  readonly basis: string;
  readonly kept: string;
}

/** What a form that collects personal data says of them: purpose, basis, duration, rights, contact (GDPR, 13). */
export const privacy = ({ why, basis, kept }: Collected): Part =>
  note(
    fr`Vos données : {organisme} les recueille pour ${why}, sur la base ${basis}, et les garde ${kept}. Vous pouvez y accéder, les faire corriger ou effacer, en limiter ou en refuser l'usage : {courriel}. En cas de désaccord : www.cnil.fr.`,
  );

/** The last clause of a contract on personal data. */
export const privacyClause = (title: string): Part =>
  clause(
    title,
    fr`Les données des personnes servent à exécuter le présent document et à en rendre compte aux financeurs et au certificateur ; elles sont gardées le temps des délais légaux. Accès, correction, effacement, limitation, opposition : {courriel}. En cas de désaccord : www.cnil.fr.`,
  );
