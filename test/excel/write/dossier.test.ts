import { SUPPOSED_SCOPE } from "../../../src/tracker/scope/scope";
import { parseCalendarDate, type CalendarDate } from "../../../src/tracker/cells/dates";
import { internalIn } from "../../support/internalWords";
import { withWorkbook } from "../workbooks";

const SCOPE = {
  ...SUPPOSED_SCOPE,
  auditDate: parseCalendarDate("2027-03-04") as CalendarDate,
  complements: { 12: "todo" as const },
};
/** Grey: red, green and blue the same. */
const isGrey = (color: string) => color.slice(0, 2) === color.slice(2, 4) && color.slice(2, 4) === color.slice(4, 6);

/** As written in a workbook; what is planned for each of them is in `test/tracker/sheets/everyWorkbook.test.ts`. */
test.each(["dossier-qualite.xlsx", "preuves-par-ligne.xlsx"])(
  "the file of proofs of %s shows no state, no finding, no sign, no colour, and links of hers only",
  async (name) => {
    await withWorkbook(name, async ({ host, book }) => {
      const { recognition } = await host.read();
      await host.setScope(SCOPE);
      const { sheets } = await host.generate(["dossier"], { live: false });
      const sheet = book.data.sheets.find((item) => item.name === sheets[0]);
      if (!sheet) throw new Error("no sheet");
      // Her own words (names of proofs and sheets) are hers to show.
      const hers = new Set([
        ...recognition.rows.flatMap((row) => row.proofs),
        ...recognition.register.map((entry) => entry.proof),
      ]);
      for (const cells of sheet.rows.values()) {
        for (const { value, style, formula } of cells.values()) {
          expect(formula).toBeUndefined();
          const look = book.data.styles[style];
          expect(look?.fill).toBeUndefined();
          expect(isGrey(look?.fontColor ?? "000000")).toBe(true);
          if (
            typeof value !== "string" ||
            hers.has(value) ||
            recognition.tables.some((table) => value.startsWith(table.sheet))
          )
            continue;
          expect(internalIn(value)).toEqual([]);
        }
      }
      const addresses = new Set([
        ...recognition.rows.flatMap(({ links = [] }) => links),
        ...recognition.register.map(({ link }) => link),
      ]);
      for (const { address, location } of sheet.links.values()) {
        expect(location).toBeUndefined();
        expect(addresses).toContain(address);
      }
      expect(sheet.conditionalFormats).toEqual([]);
    });
  },
);

test("an indicator without proof keeps an empty row to write in, unless she chose to hide it; her remark on it is kept", async () => {
  await withWorkbook("suivi-formatrice-independante.xlsx", async ({ host, book }) => {
    await host.setScope({ ...SCOPE, supposed: false });
    const column = (at: number) =>
      [...(book.data.sheets.find((sheet) => sheet.name === "Dossier de preuves")?.rows.values() ?? [])].map(
        (row) => row.get(at)?.value,
      );
    await host.generate(["dossier"], { live: false });
    expect(column(1)).toContain("Réclamations et aléas");
    const row = column(1).indexOf("Réclamations et aléas");
    const sheet = book.data.sheets.find(({ name }) => name === "Dossier de preuves");
    book.write(sheet?.id ?? "", [...(sheet?.rows.keys() ?? [])][row] ?? 0, 6, [[{ value: "à voir" }]], "user");
    await host.saveSettings({ unproven: "hide" });
    await host.generate(["dossier"], { live: false });
    const shown = column(0).slice(0, column(0).indexOf("Autres remarques"));
    expect(shown).not.toContain(31);
    expect(shown).toContain(30);
    expect(column(6)).toContain("à voir");
    await host.saveSettings({ unproven: "leave" });
    await host.generate(["dossier"], { live: false });
    expect(column(0)).not.toContain("Autres remarques");
    expect(column(0)).toContain(31);
    expect(column(6)).toContain("à voir");
  });
});
