/** Who she is, as the heads of the sheets say it: only what is known. */
import { scopeText } from "../../../text/scope";
import { sheets as words } from "../../../text/sheets";
import { certificateDates } from "../../report/audit";
import { spacedActivityNumber, spacedSiret } from "../../identity/identity";
import type { SheetContext } from "./context";

/** "Atelier Marjolaine, SIRET 732 829 320 00074. "; empty when her name is not known. */
export function whoSentence({ body, identity, language }: SheetContext): string {
  if (!body) return "";
  const { siret } = words[language].identity;
  return `${[body, identity?.siret ? siret(spacedSiret(identity.siret)) : ""].filter(Boolean).join(", ")}. `;
}

/** Labels and values, for the auditor. */
export function identityLines({ identity, language }: SheetContext): readonly (readonly [string, string])[] {
  if (!identity) return [];
  const text = words[language].identity;
  const { siret, nda, prefecture, address, sites = [], certificate, certifier, certificateDate } = identity;
  const numbers = [
    siret ? text.siret(spacedSiret(siret)) : "",
    nda ? text.activityNumber(spacedActivityNumber(nda), prefecture ?? "") : "",
  ];
  const certified = [
    certificate ? text.certificateNumber(certificate) : "",
    certifier ? text.certifiedBy(certifier) : "",
    certificateDate ? text.certifiedFrom(certificateDate, certificateDates(certificateDate).end) : "",
  ];
  const sentence = (parts: readonly string[]) => parts.filter(Boolean).join(", ");
  const lines: readonly (readonly [string, string])[] = [
    [text.numbers, sentence(numbers)],
    [text.address, address ?? ""],
    [text.sites, sites.join("; ")],
    [text.actions, identity.categories.map((category) => scopeText[language].categories[category]).join(", ")],
    [text.contact, sentence([identity.contact ?? "", identity.email ?? "", identity.phone ?? ""])],
    [text.disability, identity.disability ?? ""],
    [text.certificate, sentence(certified)],
  ];
  const known = lines.filter(([, value]) => value !== "");
  // Her categories alone are no block: the line under the title says them.
  return known.length > 1 ? known : [];
}
