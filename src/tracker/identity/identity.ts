/** Who she is, as the heads of the sheets and the document models print it. Entered once, kept with our settings. */
import type { VatCase } from "../../rnq/vat";
import type { CalendarDate } from "../cells/dates";
import type { Category, Scope } from "../model/assessment";

/** What a person types or her workbook holds, one text each. */
export const IDENTITY_TEXTS = [
  "siret",
  "nda",
  "prefecture",
  "address",
  "contact",
  "email",
  "phone",
  "disability",
  "mediator",
  "certificate",
  "certifier",
] as const;
export type IdentityText = (typeof IDENTITY_TEXTS)[number];

/** Characters of one text, and places of hers. */
export const LONGEST_TEXT = 300;
export const MOST_SITES = 12;

/** As it is kept: SIRET and activity number without spaces. An absent field is not known. */
export type Identity = { readonly [Name in IdentityText]?: string } & {
  /** Places of hers, beside her address. */
  readonly sites?: readonly string[];
  readonly vat?: VatCase;
};

/** With what is known of her elsewhere: her name, her categories, the day of her certificate. */
export interface Body extends Identity {
  readonly name?: string;
  readonly categories: readonly Category[];
  readonly certificateDate: CalendarDate | null;
}

export function bodyOf(name: string | undefined, identity: Identity | undefined, scope: Scope): Body {
  const { categories, certificateDate } = scope;
  return { ...identity, ...(name?.trim() ? { name: name.trim() } : {}), categories, certificateDate };
}

/** "123 456 789 00012", as it is read on a document. */
export function spacedSiret(siret: string): string {
  return siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, "$1\u00a0$2\u00a0$3\u00a0$4");
}

/** "11 75 12345 67": region, department, rank, key. */
export function spacedActivityNumber(nda: string): string {
  return nda.replace(/^(\d{2})(\w{2})(\d{5})(\w{2})$/, "$1\u00a0$2\u00a0$3\u00a0$4");
}
