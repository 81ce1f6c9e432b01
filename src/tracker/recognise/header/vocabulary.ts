/**
 * The words trainers use, as data: a line is `meaning: words`, in any case, with or without accents
 * and plurals. Adding a word to a line is enough to have it recognised.
 */

/**
 * Column headers. `number` is a number that may be a mere rank; `title` names an indicator or a document;
 * `unrelated` words speak for another kind of table. A word after `=` counts only as the whole header.
 */
export const HEADER_WORDS = `
indicator: indicateur, ind, indicateur id, id indicateur, n° indicateur, n° de l'indicateur, n° d'indicateur, numéro indicateur, numéro d'indicateur, numéro de l'indicateur
indicator: n° ind, num ind, ind n°, indicateur n°, indic, indicateurs concernés, ind concernés, indicateurs rnq, indicateur qualiopi, indicateurs couverts, réf indicateur, référence indicateur, code indicateur
indicator: pour l'indicateur, pour l'indicateur n°, réf rnq, référence rnq, n° indic, indicateur visé, indicateur rnq, indicateurs qualiopi, ind qualiopi, ind rnq, répond à l'indicateur, sert à l'indicateur, item rnq
indicator: indicator, indicator id, indicator number, indicator no, rnq, indicateurs liés, indicateurs visés, liste des indicateurs, indicateur associé, indicateur concerné, critère indicateur, n° rnq
number: =n°, =numéro, =num, =no, =#, =id, =number, =n, =rang, =ordre, =n° ordre, =item n°, =n° ligne
label: intitulé, libellé, exigence, attendu, attendu résumé, attendus, descriptif, description, thème, objet de l'indicateur, intitulé de l'indicateur, libellé de l'indicateur, texte de l'indicateur, énoncé
label: ce que l'auditeur attend, ce que demande l'indicateur, ce qui est demandé, ce qu'on me demande, intitulé court, résumé de l'indicateur, attente, point à vérifier, exigence qualiopi, sujet
label: nom de l'indicateur, titre de l'indicateur, description de l'indicateur, titre, title, label, requirement, wording, résumé, thématique, question, point de contrôle, ce qui est attendu, exigences du référentiel
criterion: critère, crit, critère qualiopi, n° critère, critère n°, numéro de critère, n° de critère, criterion, criteria, c
status: statut, conformité, état, conforme, nc, ok, avancement, cotation, évaluation, résultat, situation, statut conformité, statut de conformité, état d'avancement, niveau de conformité, progression, fait
status: niveau, feu tricolore, météo, conforme non conforme, niveau d'avancement, niveau de maturité, validation, état actuel, où ça en est, en règle, prêt pour l'audit
status: réalisé, verdict, statut actuel, note de conformité, appréciation, auto évaluation, autoévaluation, autodiagnostic, auto diagnostic, status, state, compliance, progress, done, prêt, feu, couleur, avis, validé, terminé, oui non, où j'en suis, où on en est, où en suis je, où en est on, where i stand, where we stand
applicable: applicable, applicabilité, concerné, concernée, applicable à mon of, s'applique, suis je concerné, applies, applicability, in scope
exempt: non applicable, non concerné, na, n a, not applicable
OF: =of, =afc, =actions de formation, =action de formation, =formation of
BC: =bc, =cbc, =bilan de compétences, =bilans de compétences
VAE: =vae
CFA: =cfa, =apprentissage, =app
proof: preuve, preuves fournies, preuve process, document, pièce, pièce justificative, justificatif, élément de preuve, preuves vues, preuves disponibles, preuves à présenter, documents de preuve, evidence, proof, file
proof: ce que je montre, je montre, à montrer, ce que j'ai, mes preuves, moyens de preuve, éléments disponibles, éléments fournis, éléments présentés, éléments à présenter, éléments à montrer, nature de la pièce, nature du document, preuve apportée
proof: documents associés, documents liés, trace, livrable, fichier, nom du document, nom du fichier, intitulé du document, titre du document, pièces à fournir, document de référence, support, éléments probants
link: rangé où, rangé dans, où c'est rangé, chemin réseau, drive, adresse du document, sharepoint, lieu de classement, où est le document
link: lien, url, emplacement, chemin, dossier, chemin d'accès, où, où la trouver, où le trouver, où trouver, où est-ce, rangement, classement, lieu de stockage, stockage, location, path, localisation, hyperlien, lien vers la preuve, lien drive, lien document, link, lien dossier, lien du document
deadline: d'ici, d'ici le, d'ici au, avant le, au plus tard, au plus tard le, date visée, à finir avant, fin prévue, échéance, date limite, pour le, date d'échéance, date butoir, deadline, délai, prévu le, date prévue, date cible, due, due date, à faire pour, à faire avant, pour quand, date objectif, échéance prévue, quand, target date, date de réalisation prévue
lastCheck: dernière vérification, vérifié le, maj le, maj, mis à jour le, mise à jour, date de vérification, date de contrôle, revu le, dernière revue, date maj, date de mise à jour, dernière mise à jour, contrôlé le, date de revue, dernier contrôle
lastCheck: date de dernière vérification, date de la dernière vérification, last review, last check, last checked, reviewed, last update, date de dernière mise à jour, dernière maj, vu le
expiry: validité, date de validité, expire le, expiration, date d'expiration, valable jusqu'au, fin de validité, péremption, valide jusqu'au, à renouveler le, expiry, expires, valid until, à revoir le, date de fin de validité
responsible: suivi par, géré par, qui s'en occupe, référent qualité, responsable, pilote, qui, référent, porteur, en charge, chargé de, personne en charge, responsable action, owner, responsible, assigned to, who, intervenant responsable, acteur, par qui, resp, animateur responsable, personne responsable, qui fait
comment: mémo, à savoir, bon à savoir, à retenir, à signaler, nota, en vrac, à noter, commentaire, observation, remarque, note, notes, constat, comment, précision, remarques auditeur, commentaires auditeur, remarks, commentaire libre, comments, gap, gaps
action: action corrective, actions correctives, action, actions à mener, plan d'action, actions à faire, à corriger, corrective action, reste à faire, actions prévues, action à mener, action d'amélioration, next action, axe de progrès, axes de progrès, axe d'amélioration, axes d'amélioration, piste d'amélioration, pistes d'amélioration
priority: priorité, urgence, importance, priority, prio
score: score, note sur 4, note sur 5, note sur 10, note sur 20, note /4, note /5, note /10, note /20, points, pondération, rating, notation, taux
severity: gravité, type nc, type de nc, niveau de nc, sévérité, type de non conformité, nature de la nc, severity, mineure majeure, m m
expectedLevel: niveau attendu, niveau exigé, niveau requis, gravité possible, type de nc possible, expected level, cotation possible, nc possible
reference: réf, référence, code, code document, réf document, n° document, n° doc, référence document, reference, ref doc, id document, cote
version: version, indice, révision, v
date: date, date du document, date de création, created, date de diffusion, daté du, date de la preuve, date d'ajout, date de la pièce, date de dépôt
phase: phase, période, temps, macro étape, bloc, stage, avant pendant après
step: pièces étapes, étapes pièces, étapes documents, documents étapes, formalité, étape, étape du parcours, étapes du parcours, jalon, step, moment, étape clé, étape du processus, séquence, processus, activité, tâche, nom de l'étape
trainee: stagiaire, apprenant, apprenti, bénéficiaire, participant, candidat, nom du stagiaire, nom et prénom, nom prénom, nom de l'apprenant, nom du bénéficiaire, trainee, learner, nom stagiaire, student, stagiaires, salarié
name: =nom, =prénom, =name, =client, =titre, =intitulé, =libellé, =désignation
session: session, formation, intitulé de la formation, action de formation suivie, parcours, course, groupe, promotion, promo, intitulé formation, nom de la formation, dispositif
start: date de début, début, date début, du, date d'entrée, entrée, start, start date, début de formation, date de démarrage, début session
end: date de fin, fin, date fin, au, date de sortie, sortie, end, end date, fin de formation, fin session
body: organisme, =client, =clients, of client, organisme de formation, nom de l'organisme, société, entité, structure, body, training body, client of, nom of
ignored: ce que nous faisons, ce que je fais, ce qu'on fait, ce que l'on fait, nos pratiques, notre pratique, mes pratiques, our practice, what we do, what i do, email, mail, e mail, courriel, téléphone, tél, adresse, nombre de, nb, nb de, ville, type, catégorie, format, mode, numéro de dossier, n° dossier, entreprise, financeur, opco, durée, heures, nb heures, rappel, guide, exemples de preuves, exemple, preuves attendues, preuves possibles, exemples de preuve, aide, question auditeur
unrelated: semaine, salle, montant, montant ht, montant ttc, prix, tarif, budget, poste, quantité, nb stagiaires, formateur, source, exploitation, impact, réclamant, plaignant, motif, réponse, réponse apportée, traitement, origine, jour, horaire, lieu
unrelated: fournisseur, facture n°, solde, débit, crédit, catégorie de dépense, trimestre, janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, lundi, mardi, mercredi, jeudi, vendredi, invité, stock, prospect, devis n°, ca, chiffre d'affaires
unrelated: dysfonctionnement, incident, cause, nature de la réclamation, objet de la réclamation, information relevée, apport, veille, type de veille, date de la veille, risque, probabilité, criticité, room, week, amount, price, km, diplôme, expérience
`;

