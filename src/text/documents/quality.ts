/**
 * Welcome booklet, certificate with results, procedure against violence and discrimination, analysis of risks: 9, 11,
 * 12 and 32 of decree 2026-728.
 */
import { fr } from "../typography";
import { field, note, privacy, section, signatures, table, text, type DocumentText } from "./parts";

export const welcome: DocumentText = {
  title: fr`Livret d'accueil`,
  texts: fr`indicateurs 9, 12 et 26 du Référentiel national qualité (décret 2026-728) ; Code du travail, L. 6353-8`,
  parts: [
    note(fr`À remettre avec la convocation. Gardez ce qui vous sert ; dites-le avec vos mots.`),
    text(fr`Bienvenue chez {organisme}.`),
    section(fr`Qui, où`),
    field(fr`Votre contact`, 1, fr`{responsable}, {courriel}, {téléphone}`),
    field(fr`Adresse, accès, transports`, 2, "{adresse}"),
    field(fr`Autres lieux`, 1, "{lieux}"),
    field(fr`Horaires, pauses, repas`, 1),
    field(fr`Vos formateurs, et leurs titres`, 2),
    section(fr`Pendant la formation`),
    field(
      fr`Ce que l'on attend de vous`,
      2,
      fr`Signer chaque demi-journée, prévenir d'une absence, respecter le règlement intérieur joint.`,
    ),
    field(fr`À distance : se connecter, être aidé, être suivi`, 2),
    field(fr`Supports, et comment les retrouver`, 1),
    field(fr`Évaluations, et ce que vous recevrez à la fin`, 2),
    section(fr`Besoin d'aide`),
    field(
      fr`Handicap : adapter la formation, être orienté`,
      2,
      fr`Référent : {handicap}. Agefiph, Cap emploi, MDPH : ……`,
    ),
    field(fr`Difficulté, envie d'arrêter`, 1, fr`Parlez-en tôt : {téléphone}`),
    field(
      fr`Violence, harcèlement, discrimination`,
      2,
      fr`À signaler à {responsable}, {courriel}. 3919 (violences faites aux femmes), 17 en cas d'urgence, Défenseur des droits.`,
    ),
    field(fr`Réclamation`, 1, fr`{courriel} ; réponse sous …… jours`),
    text(fr`Joints : programme, règlement intérieur, calendrier.`),
  ],
};

export const attainment: DocumentText = {
  title: fr`Attestation de fin de formation`,
  short: "Attestation",
  texts: fr`Code du travail, L. 6353-1 ; indicateur 11 du guide de lecture V9`,
  parts: [
    note(
      fr`Dit ce qui est acquis, objectif par objectif. Elle s'ajoute au certificat de réalisation, qui dit seulement que l'action a eu lieu.`,
    ),
    text(fr`{organisme}, SIRET {siret}, déclaration d'activité n° {nda}, atteste que`),
    field(fr`Nom et prénom`, 1, "{stagiaire}"),
    text(fr`a suivi la formation`),
    field(fr`Intitulé`, 1, "{formation}"),
    field(fr`Du, au, durée suivie`, 1, fr`Du {début} au {fin}, …… heures`),
    field(fr`Nature de l'action et reconnaissance`, 1),
    section(fr`Résultats de l'évaluation des acquis`),
    table([fr`Objectif`, fr`Acquis / en cours / non acquis ; comment on l'a vu`], 6, 2),
    field(fr`Résultat à la certification, s'il y a lieu`, 1),
    field(fr`Suite conseillée`, 1),
    text(fr`Fait à ……, le ……`),
    signatures("", fr`Pour {organisme}, {responsable}`),
  ],
};

