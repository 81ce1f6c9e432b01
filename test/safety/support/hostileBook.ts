/** A tracker in which every text and link that is not needed to know it is hostile; for the tests of sheets, pane and command line. */
import { blankBook } from "../../../src/workbench/book/blank";
import { Book, type Input } from "../../../src/workbench/book/book";
import type { BookData } from "../../../src/workbench/book/types";
import { TITLES } from "../../support/cells";

export const FORMULAS = [
  '=HYPERLINK("https://exemple.test","clic")',
  "=cmd|' /C calc'!A0",
  "+1+1",
  "-2+3",
  "@SUM(A1)",
  "\t=1+1",
  "\n=1+1",
  "'=1+1",
  " =1+1",
  "=",
  "=)",
  "%1",
  "#REF!",
  "1/2",
  "{=1}",
];
export const MARKUP = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "javascript:alert(1)",
  "file:///etc/passwd",
  "&amp;&lt;]]>",
  "${7*7} {{7*7}}",
  '&"Arial,Bold"&K000000',
];
const UNICODE = [
  "\u202egnp.eriav",
  "a\u0000b\u0007c",
  "seule \ud800 moitié",
  "\udc00",
  "\ufeff\u200b\u2028",
  "🏳️‍🌈".repeat(50),
  "e\u0301".repeat(200),
  "\ufffe\uffff",
];
const LONG = ["x".repeat(32_767), "Preuve ; ".repeat(3_000), "\n".repeat(250)];
const TEXTS = [...FORMULAS, ...MARKUP, ...UNICODE, ...LONG];

const LINKS = [
  "javascript:alert(1)",
  "file:///etc/passwd",
  "data:text/html,<script>alert(1)</script>",
  "\\\\exemple\\partage\\preuve.exe",
  "ms-excel:ofe|u|https://exemple.test/a.xlsm",
];

/** Of 32 indicators; hostile links on every other proof. */
export function hostileBook(): BookData {
  const book = new Book(blankBook("hostile.xlsx"));
  const sheet = book.data.sheets[0]!;
  book.renameSheet(sheet.id, "=1+1'<b>&\"Suivi", "user");
  const at = (index: number): string => TEXTS[index % TEXTS.length] as string;
  const rows: Input[][] = [
    ["N°", "Indicateur", "Statut", "Preuves", "Échéance", "Responsable", at(0)].map((value) => ({ value })),
  ];
  for (let number = 1; number <= 32; number += 1) {
    const status = number % 4 === 0 ? at(number) : number % 3 === 0 ? "En cours" : "Conforme";
    const label = number % 2 === 0 ? `${TITLES[number] ?? ""} ${at(number)}` : (TITLES[number] ?? "");
    rows.push(
      [number, label, status, at(number + 1), at(number + 2), at(number + 3), at(number + 4)].map((value) => ({
        value,
      })),
    );
  }
  book.write(sheet.id, 0, 0, rows, "user");
  for (let row = 1; row <= 32; row += 2)
    sheet.links.set(`${row},3`, {
      address: LINKS[row % LINKS.length] as string,
      tooltip: at(row),
      display: at(row + 1),
    });
  return book.data;
}
