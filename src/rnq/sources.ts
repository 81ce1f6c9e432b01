import { en, fr } from "../text/typography";
import type { Bilingual } from "./types";

/** The texts that facts come from, as they are named on screen. */
export const SOURCES = {
  code: { fr: "Code du travail, L. 6316-1 à L. 6316-5", en: "French labour code, L. 6316-1 to L. 6316-5" },
  annex: {
    fr: "Code du travail, annexe à l’article D. 6316-1-1",
    en: "French labour code, annex to article D. 6316-1-1",
  },
  decree2019: { fr: fr`Décret 2019-565 du 6 juin 2019`, en: en`Decree 2019-565 of 6 June 2019` },
  guide: { fr: "Guide de lecture V9", en: "Reading guide V9" },
  guidePreamble: { fr: "Guide de lecture V9, préambule", en: "Reading guide V9, preamble" },
  auditOrder: { fr: fr`Arrêté du 6 juin 2019 sur les audits`, en: en`Order of 6 June 2019 on audits` },
  auditOrder5: {
    fr: fr`Arrêté du 6 juin 2019 sur les audits, article 5`,
    en: en`Order of 6 June 2019 on audits, article 5`,
  },
  decree2026: { fr: fr`Décret 2026-728 du 1ᵉʳ août 2026`, en: en`Decree 2026-728 of 1 August 2026` },
  cpfLaw: { fr: "Code du travail, L. 6323-9-2", en: "French labour code, L. 6323-9-2" },
  cpfDecree: {
    fr: fr`Décret 2023-1350 du 28 décembre 2023, R. 6333-6-2`,
    en: en`Decree 2023-1350 of 28 December 2023, R. 6333-6-2`,
  },
  cpfOrder: { fr: fr`Arrêté du 3 janvier 2024`, en: en`Order of 3 January 2024` },
} satisfies Readonly<Record<string, Bilingual>>;

export type SourceName = keyof typeof SOURCES;
