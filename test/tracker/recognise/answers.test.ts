/** What she answers is kept, settles only what was asked, and survives changes of the layout. */
import { questionsOf, recognise, type Question } from "../../../src/tracker/recognise";
import { sampleOf, withCorrection } from "../../../src/tracker/recognise/hers/answers";
import type { CellValue, WorkbookGrid } from "../../../src/tracker/cells/grid";
import type { Correction } from "../../../src/tracker/model/recognition";
import { sheetOf, TITLES, TRAINER, workbookOf, type SheetOptions } from "../../support/cells";

const asked = (workbook: WorkbookGrid, corrections: readonly Correction[] = []) =>
  questionsOf(workbook, recognise(workbook, corrections), corrections);
const about = (questions: readonly Question[]) => questions.map((question) => question.about);
const answer = (
  questions: readonly Question[],
  which: Question["about"],
  choice: number,
  before: readonly Correction[] = [],
) => {
  const correction = questions.find((question) => question.about === which)?.choices[choice]?.correction;
  if (!correction) throw new Error(`nothing asked about ${which}`);
  return withCorrection(before, correction);
};

describe("a number that Excel turned into a date", () => {
  const documents = workbookOf(
    sheetOf(
      "Documents",
      [
        ["Document", "Indicateurs", "Mis à jour le"],
        ["Veille", 45936, 46000],
        ["Livret", "9, 10", 46001],
        ["CV", "21/22", 46002],
        ["Programme", 5, 46003],
        ["Suivi des abandons", 45936, 46004],
      ],
      { formats: { B2: "d-mmm", B6: "d-mmm", C: "dd/mm/yyyy" } },
    ),
  );

  test("is asked about once, with what each answer would read", () => {
    const questions = asked(documents);
    expect(questions).toMatchObject([{ about: "repair", rows: [2, 6] }]);
    expect(
      questions[0]?.choices.map(({ repair, preview }) => [
        repair,
        preview.map(({ row, indicators }) => [row, indicators]),
      ]),
    ).toEqual([
      [
        "",
        [
          [2, []],
          [6, []],
        ],
      ],
      [
        "6/10",
        [
          [2, [6, 10]],
          [6, [6, 10]],
        ],
      ],
      [
        "6-10",
        [
          [2, [6, 7, 8, 9, 10]],
          [6, [6, 7, 8, 9, 10]],
        ],
      ],
    ]);
  });

  test.each([
    [0, []],
    [1, [6, 10]],
    [2, [6, 7, 8, 9, 10]],
  ])("is read as she answers (%i), her cell as it was", (choice, indicators) => {
    const corrections = answer(asked(documents), "repair", choice);
    const found = recognise(documents, corrections);
    expect(found.register[0]).toMatchObject({ indicators, indicatorText: 45936 });
    expect(found.tables[0]).toMatchObject({ kind: "proofRegister", columns: recognise(documents).tables[0]?.columns });
    expect(found.warnings).toEqual([]);
    expect(asked(documents, corrections)).toEqual([]);
  });

  const tracker = (numbers: readonly CellValue[], options: SheetOptions = {}) =>
    workbookOf(
      sheetOf(
        "Suivi",
        [
          ["Indicateur", "Exigence", "Statut", "Preuves"],
          ...numbers.map((one, at): CellValue[] => [one, `Thème ${at}`, "Conforme", "doc"]),
        ],
        options,
      ),
    );

  test("in an indicator table too, where month and year alone are shown as well", () => {
    const workbook = tracker(["1-2", "3", 11841, "9-12", "13-16", "17 à 20", 45936, "23-26", 30], {
      formats: { A4: "mmm-yy", A8: "d-mmm" },
    });
    expect(
      recognise(workbook)
        .warnings.filter(({ type }) => type === "dateLikeIndicator")
        .map(({ proposal }) => proposal),
    ).toEqual(["6/32", "6/10"]);
    const corrections = answer(asked(workbook), "repair", 1);
    const [row] = recognise(workbook, corrections).rows.filter(({ row }) => row === 4);
    expect(row).toMatchObject({
      indicators: [6, 32],
      repaired: "6/32",
      indicatorText: 11841,
      status: "compliant",
      proofs: ["doc"],
    });
    expect(about(asked(workbook, corrections))).toEqual(["repair"]);
  });

  test("3.10 become 3.1 is confirmed with a click", () => {
    const numbers = [1.1, 1.2, 1.3, 2.4, 2.5, 2.6, 2.7, 2.8, 3.9, 3.1, 3.11, 3.12];
    const workbook = workbookOf(
      sheetOf("Suivi", [
        ["Indicateur", "Exigence", "Statut", "Preuves"],
        ...numbers.map((one, at): CellValue[] => [one, TITLES[at + 1] ?? "", "Conforme", "doc"]),
      ]),
    );
    const questions = asked(workbook);
    expect(questions[0]).toMatchObject({
      about: "repair",
      written: "3.1",
      rows: [11],
      choices: [
        { repair: "3.10", preview: [{ indicators: [10] }] },
        { repair: "", preview: [{ indicators: [] }] },
      ],
    });
    const found = recognise(workbook, answer(questions, "repair", 0));
    expect(found.rows[9]).toMatchObject({ indicators: [10], repaired: "3.10" });
    expect(found.warnings.map(({ type }) => type)).not.toContain("trailingZeroLost");
  });
});

