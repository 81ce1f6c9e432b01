import { fr } from "../text/typography";

/**
 * How a training body charges VAT: exempt as a micro-entrepreneur (article 293 B of the code général des impôts), exempt
 * as training by attestation (article 261-4-4° a), or taxed.
 */
export const VAT_CASES = ["micro", "training", "taxed"] as const;
export type VatCase = (typeof VAT_CASES)[number];

/** What a quote or a contract says of it (code général des impôts, 293 B and 261-4-4° a). Documents are in French. */
export const VAT_MENTIONS: Readonly<Record<VatCase, string>> = {
  micro: fr`TVA non applicable, article 293 B du CGI`,
  training: fr`Exonération de TVA, article 261-4-4° a du CGI`,
  taxed: fr`TVA au taux de …… %`,
};

/**
 * References to VAT move to the code des impositions sur les biens et services: from the first day on; the old ones are
 * tolerated until the second. Neither text was read: to be confirmed.
 */
export const VAT_REFERENCES_MOVE = { from: "2027-01-01", toleratedUntil: "2028-06-30" } as const;

/** What is to be known of the references on a day (`YYYY-MM-DD`); the documents show it small. */
export function vatReferenceNote(day: string): string {
  if (day < VAT_REFERENCES_MOVE.from)
    return fr`TVA : les références au CGI passent au Code des impositions sur les biens et services le 1ᵉʳ janvier 2027 (à confirmer).`;
  if (day <= VAT_REFERENCES_MOVE.toleratedUntil)
    return fr`TVA : les références ont changé le 1ᵉʳ janvier 2027 ; celles du CGI sont tolérées jusqu'au 30 juin 2028 (à confirmer).`;
  return fr`TVA : les références au CGI ne sont plus admises depuis le 1ᵉʳ juillet 2028 (à confirmer). Demandez la nouvelle.`;
}
