/** Tables that stand beside a tracker and are none: logs, answers to a form, a budget, a risk list, another standard. */
import type { CellValue } from "../../tracker/cells/grid";
import { datesOf, neutralOf, textsOf, type Filler } from "./content";
import type { Hand } from "./hands";
import { dressed } from "./noise";
import { filled, logOf, type Neighbour } from "./made/logs";
import { surveyOf } from "./made/surveys";
import type { Random } from "./random";

export function neighbourOf(random: Random, hand: Hand): Neighbour {
  const form = random.below(9);
  if (form >= 5) return { rows: officeRows(random, hand) };
  if (form <= 1) return logOf(random, hand);
  if (form === 2) return { rows: surveyOf(random, hand).rows };
  return { rows: form === 3 ? riskRows(random) : budgetRows(random, hand) };
}

function riskRows(random: Random): CellValue[][] {
  const clauses = random.chance(0.5);
  const names = [
    "Chute de plain-pied",
    "Risque électrique",
    "Incendie",
    "Bruit",
    "Travail sur écran",
    "Routier",
    "Contexte de l'organisme",
    "Leadership",
    "Planification",
    "Support",
    "Réalisation",
    "Amélioration",
  ];
  return filled(
    clauses
      ? ["Clause", "Exigence de la norme", "Statut", "Preuve"]
      : ["N°", "Risque", "Gravité", "Mesure de prévention", "Fait"],
    clauses
      ? [
          ({ index }) => ({ value: `${4 + Math.floor(index / 3)}.${1 + (index % 3)}` }),
          ({ index }) => ({ value: names[index % names.length] ?? "" }),
          textsOf(random, ["Conforme", "Non conforme", "En cours"], 1),
          textsOf(random, ["Manuel qualité", "Procédure", "Revue de direction"], 0.8),
        ]
      : [
          ({ index }) => ({ value: index + 1 }),
          ({ index }) => ({ value: names[index % names.length] ?? "" }),
          () => ({ value: 1 + random.below(4) }),
          textsOf(random, ["Signalisation", "Habilitation", "Extincteurs", "EPI"], 0.9),
          textsOf(random, ["oui", "non", "en cours"], 1),
        ],
  );
}

