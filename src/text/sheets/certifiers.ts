/** The sheet *Certificateurs*: her comparison of who may audit her, and the ranking under it. */
import type { Language } from "..";
import { en, forCell, fr } from "../typography";

const cell = (parts: TemplateStringsArray, ...values: readonly (string | number)[]) => forCell(fr(parts, ...values));

export const certifierWords = {
  fr: {
    how: cell`Un certificateur par ligne. Tous les prix de la même façon : hors taxes, ou taxes comprises si vous ne récupérez pas la TVA.`,
    sums: cell`Premières années : audit initial, surveillance, déplacements. Années suivantes : renouvellement, surveillance, déplacements. Écrivez 0 pour ce qui est compris ; tant qu'un prix manque, le total dit « incomplet ».`,
    heads: {
      rank: "Rang",
      name: "Certificateur",
      accreditation: cell`N° d'accréditation`,
      initial: "Audit initial",
      surveillance: "Surveillance",
      renewal: "Renouvellement",
      travel: cell`Déplacements, 3~ans`,
      place: cell`Sur place ou à distance`,
      delay: cell`Délai pour une date`,
      remarks: "Remarques",
      first: cell`Total, 3 premières années`,
      next: cell`Total, 3 années suivantes`,
    },
    places: ["Sur place", "À distance", "Les deux"],
    incomplete: "incomplet",
    ranking: {
      first: cell`Du moins cher au plus cher, sur les 3 premières années`,
      next: cell`Du moins cher au plus cher, sur les 3 années suivantes`,
    },
    rankingHow: cell`Cette liste se classe seule à mesure que vous écrivez ; vos lignes restent où vous les avez mises. Le prix ne dit pas tout : comparez aussi le délai et les remarques.`,
    lists: cell`Où les trouver`,
    sites: {
      ministry: cell`Liste des certificateurs, ministère du Travail : chercher « liste des organismes certificateurs Qualiopi »`,
      cofrac: cell`Accréditation d'un certificateur, par son numéro : Cofrac`,
      labelling: cell`Instances de labellisation reconnues : France compétences`,
    },
  },
  en: {
    how: en`A certifying body a row. All prices alike: without tax, or with tax if you do not recover VAT.`,
    sums: en`First years: initial audit, surveillance, travel. Next years: renewal, surveillance, travel. Write 0 for what is included; while a price is missing, the total says “incomplete”.`,
    heads: {
      rank: "Rank",
      name: en`Certifying body`,
      accreditation: en`Accreditation no.`,
      initial: en`Initial audit`,
      surveillance: "Surveillance",
      renewal: "Renewal",
      travel: en`Travel, 3 years`,
      place: en`On site or remote`,
      delay: en`Wait for a date`,
      remarks: "Remarks",
      first: en`Total, first 3 years`,
      next: en`Total, next 3 years`,
    },
    places: ["On site", "Remote", "Both"],
    incomplete: "incomplete",
    ranking: {
      first: en`From the cheapest to the dearest, over the first 3 years`,
      next: en`From the cheapest to the dearest, over the next 3 years`,
    },
    rankingHow: en`This list sorts itself as you write; your rows stay where you put them. The price is not all: compare the wait and the remarks too.`,
    lists: en`Where to find them`,
    sites: {
      ministry: en`List of certifying bodies, French ministry of Labour: look for “liste des organismes certificateurs Qualiopi”`,
      cofrac: en`Accreditation of a body, by its number: Cofrac`,
      labelling: en`Recognised labelling bodies: France compétences`,
    },
  },
} satisfies Record<Language, object>;
