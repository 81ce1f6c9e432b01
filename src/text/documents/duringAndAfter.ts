/**
 * Documents of the session and of what follows it. Certificate of completion: what the order of 21 December 2018 asks
 * it to say. Complaints: indicator 31 of guide V9.
 */
import { fr } from "../typography";
import { field, namedTable, note, privacy, section, signatures, table, text, type DocumentText } from "./parts";

/** Answer by a cross, from 1 to 4. */
const SCALE = ["1", "2", "3", "4"];

const rated = (...questions: readonly string[]) => questions.map((question) => [question, "", "", "", "", ""]);

export const attendance: DocumentText = {
  title: fr`Feuille d'émargement`,
  short: fr`Émargement`,
  texts: fr`Code du travail, L. 6353-1, R. 6332-25 et R. 6332-26 ; indicateurs 10 et 12 du guide de lecture V9`,
  landscape: true,
  columns: [28, 18, 18, 18, 18],
  parts: [
    field(fr`Organisme`, 1, "{organisme}"),
    field(fr`Formation`, 1, "{formation}"),
    field(fr`Lieu`, 1, "{lieu}"),
    field(fr`Intervenant`, 1, "{intervenant}"),
    note(
      fr`Une signature par demi-journée. Inscrivez la date et les horaires en tête de chaque colonne ; notez les absences le jour même.`,
    ),
    namedTable(
      [
        fr`Nom et prénom`,
        fr`Matin du {début}, de …… à ……`,
        fr`Après-midi, de …… à ……`,
        fr`Matin du ……, de …… à ……`,
        fr`Après-midi, de …… à ……`,
      ],
      8,
      1.1,
    ),
    table([fr`Intervenant : nom`, fr`Signature`, fr`Signature`, fr`Signature`, fr`Signature`], 1, 1.2),
    field(fr`Absences, motif, suite donnée`, 1),
    privacy({
      why: fr`prouver la réalisation de l'action`,
      basis: fr`de ses obligations légales`,
      kept: fr`trois ans à compter de la fin de l'année du dernier paiement`,
    }),
  ],
};

export const hotSurvey: DocumentText = {
  title: fr`Questionnaire à chaud`,
  short: fr`À chaud`,
  texts: fr`indicateurs 2, 12 et 30 du Référentiel national qualité (décret 2026-728) ; règlement (UE) 2016/679, articles 6 et 13`,
  columns: [44, 6, 6, 6, 6, 32],
  parts: [
    field(fr`Formation et dates`, 1, "{formation}, {dates}"),
    field(fr`Organisme, intervenant`, 1, "{organisme}"),
    field(fr`Votre nom (facultatif)`, 1),
    text(fr`De 1, pas du tout, à 4, tout à fait : une croix par ligne.`),
    table(
      [fr`La formation`, ...SCALE, fr`Remarque`],
      rated(
        fr`L'information reçue avant était claire.`,
        fr`Mes besoins ont été pris en compte.`,
        fr`Les objectifs annoncés sont atteints.`,
        fr`Le contenu m'est utile.`,
        fr`Le rythme et les exercices me convenaient.`,
        fr`Les supports sont clairs.`,
      ),
    ),
    table(
      [fr`L'accompagnement`, ...SCALE, fr`Remarque`],
      rated(
        fr`L'intervenant maîtrise son sujet.`,
        fr`Il a su répondre et s'adapter.`,
        fr`Lieu, matériel ou plateforme convenaient.`,
        fr`Je me suis senti(e) en sécurité et respecté(e).`,
        fr`Je recommanderais cette formation.`,
      ),
    ),
    field(fr`Ce que je vais mettre en pratique`, 2),
    field(fr`Ce qu'il faudrait changer`, 2),
    section(fr`À remplir par l'organisme`),
    field(fr`Reçu le, lu par`, 1),
    field(fr`Ce que nous en avons fait`, 2),
    privacy({
      why: fr`améliorer ses formations et en publier les résultats sans nommer personne`,
      basis: fr`de son intérêt à les améliorer, comme le demande sa certification`,
      kept: fr`trois ans, durée du certificat`,
    }),
  ],
};

export const coldSurvey: DocumentText = {
  title: fr`Questionnaire à froid`,
  short: fr`À froid`,
  texts: fr`indicateurs 2 et 30 du Référentiel national qualité (décret 2026-728) ; règlement (UE) 2016/679, articles 6 et 13`,
  columns: [44, 6, 6, 6, 6, 32],
  parts: [
    note(
      fr`À envoyer quelques semaines ou quelques mois après la fin, au stagiaire et, s'il y a lieu, à l'entreprise et au financeur. Notez l'envoi et les relances : ils comptent même sans réponse.`,
    ),
    field(fr`Formation et dates`, 1, "{formation}, {dates}"),
    field(fr`Envoyé le, relancé le`, 1),
    field(fr`Vous êtes`, 1, fr`stagiaire, entreprise ou financeur`),
    text(fr`De 1, pas du tout, à 4, tout à fait : une croix par ligne.`),
    table(
      [fr`Depuis la formation`, ...SCALE, fr`Exemple ou remarque`],
      rated(
        fr`Ce qui a été appris est utilisé.`,
        fr`Cela a changé quelque chose dans le travail.`,
        fr`Le projet ou le besoin de départ a avancé.`,
        fr`Il y a eu les moyens de mettre en pratique.`,
        fr`La formation répond à l'attente, avec le recul.`,
      ),
    ),
    field(fr`Ce qui a freiné`, 2),
    field(fr`Un besoin nouveau`, 2),
    section(fr`À remplir par l'organisme`),
    field(fr`Reçu le, lu par`, 1),
    field(fr`Ce que nous en avons fait`, 2),
    privacy({
      why: fr`améliorer ses formations et en publier les résultats sans nommer personne`,
      basis: fr`de son intérêt à les améliorer, comme le demande sa certification`,
      kept: fr`trois ans, durée du certificat`,
    }),
  ],
};

