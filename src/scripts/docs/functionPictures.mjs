/**
 * The pictures of docs/fonctions.md: each function, and each recipe, typed on a sheet of its own in the workbench; the
 * page says the formula. Taken by `docs-pictures.mjs`.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../buildSteps.mjs";

const TABLE = "Suivi!$B$4:$G$26";
const REGISTER = "Registre!$A$3:$D$44";
const NUMBERS = [1, 2, 3, 4, 5, 6, 7];

/**
 * One picture: widths of the columns in characters, rows as typed (a first row of titles is set bold), the chosen cell,
 * and how many rows are in the picture.
 */
const PICTURES = [
  {
    name: "status",
    widths: [22, 92],
    rows: [
      ["Mon suivi", "=RNQ.STATUS()"],
      ["Indicateur 31", "=RNQ.STATUS(31)"],
      ["Indicateur 12", "=RNQ.STATUS(12)"],
    ],
    at: "B1",
    titles: false,
  },
  {
    name: "evaluate",
    widths: [12, 16, 40, 22],
    at: "D2",
    rows: [
      ["Indicateur", "Statut", "Preuves", "État"],
      ...[
        [12, "Conforme", "Contrat pédagogique"],
        [31, "Conforme", ""],
        [30, "En cours", "Enquête à chaud"],
        [22, "À faire", ""],
        [26, "", ""],
      ].map((row, index) => [...row, `=RNQ.EVALUATE(A${index + 2};B${index + 2};C${index + 2})`]),
    ],
  },
  {
    name: "score",
    widths: [12, 16],
    at: "B2",
    percent: "B2:B8",
    rows: [
      ["Critère", "Avancement"],
      ...NUMBERS.map((number) => [number, `=RNQ.SCORE(${TABLE};A${number + 1};;${REGISTER})`]),
    ],
  },
  {
    name: "missing",
    widths: [12, 52, 88],
    at: "A2",
    shown: 7,
    rows: [["Indicateur", "Libellé", "Ce qui manque"], [`=RNQ.MISSING(${TABLE};;;${REGISTER})`]],
  },
  {
    name: "forecast",
    widths: [12, 20, 118],
    at: "A2",
    shown: 7,
    rows: [["Indicateur", "Constat probable", "Ce qu’il entraîne"], [`=RNQ.FORECAST(${TABLE};;${REGISTER})`]],
  },
  {
    name: "journey",
    widths: [30, 44, 16, 26],
    at: "A2",
    shown: 10,
    rows: [["Étape", "Documents", "Indicateurs", "Ce qui manque"], ["=RNQ.JOURNEY(Parcours!$A$4:$E$12)"]],
  },
  {
    name: "result",
    widths: [20, 14, 22, 16, 12],
    at: "E2",
    percent: "E2:E2",
    rows: [
      ["Horodateur", "Stagiaire", "Note globale sur 5", "Mesure", "Résultat"],
      ...[
        ["12/03/2026 16:45", "Ana", 5, "satisfaction"],
        ["12/03/2026 16:47", "Noé", 4, "moyenne"],
        ["12/03/2026 16:50", "Léo", 2, "réponses"],
      ].map((row, index) => [...row, `=RNQ.RESULT($A$1:$C$5;D${index + 2})`]),
      ["13/03/2026 09:10", "Zoé", 5],
    ],
  },
  {
    name: "applies",
    widths: [12, 44, 14],
    at: "C2",
    rows: [
      ["Indicateur", "Périmètre", "S’applique"],
      [13, "actions de formation; alternance", "=RNQ.APPLIES(A2;B2)"],
      [13, "actions de formation; plus de 2 jours", "=RNQ.APPLIES(A3;B3)"],
      [33, "CFA", "=RNQ.APPLIES(A4;B4)"],
    ],
  },
  {
    name: "label",
    widths: [14, 112],
    at: "B2",
    rows: [
      ["Champ", "Indicateur 31"],
      ...["libellé", "critère", "gravité", "preuves", "2026"].map((field, index) => [
        field === "2026" ? "'2026" : field,
        `=RNQ.LABEL(31;A${index + 2})`,
      ]),
    ],
  },
  {
    name: "tableau-de-bord",
    widths: [34, 14],
    at: "B2",
    percent: "B2:B2",
    rows: [
      ["Où j’en suis", ""],
      ...[
        ["Avancement", "avancement"],
        ["Indicateurs applicables", "applicables"],
        ["Prouvés", "prouvés"],
        ["Majeures probables", "majeures"],
        ["Mineures probables", "mineures"],
        ["Non renseignés", "non renseignés"],
      ].map(([label, measure]) => [label, `=RNQ.SCORE(${TABLE};;;${REGISTER};;"${measure}")`]),
    ],
  },
  {
    name: "courriel",
    widths: [150],
    at: "A2",
    titles: false,
    shown: 4,
    rows: [
      ["Bonjour,"],
      [`="Il me reste à préparer : "&JOINDRE.TEXTE(", ";VRAI;INDEX(RNQ.MISSING(${TABLE};7;;${REGISTER});0;2))&"."`],
      [`="Avancement : "&TEXTE(RNQ.SCORE(${TABLE};;;${REGISTER});"0 %")`],
    ],
  },
];

