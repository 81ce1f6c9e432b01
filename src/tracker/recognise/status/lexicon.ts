/**
 * What a cell of status may say, as data: one line per kind of word, so that adding a word is adding it to a line.
 * `sentence.ts` says how the kinds go together. Words are matched without case, accents, plural and feminine endings;
 * a phrase of several words is matched whole, the longest first. Function words ("je", "est", "de") may be left out.
 */

/**
 * What approves, by what its denial says: `judged` denied is a gap ("non conforme"), `made` denied is still to do
 * ("pas fait"), `finished` denied is under way ("pas terminé"), `held` and `current` denied could be any of these,
 * and are asked. `weak` ones approve alone, and no more beside a doubt or a limit; `whole` ones only as the whole cell.
 */
export const APPROVALS = `
judged: conforme, conf, conformité, ok, okay, oui, yes, validé, valable, valab, validated, valid, acquis, atteint, satisfaisant, satisfait, donne satisfaction, respecté, compliant, fully met, is met, are met, requirement met, passed, pass, approuvé, approved, recevable, bon, good, good enough, correct, vert, green, admis, accepté, acceptable, accepted, vrai, true, maîtrisé, en vigueur, en ordre, en règle, régularisé, démontré, répond, tient, satisfied, adequate, sufficient, suffisant, satisfactory, achieved, fulfilled, probant, prouvé, justifié, attesté, favorable, positif, homologué, certifié, c bon, réussi, succès, success, dans les clous, confirmé, confirmed, honoré, accordé, lu et approuvé, feu vert, green light, c'est bon, fine, great, ça passe, sans faute, no problem
made: fait, fé, réalisé, effectué, fourni, rempli, done, well done, fully done, done and dusted, traité, rédigé, écrit, created, produit, déposé, construit, livré, delivered, exécuté, obtenu, remis, délivré, rendu, enregistré, mis en place, implemented, established, établi, constitué, implémenté, recueilli, all done, récupéré
finished: terminé, fini, achevé, complet, complété, complete, completed, finalisé, finished, clos, clôturé, soldé, bouclé, closed, abouti, récolté, réglé, plié, dans la boîte, résolu, resolved, finalised, finalized, wrapped up, parachevé, tout fait
held: prêt, ready, vérifié, verified, checked, signé, signed, signed off, couvert, covered, en place, in place, présent, disponible, available, levé, in the bag, en prod, serein, enraciné, ancré, rangé, publié, affiché, diffusé, existant, point fort, optimisé, optimised, optimized, all good, au top, sorted, au point, solide, parfait, impeccable, excellent, perfect, carré, cadré, opérationnel, effectif, déployé, operational, live, en service, assuré, béton, all set, good to go, in order, super, top, impec, fin prêt, tout roule, tout est bon, ticked, relu, contrôlé, testé, corrigé, corrected, fixed, daté, tamponné, classé, garanti, rectifié, exploité, signed and dated, daté et signé, tenu à jour
current: à jour, up to date, mis à jour, actualisé, updated
whole: vu
weak: ras, rien à redire, rien à signaler, rien à ajouter, nothing to add, nothing to report, aucun écart, aucune non conformité, aucune nc, pas d'écart, sans écart, zéro écart, no issue, no gap, no finding
`;

/** What says less than approved: `limit` words beside an approval limit it, and alone are under way; `soon` limits an approval and says nothing by itself; `but` opens what is left out; `doubt` takes the verdict back. */
export const LIMITS = `
limit: partly met, partially met, mostly met, presque, quasi, quasiment, partiellement, en partie, une partie, partie, à moitié, moitié, mi, half, half way, halfway, almost, nearly, mostly, partly, partially, partial, partiel, largely, somewhat, en grande partie, dans l'ensemble, globalement, essentiellement, plutôt, à peu près, pas tout à fait, pas tout, not fully, not entirely, not quite, not all, incomplet, incomplete, sous réserve, ss réserve, avec réserve, avec des réserves, avec quelques réserves, sous condition, provisoire, provisoirement, provisional, temporaire, conditionnel, avec complément, getting there, presk, subject to, pending signature, ish, moyennement, sur le papier, part, bien avancé, en bonne voie, à mi parcours, à mi chemin, half there, imparfait, lacunaire, perfectible, améliorable, so so, couci couça, à mi course, entre deux, insuffisamment, trop peu, à compléments, fifty fifty, en grande majorité, majoritairement, principalement, en gros
soon: bientôt, soon, pour l'instant, pour le moment, à l'instant, for now, at the moment, right now, prochainement, plus tard, later, à court terme, temporairement
but: mais, sauf, excepté, hormis, hors, à l'exception, à part, but, except, bar, apart from, however, although, cependant, toutefois, néanmoins, uniquement, seulement, only, malgré, doit, dois, jdois, il faut, faut, must, should, without, sans, modulo, en dehors, dommage
missing: needs, need, requires, manque, manquent, missing, lacks, lacking, reste, restent, remains
doubt: hésite, peut être, maybe, perhaps, probable, probablement, probably, je crois, je pense, i think, normalement, en principe, a priori, théoriquement, in theory, sans doute, semble, paraît, apparemment, apparently, supposé, possible, possiblement, incertain, unsure, doute, sais pas, croyais, believed, thought, hopefully, j'espère, double check, supposed, soi disant, dirait, serait, sera, seront, pourrait, might, could, would, will, si, envisagé, espère, à voir si, guess, suppose, pas sûr, not sure, douteux, dubious, à priori, sauf erreur, bizarre
`;

