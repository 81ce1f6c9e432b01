/** A word of a header that speaks of points, over the numbers of the indicators. */
import { recognise } from "../../../src/tracker/recognise";

test("numbers whose titles are those of the indicators are not taken for points", () => {
  const values = [
    ["Le point", "Ce que le guide demande", "Avancée"],
    [1, "Information du public", "fait"],
    [4, "Analyse du besoin", "à faire"],
    [11, "Évaluation des acquis", "en cours"],
    [22, "Compétences des formateurs", "fait"],
    [31, "Réclamations", "à faire"],
    [32, "Amélioration continue", "en cours"],
  ];
  const sheets = [{ name: "Feuille", visible: true, top: 0, left: 0, values }];
  const { rows, tables } = recognise({ sheets, date1904: false });
  expect(tables[0]?.columns).toMatchObject({ indicator: "A", label: "B", status: "C" });
  expect(rows.map(({ indicators }) => indicators)).toEqual([[1], [4], [11], [22], [31], [32]]);
});
