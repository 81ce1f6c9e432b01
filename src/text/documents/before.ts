/**
 * Documents of before the session. Programme: what indicator 1 of guide V9 asks to publish. Agreement: articles
 * L. 6353-1 and D. 6353-1 of the Code du travail; contract with a person who pays herself: L. 6353-3 to L. 6353-7.
 */
import { fr } from "../typography";
import {
  clause,
  field,
  note,
  privacy,
  privacyClause,
  section,
  signatures,
  table,
  text,
  VAT_NOTE,
  WHO,
  type DocumentText,
} from "./parts";

export const programme: DocumentText = {
  title: fr`Programme de formation`,
  short: "Programme",
  texts: fr`indicateurs 1, 2 et 3 du Référentiel national qualité (annexe à l'article D. 6316-1-1 du Code du travail, décret 2026-728)`,
  parts: [
    note(fr`À publier et à dater. Complétez la colonne de droite ; supprimez ce qui ne vous sert pas.`),
    field(fr`Intitulé`, 1, "{formation}"),
    field(fr`Organisme`, 1, "{organisme}"),
    field(fr`Version du`, 1),
    section(fr`Pour qui`),
    field(fr`Public visé`, 2),
    field(fr`Prérequis`, 2, fr`Aucun, ou : ……`),
    field(
      fr`Accessibilité aux personnes handicapées`,
      3,
      fr`Dites-nous vos besoins : nous étudions les adaptations possibles avant l'inscription. Référent handicap : {handicap}`,
    ),
    section(fr`Ce que l'on saura faire`),
    field(fr`Objectifs, avec un verbe d'action que l'on peut évaluer`, 4),
    section(fr`Ce que cela vaut`),
    field(
      fr`Type de reconnaissance, dit aussi quand il n'y a pas de certification`,
      1,
      fr`certification / bloc / attestation / aucune : rayez le reste`,
    ),
    field(fr`Certification visée, s'il y en a une (code RNCP ou RS, certificateur, date d'enregistrement)`, 2),
    field(fr`Si elle est certifiante : blocs, équivalences, passerelles`, 2),
    field(fr`Si elle est certifiante : débouchés et suites d'études`, 2),
    field(fr`Si elle est certifiante : taux d'obtention et taux de présentation, avec leur période`, 2),
    section(fr`Déroulement`),
    table([fr`Séquence et durée`, fr`Contenu, méthodes, supports, évaluation`], 5, 2),
    field(fr`Durée totale`, 1, fr`{heures} heures, sur …… jours`),
    field(fr`Modalité`, 1, fr`En présence, à distance ou mixte`),
    field(fr`Méthodes mobilisées`, 2),
    field(fr`Évaluation des acquis`, 2),
    field(fr`Intervenant`, 1, "{intervenant}"),
    section(fr`Pour s'inscrire`),
    field(fr`Modalités et délai d'accès`, 2),
    field(fr`Lieu et dates`, 1, "{lieu}, {dates}"),
    field(fr`Tarif`, 1, fr`…… €. {tva}`),
    field(
      fr`Modalités de financement`,
      2,
      fr`OPCO, CPF, France Travail, entreprise, à titre personnel : rayez le reste`,
    ),
    field(fr`Contact`, 1, fr`{responsable}, {courriel}, {téléphone}`),
    field(fr`Résultats obtenus, avec leur période, l'effectif et leur calcul`, 2),
    note(
      fr`Aucune mention qui puisse tromper : ni certification, ni financement, ni résultat que l'on ne peut pas montrer. {note tva}`,
    ),
  ],
};