/** Statuses that approve nothing. What is `waiting` is under way where it waits for one of the `awaited`. `absent`, `lacking` and
 * `nonexistent` are `todo`: the first unless her column has another word for that, the last unless it stands on a ranked scale. */
export const STATUSES = `
waiting: en attente, awaiting, waiting for, attente, attend, j'attends, on attend
awaited: validation, signature, client, retour, réponse, relecture, accord, avis, correction, complément, visa, confirmation, review, approval, feedback, reply, devis, avenant, attestation, certificat, contrat, convention, partenaire, auditeur, certificateur, direction, comptable, imprimeur, prestataire, organisme, courrier, mail, date, justificatif, decision, answer
partial: en cours, in progress, underway, under way, under review, in review, en revue, en relecture, en chantier, en chemin, en route, en voie, en préparation, en construction, en rédaction, en développement, en test, wip, work in progress, ongoing, on going, draft, brouillon, ébauche, ébauché, esquisse, esquissé, embryonnaire, en germe, amorcé, émergent, avance, avancement, on its way, moyen, vigilance, point de vigilance, piste d'amélioration, piste de progrès, point sensible, fragile, patchy, amber, orange, jaune, yellow, to strengthen, peut mieux faire, perfectible, ça pousse, mi fait, indirect partiel, tidy up, y travaille, à voir, initié, avancé, doing, on track, en cours de route, travail en cours, progresse, ça progresse, ça vient, je travaille dessus, working on it, bancal, inabouti, on the way, in the works, under construction, progressing, en phase de finalisation, sur la bonne voie, sur les rails, sur le feu, ça se construit, ça prend forme, ça mijote, mise à jour en cours, en finalisation, en correction, en amélioration, en rénovation, en refonte, en révision, en validation, en vérification, en déploiement, en progrès, en progression, passable, needs work, needs attention, some gaps, minor gaps, y suis presque, esquisse en cours, premier jet, first draft, drafting, à l'état de brouillon, développement en cours
nonCompliant: not met, nc, ko, nok, no go, refus, refusé, refused, rejeté, rejected, échec, échoué, fail, failed, failing, failure, falls short, fall short, insuffisant, insufficient, unsatisfactory, insatisfaisant, insatisfait, irrégulier, irrecevable, défaillant, défaillance, en défaut, mauvais, bad, périmé, expiré, expired, caduc, caduque, obsolète, dépassé, outdated, invalide, invalid, noncompliant, noncompliance, unmet, rouge, red, raté, recalé, bloquant, écart avéré, écart majeur, wrong, wrong doc, busted, en souffrance, inacceptable, inadapté, inadéquat, infraction, manquement, must do better, va pas, nc ouverte, inconforme, incorrect, erroné, inadequate, deficient, unacceptable, invalidé, désapprouvé, négatif, défavorable, inexact, catastrophique, off track, blocage, alerte, broken, poor, à côté de la plaque, hors la loi, catastrophe, en infraction, interdit, loupé, foiré, en échec, infructueux, invalidation, sanctionné, breach, non recevabilité, hors norme, hors clous, débouté, contraire, insuffisance, carence, carencé, out of date, out of order
gap: écart, non conformité, anomalie, défaut
redo: be redone, must be redone, start over, redo
todo: todo, to do, backlog, planifié, prévu, planned, à venir, to be done, to be created, to be written, ouvert, open, untouched, blanc, white, vierge, terre vierge, on my list, on my to do list, sur ma liste, still to do, still to write, yet to, asap, nonexistent, non existent, inbox, m'y mets, m'y mettre, m'y mettrai, il faut que je m'y mette, encore à imaginer, à fr, le fr, à plus tard, tout reste à faire, à faire, queued, upcoming, futur, en friche, à définir, next up, coming soon, to come, in the queue, au programme, dans la file, en attente de démarrage, en attente de lancement, awaiting start, pending start, needs doing, needs writing, needs starting, à penser, tout à faire, tout est à faire, à l'état d'idée, plus tard dans l'année, page blanche, not begun, reporté, différé, reporté à plus tard, ajourné, projeté, programmé pour plus tard, remis à plus tard, postponed, scheduled, en projet, à l'état de projet, dans ma liste, dans la liste
nonexistent: inexistant
nothing: rien, néant, aucune preuve, pas de preuve, pas de document, pas d'enregistrement, pas d'enregistrement à ce jour, vide, empty, blank, blank page, nothing, nothing done, nothing yet, no evidence, no evidence yet, 0 fait, rien n'existe, que dalle, nada, rien du tout, zilch, rien de fait, none, nothing at all, nil, aucun document, aucun justificatif, pas de justificatif, no document, no proof, pas de trace
lacking: manquant
absent: absent
notApplicable: na, n a, so, s o, sans objet, hors champ, hors périmètre, hors perim, hors perimetre, hors scope, hors sujet, hors programme, hors de mon jardin, out of scope, out of my scope, inapplicable, exempté, exempt, exclu, exclusion, exclusion justifiée, excluded, dispensé, exonéré, hors cible, hors contexte, hors activité, irrelevant, not needed, nul besoin, ignorer, exempted, hors de mon activité, hors de notre activité, not in my scope, hors mission, hors catégorie, hors agrément, hors certification, hors contrat, non éligible, inéligible, ineligible
minor: mineur, minor
major: majeur, major
`;