/** Lists of any office: what each column is headed and holds. */
const OFFICE: readonly (readonly (readonly [header: string, fill: (random: Random) => Filler])[])[] = [
  [
    ["Facture n°", numbered("F2026-")],
    ["Client", names],
    ["Date", past],
    ["Montant HT", money],
    ["TVA", money],
    ["Statut", words("Payée", "En attente", "Relance")],
    ["Échéance", coming],
  ],
  [
    ["Référence", numbered("ART-")],
    ["Désignation", words("Chaise", "Vidéoprojecteur", "Ordinateur", "Tableau")],
    ["Quantité", counts],
    ["Prix", money],
    ["Emplacement", words("Salle 1", "Réserve", "Bureau")],
  ],
  [
    ["Nom", names],
    ["Fonction", words("Gérante", "Formateur", "Comptable")],
    ["Téléphone", numbered("06 1")],
    ["Courriel", words("a@ex.fr", "b@ex.fr")],
    ["Ville", words("Lyon", "Paris", "Brest")],
  ],
  [
    ["Semaine", counts],
    ["Salle", words("A", "B", "C")],
    ["Formation", words("Excel", "SST", "Anglais")],
    ["Formateur", names],
    ["Du", past],
    ["Au", coming],
  ],
  [
    ["N°", rank],
    ["Action", actions],
    ["Origine", words("Audit interne", "Réunion", "Réclamation")],
    ["Pilote", names],
    ["Échéance", coming],
    ["Avancement", words("En cours", "À faire", "Clos")],
  ],
  [
    ["N° fiche", numbered("FE-")],
    ["Constat", words("Absence de date sur le programme", "Signature manquante", "Version périmée")],
    ["Indicateur", rankList],
    ["Gravité", words("mineure", "majeure")],
    ["Cause", words("oubli", "manque de temps", "modèle ancien")],
    ["Action corrective", actions],
    ["Date de levée", coming],
  ],
  [
    ["Tâche", actions],
    ["Qui", names],
    ["Pour le", coming],
    ["Fait", words("oui", "non")],
  ],
  [
    ["Formation", words("Excel", "SST", "Anglais", "Paie")],
    ["Durée", counts],
    ["Prix HT", money],
    ["Public", words("tous", "salariés")],
    ["Prérequis", words("aucun", "niveau 1")],
  ],
  [
    ["Devis n°", numbered("D-")],
    ["Client", names],
    ["Objet", words("Formation Excel", "Bilan", "Coaching")],
    ["Montant", money],
    ["Envoyé le", past],
    ["Suite", words("accepté", "refusé", "relancer")],
  ],
  [
    ["Clause", clause],
    ["Exigence", words("Politique qualité", "Rôles", "Objectifs", "Ressources", "Planification")],
    ["Conforme ?", words("oui", "non", "partiel")],
    ["Preuve", words("Manuel", "Procédure P2", "Revue")],
    ["Pilote", names],
  ],
  [
    ["Fournisseur", names],
    ["Prestation", words("Ménage", "Imprimeur", "Hébergement")],
    ["Note", counts],
    ["Dernière évaluation", past],
    ["Décision", words("maintenu", "à revoir")],
  ],
  [
    ["Date", past],
    ["Libellé", words("Loyer", "Train", "Papeterie", "Virement client")],
    ["Débit", money],
    ["Crédit", money],
    ["Catégorie", words("achats", "déplacements")],
  ],
  [
    ["Task", words("Call client", "Order books", "Book room", "Pay invoice")],
    ["Owner", names],
    ["Due date", coming],
    ["Status", words("Done", "To do", "In progress")],
    ["Priority", words("High", "Low")],
  ],
  [
    ["Critère", rank],
    ["Nb indicateurs", counts],
    ["Conformes", counts],
    ["% avancement", ratio],
  ],
  [
    ["Critère", words("Critère 1", "Critère 2", "Critère 3", "Critère 4")],
    ["Conforme", counts],
    ["En cours", counts],
    ["À faire", counts],
    ["Taux", ratio],
  ],
  [
    ["Indicateur", words("Satisfaction", "Réussite", "Abandon", "Insertion")],
    ["2023", ratio],
    ["2024", ratio],
    ["2025", ratio],
  ],
  [
    ["Résultat", words("Taux de réussite", "Taux d'abandon", "Note moyenne")],
    ["Valeur", ratio],
    ["Objectif", ratio],
    ["Date", past],
  ],
  [
    ["Poste", words("PC-01", "PC-02", "Imprimante", "Serveur")],
    ["Utilisateur", names],
    ["Acheté le", past],
    ["État", words("bon", "à changer", "OK")],
    ["Garantie jusqu'au", coming],
  ],
];

function words(...list: string[]): (random: Random) => Filler {
  return (random) => textsOf(random, list, 0.95);
}
function names(random: Random): Filler {
  return textsOf(random, ["Durand", "Claire", "M. Petit", "Atlas", "ABC Conseil", "Sonia B."], 0.95);
}
function actions(random: Random): Filler {
  return textsOf(
    random,
    [
      "Dater le programme",
      "Relancer le client",
      "Mettre à jour le site",
      "Commander",
      "Former l'équipe",
      "Signer le contrat",
    ],
    1,
  );
}
function past(random: Random): Filler {
  return datesOf(random, -200, 300, { filled: 0.95 });
}
function coming(random: Random): Filler {
  return datesOf(random, 300, 600, { filled: 0.8 });
}
function money(random: Random): Filler {
  return () => ({ value: Math.round(random.next() * 40_000) / 10 });
}
function ratio(random: Random): Filler {
  return () => ({ value: random.below(101) / 100, format: "0%" });
}
function counts(random: Random): Filler {
  return () => ({ value: 1 + random.below(52) });
}
function rank(): Filler {
  return ({ index }) => ({ value: index + 1 });
}
function rankList(random: Random): Filler {
  return () => ({ value: 1 + random.below(32) });
}
function clause(): Filler {
  return ({ index }) => ({ value: `${4 + Math.floor(index / 3)}.${1 + (index % 3)}` });
}
function numbered(prefix: string): (random: Random) => Filler {
  return () =>
    ({ index }) => ({ value: `${prefix}${String(index + 11)}` });
}

function officeRows(random: Random, hand: Hand): CellValue[][] {
  const list = random.pick(OFFICE).filter((_, index) => index < 3 || random.chance(0.8));
  return filled(
    list.map(([header]) => dressed(random, header, hand)),
    list.map(([, fill]) => fill(random)),
    6 + random.below(25),
  );
}

function budgetRows(random: Random, hand: Hand): CellValue[][] {
  const headers = random.shuffled(hand.neutral).slice(0, 4);
  return filled(
    ["Date", ...headers],
    [datesOf(random, 0, 300, { filled: 1 }), ...headers.map(() => neutralOf(random))],
  );
}
