import { linkPlace, linkTarget } from "../../../src/tracker/sheets/parts/proofs";

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

test.each([
  ["https://www.exemple.fr/offre/programme.pdf", true],
  ["mailto:lin@exemple.fr?subject=Preuve", true],
  ["../Preuves/2-Besoin/grille finale.docx", true],
  ["C:\\Qualiopi\\1-Offre\\programme.pdf", true],
  ["file:///C:/Qualiopi/programme.pdf", true],
  ["Drive / 1-Offre", false],
  ["Classeur bleu, onglet 3", false],
  ["#'Suivi Qualiopi'!B5", false],
  ["javascript:alert(1)", false],
  ["data:text/html,x", false],
  ["vbscript:x.pdf", false],
  ["ms-word:ofe|u|https://exemple.fr/a.docx", false],
  ["file://serveur/partage/outil.exe", false],
  ["file://serveur/partage/fiche.pdf", false],
  ["\\\\serveur\\partage\\fiche.pdf", false],
  ["//serveur/partage/fiche.pdf", false],
  ["..\\outils\\installe.bat", false],
  ["suivi.xlsm", false],
  ["\u202efdp.eriav", false],
  ["preuve\u0000.pdf", false],
  ["https://", false],
  [`https://exemple.fr/${"a".repeat(2000)}`, false],
])("a click on %j opens it: %s", (link, opens) => {
  expect(linkTarget(link)).toEqual(opens ? { address: link } : null);
});
