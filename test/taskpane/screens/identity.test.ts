/** Who she is: typed once, or read in her workbook and taken on a click; wrong numbers are said, nothing is saved. */
import type { FoundValue } from "../../../src/tracker/identity/found";
import { marjolaine } from "../fixture";
import { mounted, type Mounted } from "../mounted";

const SIRET = "73282932000074";
let pane: Mounted;
afterEach(() => pane.close());

async function open(
  settings: Parameters<typeof marjolaine>[0] = {},
  found: readonly FoundValue[] = [],
  failures: Parameters<typeof mounted>[1] = {},
): Promise<void> {
  pane = await mounted(marjolaine(settings), failures, {}, found);
  await pane.click("Plus");
  await pane.click(/^Mon organisme/);
}
const saved = () => {
  const call = pane.host.calls.find((one) => one.startsWith("saveSettings")) ?? "";
  return call === "" ? null : (JSON.parse(call.replace("saveSettings ", "")) as Record<string, unknown>);
};
const value = (name: string) => (pane.control(name) as HTMLInputElement).value;
const save = () => pane.click("Enregistrer dans le classeur");

test("what she types is kept without the spaces between its digits, and shown with them the next time", async () => {
  await open();
  await pane.type("SIRET", "732 829 320 00074");
  await pane.type("Adresse", "3 rue des Lices, 35000 Rennes");
  await pane.type("Autres lieux", "Brest ; Vannes;");
  await save();
  expect(saved()).toEqual({
    body: "Atelier Marjolaine",
    identity: { siret: SIRET, address: "3 rue des Lices, 35000 Rennes", sites: ["Brest", "Vannes"] },
  });
  expect(pane.words()).toContain("4 champs remplis");
  await pane.click("Plus");
  await pane.click(/^Mon organisme/);
  expect([value("SIRET").replace(/\s/g, " "), value("Autres lieux")]).toEqual(["732 829 320 00074", "Brest; Vannes"]);
});

test.each([
  ["SIRET", "732829320000", "Un SIRET a 14 chiffres, il y en a 12 ici."],
  ["SIRET", "73282932000075", "Ce SIRET ne tombe pas juste : un chiffre est faux."],
  ["SIRET", "en cours", "Un SIRET ne contient que des chiffres."],
  ["Numéro de déclaration d’activité", "1175", "Ce numéro a 11 chiffres, il y en a 4 ici."],
  ["Numéro de déclaration d’activité", "1175X234567", "Un numéro de déclaration d’activité a 11 chiffres"],
  ["Courriel", "chez moi", "Une adresse comme prenom@exemple.fr"],
])("%s « %s » is said to be wrong beside the field, and nothing is saved", async (field, text, said) => {
  await open();
  await pane.type(field, text);
  expect(pane.words()).toContain(said);
  expect((pane.control("Enregistrer dans le classeur") as HTMLButtonElement).disabled).toBe(true);
  expect(saved()).toBeNull();
  await pane.type(field, "");
  expect((pane.control("Enregistrer dans le classeur") as HTMLButtonElement).disabled).toBe(false);
});

const FOUND: readonly FoundValue[] = [
  { field: "siret", value: SIRET, at: "Accueil!B3", label: "SIRET" },
  { field: "name", value: "Les Ateliers du Lin", at: "Accueil!A1", label: "Organisme" },
  { field: "certificateDate", value: "2025-02-10", at: "Accueil!B9", label: "Certificat délivré le" },
];

test("what her workbook says is shown with its cell, and counts only once taken and saved", async () => {
  await open({}, FOUND);
  expect(pane.words()).toMatch(/Lu dans votre classeur .*732 829 320 00074 .*lu en Accueil!B3/);
  // Her own name stands already: the one of the workbook is not offered in its place.
  expect(pane.words()).not.toContain("Les Ateliers du Lin");
  expect(value("SIRET")).toBe("");
  await pane.click(/^Aller à Accueil!B3/);
  expect(pane.host.calls).toContain("select Accueil!B3");
  await pane.click(/^Reprendre SIRET/);
  expect(saved()).toBeNull();
  expect(pane.words()).not.toContain("lu en Accueil!B3");
  await save();
  expect(saved()).toMatchObject({ identity: { siret: SIRET } });
});

test("all of it in one click, the day of the certificate with the scope", async () => {
  await open({ settings: { body: undefined } }, FOUND);
  await pane.click("Tout reprendre");
  expect(pane.words()).toContain("Dernier jour du certificat : 9 février 2028.");
  await save();
  expect(saved()).toMatchObject({
    body: "Les Ateliers du Lin",
    identity: { siret: SIRET },
    scope: { certificateDate: "2025-02-10", supposed: false },
  });
});

test("a workbook that cannot be read is told, and she can type", async () => {
  await open({}, [], { findIdentity: () => Promise.reject(new Error("no answer")) });
  expect(pane.words()).toContain("Le classeur n’a pas pu être lu : saisissez ci-dessous.");
  await pane.type("Téléphone", "02 99 00 00 00");
  await save();
  expect(saved()).toMatchObject({ identity: { phone: "02 99 00 00 00" } });
});

test("emptied, nothing of it is kept", async () => {
  await open({ settings: { body: "Atelier", identity: { siret: SIRET, vat: "micro" } } });
  await pane.type("SIRET", "");
  await pane.type("Nom de l’organisme", " ");
  await save();
  expect(saved()).toEqual({ identity: { vat: "micro" } });
});

test("the case of VAT is chosen, and the categories lead to the scope", async () => {
  await open();
  await pane.click(/^Franchise en base/);
  await save();
  expect(saved()).toMatchObject({ identity: { vat: "micro" } });
  expect(pane.words()).toContain("Actions : actions de formation.");
  await pane.click("Changer dans Périmètre");
  expect(pane.words()).toContain("Que proposez-vous");
});
