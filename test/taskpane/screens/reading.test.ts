/** The first screen tells how each column of hers was read, what was not found and what is doubtful, and settles it in place. */
import type { Recognition, Warning } from "../../../src/tracker/model/recognition";
import { marjolaine, RECOGNITION } from "../fixture";
import { mounted, type Mounted } from "../mounted";

let pane: Mounted;
afterEach(() => pane.close());

const opening = (recognition: Partial<Recognition> = {}) =>
  mounted(marjolaine({ recognition: { ...RECOGNITION, ...recognition }, settings: { attached: false } }));
const [tracker] = RECOGNITION.tables;
if (!tracker) throw new Error("the fixture has no tracker");
const withColumns = (columns: Recognition["tables"][number]["columns"], more: object = {}): Recognition["tables"] => [
  { ...tracker, columns, ...more },
  ...RECOGNITION.tables.slice(1),
];
const shown = () =>
  [...document.querySelectorAll("select")].map((list) =>
    `${list.getAttribute("aria-label")} ${list.selectedOptions[0]?.textContent}`.replace(/[\u00a0\u202f]/g, " "),
  );

describe("her columns", () => {
  it("are all there in her order, with what each is read as, also where it is not used", async () => {
    pane = await opening({ tables: withColumns({ indicator: "B", status: "E", proofs: ["F"] }) });
    expect(shown().slice(0, 5)).toEqual([
      "Colonne B, « Ind. », lue comme n°",
      "Colonne C, « Libellé », lue comme non utilisée",
      "Colonne E, « Où j’en suis », lue comme statut",
      "Colonne F, « Pièce », lue comme preuve",
      "Colonne G, « Qui », lue comme non utilisée",
    ]);
  });

  it("changes one in place: it alone is her answer", async () => {
    pane = await opening();
    await pane.choose("Colonne G, « Qui », lue comme", "remarque");
    const [call = ""] = pane.host.calls;
    expect(JSON.parse(call.replace("correct ", ""))).toMatchObject({
      sheet: "Suivi",
      headerRow: 4,
      answered: ["responsible", "comment"],
      columns: expect.arrayContaining([
        { role: "comment", column: "G", header: "Qui", sample: ["moi"] },
        { role: "status", column: "E", header: "Où j’en suis", sample: ["OK", "en cours"] },
      ]),
    });
  });

  it("does not take away the one without which nothing could be read", async () => {
    pane = await opening();
    await pane.choose("Colonne B, « Ind. », lue comme", "non utilisée");
    expect(pane.host.calls).toEqual([]);
    expect(pane.words()).toContain("Choisissez la colonne des numéros d’indicateur.");
  });

  it("names the code under which a cross says the status", async () => {
    pane = await opening({
      tables: withColumns({ indicator: "B", label: "C" }, { crosses: [{ column: "E", code: "NCm" }] }),
    });
    expect(shown()).toContain("Colonne E, « Où j’en suis », lue comme statut : croix sous « NCm »");
  });
});

describe("what is missing from her table", () => {
  it("says that no status and no proofs were found, and that nothing is judged", async () => {
    const rows = RECOGNITION.rows.map(({ statusText: _, ...row }) => ({ ...row, status: null, proofs: [] }));
    pane = await opening({
      rows,
      register: [],
      tables: withColumns({ indicator: "B" }).slice(0, 1),
      warnings: [{ type: "noPlaceForProofs" }],
    });
    expect(pane.words()).toContain("Statut : non trouvé.");
    expect(pane.words()).toContain("Preuves : non trouvées.");
    expect(pane.words()).not.toContain("doute");
    await pane.click("Voir où j’en suis");
    expect(pane.words()).toContain("Je n’ai pas lu vos statuts");
    // Nobody read whether they are filled in.
    expect(pane.words()).not.toMatch(/\d+ \/ \d+|Aucun statut/);
  });

  it("says nothing of the kind where both were read", async () => {
    pane = await opening();
    expect(pane.words()).not.toMatch(/non trouvé|à préciser/);
  });
});

describe("doubts", () => {
  const warnings: readonly Warning[] = [
    { type: "duplicateIndicator", sheet: "Suivi", indicator: 8 },
    { type: "unreadableDate", sheet: "Suivi", row: 9, text: "rentrée" },
    { type: "missingIndicators", indicators: [31] },
    { type: "labelMismatch", sheet: "Suivi", row: 14, indicator: 12, looksLike: 11 },
  ];

  it("are one a line, the worst first, each leading to its cell", async () => {
    const eight = RECOGNITION.rows.find(({ indicators }) => indicators.includes(8));
    const rows = [...RECOGNITION.rows, ...(eight ? [{ ...eight, row: 27 }] : [])];
    pane = await opening({ rows, warnings });
    const words = pane.words();
    const places = ["31", "Ligne 14 :".toLowerCase(), "ligne 27 :", "ligne 9 :"].map((place) => words.indexOf(place));
    expect(words).toContain("4 doutes");
    expect(words).toContain("aucune ligne pour l’indicateur 31");
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    await pane.click(/l’indicateur 8 y est deux fois/);
    await pane.click(/aucune ligne pour l’indicateur 31/);
    expect(pane.host.calls).toEqual(["select Suivi!B27", "select Suivi!B5:B26"]);
  });

  it("are not all written out where there are many, and open in place", async () => {
    const many = Array.from({ length: 9 }, (_, at): Warning => ({
      type: "unreadableDate",
      sheet: "Suivi",
      row: at + 5,
      text: `plus tard ${at}`,
    }));
    pane = await opening({ warnings: many });
    expect(pane.words()).not.toContain("plus tard 8");
    await pane.click("Montrer les 5 autres");
    expect(pane.words()).toContain("plus tard 8");
  });
});

it("opens the columns of a register and of a journey under their names", async () => {
  pane = await opening();
  expect(pane.words()).toContain("Feuille « Registre », lignes 2 à 42, 41 preuves");
  expect(pane.words()).toContain("Feuille « Parcours », lignes 2 à 9, 8 étapes");
});
