import { bookOf, contentOf, withWorkbook } from "../workbooks";

it("asks what 2.1 means, keeps the answer in the workbook and takes it back", async () => {
  await withWorkbook("numerotation-maison.xlsx", async ({ host, book }) => {
    const before = contentOf(book);
    const { questions = [], recognition } = await host.read();
    expect(questions.map(({ about, choices }) => [about, choices.map(({ numbering }) => numbering)])).toEqual([
      ["numbering", ["criterion.rank", "criterion.indicator"]],
    ]);
    const [choice] = questions[0]?.choices ?? [];
    expect(choice?.preview.map(({ indicatorText, indicators }) => [indicatorText, indicators])).toEqual([
      ["2.1", [4]],
      ["2.2", [5]],
      ["2.3", [6]],
    ]);
    if (!choice) return;
    await host.correct(choice.correction);
    const settled = await host.read();
    expect(settled.questions).toEqual([]);
    expect(settled.recognition.rows).toEqual(recognition.rows);
    await host.remove();
    expect(contentOf(book)).toEqual(before);
  });
});

it("follows the other answer", async () => {
  await withWorkbook("numerotation-maison.xlsx", async ({ host }) => {
    const { questions = [] } = await host.read();
    const other = questions[0]?.choices[1];
    if (!other) throw new Error("no second choice");
    await host.correct(other.correction);
    const { recognition, questions: left } = await host.read();
    expect(left).toEqual([]);
    expect(recognition.rows.find(({ row }) => row === other.preview[0]?.row)?.indicators).toEqual(
      other.preview[0]?.indicators,
    );
  });
});

it("reads a number that Excel made a date of as she says, for what is assessed too, without touching her cell", async () => {
  const data = bookOf("dossier-qualite.xlsx");
  const cell = data.sheets
    .find(({ name }) => name === "Documents")
    ?.rows.get(8)
    ?.get(5);
  expect(cell?.value).toBe("8 et 10");
  // 9 August 2025.
  if (cell) cell.value = 45878;
  await withWorkbook(data, async ({ host, book }) => {
    const before = contentOf(book);
    const { questions = [], recognition } = await host.read();
    expect(recognition.register[7]).toMatchObject({ row: 9, indicators: [] });
    const repair = questions.find(({ about }) => about === "repair")?.choices.find((choice) => choice.repair === "9/8");
    if (!repair) throw new Error("nothing asked");
    await host.correct(repair.correction);
    const settled = await host.read();
    expect(settled.recognition.register[7]?.indicators).toEqual([9, 8]);
    expect(settled.questions).toEqual([]);
    await host.undo();
    expect((await host.read()).recognition.register[7]?.indicators).toEqual([]);
    await host.remove();
    expect(contentOf(book)).toEqual(before);
  });
});
