/** One of Microsoft's public samples: read from its file, run in a blank workbook button by button, and what came of it. */
import ts from "typescript";
import { areaText } from "../../../src/workbench/formula/areas";
import { blankBook } from "../../../src/workbench/book/blank";
import type { Book } from "../../../src/workbench/book/book";
import { displayText } from "../../../src/workbench/book/display";
import { createEngine } from "../../../src/workbench/engine";
import { openAddin } from "../../../src/workbench/node";

export interface Sample {
  readonly id: string;
  /** Requirement set of Excel's interface, "1.9"; null where none is named. */
  readonly needs: string | null;
  readonly script: string;
  readonly page: string;
}

/** What a sample did: what it wrote to its console, what failed, and the sheets as they are at its end. */
export interface Outcome {
  readonly says: readonly string[];
  readonly fails: readonly string[];
  readonly sheets: Readonly<Record<string, readonly string[]>>;
}

/** The text of a member of the file (a literal block of YAML), without its indentation. */
function block(yaml: string, section: string): string {
  const [, text = ""] =
    new RegExp(`^${section}:\\n(?:    .*\\n)*?    content: \\|-?\\n((?:        .*\\n|\\s*\\n)*)`, "m").exec(yaml) ?? [];
  return text.replace(/^ {8}/gm, "");
}

export function readSample(yaml: string): Sample {
  const text = `${yaml.replace(/\r\n/g, "\n")}\n`;
  return {
    id: /^id: *['"]?([\w-]+)/m.exec(text)?.[1] ?? "",
    needs: /^ {4}ExcelApi: *['"]?([\d.]+)/m.exec(text)?.[1] ?? null,
    script: block(text, "script"),
    page: block(text, "template"),
  };
}

const CALM_ROUNDS = 6;
const ROUND_MS = 25;

export async function runSample(sample: Sample): Promise<Outcome> {
  const says: string[] = [];
  const fails: string[] = [];
  const addin = openAddin({
    book: blankBook(),
    createEngine,
    locale: "en-US",
    onConsole: (level, text) => void (level === "error" ? fails : says).push(text),
  });
  await addin.ready;
  const { window, host, book } = addin;
  const calm = async () => {
    for (let rounds = 0, before = -1; rounds < CALM_ROUNDS; rounds += 1) {
      await host.idle();
      await host.calculation.settled();
      await new Promise((resolve) => setTimeout(resolve, ROUND_MS));
      if (addin.counters.requests !== before) rounds = 0;
      before = addin.counters.requests;
    }
  };
  try {
    window.document.body.innerHTML = sample.page;
    window.eval(
      ts.transpileModule(sample.script, {
        compilerOptions: { target: ts.ScriptTarget.ES2020, module: ts.ModuleKind.None },
      }).outputText,
    );
    const buttons = [...window.document.querySelectorAll("button")];
    for (const button of [...buttons].sort((a, b) => Number(b.id === "setup") - Number(a.id === "setup"))) {
      button.click();
      await calm();
    }
    return { says, fails, sheets: sheetsOf(book) };
  } finally {
    try {
      addin.close();
    } catch {
      // A picture of the page may still be on its way; the page goes all the same.
    }
  }
}

/** Every sheet row by row, as it shows. */
function sheetsOf({ data }: Book): Outcome["sheets"] {
  return Object.fromEntries(
    data.sheets.map((sheet) => [
      sheet.name,
      [
        ...sheet.tables.map((table) => `table ${table.name} ${areaText(table.area)}`),
        ...sheet.charts.map((chart) => `chart ${chart.type} ${chart.series.length}`),
        ...[...sheet.rows]
          .sort(([a], [b]) => a - b)
          .map(([row, cells]) =>
            [`${row + 1}`]
              .concat(
                [...cells]
                  .sort(([a], [b]) => a - b)
                  .filter(([, { value }]) => value !== null)
                  .map(([, { value, style }]) => displayText(value, data.styles[style]?.numberFormat, data.date1904)),
              )
              .join(" | "),
          )
          .filter((line) => line.includes("|")),
      ],
    ]),
  );
}
