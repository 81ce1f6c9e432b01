/** The names that carry her scope, however much she told the pane: Excel takes 255 characters in the formula of each. */
import { scopeNames } from "../../../src/excel/own/names";
import { withWorkbook } from "../workbooks";
import { oursIn } from "../../safety/support/hers";

/** What the names say, joined as Excel joins them. */
function said(names: ReturnType<typeof scopeNames>): string {
  const byName = new Map(names.map(({ name, formula }) => [name, formula]));
  const textOf = (formula: string): string =>
    formula.startsWith('="')
      ? formula.slice(2, -1).replace(/""/g, '"')
      : formula
          .slice(1)
          .split("&")
          .map((name) => textOf(byName.get(name)!))
          .join("");
  return textOf(byName.get("RNQ_Perimetre")!);
}

test.each([
  ["a short one", "actions de formation"],
  ["one that just fits", "x".repeat(252)],
  ["one more", "x".repeat(253)],
  ["quotes at the seam", `${"é".repeat(250)}""${'"'.repeat(400)}`],
  ["signs of two halves", "🙂".repeat(300)],
  ["the longest", "ab ".repeat(2_600)],
])("%s comes out as it went in, in names of at most 255 characters", (_what, text) => {
  const names = scopeNames(text);
  expect(said(names)).toBe(text);
  expect(names.filter(({ formula }) => formula.length > 255)).toEqual([]);
});

test("a long text is written in pieces that nobody sees, follows her choices, and goes whole", async () => {
  await withWorkbook("tableau-32-indicateurs.xlsx", async ({ host, book }) => {
    await host.attach({ names: true, stateColumn: false });
    const accepted = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`Étape de suivi n° ${at}`, [at + 1, 22]]),
    );
    await host.saveSettings({ accepted });
    const written = book.data.names.filter(({ scope }) => scope === null);
    expect(written.filter(({ formula }) => formula.length > 255)).toEqual([]);
    expect(written.filter(({ name }) => /^RNQ_P\d+$/.test(name)).map(({ visible }) => visible)).not.toEqual([]);
    expect(written.filter(({ name, visible }) => /^RNQ_P\d+$/.test(name) && visible)).toEqual([]);
    expect((await host.read()).namesOutdated).toBe(false);
    await host.saveSettings({ accepted: undefined });
    expect(book.data.names.filter(({ name }) => /^RNQ_P\d+$/.test(name))).toEqual([]);
    await host.undo();
    expect((await host.read()).namesOutdated).toBe(false);
    await host.remove();
    expect(oursIn(book.data)).toEqual([]);
  });
});