describe("an answer settles its own question only", () => {
  const ranks = TRAINER.map((one) => {
    const c = [1, 4, 9, 17, 21, 23, 30].filter((start) => start <= one);
    return `${c.length}.${one - (c[c.length - 1] ?? 0) + 1}`;
  });
  const workbook = workbookOf(
    sheetOf("Suivi", [
      ["id", "Intitulé", "Statut", "Conformité", "Preuve"],
      ...TRAINER.map((one, at): CellValue[] => [ranks[at] ?? "", TITLES[one] ?? "", "Conforme", "Non conforme", "doc"]),
    ]),
  );

  test.each(
    [0, 1].flatMap((first) =>
      [0, 1].flatMap(
        (second) =>
          [
            ["numbering", first, "status", second],
            ["status", first, "numbering", second],
          ] as const,
      ),
    ),
  )("%s (%i), then %s (%i): each is kept and none is asked twice", (before, first, after, second) => {
    const one = answer(asked(workbook), before, first);
    expect(about(asked(workbook, one))).toEqual([after]);
    const both = answer(asked(workbook, one), after, second, one);
    expect(both).toHaveLength(1);
    expect(asked(workbook, both)).toEqual([]);
    const [numbering, status] = before === "numbering" ? [first, second] : [second, first];
    const found = recognise(workbook, both);
    expect(found.tables[0]).toMatchObject({ columns: { status: ["C", "D"][status], proofs: ["E"] } });
    expect(found.tables[0]?.indicatorFrom).toBe(numbering === 0 ? "criterion.rank" : undefined);
  });

  test("the rest of the table goes on being guessed: a column of proofs added later is found", () => {
    const corrections = answer(asked(workbook), "numbering", 0);
    const later = workbookOf(
      sheetOf(
        "Suivi",
        (workbook.sheets[0]?.values ?? []).map((row, at) => [...row, at === 0 ? "Preuve 2" : "autre doc"]),
      ),
    );
    expect(recognise(later, corrections).tables[0]?.columns.proofs).toEqual(["E", "F"]);
  });

  test("tables side by side keep an answer each", () => {
    const half = (indicators: readonly number[]) => [
      ["N°", "Intitulé", "Statut", "Conformité"] as CellValue[],
      ...indicators.map((one): CellValue[] => [one, TITLES[one] ?? "", "Conforme", "Non conforme"]),
    ];
    const left = half(TRAINER.slice(0, 11));
    const beside = workbookOf(
      sheetOf(
        "Suivi",
        half(TRAINER.slice(11)).map((row, at) => [...(left[at] ?? []), null, ...row]),
      ),
    );
    const one = withCorrection([], asked(beside)[0]?.choices[1]?.correction as Correction);
    const both = withCorrection(one, asked(beside, one)[0]?.choices[0]?.correction as Correction);
    expect(both).toHaveLength(2);
    expect(recognise(beside, both).tables.map(({ columns }) => columns.status)).toEqual(["D", "H"]);
    expect(asked(beside, both)).toEqual([]);
  });
});