export const need: DocumentText = {
  title: fr`Besoin et positionnement`,
  short: "Besoin",
  texts: fr`indicateurs 4, 8 et 10 du guide de lecture V9 ; règlement (UE) 2016/679, articles 6, 9 et 13`,
  parts: [
    note(
      fr`À remplir avec la personne, et avec l'entreprise ou le financeur quand il y en a un, avant le programme définitif.`,
    ),
    field(fr`Bénéficiaire`, 1, "{stagiaire}"),
    field(fr`Entreprise ou financeur`, 1, "{client}"),
    field(fr`Date et forme de l'entretien`, 1),
    section(fr`Le besoin`),
    field(fr`Situation et projet`, 1),
    field(fr`Ce qu'il faudra savoir faire, et pour quand`, 2),
    field(fr`Contraintes (rythme, lieu, matériel)`, 1),
    field(fr`Besoin d'adaptation, en cas de handicap ou de difficulté`, 2),
    section(fr`Le point de départ`),
    field(fr`Prérequis, test ou questionnaire d'entrée : comment, résultat`, 2),
    table(
      [fr`Objectif de la formation`, fr`Je ne sais pas faire / avec aide / seul(e) ; ce que l'on a observé`],
      3,
      1.4,
    ),
    section(fr`Ce que l'on en fait`),
    field(fr`Adaptations décidées (contenu, durée, rythme, moyens)`, 2),
    field(fr`Suite donnée, ou orientation vers une autre formation`, 1),
    privacy({
      why: fr`préparer et adapter la formation`,
      basis: fr`des mesures prises avant le contrat, et de votre accord pour ce qui touche à la santé ou au handicap, que vous pouvez retirer`,
      kept: fr`trois ans après la fin de l'action (santé et handicap : jusqu'à la fin de l'action)`,
    }),
    signatures(fr`Le bénéficiaire`, fr`Pour {organisme}`),
  ],
};

export const quote: DocumentText = {
  title: fr`Devis`,
  short: "Devis",
  texts: fr`Code du travail, L. 6353-1 et D. 6353-1 ; code général des impôts, 293 B et 261-4-4° a`,
  doubtful: fr`le passage des références de TVA à un autre code en 2027`,
  columns: [46, 16, 18, 20],
  parts: [
    field(fr`Organisme, adresse, SIRET`, 2, fr`{organisme}, {adresse}, SIRET {siret}`),
    field(fr`Numéro de déclaration d'activité`, 1, fr`{nda} (cet enregistrement ne vaut pas agrément de l'État)`),
    field(fr`Contact`, 1, fr`{responsable}, {courriel}, {téléphone}`),
    field(fr`Client`, 2, "{client}"),
    field(fr`Devis n°, date, valable jusqu'au`, 1),
    section(fr`Formation proposée`),
    field(fr`Intitulé (programme joint)`, 1, "{formation}"),
    field(fr`Dates, lieu, nombre de stagiaires`, 1, "{dates}, {lieu}, {effectif}"),
    table(
      [fr`Désignation`, fr`Quantité`, fr`Prix unitaire`, fr`Montant`],
      [
        [fr`Formation`, "", "", ""],
        [fr`Frais de déplacement`, "", "", ""],
        ["", "", "", ""],
        [fr`Total HT`, "", "", ""],
        ["{tva}", "", "", ""],
        [fr`Total à payer`, "", "", ""],
      ],
    ),
    section(fr`Conditions`),
    field(fr`Règlement, délai, pénalités`, 2),
    field(fr`Report ou annulation`, 2),
    field(fr`Pièces jointes`, 1, fr`Programme, conditions générales de vente, règlement intérieur`),
    note(VAT_NOTE),
    text(fr`Bon pour accord : date, nom, qualité, signature et cachet du client.`),
    signatures(fr`Le client`, fr`Pour {organisme}`),
  ],
};