/** What says a status once it is denied; `started` also where it is not. */
export const CONCERN = `
concern: concerné, concerne, applicable, applies, apply, s'applique, pertinent, relevant, requis, required, opposable, exigible, concern, concerned, pour moi, pour nous, for me, for us, pr ns, pr moi, me regarde, my remit, my thing, my scope, mon terrain, in scope, in my scope, dans le champ, visé, soumis, nécessaire, needed, necessary, mon activité, notre activité, chez moi, chez nous, mon métier, notre métier, exigé, in my remit, our scope, our remit, éligible, applies to me, applies to us, apply to me, apply to us, l'objet, our thing, my business, mon statut, ma structure, notre structure
started: commencé, débuté, démarré, entamé, engagé, lancé, started, begun, begin, began, initié, programmé, ébauché, amorcé, mis en œuvre
assessed: évalué, assessed, abordé, touché, tackled, examiné, étudié, regardé, renseigné, semé, looked at, attaqué, existe, documenté, formalisé, prévu, planifié, identifié, envisagé, défini, saisi, ouvert, exploré
`;

/** Verbs after "à", "reste à", "to": what is still to be made, and what is there and wants a hand. */
export const VERBS = `
create: faire, créer, rédiger, produire, fournir, planifier, programmer, prévoir, lancer, démarrer, commencer, débuter, entamer, entreprendre, engager, initier, traiter, construire, constituer, concevoir, élaborer, établir, écrire, récupérer, demander, évaluer, préparer, trouver, organiser, imaginer, monter, formaliser, do, write, create, be done, be created, be written, be started, begin, start, tackle, plan, draft, semer, étudier, fabriquer, acheter, installer, instaurer, déployer, réaliser, effectuer, inventer, ouvrir, attaquer, mettre en place, mettre en œuvre, bâtir, recueillir, collecter, réunir, rassembler, obtenir, chercher, rechercher, solliciter, recruter, définir, saisir, remplir, renseigner, documenter, chercher, be made, be set up, set up, build, prepare, develop, produce, draw up, look at, get started, schedule, organise, organize, fill in
fix: compléter, revoir, réviser, relire, vérifier, valider, corriger, améliorer, renforcer, consolider, finaliser, terminer, finir, ajuster, confirmer, surveiller, signer, dater, actualiser, mettre à jour, voir, retravailler, peaufiner, affiner, approfondir, étoffer, enrichir, préciser, clarifier, nourrir, rafraîchir, toiletter, poursuivre, continuer, clôturer, solder, contrôler, contresigner, faire signer, faire valider, faire relire, faire vérifier, régulariser, review, check, verify, improve, update, complete, finish, fix, confirm, sign, date, strengthen, be completed, be reviewed, be checked, be confirmed, be improved, homogénéiser, harmoniser, adapter, perfectionner, rectifier, réajuster, réactualiser, remettre à jour, fignoler, parfaire, parachever, achever, boucler, conclure, clore, retoucher, remanier, modifier, moderniser, muscler, solidifier, fiabiliser, sécuriser, structurer, simplifier, reformuler, annoter, tamponner, parapher, viser, approuver, cadrer, ranger, classer, scanner, imprimer, traduire, contre vérifier, recontrôler, revérifier, mettre au propre, polish, tidy, tidy up, finalise, finalize, correct, revise, amend, refresh, tweak, firm up, follow up, chase, close, approve, validate, proofread, tighten, expand, be signed, be dated, be updated, be validated, be approved, be finalised, be finished, be verified, be corrected, rework
redo: refaire, recommencer, reprendre, redo, rewrite
`;

