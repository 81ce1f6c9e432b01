/** Where recognition is unsure she is asked, with what each answer would read in her rows. */
import { marjolaine, RECOGNITION } from "../fixture";
import { mounted, type Mounted } from "../mounted";
import { MOVED, NUMBERING, REPAIR, STATUS } from "../questions";

let pane: Mounted;
afterEach(() => pane.close());

const ambiguous = { ...RECOGNITION, warnings: [{ type: "ambiguousNumbering", style: "criterion.rank" }] } as const;

it("asks at first opening, keeps her answer and asks no more", async () => {
  pane = await mounted(marjolaine({ recognition: ambiguous, questions: [NUMBERING], settings: { attached: false } }));
  const words = pane.words();
  expect(words).toContain("Que veut dire 2.1 ?");
  expect(words).toContain("lu ainsi pour l’instant 2.1 : indicateur 4 2.2 : indicateur 5");
  expect(words).toContain("2.1 : aucun indicateur");
  expect(words).not.toContain("1 doute");
  await pane.click("Lire ainsi, 2.1 : le critère, puis le numéro de l’indicateur");
  expect(pane.host.calls).toEqual([`correct ${JSON.stringify(NUMBERING.choices[1]?.correction)}`]);
  expect(pane.words()).not.toContain("Que veut dire 2.1 ?");
  expect(pane.words()).toContain("Relu avec vos colonnes.");
});

it("asks on the columns screen too, in her own headers", async () => {
  pane = await mounted(marjolaine({ questions: [STATUS] }));
  await pane.click("Plus");
  await pane.click("Corriger les colonnes");
  expect(pane.words()).toContain("Quelle colonne dit où vous en êtes ?");
  expect(pane.words()).toContain("ligne 5, indicateur 1 : fait");
  expect(pane.words()).toContain("ligne 5, indicateur 1 : non reconnu");
  await pane.click("Lire ainsi, Colonne G, « Qui »");
  expect(pane.host.calls).toEqual([`correct ${JSON.stringify(STATUS.choices[1]?.correction)}`]);
  expect(pane.words()).not.toContain("Quelle colonne dit où vous en êtes ?");
});

it("asks what a cell that Excel made a date of had said, and no more lists it as a doubt", async () => {
  const warnings = [
    { type: "dateLikeIndicator", sheet: RECOGNITION.tables[0]?.sheet ?? "", row: 9, text: "45936", proposal: "6/10" },
  ] as const;
  pane = await mounted(
    marjolaine({ recognition: { ...RECOGNITION, warnings }, questions: [REPAIR], settings: { attached: false } }),
  );
  const words = pane.words();
  expect(words).toContain("Ligne 9 : Excel montre 06-oct. Qu’aviez-vous écrit ?");
  expect(words).toContain("pas un numéro d’indicateur lu ainsi pour l’instant ligne 9 : aucun indicateur");
  expect(words).toContain("« 6/10 » ligne 9 : indicateurs 6 et 10");
  expect(words).not.toContain("Excel a changé un numéro en date");
  await pane.click("Lire ainsi, « 6/10 »");
  expect(pane.host.calls).toEqual([`correct ${JSON.stringify(REPAIR.choices[1]?.correction)}`]);
  expect(pane.words()).not.toContain("Qu’aviez-vous écrit ?");
});

it("asks where a column of hers has gone, showing what each one holds", async () => {
  const warnings = [{ type: "columnMoved", sheet: RECOGNITION.tables[0]?.sheet ?? "", text: "Dossier" }] as const;
  pane = await mounted(
    marjolaine({ recognition: { ...RECOGNITION, warnings }, questions: [MOVED], settings: { attached: false } }),
  );
  expect(pane.words()).toContain("Où est passée votre colonne « Dossier » (preuve) ?");
  expect(pane.words()).toContain("Colonne G, « Rangé où » ligne 5 : Armoire 2");
  expect(pane.words()).not.toContain("a changé de nom et de place");
  await pane.click("Lire ainsi, Colonne G, « Rangé où »");
  expect(pane.host.calls).toEqual([`correct ${JSON.stringify(MOVED.choices[1]?.correction)}`]);
});

it("asks nothing about a table that is clear", async () => {
  pane = await mounted(marjolaine({ settings: { attached: false } }));
  expect(pane.words()).not.toContain("J’hésite");
});