/** Steps of a trainee's journey as a column of a wide table (or a row of a tall one) names them. */
export const STEP_WORDS = `
step: analyse du besoin, analyse des besoins, recueil du besoin, recueil des besoins, besoin, entretien, devis, convention, contrat, cgv, programme, programme remis, convocation, positionnement, test de positionnement, test d'entrée
step: livret d'accueil, livret, règlement intérieur, ri, inscription, admission, accueil, émargement, feuille d'émargement, feuilles d'émargement, feuille de présence, présence, assiduité, évaluation, évaluation à chaud, évaluation à froid, évaluation des acquis, éval, éval à chaud, éval à froid
step: quiz, qcm, bilan, bilan formateur, satisfaction, satisfaction à chaud, satisfaction à froid, enquête, enquête à chaud, enquête à froid, questionnaire, attestation, attestation de fin, certificat de réalisation, certificat, facture, facturation, archivage
step: contractualisation, conception, animation, réalisation, suivi, accompagnement, premier contact, contact, prospection, information, clôture, examen, certification, relance, réclamation, amélioration, insertion, proposition, rendez vous, rdv, signature
step: diagnostic, convoc, placement test, entry test, follow up survey, entretien préalable, attestation de présence
step: needs analysis, agreement, invitation, attendance, assessment, certificate, feedback, invoice, enrolment, positioning, evaluation, quote, dossier complet, questionnaire financeur, contrat signé, supports remis, adaptation, prérequis, conformité des pièces
`;