export const agreement: DocumentText = {
  title: fr`Convention de formation`,
  short: "Convention",
  texts: fr`Code du travail, L. 6313-1, L. 6353-1, D. 6353-1 et L. 6354-1 ; code général des impôts, 293 B et 261-4-4° a`,
  doubtful: fr`le passage des références de TVA à un autre code en 2027`,
  lawyer: true,
  parts: [
    note(
      fr`Avec une entreprise ou un financeur (articles L. 6353-1 et D. 6353-1 du Code du travail). Modèle à relire et à adapter ; il ne remplace pas un conseil juridique.`,
    ),
    field(fr`Entre l'organisme`, 3, WHO),
    field(fr`Et le client`, 2, fr`{client}, SIRET ……, représenté par ……`),
    clause(
      fr`1. Objet`,
      fr`L'organisme réalise l'action de formation « {formation} », action de formation au sens de l'article L. 6313-1 du Code du travail. Le programme joint fait partie de la convention.`,
    ),
    clause(fr`2. Objectifs et contenu`, fr`Objectifs : ……. Contenu : celui du programme joint.`),
    clause(fr`3. Stagiaires`, fr`Nombre : {effectif}. Noms et fonctions : {stagiaires}. Prérequis : ……`),
    clause(
      fr`4. Durée et déroulement`,
      fr`Du {début} au {fin}, soit {heures} heures. Horaires : ……. Lieu, ou moyens de la formation à distance : {lieu}`,
    ),
    clause(
      fr`5. Moyens et suivi`,
      fr`Moyens pédagogiques et techniques : ……. Intervenants : {intervenant}. Suivi de l'exécution : feuilles d'émargement signées par demi-journée, ou relevés de connexion et travaux rendus à distance.`,
    ),
    clause(
      fr`6. Évaluation et sanction`,
      fr`Évaluation des acquis : ……. À l'issue, l'organisme remet un certificat de réalisation et, le cas échéant, ……`,
    ),
    clause(
      fr`7. Prix`,
      fr`…… €. {tva}. Soit …… € à payer, selon l'échéancier : ……. Participation d'un financeur : {financeur}`,
    ),
    clause(
      fr`8. Absence, report, abandon`,
      fr`Seules les heures réalisées sont facturées au titre de la formation. En cas de dédit du client moins de …… jours avant le début : ……, somme facturée à part, que le financeur ne prend pas en charge.`,
    ),
    clause(
      fr`9. Réclamations et litiges`,
      fr`Toute réclamation est adressée à {courriel} et reçoit une réponse sous …… jours. À défaut d'accord amiable, tribunal compétent : ……`,
    ),
    privacyClause(fr`10. Données personnelles`),
    note(VAT_NOTE),
    text(fr`Fait en deux exemplaires, à ……, le ……`),
    signatures(fr`Pour le client`, fr`Pour {organisme}`),
  ],
};

