/** The pictures of *Résultats* in docs/feuilles.md: the screen beside a survey of a workbook with sessions. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../buildSteps.mjs";

const WITH_SESSIONS = "test/workbooks/stagiaires-et-indicateurs.xlsx";
const SURVEY = "Réponses au formulaire";
const QUESTIONS = [
  "Les objectifs annoncés ont-ils été atteints ? (1 à 5)",
  "Le rythme vous convenait-il ? (1 à 5)",
  "Recommanderiez-vous cette formation ? (0 à 10)",
];
/** Day, the three notes, a remark. */
const ANSWERS = [
  ["12/03/2026 16:45:10", 5, 4, 9, ""],
  ["12/03/2026 16:47:32", 4, 2, 7, "Trop de notions le premier matin"],
  ["12/03/2026 16:50:05", 5, 5, 10, ""],
  ["18/06/2026 17:01:44", 5, 4, 9, "Prévoir un exemple de mon métier"],
  ["18/06/2026 17:02:20", 4, 4, 8, ""],
  ["18/06/2026 17:03:58", 5, 3, 9, ""],
];

/** @param page the workbench; @param shot takes a picture of that name, of a part of the page */
export async function takeResultsPicture(page, shot) {
  const rows = [["Horodateur", ...QUESTIONS, "Une remarque ?"], ...ANSWERS];
  await page.evaluate(
    async ([encoded, name, sheet, given]) => {
      await globalThis.__workbench.openBytes(
        Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0)),
        name,
      );
      globalThis.__workbench.book.addSheet(sheet, "user");
      for (const [row, cells] of given.entries())
        for (const [column, text] of cells.entries())
          if (text !== "")
            await globalThis.__workbench.setCell(sheet, `${String.fromCharCode(65 + column)}${row + 1}`, String(text));
      await globalThis.__workbench.settled();
    },
    [readFileSync(path.join(ROOT, WITH_SESSIONS)).toString("base64"), path.basename(WITH_SESSIONS), SURVEY, rows],
  );
  const pane = page.frameLocator("iframe");
  await pane.locator("#activate").click({ timeout: 90_000 });
  await pane.getByRole("tab", { name: /Plus/ }).click();
  await pane.locator("#results").click();
  await pane.locator("[id^=turn-]").first().waitFor();
  await pane.getByRole("button", { name: "Fermer" }).click();
  await page.waitForTimeout(2500);
  const box = await page.locator("iframe").boundingBox();
  await shot("volet-resultats", box);
  await pane.locator("[id^=turn-]").last().scrollIntoViewIfNeeded();
  await page.waitForTimeout(500);
  await shot("volet-questions", box);
}
