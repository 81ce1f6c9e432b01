/**
 * What commits her beside the agreement and the contract: terms of sale, clause for a subcontractor, agreement for a
 * skills assessment. Subcontracting paid by the CPF: L. 6323-9-2 and R. 6333-6-2 of the labour code. Skills assessment:
 * L. 6313-4, L. 6313-10, R. 6313-4 to R. 6313-8.
 */
import { fr } from "../typography";
import { clause, field, note, privacyClause, signatures, text, VAT_NOTE, WHO, type DocumentText } from "./parts";

export const terms: DocumentText = {
  title: fr`Conditions générales de vente`,
  texts: fr`Code de commerce, L. 441-1 et L. 441-10 ; Code du travail, L. 6353-1 à L. 6353-7 et L. 6354-1 ; Code de la consommation, L. 221-5, L. 221-18 et L. 612-1 ; code général des impôts, 293 B et 261-4-4° a`,
  doubtful: fr`la rétractation par toute déclaration claire, pour un contrat conclu à distance, et les références de TVA à partir de 2027`,
  lawyer: true,
  parts: [
    note(fr`À joindre au devis et à publier. Modèle à relire et à adapter ; il ne remplace pas un conseil juridique.`),
    field(fr`Organisme`, 3, fr`{organisme}, {adresse}, SIRET {siret}, déclaration d'activité n° {nda}`),
    field(fr`Contact`, 1, fr`{responsable}, {courriel}, {téléphone}`),
    clause(
      fr`1. Objet`,
      fr`Ces conditions s'appliquent aux prestations de l'organisme. Une convention ou un contrat signé l'emporte sur elles.`,
    ),
    clause(
      fr`2. Inscription`,
      fr`L'inscription est définitive à la signature de la convention ou du contrat, après remise du programme et du règlement intérieur. Délai d'accès : ……`,
    ),
    clause(
      fr`3. Prix et règlement`,
      fr`Prix : ceux du devis. {tva}. Règlement à …… jours. Entre professionnels, tout retard entraîne des pénalités au taux de …… et une indemnité de recouvrement de 40 €.`,
    ),
    clause(
      fr`4. Financement par un tiers`,
      fr`Le client fait sa demande de prise en charge avant le début. Ce que le financeur ne paie pas reste dû par le client, dans la limite des heures réalisées.`,
    ),
    clause(
      fr`5. Rétractation`,
      fr`Particulier : quatorze jours pour un contrat conclu à distance ou hors établissement, par toute déclaration claire (à confirmer) ; dix jours sinon, par lettre recommandée avec avis de réception. Le formulaire est joint au contrat.`,
    ),
    clause(
      fr`6. Report, annulation, abandon`,
      fr`Par le client : ……. Par l'organisme : proposition d'une autre date, ou remboursement. Seules les heures réalisées sont facturées au titre de la formation ; un dédit est facturé à part et n'est pris en charge par aucun financeur.`,
    ),
    clause(
      fr`7. Moyens et supports`,
      fr`L'organisme met en œuvre les moyens décrits au programme. Les supports restent sa propriété ; leur copie hors de la formation demande son accord écrit.`,
    ),
    clause(
      fr`8. Handicap`,
      fr`Toute situation de handicap est étudiée avant l'inscription avec le référent : {handicap}.`,
    ),
    clause(
      fr`9. Réclamations et litiges`,
      fr`Réclamation à {courriel}, réponse sous …… jours. Particulier : médiateur de la consommation, {médiateur}. Professionnel : tribunal compétent, ……`,
    ),
    privacyClause(fr`10. Données personnelles`),
    note(VAT_NOTE),
    text(fr`En vigueur le ……`),
  ],
};

