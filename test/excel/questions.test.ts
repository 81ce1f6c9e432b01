import { contentOf, withWorkbook } from "./workbooks";

it("asks what 2.1 means, keeps the answer in the workbook and takes it back", async () => {
  await withWorkbook("numerotation-maison.xlsx", async ({ host, book }) => {
    const before = contentOf(book);
    const { questions = [], recognition } = await host.read();
    expect(questions.map(({ about, choices }) => [about, choices.map(({ numbering }) => numbering)])).toEqual([["numbering", ["criterion.rank", "criterion.indicator"]]]);
    const [choice] = questions[0]?.choices ?? [];
    expect(choice?.preview.map(({ indicatorText, indicators }) => [indicatorText, indicators])).toEqual([["2.1", [4]], ["2.2", [5]], ["2.3", [6]]]);
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
    expect(recognition.rows.find(({ row }) => row === other.preview[0]?.row)?.indicators).toEqual(other.preview[0]?.indicators);
  });
});
