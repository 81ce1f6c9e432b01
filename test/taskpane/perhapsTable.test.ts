/** A list that may be her table, where none is found: the pane asks before it offers a new one, and keeps her answer. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../src/workbench/files";
import { withWorkbook } from "../excel/workbooks";
import { mounted, type Mounted } from "./mounted";

const FILE = path.resolve(__dirname, "../workbooks/field/136-mado-fleuriste.xlsx");

let pane: Mounted | undefined;
afterEach(async () => pane?.close());

test("her answer makes it hers", async () => {
  await withWorkbook(readWorkbook(readFileSync(FILE), path.basename(FILE)), async ({ host }) => {
    const snapshot = await host.read();
    expect(snapshot.recognition.tables).toEqual([]);
    pane = await mounted(snapshot);
    expect(pane.heading()).toContain("Votre tableau est peut-être là");
    expect(pane.words()).toContain("Qu’est-ce que le tableau de la feuille « Avant le jour J » ?");
    const [choice] = (snapshot.questions ?? []).flatMap(({ choices }) =>
      choices.filter(({ kind }) => kind === "indicators"),
    );
    await host.correct(choice!.correction);
    const after = await host.read();
    expect(after.recognition.tables.map(({ kind }) => kind)).toEqual(["indicators"]);
    expect(after.recognition.rows).toHaveLength(32);
  });
});