export const subcontracting: DocumentText = {
  title: fr`Clause de sous-traitance`,
  texts: fr`Code du travail, L. 6323-9-2, L. 6353-1 et R. 6333-6-2 ; indicateur 27 du Référentiel national qualité (décret 2026-728)`,
  doubtful: fr`ce que l'auditeur attend de la traçabilité de la conformité, ajoutée en 2026`,
  lawyer: true,
  parts: [
    note(
      fr`À insérer dans le contrat avec la personne qui anime à votre place, ou à signer avec elle. Modèle à relire et à adapter.`,
    ),
    field(fr`Le donneur d'ordre`, 3, WHO),
    field(fr`Le sous-traitant`, 3, fr`……, SIRET ……, déclaration d'activité n° ……`),
    clause(fr`1. Mission`, fr`Intervention confiée : ……. Contenu et sanction : ceux du programme joint. Public : ……`),
    clause(
      fr`2. Réalisation`,
      fr`Moyens : ……. Conditions de réalisation et de suivi : ……. Durée : …… heures, du …… au ……. Montant : …… €.`,
    ),
    clause(
      fr`3. Qualification`,
      fr`Le sous-traitant remet avant de commencer, puis chaque année : CV et diplômes, extrait d'immatriculation, attestation de vigilance, dernier bilan pédagogique et financier, certificat Qualiopi quand l'action est payée par le CPF.`,
    ),
    clause(
      fr`4. Qualité`,
      fr`Le sous-traitant applique les exigences du Référentiel national qualité qui touchent sa mission. Il remet pour chaque session : ……. Le donneur d'ordre vérifie ces pièces, note la date et la suite donnée, et les garde : c'est la trace de la conformité.`,
    ),
    clause(
      fr`5. Suivi`,
      fr`Point après chaque session ; évaluation une fois par an. Toute difficulté, réclamation, violence ou discrimination est signalée le jour même à {courriel}.`,
    ),
    clause(
      fr`6. Interdits`,
      fr`Le sous-traitant ne confie pas lui-même l'action à un autre. Il ne démarche pas les clients du donneur d'ordre pendant ……`,
    ),
    clause(
      fr`7. Plafond du CPF`,
      fr`Les actions payées par le CPF et sous-traitées ne dépassent pas 80 % du chiffre d'affaires que le donneur d'ordre y réalise dans l'année. Le contrat est communiqué à la Caisse des dépôts.`,
    ),
    privacyClause(fr`8. Données personnelles`),
    text(fr`Fait en deux exemplaires, à ……, le ……`),
    signatures(fr`Le sous-traitant`, fr`Pour {organisme}`),
  ],
};

export const skillsAgreement: DocumentText = {
  title: fr`Convention de bilan`,
  short: "Bilan",
  texts: fr`Code du travail, L. 6313-1, L. 6313-4, L. 6313-10, R. 6313-4 à R. 6313-8 ; code pénal, 226-13 ; code général des impôts, 293 B et 261-4-4° a`,
  doubtful: fr`la durée de vingt-quatre heures au plus, et les références de TVA à partir de 2027`,
  lawyer: true,
  parts: [
    note(fr`Pour un bilan de compétences ; à trois quand l'employeur le paie. Modèle à relire et à adapter.`),
    field(fr`Entre l'organisme`, 3, WHO),
    field(fr`Le bénéficiaire`, 1, "{stagiaire}"),
    field(fr`Et l'employeur ou le financeur`, 1, "{client}"),
    clause(
      fr`1. Objet`,
      fr`L'organisme réalise un bilan de compétences : analyser compétences, aptitudes et motivations, pour définir un projet professionnel et, s'il y a lieu, un projet de formation. Objectifs du bénéficiaire : ……`,
    ),
    clause(
      fr`2. Consentement`,
      fr`Le bilan se fait avec l'accord du bénéficiaire, que marque sa signature. Les informations demandées ont un lien direct avec son objet ; il y répond de bonne foi.`,
    ),
    clause(
      fr`3. Les trois phases`,
      fr`Préliminaire : confirmer l'engagement, définir les besoins, informer des méthodes. Investigation : construire le projet et en vérifier la pertinence, ou chercher d'autres pistes. Conclusion : s'approprier les résultats, recenser ce qui favorise ou non le projet, prévoir les étapes et l'entretien de suivi.`,
    ),
    clause(
      fr`4. Durée et moyens`,
      fr`{heures} heures, vingt-quatre au plus, du {début} au {fin}. Calendrier : ……. Lieu, ou distance : {lieu}. Méthodes, tests et outils : ……. Intervenant et titres : {intervenant}. Entretien de suivi à six mois, prévu le ……`,
    ),
    clause(
      fr`5. Résultats et secret`,
      fr`Le bénéficiaire seul reçoit les résultats détaillés et le document de synthèse ; ils ne vont à un tiers qu'avec son accord. L'organisme est tenu au secret professionnel.`,
    ),
    clause(
      fr`6. Destruction`,
      fr`Les documents du bilan sont détruits à la fin, sauf accord écrit du bénéficiaire pour le suivi de sa situation : ils sont alors gardés un an au plus.`,
    ),
    clause(fr`7. Prix`, fr`…… €. {tva}. Payés par : ……, selon l'échéancier : ……. En cas d'interruption : ……`),
    clause(
      fr`8. Réclamations et litiges`,
      fr`Toute réclamation est adressée à {courriel} et reçoit une réponse sous …… jours. Particulier : médiateur de la consommation, {médiateur}. Un bénéficiaire qui paie lui-même signe aussi le contrat de formation, avec son délai de rétractation.`,
    ),
    privacyClause(fr`9. Données personnelles`),
    note(VAT_NOTE),
    text(fr`Fait en …… exemplaires, à ……, le ……`),
    signatures(fr`Le bénéficiaire`, fr`Pour {organisme}`),
  ],
};
