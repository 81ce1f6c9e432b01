/** Bare numbers under the name of the standard, one list a client; and journeys whose phases stand beside what is done. */
import type { CellValue } from "../../../src/tracker/cells/grid";
import { recognise } from "../../../src/tracker/recognise";
import { sheetOf, TRAINER, workbookOf } from "../../support/cells";

const STATES = ["terminé", "en cours", "à faire", "conforme", "sans objet"];
const PROOFS = ["Programme", "Convention signée", "CV de la formatrice", null, "Livret d'accueil"];

function lists(headers: readonly string[], clients: readonly string[], numbers: readonly number[]) {
  const rows = clients.flatMap((client, turn) =>
    numbers.map((one, at): CellValue[] => [
      one,
      client,
      STATES[(at + turn) % STATES.length] ?? null,
      PROOFS[(at + 2 * turn) % PROOFS.length] ?? null,
    ]),
  );
  return recognise(workbookOf(sheetOf("Feuil1", [[...headers], ...rows])));
}

describe.each([
  ["Point du RNQ", "Chez qui", "Où ça en est", "Pièce montrée"],
  ["Article Qualiopi", "Client", "Statut", "Preuve"],
  ["Numéro RNQ", "Société", "État", "Justificatif"],
])("« %s » over bare numbers", (...headers) => {
  test.each([18, 12, 7])("%i of them, a list for each of two clients, are two trackers", (count) => {
    const numbers = TRAINER.slice(0, count);
    const { tables, rows, trackers } = lists(headers, ["Mairie de Nantes", "Atelier Dupont"], numbers);
    expect(tables[0]).toMatchObject({ kind: "indicators", columns: { indicator: "A", status: "C", proofs: ["D"] } });
    expect(rows.map(({ indicators }) => indicators)).toEqual([...numbers, ...numbers].map((one) => [one]));
    expect(trackers.map(({ name }) => name)).toEqual(["Mairie de Nantes", "Atelier Dupont"]);
  });
});

test("where each indicator stands once, who it stands with parts nothing", () => {
  const { trackers } = lists(["Point du RNQ", "Chez qui", "Où ça en est", "Pièce montrée"], ["Léa"], TRAINER);
  expect(trackers).toHaveLength(1);
});

test.each([
  ["points that go up and down", [12, 3, 31, 8, 22, 4, 17, 9, 30, 1]],
  ["criteria", [1, 2, 3, 4, 5, 6, 7]],
  ["numbers of another list", [41, 42, 43, 44, 45, 46, 47, 48]],
  ["a few numbers", [9, 10, 11]],
])("%s under the name of the standard are no indicators", (_, numbers) => {
  const rows = numbers.map((one, at): CellValue[] => [one, `Atelier ${at}`, at % 2 ? "Bleu" : "Vert"]);
  const { tables } = recognise(workbookOf(sheetOf("Feuil1", [["Points RNQ", "Lieu", "Salle"], ...rows])));
  expect(tables).toEqual([]);
});

const DONE = [
  ["Avant", "J'appelle pour comprendre le besoin", "Fiche besoin", "4"],
  ["Avant", "J'envoie devis et convention", "Convention signée", "9"],
  ["Avant", "Je vérifie le niveau de départ", "Test de positionnement", "8"],
  ["Pendant", "Je fais signer le matin", "Feuille d'émargement", "12"],
  ["Pendant", "J'adapte au groupe", "Notes de séance", "10"],
  ["Après", "J'évalue les acquis", "Quiz final", "11"],
  ["Après", "Je remets le papier de fin", "Attestation", "11"],
] as const;

describe.each([
  ["Moment", "Ce que je fais", "Ce que je garde", "Indic."],
  ["Étape", "Ce que l'on fait", "Document gardé", "Indicateurs"],
  ["Temps", "Action", "Trace", "Indicateur"],
])("a journey « %s | %s | %s »", (...headers) => {
  test.each([
    ["on every row", DONE.map((row) => [...row])],
    [
      "on the first row of each",
      DONE.map((row, at) => (DONE[at - 1]?.[0] === row[0] ? [null, ...row.slice(1)] : [...row])),
    ],
  ])("whose phases stand %s: what is done is the steps, what is kept their documents", (_, rows) => {
    const { tables, journey } = recognise(workbookOf(sheetOf("Parcours", [[...headers], ...rows])));
    expect(tables[0]).toMatchObject({ kind: "journeyTall", columns: { phase: "A", step: "B", documents: ["C"] } });
    expect(journey.map(({ step, documents, phase }) => [phase, step, documents])).toEqual(
      DONE.map(([phase, step, document]) => [phase, step, [document]]),
    );
  });
});

test("phases above the documents of each keep them, where nothing says what is done", () => {
  const rows = [
    ["Avant la formation", "Devis", "9"],
    [null, "Convention", "9"],
    ["Pendant la formation", "Feuille d'émargement", "12"],
    [null, "Évaluation à chaud", "11"],
    ["Après la formation", "Attestation", "11"],
  ];
  const { journey } = recognise(workbookOf(sheetOf("Parcours", [["Étape", "Documents", "Indicateurs"], ...rows])));
  expect(journey.map(({ step }) => step)).toEqual(["Avant la formation", "Pendant la formation", "Après la formation"]);
});
