import { linkPlace } from "../../../src/tracker/sheets/parts/proofs";

test.each([
  ["Drive / 1-Offre", "Drive / 1-Offre"],
  ["Classeur bleu, onglet 3", "Classeur bleu, onglet 3"],
  ["https://www.exemple.fr/offre/programme.pdf", "exemple.fr / offre"],
  ["C:\\Qualiopi\\1-Offre\\programme.pdf", "Qualiopi / 1-Offre"],
  ["../Preuves/2-Besoin/grille finale.docx", "Preuves / 2-Besoin"],
  ["#'Suivi Qualiopi'!B5", "Suivi Qualiopi"],
  ["javascript:alert(1)", null],
])("%j is found at %j", (link, place) => {
  expect(linkPlace(link)).toBe(place);
});