export const contract: DocumentText = {
  title: fr`Contrat de formation`,
  short: "Contrat",
  texts: fr`Code du travail, L. 6353-3 à L. 6353-7 ; Code de la consommation, L. 221-5, L. 221-18 à L. 221-28, R. 221-1 et L. 612-1 ; code général des impôts, 293 B et 261-4-4° a`,
  doubtful: fr`la rétractation par toute déclaration claire et le formulaire type, pour un contrat conclu à distance`,
  lawyer: true,
  parts: [
    note(
      fr`Avec une personne qui paie elle-même (articles L. 6353-3 à L. 6353-7 du Code du travail), à signer avant l'inscription définitive et avant tout paiement. Modèle à relire et à adapter ; il ne remplace pas un conseil juridique.`,
    ),
    field(fr`Entre l'organisme`, 3, WHO),
    field(fr`Et le stagiaire`, 2, "{stagiaire}"),
    clause(
      fr`1. Objet`,
      fr`L'organisme réalise l'action de formation « {formation} ». Nature : ……. Objet : ……. Le programme joint fait partie du contrat.`,
    ),
    clause(
      fr`2. Durée et effectif`,
      fr`Du {début} au {fin}, soit {heures} heures, pour …… stagiaires au plus. Horaires : ……. Lieu : {lieu}`,
    ),
    clause(fr`3. Niveau requis`, fr`Connaissances préalables nécessaires : ……`),
    clause(
      fr`4. Déroulement`,
      fr`Méthodes, moyens pédagogiques et techniques : ……. Contrôle des connaissances : ……. Diplômes, titres ou références des intervenants : ……`,
    ),
    clause(fr`5. Sanction`, fr`À l'issue, l'organisme remet un certificat de réalisation et, le cas échéant, ……`),
    clause(
      fr`6. Rétractation`,
      fr`Contrat conclu à distance ou hors établissement : le stagiaire se rétracte dans les quatorze jours de la signature, sans motif, par toute déclaration claire (courriel, lettre) ou par le formulaire ci-dessous (à confirmer). Sinon : dans les dix jours de la signature, par lettre recommandée avec avis de réception. Aucune somme n'est demandée avant la fin de ce délai ; ce qui aurait été versé est rendu.`,
    ),
    clause(
      fr`7. Prix et paiement`,
      fr`…… €. {tva}. Après le délai de rétractation, versement de …… €, au plus 30 % du prix ; le solde est échelonné au fur et à mesure de la formation : ……`,
    ),
    clause(
      fr`8. Interruption`,
      fr`Si le stagiaire est empêché par un cas de force majeure dûment reconnu, le contrat est rompu et seules les prestations effectivement réalisées sont dues, à proportion de leur valeur. Dans les autres cas : ……`,
    ),
    clause(
      fr`9. Réclamations et litiges`,
      fr`Toute réclamation est adressée à {courriel} et reçoit une réponse sous …… jours. Le stagiaire peut saisir gratuitement le médiateur de la consommation : {médiateur}`,
    ),
    privacyClause(fr`10. Données personnelles`),
    note(VAT_NOTE),
    text(fr`Fait en deux exemplaires, à ……, le ……`),
    signatures(fr`Le stagiaire`, fr`Pour {organisme}`),
    section(fr`Formulaire de rétractation`),
    note(
      fr`À remplir et à renvoyer seulement pour vous rétracter. Formulaire type de l'annexe à l'article R. 221-1 du Code de la consommation : reprenez-en les termes exacts (à confirmer).`,
    ),
    field(fr`À l'attention de`, 2, fr`{organisme}, {adresse}, {courriel}`),
    text(fr`Je vous notifie que je me rétracte du contrat portant sur la formation :`),
    field(fr`Intitulé`, 1, "{formation}"),
    field(fr`Contrat signé le`, 1),
    field(fr`Nom et adresse du stagiaire`, 2, "{stagiaire}"),
    field(fr`Date, et signature si le formulaire est sur papier`, 1),
  ],
};

export const convocation: DocumentText = {
  title: fr`Convocation`,
  short: "Convocation",
  texts: fr`indicateur 9 du guide de lecture V9 ; Code du travail, L. 6353-8`,
  parts: [
    field(fr`De`, 1, "{organisme}"),
    field(fr`À`, 2, "{stagiaires}"),
    text(fr`Bonjour, nous avons le plaisir de vous accueillir en formation.`),
    field(fr`Formation`, 1, "{formation}"),
    field(fr`Dates et horaires`, 2, "{dates}"),
    field(fr`Lieu et accès, ou lien de connexion`, 2, "{lieu}"),
    field(fr`Intervenant`, 1, "{intervenant}"),
    field(fr`À apporter ou à préparer`, 2),
    field(fr`Accès aux personnes à mobilité réduite`, 1),
    field(fr`Repas, stationnement, transports`, 1),
    section(fr`Vos contacts`),
    field(fr`Organisation, absence, retard`, 1, fr`{responsable}, {téléphone}`),
    field(fr`Pédagogie, aide technique`, 1),
    field(fr`Référent handicap`, 1, "{handicap}"),
    field(fr`Réclamation, violence, discrimination`, 1, "{courriel}"),
    text(
      fr`Joints : programme, règlement intérieur, livret d'accueil. Un besoin particulier ? Écrivez-nous avant le ……`,
    ),
    text(fr`À ……, le ……`),
    signatures("", fr`Pour {organisme}`),
  ],
};

