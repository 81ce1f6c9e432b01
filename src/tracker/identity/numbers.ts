/** SIRET and activity number: what is typed, read; what is wrong with it. */

export type NumberFault =
  { readonly why: "characters" } | { readonly why: "length"; readonly count: number } | { readonly why: "key" };

export type NumberRead = { readonly value: string } | { readonly fault: NumberFault };

const SIRET_LENGTH = 14;
const NDA_LENGTH = 11;
/** La Poste, whose establishments do not follow the key: their digits add up to a multiple of five (INSEE). */
const POST_OFFICE = "356000000";

const bare = (text: string): string => text.replace(/[\s\u00a0\u202f.\-/]/g, "").toUpperCase();

/** The key of Luhn, by which INSEE checks SIREN and SIRET: doubled digits from the right add up to a multiple of ten. */
function luhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

function keyHolds(siret: string): boolean {
  if (!siret.startsWith(POST_OFFICE)) return luhn(siret);
  return luhn(siret) || [...siret].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;
}

/** Fourteen digits with their key; spaces and points between them do not count. */
export function readSiret(text: string): NumberRead {
  const value = bare(text);
  if (!/^\d*$/.test(value)) return { fault: { why: "characters" } };
  if (value.length !== SIRET_LENGTH) return { fault: { why: "length", count: value.length } };
  return keyHolds(value) && !/^0+$/.test(value) ? { value } : { fault: { why: "key" } };
}

/**
 * The number of the declaration of activity (R. 6351-6 of the labour code): region, department (2A and 2B for
 * Corsica), rank and key, eleven characters. Its key is published nowhere that was read, so it is not checked.
 */
export function readActivityNumber(text: string): NumberRead {
  const value = bare(text);
  if (!/^[\dAB]*$/.test(value)) return { fault: { why: "characters" } };
  if (value.length !== NDA_LENGTH) return { fault: { why: "length", count: value.length } };
  return /^\d{2}(\d{2}|2[AB])\d{5}(\d{2}|2[AB])$/.test(value) ? { value } : { fault: { why: "characters" } };
}