/** In the workbook that has deadlines; the day is written, so that the picture does not age. */
const DUE = {
  name: "due",
  widths: [14, 12, 60],
  at: "A2",
  shown: 8,
  rows: [["Date", "Indicateur", "Ce qui est dû"], ["=RNQ.DUE('Suivi Qualiopi'!$A$1:$G$23;7;\"24/11/2026\")"]],
};
const WITH_DEADLINES = "test/workbooks/suivi-formatrice-independante.xlsx";

const SESSION = {
  name: "session",
  widths: [22, 14, 14, 12, 40],
  at: "A2",
  shown: 5,
  rows: [["Session", "Début", "Présentes", "Dues", "À voir"], ["=RNQ.SESSION(Stagiaires!$A$2:$L$12)"]],
};
const WITH_SESSIONS = "test/workbooks/stagiaires-et-indicateurs.xlsx";

const ROW_HEADER = 46;
const COLUMN_HEADER = 24;
const ROW = 20;
/** As the grid draws a width in characters. */
const pixels = (characters) => characters * 7 + 5;

/** @param shot takes a picture of that name, of a part of the page */
export async function takeFunctionPictures(page, shot) {
  for (const picture of PICTURES) await takeOne(page, picture, shot);
}

/** @param page the workbench, with nothing of ours in it that a new workbook would make it ask about */
export const takeDuePicture = (page, shot) => takeInWorkbook(page, { file: WITH_DEADLINES, picture: DUE }, shot);

export const takeSessionPicture = (page, shot) => takeInWorkbook(page, { file: WITH_SESSIONS, picture: SESSION }, shot);

async function takeInWorkbook(page, { file, picture }, shot) {
  const bytes = readFileSync(path.join(ROOT, file)).toString("base64");
  await page.evaluate(
    async ([encoded, name]) => {
      await globalThis.__workbench.openBytes(
        Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0)),
        name,
      );
    },
    [bytes, path.basename(file)],
  );
  await takeOne(page, picture, shot);
}

async function takeOne(page, { name, widths, rows, at, percent, titles = true, shown = rows.length + 1 }, shot) {
  const sheet = await page.evaluate(
    async (given) => {
      const { book } = globalThis.__workbench;
      const { id, name: made } = book.addSheet(undefined, "user");
      book.changeLook(id, "user", (look) =>
        given.widths.forEach((width, column) => look.columnWidths.set(column, width)),
      );
      for (const [row, cells] of given.rows.entries()) {
        for (const [column, text] of cells.entries())
          if (text !== "")
            await globalThis.__workbench.setCell(made, `${String.fromCharCode(65 + column)}${row + 1}`, String(text));
      }
      if (given.titles)
        book.restyle(id, { top: 0, left: 0, bottom: 0, right: given.widths.length - 1 }, { bold: true }, "user");
      if (given.percent) book.restyle(id, given.percent, { numberFormat: "0 %" }, "user");
      book.activate(id, "user");
      await globalThis.__workbench.settled();
      return made;
    },
    { widths, rows, titles, percent: percent ? areaOf(percent) : null },
  );
  await page.evaluate(([made, address]) => globalThis.__workbench.select(made, address), [sheet, at]);
  await page.waitForTimeout(2500);
  await page.evaluate(() => globalThis.__workbench.settled());
  const width = ROW_HEADER + widths.reduce((sum, characters) => sum + pixels(characters), 0) + 40;
  await shot(`fonctions-${name}`, { x: 0, y: 210, width, height: COLUMN_HEADER + shown * ROW });
}

/** "B2:B8" -> rows and columns from 0. */
function areaOf(address) {
  const [[, left, top], [, right, bottom]] = address.split(":").map((cell) => /^([A-Z])(\d+)$/.exec(cell));
  return {
    top: Number(top) - 1,
    bottom: Number(bottom) - 1,
    left: left.charCodeAt(0) - 65,
    right: right.charCodeAt(0) - 65,
  };
}