/** Words by which the label of each indicator is told, cut to their stems (see `labels.ts`). */
export const LABEL_WORDS = `
1: information publique public, info publique, informer clairement prestation tarif délai accès, information public offre complète, information détaillée vérifiable, prérequis contact méthodes mobilisées accessibilité, communication, public information, information prospective learners prices access times, clear information public, complete up to date public information, public info services, information services offered prices prerequisites, details programmes published public
2: indicateurs résultats, publier résultats, résultats publiés, diffusion résultats, taux satisfaction abandon réussite, performance chiffres, results indicators published, published results, outcomes satisfaction rates, published result figures, result indicators published, figures results made public, publication performance indicators
3: certifications débouchés, taux obtention, blocs équivalences passerelles, info certifications, information certifications, poursuites études suites, certification outlets, certification rates equivalences, information certification career, certification information rates blocks equivalences careers, information certification outcomes, pass rates certification published
4: analyse besoin, analyser besoin bénéficiaire client, recueil besoin, besoins commanditaire entreprise financeur, needs analysis, analyse needs learner, analysis beneficiary need, analysing need learner company funder, understanding need, training needs identified
5: objectifs opérationnels évaluables, objectifs mesurables, définir objectifs, objectifs prestation, fixer objectifs, operational assessable objectives, learning objectives measurable, operational objectives measurable, objectives assessable defined, goals service defined measurable
6: contenus modalités, contenus adaptés objectifs publics, construire contenus modalités mise œuvre, conception contenus, déroulé programme, établir modalités, content methods suited objectives, course content delivery methods, content methods suited objectives audience, content delivery tailored, programme content methods adapted
7: contenus certification visée, adéquation certification, coller référentiel certification, exigences certification, conformité contenus certification, référentiel compétences, content certification requirements, match certification standard, contents match requirements certification, content consistent certification, alignment certification
8: positionnement, positionner entrée, évaluation acquis entrée, procédures positionnement, entry assessment positioning, initial assessment, prior learning assessment entry, placement assessment prior learning, positioning entry, entry level assessment learners, placement testing entry
9: conditions déroulement, expliquer déroulement, info déroulement, convocation livret règlement, déroulement prestation, accueil, informer bénéficiaires déroulement, information delivery conditions, delivery conditions, practical information learners, information how service runs, informing audiences conditions delivery, practical conditions told learners, running conditions
10: adaptation accompagnement suivi, adapter suivre, adapter prestation accompagnement suivi public, suivi adaptation, exécution adapter, adapting training support follow, adaptation support monitoring, adapt support learners, adaptation service support follow, delivery adapted monitored audience, tailoring training support follow up
11: évaluation atteinte objectifs, évaluer atteinte, évaluation acquis fin sortie, atteinte, évaluation acquis, assessment objectives achieved, evaluate achievement objectives, learning outcomes assessment, assessment whether objectives reached, evaluation achievement objectives, outcomes assessed end training
12: engagement rupture, prévenir abandons, abandons ruptures, assiduité engagement motivation, favoriser engagement, prévention ruptures décrochage, engagement abandons, engagement bénéficiaires, learner engagement dropout prevention, prevent drop outs, commitment, commitment beneficiaries preventing dropouts, engagement dropout, keep learners engaged prevent breaks
13: alternance coordination, coordonner centre entreprise, coordination alternance entreprise, alternance apprenant missions entreprise progressivité, work study coordination, coordination workplace employer apprentices, work linked training coordination centre employer, apprentices tasks employer coordination
14: accompagnement social éducatif citoyen, socio professionnel éducatif, citoyenneté, accompagner socialement apprentis, vie citoyenne, accompagnement apprentis, social educational civic support apprentices, social educational civic support, citizenship support apprentices
15: droits devoirs, santé sécurité apprentis, droits devoirs apprentis règles, droits sécurité, informer apprentis droits sécurité, règlement apprentis, rights duties apprentices health safety, rights duties health safety, apprentices informed rights duties
16: présentation certification, présenter candidats examen, présentation candidats, conditions présentation examen, inscription examen, presentation candidates exam, exam conditions candidates, presentation candidates certification, candidates presented exam conditions
17: moyens humains techniques, locaux, moyens techniques environnement, moyens adaptés, équipements plateau, moyens, human technical resources premises, premises equipment, suitable people equipment premises, human technical means, staff equipment premises suited
18: mobilisation coordination intervenants, coordonner intervenants, mobiliser coordonner intervenants internes externes, coordination équipe, coordination trainers staff, coordinate internal external staff, mobilisation coordination contributors, coordinating internal external people, staff coordinated mobilised
19: ressources pédagogiques, ressources accessibles appropriables, supports ressources, mettre disposition ressources, appropriation, ressources, ressources ligne, learning resources available, teaching resources, educational materials, teaching resources available usable, learning materials provided learners, learners able use materials
20: référent handicap mobilité conseil perfectionnement, mobilité perfectionnement, personnels dédiés mobilité, conseil perfectionnement, référents, référents cfa, mobility disability officer council, improvement council, staff dedicated mobility disability council, improvement council mobility officer
21: compétences intervenants, compétences formateurs, qualification formateurs, compétences définies vérifiées, déterminer évaluer compétences intervenants, trainers skills qualification, staff competence verified, skills contributors defined assessed, trainers qualified skills checked, competence trainers
22: développement compétences, entretenir compétences, développer compétences salariés personnel, formation continue formateurs, gestion compétences, monter compétences, formateurs salariés compétences, perfectionnement personnel, staff skills development, training trainers staff development, maintaining developing skills staff, professional development staff, upskilling trainers employees
23: veille légale, veille réglementaire, veille juridique, veille légale réglementaire exploitation, legal regulatory watch, legal monitoring, watch law regulations training, legal regulatory monitoring use, keeping up law
24: veille métiers, veille emplois compétences, veille métiers emplois, veille sectorielle, évolutions métiers secteurs, trade job skills watch, jobs skills monitoring, watch skills jobs occupations, monitoring changes occupations sectors, keeping up trades
25: veille pédagogique, veille technologique, innovations pédagogiques technologiques, veille innovation, educational technological watch, teaching innovation monitoring, watch teaching technology innovation, monitoring educational technological innovations, keeping up teaching methods
26: réseau handicap, expertise handicap, accueil handicap psh, situation handicap accompagner orienter, partenaires handicap, public handicap, disability network, disability expertise partners, network support people disabilities, expertise tools disability, disability partners referral
27: sous traitants, sous traitance, portage salarial, salariés portés, sous traitant conformité, encadrer sous, subcontractors compliance, subcontracting umbrella, compliance subcontractors portage, making sure subcontractors comply, subcontractors portage employees
28: partenaires socio économiques, partenaires entreprise, formation situation travail, partenaires mobilisés formation entreprise, réseau partenaires accueil entreprise, afest stage, réseau entreprises stages alternance, partenaires entreprises, workplace training partners, socio economic partners, partners socio economic co build, workplace situations partners companies network, companies hosting learners
29: insertion professionnelle, poursuite études, insertion, développer insertion poursuite, job placement further study, employment insertion, developing employment further studies apprentices, actions job insertion apprentices
30: appréciations, recueil appréciations parties prenantes, recueillir avis, satisfaction parties prenantes, avis stagiaires financeurs, recueil avis, stakeholder feedback, collecting feedback satisfaction, collecting opinions stakeholders, feedback learners funders teams companies, gathering appraisals
31: réclamations, difficultés réclamations aléas, traiter réclamations, traitement difficultés, aléas, complaints difficulties incidents, complaint handling, handling difficulties complaints hazards, dealing complaints problems, treatment complaints unforeseen
32: amélioration continue, améliorer continu, mesures amélioration, démarche amélioration, continuous improvement, improvement measures, improvement measures feedback complaints, continuous improvement analysis opinions, improving practice
33: évaluation enseignements, évaluer enseignements apprentis, enseignements évalués apprentis, apprentices evaluation teaching, teaching evaluated, assessment teaching apprentices, apprentices rate teaching
`;