export const houseRules: DocumentText = {
  title: fr`Règlement intérieur`,
  texts: fr`Code du travail, L. 6352-3 à L. 6352-5 et R. 6352-1 à R. 6352-15 ; loi 2026-534 du 25 juin 2026 ; indicateurs 9, 12 et 15 du décret 2026-728`,
  doubtful: fr`l'article L. 6352-4, rétabli par la loi 2026-534`,
  lawyer: true,
  parts: [
    note(fr`Pour les stagiaires. À remettre avant l'inscription définitive. Modèle à relire et à adapter.`),
    clause(
      fr`1. Champ`,
      fr`Ce règlement s'applique à tous les stagiaires de {organisme}, pour toute la durée de la formation. Quand elle a lieu dans une entreprise qui a son propre règlement intérieur, les mesures de santé et de sécurité sont celles de ce règlement.`,
    ),
    clause(
      fr`2. Santé et sécurité`,
      fr`Chacun veille à sa sécurité et à celle des autres, respecte les consignes affichées, notamment d'incendie, et signale tout danger. Tout accident est déclaré aussitôt à ……`,
    ),
    clause(
      fr`3. Interdits`,
      fr`Il est interdit de fumer et de vapoter dans les locaux, d'y introduire ou d'y consommer alcool ou drogue, et d'y venir en état d'ivresse.`,
    ),
    clause(
      fr`4. Conduite`,
      fr`Chacun respecte les personnes, les lieux et le matériel. Les enregistrements et la diffusion des supports demandent l'accord de l'intervenant.`,
    ),
    clause(
      fr`5. Violences et discriminations`,
      fr`Tout acte de violence, y compris sexiste ou sexuelle, de harcèlement ou de discrimination est interdit. Qui en est victime ou témoin le signale à {responsable}, {courriel}, {téléphone}, au 3919 (violences faites aux femmes), ou au 17 en cas d'urgence. Le signalement est traité sans délai et n'entraîne aucune sanction pour qui l'a fait de bonne foi.`,
    ),
    clause(
      fr`6. Égalité, libertés, neutralité`,
      fr`Chacun est traité de la même façon et jouit de sa liberté d'expression et de conscience, dans le respect de celle des autres. L'enseignement est neutre. (Article L. 6352-4, pour les organismes qui demandent des fonds publics : à confirmer.)`,
    ),
    clause(
      fr`7. Horaires et assiduité`,
      fr`Les horaires sont ceux de la convocation. Le stagiaire prévient de tout retard ou absence et le justifie ; il signe la feuille d'émargement à chaque demi-journée. L'organisme informe l'employeur ou le financeur des absences.`,
    ),
    clause(
      fr`8. Sanctions`,
      fr`Selon la gravité : avertissement écrit, exclusion temporaire, exclusion définitive. Les amendes et autres sanctions pécuniaires sont interdites.`,
    ),
    clause(
      fr`9. Garanties`,
      fr`Aucune sanction n'est prise sans que le stagiaire ait été informé des griefs. Quand la sanction peut toucher à sa présence en formation, il est convoqué par écrit, à un entretien où il peut être assisté par une personne de son choix. La sanction, écrite et motivée, intervient un jour franc au moins et quinze jours au plus après l'entretien. L'employeur et le financeur en sont informés.`,
    ),
    clause(
      fr`10. Représentation`,
      fr`Pour une formation collective de plus de 500 heures, un délégué et un suppléant sont élus par les stagiaires.`,
    ),
    clause(
      fr`11. Réclamations`,
      fr`Toute réclamation est adressée à {courriel}, qui en accuse réception sous …… jours.`,
    ),
    text(fr`En vigueur le ……`),
    signatures(fr`Pour {organisme}`),
  ],
};