export const completion: DocumentText = {
  title: fr`Certificat de réalisation`,
  short: fr`Certificat`,
  texts: fr`Code du travail, R. 6332-25 et R. 6332-26 ; arrêté du 21 décembre 2018`,
  parts: [
    note(
      fr`À établir après l'action, d'après les émargements ou les relevés de connexion (arrêté du 21 décembre 2018).`,
    ),
    text(
      fr`Je soussigné(e) {responsable}, représentant légal de l'organisme {organisme}, SIRET {siret}, certifie que :`,
    ),
    field(fr`Nom et prénom du bénéficiaire`, 1, "{stagiaire}"),
    field(fr`Salarié de, s'il y a lieu`, 1),
    text(fr`a suivi l'action`),
    field(fr`Intitulé`, 1, "{formation}"),
    field(
      fr`Nature (L. 6313-1 du Code du travail)`,
      1,
      fr`action de formation / bilan de compétences / VAE / apprentissage : rayez le reste`,
    ),
    field(fr`Du, au`, 1, "{dates}"),
    field(fr`Durée réalisée`, 1, fr`…… heures`),
    field(fr`Dont à distance, s'il y a lieu`, 1),
    text(
      fr`Je conserve les pièces qui ont permis d'établir ce certificat pendant trois ans à compter de la fin de l'année du dernier paiement, sans préjudice des délais fiscaux, comptables ou commerciaux ; plus longtemps en cas de cofinancement européen.`,
    ),
    text(fr`Fait à ……, le ……`),
    signatures("", fr`Cachet et signature du responsable`),
  ],
};

export const complaints: DocumentText = {
  title: fr`Réclamations`,
  texts: fr`indicateur 31 du Référentiel national qualité (décret 2026-728) et glossaire du guide de lecture V9 ; Code de la consommation, L. 612-1`,
  columns: [12, 20, 28, 14, 26],
  parts: [
    field(fr`Organisme`, 1, "{organisme}"),
    section(fr`La procédure`),
    table(
      [fr`Étape`, fr`Qui`, fr`Comment`, fr`Délai`, fr`Trace`],
      [
        [
          fr`Recevoir`,
          "……",
          fr`Par courriel ou courrier ; ce qui est dit de vive voix est noté, et proposé à l'écrit.`,
          fr`le jour même`,
          fr`Une ligne dans le registre`,
        ],
        [
          fr`Accuser`,
          "……",
          fr`Dire que la réclamation est reçue, et quand viendra la réponse.`,
          fr`…… jours`,
          fr`Courriel d'accusé de réception`,
        ],
        [fr`Examiner`, "……", fr`Entendre les personnes, chercher la cause.`, fr`…… jours`, fr`Compte rendu`],
        [
          fr`Répondre`,
          "……",
          fr`Écrire ce qui est décidé, et le recours : pour un particulier, le médiateur {médiateur}.`,
          fr`…… jours`,
          fr`Réponse écrite`,
        ],
        [
          fr`Améliorer`,
          "……",
          fr`Décider ce qui change ; le reporter dans le plan d'amélioration.`,
          fr`à chaque bilan`,
          fr`Action datée`,
        ],
      ],
    ),
    field(fr`Où la trouver`, 1, fr`livret d'accueil, convocation, site : ……`),
    note(
      fr`Trois choses différentes : la réclamation, écrite, qui attend une réponse ; la difficulté, rencontrée par un bénéficiaire, une entreprise ou un financeur ; l'aléa, qui gêne le déroulement (panne, absence, retard). Chacune a son tableau, tenu même vide : « aucune au …… » est aussi une trace.`,
    ),
    section(fr`Réclamations`),
    table([fr`Date`, fr`De qui`, fr`Objet`, fr`Répondu le`, fr`Ce que j'en ai fait`], 5, 2),
    section(fr`Difficultés`),
    table([fr`Date`, fr`De qui`, fr`Difficulté`, fr`Réglée le`, fr`Ce que j'en ai fait`], 4, 2),
    section(fr`Aléas`),
    table([fr`Date`, fr`Session`, fr`Aléa`, fr`Réglé le`, fr`Ce que j'en ai fait`], 4, 2),
    privacy({
      why: fr`répondre et tirer parti de ce qui a été dit`,
      basis: fr`de son intérêt à répondre, comme le demande sa certification`,
      kept: fr`trois ans après la réponse`,
    }),
  ],
};
