/** What she types on *Mon organisme* before it is kept: texts, what is wrong with each, and the settings that come of them. */
import type { Settings } from "../../../excel/base/api";
import type { VatCase } from "../../../rnq/vat";
import type { Language } from "../../../text";
import { paneIdentity } from "../../../text/pane/identity";
import {
  IDENTITY_TEXTS,
  LONGEST_TEXT,
  MOST_SITES,
  spacedActivityNumber,
  spacedSiret,
  type Identity,
} from "../../../tracker/identity/identity";
import { readActivityNumber, readSiret, type NumberRead } from "../../../tracker/identity/numbers";
import type { CalendarDate } from "../../../tracker/cells/dates";
import type { Scope } from "../../../tracker/model/assessment";

export const FORM_TEXTS = ["name", ...IDENTITY_TEXTS, "sites"] as const;
export type FormText = (typeof FORM_TEXTS)[number];

export interface Form {
  readonly texts: Readonly<Record<FormText, string>>;
  readonly vat: VatCase | null;
  readonly certificateDate: CalendarDate | null;
}

const BETWEEN_SITES = "; ";

/** @param scope it keeps the day of the certificate */
export function formOf({ body = "", identity = {} }: Settings, scope: Scope): Form {
  const texts = Object.fromEntries(IDENTITY_TEXTS.map((name) => [name, identity[name] ?? ""]));
  return {
    texts: {
      ...(texts as Record<FormText, string>),
      name: body,
      siret: spacedSiret(identity.siret ?? ""),
      nda: spacedActivityNumber(identity.nda ?? ""),
      sites: (identity.sites ?? []).join(BETWEEN_SITES),
    },
    vat: identity.vat ?? null,
    certificateDate: scope.certificateDate,
  };
}

function sitesOf(text: string): readonly string[] {
  return text
    .split(";")
    .map((site) => site.trim())
    .filter(Boolean);
}

function numberFault(field: "siret" | "nda", read: NumberRead, language: Language): string | undefined {
  if ("value" in read) return undefined;
  const { faults } = paneIdentity[language];
  const { fault } = read;
  if (fault.why === "length") return faults[field].length(fault.count);
  return field === "siret" ? faults.siret[fault.why] : faults.nda[fault.why];
}

/** What is wrong with one field, to be said beside it; an empty field is never wrong. */
export function faultOf(field: FormText, text: string, language: Language): string | undefined {
  const { faults } = paneIdentity[language];
  const value = text.trim();
  if (value === "") return undefined;
  switch (field) {
    case "siret":
      return numberFault(field, readSiret(value), language);
    case "nda":
      return numberFault(field, readActivityNumber(value), language);
    case "email":
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? undefined : faults.email;
    case "sites":
      if (sitesOf(value).length > MOST_SITES) return faults.sites(MOST_SITES);
      return sitesOf(value).some((site) => site.length > LONGEST_TEXT) ? faults.long(LONGEST_TEXT) : undefined;
    default:
      return value.length > LONGEST_TEXT ? faults.long(LONGEST_TEXT) : undefined;
  }
}

function kept(field: FormText, text: string): string {
  const value = text.trim();
  const read = field === "siret" ? readSiret(value) : field === "nda" ? readActivityNumber(value) : null;
  return read && "value" in read ? read.value : value;
}

/** What is kept of a form without a fault; the scope only where the day of the certificate changed. */
export function settingsOf({ texts, vat, certificateDate }: Form, scope: Scope): Partial<Settings> {
  const sites = sitesOf(texts.sites);
  const identity: Identity = {
    ...Object.fromEntries(
      IDENTITY_TEXTS.map((name) => [name, kept(name, texts[name])]).filter(([, value]) => value !== ""),
    ),
    ...(sites.length > 0 ? { sites } : {}),
    ...(vat ? { vat } : {}),
  };
  return {
    body: kept("name", texts.name) || undefined,
    identity: Object.keys(identity).length > 0 ? identity : undefined,
    ...(certificateDate === scope.certificateDate ? {} : { scope: { ...scope, certificateDate } }),
  };
}

/** How many fields hold something. */
export function filledIn({ texts, vat, certificateDate }: Form): number {
  const written = FORM_TEXTS.filter((name) => texts[name].trim() !== "").length;
  return written + (vat ? 1 : 0) + (certificateDate ? 1 : 0);
}
