/** *Partir du modèle*: what the pane says of the document models. The documents themselves: `documents/`. */
import type { Language } from "../index";
import type { ModelId, SessionSlot, Slot } from ".";
import { en, fr, list, quoted } from "../typography";

export const models = {
  fr: {
    title: fr`Partir du modèle`,
    subtitle: fr`Une feuille à compléter et à imprimer. Une fois que vous y avez écrit, elle est à vous : RNQ n'y touche plus.`,
    forIndicator: (number: number) => fr`Pour l'indicateur ${number}`,
    indicator: (number: number) => fr`Indicateur ${number}`,
    others: fr`Les autres modèles`,
    all: fr`Les modèles`,
    startFrom: (names: readonly string[]) => fr`Partir du modèle : ${names.join(", ")}`,
    make: fr`Créer`,
    makeOne: (name: string) => fr`Créer la feuille ${quoted(name, "fr")}`,
    open: (sheet: string) => fr`Ouvrir ${quoted(sheet, "fr")}`,
    indicators: (numbers: readonly number[]) =>
      numbers.length === 0
        ? fr`Aucun indicateur, mais demandé par les financeurs.`
        : numbers.length === 1
          ? fr`Indicateur ${numbers[0] ?? 0}`
          : fr`Indicateurs ${list(numbers, "fr")}`,
    done: (sheet: string) =>
      fr`Feuille ${quoted(sheet, "fr")} créée. Complétez-la, puis notez la pièce dans votre tableau.`,
    bodyMissing: fr`Votre nom, votre SIRET, votre adresse n'y figureront pas encore : donnez-les une fois.`,
    identity: fr`Mon organisme`,
    legal: fr`Modèles de travail, à relire et à adapter : ils ne remplacent pas un conseil juridique. La documentation dit lesquels faire relire par un juriste.`,
    filledBlanks: (fields: readonly string[]) => fr`Restent en blanc, à compléter à la main : ${fields.join(", ")}.`,
    blanks: (fields: readonly string[]) =>
      fr`Restent en blanc, à donner dans Mon organisme ou à la main : ${fields.join(", ")}.`,
    slots: {
      name: fr`nom`,
      siret: "SIRET",
      nda: fr`numéro de déclaration d'activité`,
      prefecture: fr`préfecture`,
      address: fr`adresse`,
      sites: fr`autres lieux`,
      contact: fr`responsable`,
      email: fr`courriel`,
      phone: fr`téléphone`,
      disability: fr`référent handicap`,
      mediator: fr`médiateur`,
      vat: fr`cas de TVA`,
      training: fr`intitulé de la formation`,
      dates: "dates",
      start: fr`premier jour`,
      end: fr`dernier jour`,
      trainee: fr`nom du stagiaire`,
      trainees: fr`noms des stagiaires`,
      headcount: fr`nombre de stagiaires`,
      client: fr`entreprise`,
      funder: fr`financeur`,
      place: fr`lieu`,
      hours: fr`nombre d'heures`,
      trainer: fr`intervenant`,
    } satisfies Record<Slot | SessionSlot, string>,
    more: fr`Modèles de documents`,
    moreNote: fr`Programme, convention, émargement, questionnaires… à compléter.`,
    names: {
      programme: fr`Programme de formation`,
      need: fr`Analyse du besoin et positionnement`,
      quote: fr`Devis`,
      terms: fr`Conditions générales de vente`,
      agreement: fr`Convention de formation, avec une entreprise`,
      contract: fr`Contrat de formation, avec un particulier`,
      skillsAgreement: fr`Convention de bilan de compétences`,
      subcontracting: fr`Clause de sous-traitance`,
      convocation: fr`Convocation`,
      welcome: fr`Livret d'accueil`,
      houseRules: fr`Règlement intérieur`,
      attendance: fr`Feuille d'émargement`,
      hotSurvey: fr`Questionnaire à chaud`,
      coldSurvey: fr`Questionnaire à froid`,
      attainment: fr`Attestation de fin de formation, avec résultats`,
      completion: fr`Certificat de réalisation`,
      complaints: fr`Réclamations, difficultés, aléas : procédure et registres`,
      violence: fr`Procédure contre violences et discriminations`,
      risks: fr`Analyse des risques sur la qualité`,
    } satisfies Record<ModelId, string>,
    removed: fr`les modèles de documents où vous n'avez rien écrit ; ceux que vous avez remplis restent, ils sont à vous`,
    kept: (sheets: readonly string[]) =>
      sheets.length > 1
        ? fr`Les feuilles ${list(sheets, "fr")}, que vous avez remplies, restent : elles sont à vous.`
        : fr`La feuille ${sheets[0] ?? ""}, que vous avez remplie, reste : elle est à vous.`,
  },
  en: {
    title: en`Start from a model`,
    subtitle: en`A sheet to complete and print. Once you have written in it, it is yours: RNQ does not touch it again.`,
    forIndicator: (number: number) => en`For indicator ${number}`,
    indicator: (number: number) => en`Indicator ${number}`,
    others: en`The other models`,
    all: en`The models`,
    startFrom: (names: readonly string[]) => en`Start from a model: ${names.join(", ")}`,
    make: en`Create`,
    makeOne: (name: string) => en`Create the sheet ${quoted(name, "en")}`,
    open: (sheet: string) => en`Open ${quoted(sheet, "en")}`,
    indicators: (numbers: readonly number[]) =>
      numbers.length === 0
        ? en`No indicator, but funders ask for it.`
        : numbers.length === 1
          ? en`Indicator ${numbers[0] ?? 0}`
          : en`Indicators ${list(numbers, "en")}`,
    done: (sheet: string) =>
      en`Sheet ${quoted(sheet, "en")} created. Complete it, then note the document in your table.`,
    bodyMissing: en`Your name, SIRET and address are not in them yet: give them once.`,
    identity: en`My training body`,
    legal: en`Working models, to be read over and adapted: they do not replace legal advice. The documentation says which ones a lawyer should read.`,
    filledBlanks: (fields: readonly string[]) => en`Left blank, to complete by hand: ${fields.join(", ")}.`,
    blanks: (fields: readonly string[]) =>
      en`Left blank, to be given in My training body or by hand: ${fields.join(", ")}.`,
    slots: {
      name: en`name`,
      siret: "SIRET",
      nda: en`activity number`,
      prefecture: en`prefecture`,
      address: en`address`,
      sites: en`other places`,
      contact: en`person in charge`,
      email: en`email`,
      phone: en`telephone`,
      disability: en`disability officer`,
      mediator: en`mediator`,
      vat: en`VAT status`,
      training: en`title of the course`,
      dates: "dates",
      start: en`first day`,
      end: en`last day`,
      trainee: en`name of the trainee`,
      trainees: en`names of the trainees`,
      headcount: en`number of trainees`,
      client: en`company`,
      funder: en`funder`,
      place: en`place`,
      hours: en`number of hours`,
      trainer: en`trainer`,
    } satisfies Record<Slot | SessionSlot, string>,
    more: en`Document models`,
    moreNote: en`Programme, agreement, attendance, questionnaires… to complete. In French, for your trainees and the auditor.`,
    names: {
      programme: en`Training programme`,
      need: en`Need analysis and placement`,
      quote: en`Quote`,
      terms: en`Terms of sale`,
      agreement: en`Training agreement, with a company`,
      contract: en`Training contract, with an individual`,
      skillsAgreement: en`Agreement for a skills assessment`,
      subcontracting: en`Subcontracting clause`,
      convocation: en`Joining instructions`,
      welcome: en`Welcome booklet`,
      houseRules: en`House rules`,
      attendance: en`Attendance sheet`,
      hotSurvey: en`End-of-course questionnaire`,
      coldSurvey: en`Later questionnaire`,
      attainment: en`End-of-course certificate, with results`,
      completion: en`Certificate of completion`,
      complaints: en`Complaints, difficulties, incidents: procedure and logs`,
      violence: en`Procedure against violence and discrimination`,
      risks: en`Analysis of risks to quality`,
    } satisfies Record<ModelId, string>,
    removed: en`the document models in which you wrote nothing; those you completed stay, they are yours`,
    kept: (sheets: readonly string[]) =>
      sheets.length > 1
        ? en`The sheets ${list(sheets, "en")}, which you completed, stay: they are yours.`
        : en`The sheet ${sheets[0] ?? ""}, which you completed, stays: it is yours.`,
  },
} satisfies Record<Language, object>;
