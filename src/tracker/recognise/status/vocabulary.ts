/**
 * The words and marks that stand in a cell of status or of proofs, as data (see `header/vocabulary.ts`). A file of its own:
 * `RNQ.EVALUATE` reads single cells and needs no other word.
 */

/** Statuses. Words of one letter and marks are read as the whole cell only. */
export const STATUS_WORDS = `
compliant: conforme, ok, vérifié, terminé, oui, x, c, validé, fait, réalisé, acquis, atteint, complet, prêt, finalisé, en place, satisfaisant, à jour, clos, clôturé, effectué, fini, achevé, présent, disponible, yes, done, compliant, complete, completed, verified, v, o, vrai, true, fourni, signé, levé, levée, rempli, en vigueur, couvert, respecté, maîtrisé, conformité, passed, ready, vu, bon, acceptable, point fort
partial: en cours, partiel, partielle, partiellement, partiellement conforme, partiellement fait, à renforcer, à vérifier, à compléter, à améliorer, nc mineure, non conformité mineure, non conforme mineure, mineure, mineur, incomplet, à revoir, à réviser, à mettre à jour, in progress, partial, partially, partially compliant, à finaliser, presque, en attente, à valider, à corriger, à consolider, moyen, minor, minor nc, en partie, commencé, démarré, entamé, to verify, to check, to improve, to review, ongoing, wip, à ajuster, à relire, en cours de rédaction, en cours de validation, en cours d'élaboration, nc min, nc m, conforme partiellement, conforme avec réserve, conforme avec réserves, réserve, vigilance, point de vigilance, à confirmer, à surveiller, piste d'amélioration, point sensible, non finalisé, pas terminé, pas fini, non terminé, pas complet, pas tout à fait, fragile, started
nonCompliant: non conforme, nc, nc majeure, non conformité majeure, non conformité, non conforme majeure, majeure, majeur, non, pas conforme, pas ok, ko, non compliant, not compliant, noncompliant, no, major, major nc, nc maj, insuffisant, non satisfaisant, échec, faux, refusé, rejeté, non atteint, non respecté, non valide, non validé, pas bon, failed, écart, expiré, périmé
todo: à faire, non évalué, manquant, manquante, absent, absente, manque, pas commencé, pas encore, non commencé, non démarré, pas démarré, à créer, à rédiger, à traiter, à produire, à planifier, planifié, prévu, todo, to do, missing, not started, non fait, pas fait, non traité, pas évalué, not assessed, à lancer, à démarrer, vide, non renseigné, à évaluer, à prévoir, à venir, non vu, pas vu, rien, néant, aucun, aucune preuve, pas de preuve, à fournir, to be done, planned, tbd, open, ouvert, pas réalisé, non réalisé, non effectué, pas effectué, non disponible, à récupérer, à construire, not done, à demander
notApplicable: na, n a, non concerné, non concernée, non applicable, sans objet, so, s o, pas concerné, pas applicable, not applicable, exempté, exclu, hors champ, hors périmètre, non requis, dispensé, inapplicable, not concerned, exempt, ns, nc non concerné, non-applicable
`;

/** Marks read when no word is left beside them. */
export const STATUS_MARKS = `
compliant: ✅ ✔ ✓ ☑ 🗸 🟢 🟩 👍 √ ☒ 💚 🆗 😀 🙂 😊 × ● ü þ
partial: ⚠ 🟠 🟡 🟧 🟨 🔶 🔸 ⏳ ⌛ 🔄 🔁 ◐ ◑ 🚧 💛 🧡 😐 ~ ≈ 📝 🕒 🛠
nonCompliant: ❌ ✗ ✘ ✖ 🔴 🟥 ⛔ 🚫 👎 ❎ ❗ ‼ 🛑 ☹ 🙁 😞 û
todo: ☐ ⬜ ⚪ □ ○ ◻ ▢ 🔲 ⬛ ⚫ 🆕 🔜 ⭕
notApplicable: - / ➖ ⊘ ∅ 🚷 ⛝
`;

/** What stands in a proof cell without being a proof. */
export const NO_PROOF = `
none: à créer, à faire, néant, aucun, aucune, aucune preuve, rien, na, n a, non applicable, sans objet, so, s o, à compléter, à rédiger, à produire, à fournir, à venir, à prévoir, manquant, manquante, manque, pas de preuve, pas de document, non, vide, todo, to do, tbd, none, missing, xx, xxx, en attente, à définir, à récupérer, non concerné, à déposer, à trouver, à constituer, à construire, à préparer, à écrire, à scanner, à demander, pas encore, inexistant, to be created, nothing, nil, à formaliser, à mettre en place
`;