describe("a header renamed and moved", () => {
  const HEADERS = ["N°", "Intitulé", "Statut", "Dossier", "Preuves"];
  const rows = TRAINER.map((one): CellValue[] => [
    one,
    TITLES[one] ?? "",
    "Conforme",
    `Classeur ${one}`,
    `Preuve ${one}`,
  ]);
  const sample = (column: number) => sampleOf(rows.map((row) => String(row[column])));
  const hers = (withSample: boolean): Correction => ({
    sheet: "Suivi",
    headerRow: 1,
    kind: "indicators",
    columns: (["indicator", "label", "status", "proofs"] as const).map((role, at) => ({
      role,
      column: "ABCD"[at] ?? "",
      header: HEADERS[at] ?? "",
      ...(withSample ? { sample: sample(at) } : {}),
    })),
  });
  /** A column put in first, "Dossier" under another name at the end. */
  const moved = (cells = rows) =>
    workbookOf(
      sheetOf("Suivi", [
        ["Note", "N°", "Intitulé", "Statut", "Preuves", "Rangé où ?"],
        ...cells.map((row): CellValue[] => [
          "x",
          row[0] ?? null,
          row[1] ?? null,
          row[2] ?? null,
          row[4] ?? null,
          row[3] ?? null,
        ]),
      ]),
    );

  test("is found by what it held, rows sorted or not", () => {
    for (const cells of [rows, [...rows].reverse()])
      expect(recognise(moved(cells), [hers(true)]).tables[0]).toMatchObject({
        columns: { indicator: "B", proofs: ["F"] },
        confidence: 1,
      });
  });

  test("is asked about where its cells changed as well, and the answer is kept", () => {
    const workbook = moved(rows.map((row) => [...row.slice(0, 3), "Armoire", row[4] ?? null]));
    for (const correction of [hers(true), hers(false)]) {
      expect(recognise(workbook, [correction])).toMatchObject({
        tables: [{ lost: [{ role: "proofs", header: "Dossier" }] }],
        warnings: [{ type: "columnMoved", text: "Dossier" }],
      });
      const questions = asked(workbook, [correction]);
      expect(questions).toMatchObject([{ about: "column", role: "proofs", header: "Dossier" }]);
      expect(questions[0]?.choices.map(({ column, preview }) => [column, preview[0]?.cell])).toEqual([
        ["E", "Preuve 1"],
        ["F", "Armoire"],
        ["A", "x"],
      ]);
      const corrections = answer(questions, "column", 1, [correction]);
      expect(corrections).toHaveLength(1);
      expect(recognise(workbook, corrections)).toMatchObject({
        tables: [{ columns: { indicator: "B", label: "C", status: "D", proofs: ["F"] } }],
        warnings: [],
      });
      expect(asked(workbook, corrections)).toEqual([]);
    }
  });
});

describe("a column that she says is not used", () => {
  const said = (corrections: readonly Correction[] = []) => {
    const workbook = workbookOf(
      sheetOf("Liste", [
        ["Indicateur", "Intitulé", "Fait ?", "Pièce"],
        ...TRAINER.map((number) => [number, TITLES[number] ?? "", "oui", `Pièce ${number}`]),
      ]),
    );
    return recognise(workbook, corrections);
  };
  const columns = [
    { role: "indicator", column: "A", header: "Indicateur" },
    { role: "label", column: "B", header: "Intitulé" },
    { role: "proofs", column: "D", header: "Pièce" },
  ] as const;

  test("has no role any more, and nothing takes its place", () => {
    expect(said().tables[0]?.columns.status).toBe("C");
    const { tables, rows } = said([
      { sheet: "Liste", headerRow: 1, kind: "indicators", columns, answered: ["status"] },
    ]);
    expect(tables[0]?.columns).toEqual({ indicator: "A", label: "B", proofs: ["D"] });
    expect(rows.every(({ status, statusText }) => status === null && statusText === undefined)).toBe(true);
  });

  test("gets its role back with a later answer", () => {
    const unused: Correction = { sheet: "Liste", headerRow: 1, kind: "indicators", columns, answered: ["status"] };
    const again: Correction = {
      ...unused,
      columns: [...columns, { role: "status", column: "C", header: "Fait ?" }],
    };
    expect(said(withCorrection([unused], again)).tables[0]?.columns.status).toBe("C");
  });
});
