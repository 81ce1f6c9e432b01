/** A visitor of the site: her browser, what it asked for, and a workbook that no sample looks like. */
import type { Browser, Page, Request } from "playwright-core";
import { escapeXml, smallWorkbook } from "../support/smallWorkbook";
import { answerOffice } from "../support/staticSite";
import { amount } from "../support/someOf";

/** Stands for anything of hers: it is in cells, in the name of a sheet and in the name of the file. */
export const PERSONAL = "Solenn-Kerguelen";
export const FILE = `Qualité ${PERSONAL}.xlsx`;
const PROOFS = amount(5_000, 800);

export interface Visit {
  readonly page: Page;
  /** Errors, refusals of the security policy, lines of the console. */
  readonly problems: string[];
  readonly requests: Request[];
}

const PATIENCE_MS = 120_000;

export async function visit(
  browser: Browser,
  address: string,
  { width = 1280, dark = false }: { readonly width?: number; readonly dark?: boolean } = {},
): Promise<Visit> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "fr-FR",
    viewport: { width, height: 800 },
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    acceptDownloads: true,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const problems: string[] = [];
  const requests: Request[] = [];
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("console", (message) => message.type() === "error" && problems.push(`console: ${message.text()}`));
  page.on("request", (request) => requests.push(request));
  await answerOffice(page);
  await page.goto(address);
  return { page, problems, requests };
}

const cell = (column: string, row: number, value: string | number): string =>
  typeof value === "number"
    ? `<c r="${column}${row}"><v>${value}</v></c>`
    : `<c r="${column}${row}" t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`;

const rowsOf = (rows: readonly (readonly (string | number)[])[], from: number): string =>
  rows
    .map(
      (values, at) =>
        `<row r="${from + at}">${values.map((value, column) => cell("BCDEF"[column]!, from + at, value)).join("")}</row>`,
    )
    .join("");

const REQUIREMENTS = [
  "Public informé des prestations",
  "Résultats publiés",
  "Besoin du bénéficiaire analysé",
  "Objectifs opérationnels définis",
  "Contenus mis en œuvre",
  "Positionnement avant d’entrer",
  "Conditions de déroulement dites",
  "Prestation adaptée aux publics",
  "Atteinte des objectifs évaluée",
];
const NUMBERS = [1, 2, 4, 5, 6, 8, 9, 10, 11];

/** A table with words, columns and a layout of its own, and a register of 5,000 proofs. */
export function unknownWorkbook(): Uint8Array {
  const indicators = REQUIREMENTS.map((requirement, at) => [
    NUMBERS[at]!,
    requirement,
    at % 3 === 0 ? "à faire" : "fait",
    at % 3 === 0 ? "" : `Classeur ${PERSONAL}, onglet ${at + 1}`,
  ]);
  const proofs = Array.from({ length: PROOFS }, (_, at) => [
    `Émargement ${at + 1} de ${PERSONAL}`,
    NUMBERS[at % NUMBERS.length]!,
    46_000 + (at % 300),
  ]);
  return smallWorkbook([
    {
      name: `Démarche ${PERSONAL}`.slice(0, 31),
      rows: rowsOf([["Indicateur", "Exigence", "Où j’en suis", "Pièce justificative"], ...indicators], 6),
    },
    { name: "Classement", rows: rowsOf([["Document", "Indicateur", "Date du document"], ...proofs], 3) },
  ]);
}
