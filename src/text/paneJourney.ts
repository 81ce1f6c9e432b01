/** The journey screen and its picture. */
import type { Language } from "./index";
import { counted, en, fr } from "./typography";

export const paneJourney = {
  fr: {
    title: { trainee: fr`Parcours stagiaire`, beneficiary: fr`Parcours du bénéficiaire` },
    subtitle: (steps: number, missing: number, covered: number, applicable: number) =>
      fr`${counted(steps, "étape", "étapes", "fr")}${missing ? fr`, dont ${missing} sans trace` : ""}. ${covered}~indicateurs sur ${applicable} se prouvent le long du parcours.`,
    noTrace: fr`Aucune trace`,
    usually: (documents: string) => fr`D'habitude : ${documents}`,
    progress: (done: number, total: number) => fr`${done} sur ${total}`,
    suggested: fr`Souvent prouvés ici`,
    elsewhere: fr`Hors du parcours, prouvés ailleurs`,
    nowhere: fr`Ni étape, ni preuve`,
    select: (step: string) => fr`${step}, sélectionner dans la feuille`,
    picture: "Image",
    pictureName: fr`Image du parcours : étapes, documents et indicateurs, comme dans la liste ci-dessus`,
    svg: fr`Enregistrer en SVG`,
    png: fr`Enregistrer en PNG`,
    noDownload: fr`Si rien ne s'enregistre (Excel pour Mac), créez la feuille : elle contient le même parcours.`,
    sheet: fr`Créer la feuille à imprimer`,
    remake: fr`Mettre à jour la feuille à imprimer`,
    file: "parcours",
    referential: (version: string) => fr`Référentiel ${version}`,
    none: fr`Aucun parcours dans ce classeur.`,
    noneNote: fr`Une feuille avec une ligne par étape suffit. Voici les six étapes habituelles ; la feuille créée les reprend, à compléter.`,
    steps: fr`Les étapes`,
    indicators: (numbers: string, plural: boolean) => (plural ? fr`Indicateurs ${numbers}` : fr`Indicateur ${numbers}`),
  },
  en: {
    title: { trainee: en`Trainee journey`, beneficiary: en`Beneficiary's journey` },
    subtitle: (steps: number, missing: number, covered: number, applicable: number) =>
      en`${counted(steps, "step", "steps", "en")}${missing ? en`, ${missing} without a trace` : ""}. ${covered}~indicators of ${applicable} are proven along the journey.`,
    noTrace: en`No trace`,
    usually: (documents: string) => en`Usually: ${documents}`,
    progress: (done: number, total: number) => en`${done} of ${total}`,
    suggested: en`Often proven here`,
    elsewhere: en`Outside the journey, proven elsewhere`,
    nowhere: en`Neither step nor proof`,
    select: (step: string) => en`${step}, select in the sheet`,
    picture: "Picture",
    pictureName: en`Picture of the journey: steps, documents and indicators, as in the list above`,
    svg: en`Save as SVG`,
    png: en`Save as PNG`,
    noDownload: en`If nothing is saved (Excel for Mac), create the sheet: it holds the same journey.`,
    sheet: en`Create the sheet to print`,
    remake: en`Update the sheet to print`,
    file: "journey",
    referential: (version: string) => en`${version} standard`,
    none: en`No journey in this workbook.`,
    noneNote: en`A sheet with one row per step is enough. Here are the six usual steps; the sheet that is created holds them, to be completed.`,
    steps: en`The steps`,
    indicators: (numbers: string, plural: boolean) => (plural ? en`Indicators ${numbers}` : en`Indicator ${numbers}`),
  },
} satisfies Record<Language, object>;