/** Words that carry no verdict, and that may stand beside an approval: nothing else may. A `record` only with its day. */
export const HARMLESS = `
function: je, j, tu, il, elle, on, nous, ils, elles, c, ce, cela, ça, est, suis, sont, es, être, ai, as, ont, avons, été, a, l, le, la, les, un, une, d, de, du, des, mon, ma, mes, notre, nos, m, me, s, se, t, te, y, en, et, ou, au, aux, par, que, qu, qui, n, ne, i, is, am, are, was, it, its, the, an, and, of, this, that, have, has, been, be, my, our, we, us, in, on, at, with, for, merci, thanks, to, dans, pour, sur, ici, là, voilà, does, do, did, can
intense: tout, toute, tous, tt, très, bien, complètement, entièrement, totalement, parfaitement, pleinement, intégralement, tout à fait, vraiment, really, fully, entirely, completely, totally, quite, all, very, exactement, absolument, at all, foncé, vif, du tout
subject: pièce, dossier, document, doc, exigence, indicateur, preuve, critère, item, statut, status, état, state, niveau, level, action, mesure, sur ce point, pour l'audit, for the audit, for audit, sans réserve, aucune réserve, élément, déjà, already, ce jour, aujourd'hui, today, requirement, indicator, criterion, evidence
record: cr, pv, compte rendu, procès verbal
`;

/** What denies what follows, and what puts it off. */
export const NEGATIONS = `
not: pas, non, not, no, never, jamais, nullement, aucunement, pas du tout, not at all, aucun, aucune, nul, nulle, zéro, impossible, incapable, unable, none, nope, neither, nor, ni, by no means, certainement pas, guère, cannot, faux, false
far: loin, far from, far, à peine, barely, hardly, toujours pas tout à fait
yet: encore, yet, toujours, tjrs, tjs, still, encor
longer: plus, no longer, longer, anymore
`;

/** Marks read when no word is left beside them. */
export const STATUS_MARKS = `
compliant: ✅ ✔ ✓ ☑ 🗸 🟢 🟩 👍 √ ☒ 💚 🆗 😀 🙂 😊 😃 × ● ü þ
partial: ⚠ 🟠 🟡 🟧 🟨 🔶 🔸 ⏳ ⌛ 🔄 🔁 ◐ ◑ 🚧 💛 🧡 😐 ~ ≈ 📝 🕒 🛠 🌗
nonCompliant: ❌ ✗ ✘ ✖ 🔴 🟥 ⛔ 🚫 👎 ❎ ❗ ‼ 🛑 ☹ 🙁 😞 û 🚨
todo: ☐ ⬜ ⚪ □ ○ ◻ ▢ 🔲 ⬛ ⚫ 🆕 🔜 ⭕
notApplicable: - / ➖ ⊘ ∅ 🚷 ⛝
`;

/** What stands in a proof cell without being a proof. */
export const NO_PROOF = `
none: à créer, à faire, néant, aucun, aucune, aucune preuve, rien, na, n a, non applicable, sans objet, so, s o, à compléter, à rédiger, à produire, à fournir, à venir, à prévoir, manquant, manquante, manque, pas de preuve, pas de document, non, vide, todo, to do, tbd, none, missing, xx, xxx, en attente, à définir, à récupérer, non concerné, à déposer, à trouver, à constituer, à construire, à préparer, à écrire, à scanner, à demander, pas encore, inexistant, to be created, nothing, nil, à formaliser, à mettre en place
`;