export const violence: DocumentText = {
  title: fr`Violences et discriminations`,
  columns: [14, 16, 40, 14, 16],
  texts: fr`indicateur 12 du décret 2026-728 ; code pénal, 222-33, 222-33-2-2, 225-1 et 434-3 ; Code du travail, L. 1152-1 et L. 1153-1`,
  doubtful: fr`le seuil de deux jours pour cette partie de l'indicateur 12, et ce que l'auditeur en attend`,
  lawyer: true,
  parts: [
    note(
      fr`Prévenir et traiter : violences, dont sexistes et sexuelles, harcèlement, discriminations. À adapter, à remettre, à afficher.`,
    ),
    field(fr`Organisme`, 1, "{organisme}"),
    field(fr`À qui le dire`, 1, fr`{responsable}, {courriel}, {téléphone}`),
    field(fr`Si cette personne est en cause`, 1, fr`une personne extérieure : ……`),
    section(fr`Prévenir`),
    table(
      [fr`Quand`, fr`Qui`, fr`Comment`, fr`Depuis le`, fr`Trace`],
      [
        [
          fr`À l'inscription`,
          "……",
          fr`Livret d'accueil et règlement intérieur disent ce qui est interdit, à qui le dire, les numéros.`,
          "……",
          fr`Livret remis`,
        ],
        [fr`Au début`, "……", fr`Rappel de vive voix en ouverture de la session.`, "……", fr`Déroulé`],
        [fr`Pendant`, "……", fr`Point d'étape où chacun peut parler seul à seul.`, "……", fr`Fiche de suivi`],
        [
          fr`À la fin`,
          "……",
          fr`Question du questionnaire à chaud : « je me suis senti(e) en sécurité et respecté(e) ».`,
          "……",
          fr`Réponses`,
        ],
      ],
    ),
    section(fr`Traiter, sans délai`),
    table(
      [fr`Étape`, fr`Qui`, fr`Comment`, fr`Délai`, fr`Trace`],
      [
        [
          fr`Recueillir`,
          "……",
          fr`Écouter, noter les mots tels quels ; ne pas enquêter soi-même.`,
          fr`le jour même`,
          fr`Fiche datée`,
        ],
        [
          fr`Protéger`,
          "……",
          fr`Séparer, aménager, proposer une aide (3919, France Victimes au 116 006, médecin).`,
          fr`le jour même`,
          fr`Mesures notées`,
        ],
        [
          fr`Signaler`,
          "……",
          fr`Police ou procureur s'il y a danger, ou mineur ; employeur ou financeur avec l'accord de la personne.`,
          fr`…… jours`,
          fr`Copie`,
        ],
        [
          fr`Décider`,
          "……",
          fr`Entendre chacun ; règlement intérieur, sanctions et garanties.`,
          fr`…… jours`,
          fr`Décision écrite`,
        ],
        [
          fr`Éviter la rupture`,
          "……",
          fr`Proposer une suite : autre session, distance, report.`,
          fr`…… jours`,
          fr`Proposition`,
        ],
        [fr`Améliorer`, "……", fr`Ce qui change pour que cela n'arrive plus.`, fr`au bilan`, fr`Action datée`],
      ],
    ),
    field(fr`Revue de cette procédure`, 1, fr`une fois par an, la dernière le ……`),
    privacy({
      why: fr`protéger les personnes et traiter ce qui est signalé`,
      basis: fr`de ses obligations et de son intérêt à protéger chacun`,
      kept: fr`le temps du traitement, puis celui des recours, sous clé`,
    }),
  ],
};

export const risks: DocumentText = {
  title: fr`Analyse des risques qualité`,
  landscape: true,
  columns: [26, 24, 10, 10, 30, 16, 14],
  texts: fr`indicateur 32 du décret 2026-728`,
  doubtful: fr`la forme que l'auditeur attend : aucune n'est fixée par le texte`,
  parts: [
    note(
      fr`Ce qui pourrait abîmer la qualité de vos prestations, et ce que vous faites pour l'éviter. Les lignes déjà écrites sont des exemples : gardez ce qui vous concerne. Relisez-la chaque année, et après un incident.`,
    ),
    field(fr`Organisme`, 1, "{organisme}"),
    field(fr`Faite le, revue le`, 1),
    table(
      [
        fr`Ce qui peut arriver`,
        fr`Effet sur la qualité`,
        fr`Probable (1 à 3)`,
        fr`Grave (1 à 3)`,
        fr`Ce que je fais pour l'éviter`,
        fr`Pour le`,
        fr`Fait, vu comment`,
      ],
      [
        [
          fr`Je suis malade ou empêchée`,
          fr`Session annulée, stagiaires déçus`,
          "",
          "",
          fr`Remplaçant pressenti, report prévu au contrat`,
          "",
          "",
        ],
        [
          fr`Panne ou coupure à distance`,
          fr`Temps perdu, suivi impossible`,
          "",
          "",
          fr`Deuxième moyen de se joindre, supports envoyés avant`,
          "",
          "",
        ],
        [
          fr`Programme devenu faux (loi, métier, outil)`,
          fr`Contenu inexact`,
          "",
          "",
          fr`Veille datée, relecture avant chaque session`,
          "",
          "",
        ],
        [
          fr`Besoin mal compris`,
          fr`Objectifs non atteints`,
          "",
          "",
          fr`Entretien et positionnement avant le devis`,
          "",
          "",
        ],
        [
          fr`Handicap découvert trop tard`,
          fr`Personne mal accueillie`,
          "",
          "",
          fr`Question posée à l'inscription, référent joignable`,
          "",
          "",
        ],
        [fr`Perte de documents`, fr`Preuves manquantes`, "", "", fr`Copie chaque semaine, ailleurs`, "", ""],
        [fr`Un client pèse trop`, fr`Manque de moyens s'il part`, "", "", "", "", ""],
        ["", "", "", "", "", "", ""],
        ["", "", "", "", "", "", ""],
      ],
      1.6,
    ),
    field(fr`Ce que j'ai changé depuis la dernière fois`, 1),
  ],
};
