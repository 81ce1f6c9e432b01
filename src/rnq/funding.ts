import type { Bilingual } from "./types";

/** Public or pooled funders whose money requires the certificate (L. 6316-1). */
export const FUNDERS = {
  opco: { fr: "OPCO", en: "OPCO (skills operators)" },
  transitionsPro: { fr: "Transitions Pro", en: "Transitions Pro" },
  state: { fr: "État", en: "State" },
  regions: { fr: "Régions", en: "Regions" },
  cpf: { fr: "CPF (Caisse des dépôts)", en: "CPF (Caisse des dépôts)" },
  franceTravail: { fr: "France Travail", en: "France Travail" },
  agefiph: { fr: "Agefiph", en: "Agefiph" },
} satisfies Readonly<Record<string, Bilingual>>;

export type Funder = keyof typeof FUNDERS;
