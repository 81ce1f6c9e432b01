/**
 * What opening and saving cost as a workbook grows: names, formats, texts, rules and rows, each at two sizes. A cost in
 * proportion grows as many times as the size does.
 */
import { readWorkbook, saveWorkbook } from "../../src/workbench/files";
import { PLAIN_LISTS, smallWorkbook } from "../support/smallWorkbook";
import { keptMegabytes, quickest, ratio, say } from "./measure";

const NAME = "suivi.xlsx";
const RUNS = 2;

const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join("");

/** A workbook with so many of one thing, and the size of the smaller one; the other has ten times as many. */
const KINDS: Readonly<Record<string, { readonly size: number; readonly make: (count: number) => Uint8Array }>> = {
  names: {
    size: 3_000,
    make: (count) =>
      smallWorkbook([{ name: "Suivi" }], {
        names: many(count, (at) => `<definedName name="Nom_${at}">Suivi!$A$${at + 1}</definedName>`),
      }),
  },
  formats: {
    size: 3_000,
    make: (count) =>
      smallWorkbook(
        [
          {
            name: "Suivi",
            rows: many(count, (at) => `<row r="${at + 1}"><c r="A${at + 1}" s="${at}"><v>1</v></c></row>`),
          },
        ],
        {
          styles: `${PLAIN_LISTS}<cellXfs>${many(count, (at) => `<xf numFmtId="${at % 50}" fontId="0" fillId="0" borderId="0"><alignment indent="${at}"/></xf>`)}</cellXfs>`,
        },
      ),
  },
  texts: {
    size: 20_000,
    make: (count) =>
      smallWorkbook(
        [
          {
            name: "Suivi",
            rows: many(count / 10, (row) => {
              const cells = many(10, (at) => `<c r="${"ABCDEFGHIJ"[at]}${row + 1}" t="s"><v>${row * 10 + at}</v></c>`);
              return `<row r="${row + 1}">${cells}</row>`;
            }),
          },
        ],
        { strings: many(count, (at) => `<si><t>Preuve numéro ${at}</t></si>`) },
      ),
  },
  rules: {
    size: 500,
    make: (count) =>
      smallWorkbook([
        {
          name: "Suivi",
          after: many(
            count,
            (at) =>
              `<conditionalFormatting sqref="A${at + 1}:D${at + 1}"><cfRule type="expression" priority="${at + 1}"><formula>$A${at + 1}=${at}</formula></cfRule></conditionalFormatting>`,
          ),
        },
      ]),
  },
  rows: {
    size: 8_000,
    make: (count) =>
      smallWorkbook([
        {
          name: "Suivi",
          rows: many(
            count,
            (at) =>
              `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c><c r="B${at + 1}" t="inlineStr"><is><t>Preuve ${at}</t></is></c><c r="C${at + 1}"><f>A${at + 1}*2</f><v>${2 * at}</v></c></row>`,
          ),
        },
      ]),
  },
};

/** Saves with what a report changes: a cell, a format, a rule and a name. */
function saveChanged(bytes: Uint8Array): void {
  const book = readWorkbook(bytes, NAME);
  const sheet = book.sheets[0]!;
  const style = book.styles.push({ ...book.styles[0], fontSize: 33 }) - 1;
  sheet.rows.set(400_000, new Map([[1, { value: "Prêt", style }]]));
  const areas = [{ top: 0, left: 0, bottom: 9, right: 3 }];
  const format = { fill: "FFF2CC" };
  sheet.conditionalFormats = [
    { id: "new", areas, priority: 1, stopIfTrue: false, type: "expression", formulas: ['$A1=""'], format },
    ...sheet.conditionalFormats.map((rule) => ({ ...rule, priority: rule.priority + 1 })),
  ];
  book.names.push({ name: "RNQ_Mesure", scope: null, formula: "=Suivi!$A$1", visible: false });
  saveWorkbook(book, bytes);
}

export function benchFiles(): void {
  for (const [kind, { size, make }] of Object.entries(KINDS)) {
    const sizes = [size, size * 10];
    const measured = sizes.map((count) => {
      const bytes = make(count);
      return {
        read: quickest(RUNS, () => void readWorkbook(bytes, NAME)),
        unchanged: quickest(RUNS, () => void saveWorkbook(readWorkbook(bytes, NAME), bytes)),
        changed: quickest(RUNS, () => saveChanged(bytes)),
        kept: keptMegabytes(() => readWorkbook(bytes, NAME)),
      };
    });
    const [small, large] = measured as [(typeof measured)[number], (typeof measured)[number]];
    const times = (cost: "read" | "unchanged" | "changed"): string => ratio(large[cost], small[cost]);
    say(
      "files",
      `${kind}, ${sizes.map((count) => count.toLocaleString("en")).join(" and ")} (10 times): opening ${times("read")} times, ` +
        `and saving as it is ${times("unchanged")}, and saving with a change ${times("changed")}; ` +
        `saving beside opening ${ratio(large.changed, large.read)}; memory ${small.kept.toFixed(1)} and ${large.kept.toFixed(1)} MB`,
    );
  }
}
