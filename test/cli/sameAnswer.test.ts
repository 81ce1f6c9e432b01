/**
 * The command line and the pane say the same of the same workbook: what `rnq scope` and `rnq report` print is looked
 * for, word for word, on the screens of the pane over that workbook. Both read the real files through Office.js.
 */
import { someOf } from "../support/someOf";
import path from "node:path";
import { readScopeOptions, type Options } from "../../src/cli/scopeOptions";
import { createHost } from "../../src/excel";
import type { Snapshot } from "../../src/excel/base/api";
import { systemToday } from "../../src/excel/base/today";
import { CRITERIA, INDICATORS } from "../../src/rnq";
import { paneScope } from "../../src/text/pane/scope";
import { gravities, states } from "../../src/text/states";
import { percent } from "../../src/text/typography";
import type { Applicability, Assessment } from "../../src/tracker/model/assessment";
import { SUPPOSED_SCOPE } from "../../src/tracker/scope/scope";
import { commandLine } from "../../src/workbench/node/commandLine";
import { WORKBOOKS, withWorkbook } from "../excel/workbooks";
import { mounted, type Mounted } from "../taskpane/mounted";

const ROOT = path.resolve(__dirname, "../..");
/** Ten times what a case takes on a busy machine. */
const PATIENCE_MS = 600_000;

const SCOPES: readonly Options[] = [
  { categories: "OF", "over-two-days": true },
  { categories: "OF,CFA", certifying: true, "work-linked": true, subcontracts: true, date: "2026-10-31" },
  {
    categories: "OF",
    subcontractor: "partly",
    audit: "surveillance",
    earlier: "8m,26M,9m,30m",
    complement: "1=todo,19=done",
    date: "2027-03-04",
  },
  { categories: "OF,VAE", "new-entrant": "OF,VAE", formalised: "2,11,22,24", workplace: true, date: "2027-03-04" },
  {
    categories: "BC",
    subcontractor: "only",
    subcontracts: true,
    audit: "renewal",
    earlier: "12m,17M",
    complement: "12=todo,27=todo,32=todo",
    date: "2027-03-04",
  },
];

const plain = (text: string) =>
  text
    .replace(/[\u00a0\u202f]/g, " ")
    .replace(/\s+/g, " ")
    .trim();

async function rnq(
  command: string,
  files: readonly string[],
  options: Options,
): Promise<{ code: number; out: string; error: string }> {
  let [out, error] = ["", ""];
  const words = Object.entries(options).flatMap(([name, value]) =>
    value === true ? [`--${name}`] : [`--${name}`, value],
  );
  const code = await commandLine([command, ...files, ...words, "--json"], path.join(ROOT, "build/cli"), {
    out: (text) => (out += text),
    error: (text) => (error += text),
  });
  return { code, out, error };
}

/** What the pane reads of a workbook whose scope she has saved. */
function opened(name: string, options: Options | null): Promise<Snapshot> {
  return withWorkbook(name, async () => {
    const host = createHost(systemToday);
    if (options) {
      await host.attach({ names: false, stateColumn: false });
      const read = readScopeOptions(options, SUPPOSED_SCOPE, "fr");
      if ("error" in read) throw new Error(read.error);
      await host.setScope(read.scope);
    }
    return host.read();
  });
}

const CASES = WORKBOOKS.filter((name) => name !== "planning-des-salles.xlsx").flatMap((name, at) =>
  [at, at + 2].map((number): [string, Options] => [name, SCOPES[number % SCOPES.length] as Options]),
);

describe.each(someOf(CASES))("%s with %j", (name, options) => {
  let pane: Mounted;
  let report: Assessment;
  let scope: Applicability;
  beforeAll(async () => {
    report = JSON.parse((await rnq("report", [path.join(ROOT, "test/workbooks", name)], options)).out) as Assessment;
    scope = JSON.parse((await rnq("scope", [], options)).out) as Applicability;
    pane = await mounted(await opened(name, options));
  }, PATIENCE_MS);
  afterAll(() => pane.close());

  const gravityOf = (number: number) =>
    (["major", "minor", "minorAtBest"] as const).find((gravity) => report.findings[gravity].includes(number));

  test(
    "the headline, each criterion and each indicator of the report are on the screen *État*",
    async () => {
      await pane.click("État");
      const { findings } = report;
      expect(pane.words()).toContain(`${report.proven} / ${report.applicable} indicateur`);
      expect(pane.words()).toContain(`avancement ${plain(percent(report.progress ?? NaN, "fr"))}`);
      const counts = ["major", "minor", "unknown"].map((count) =>
        Number(plain(pane.byId(`count-${count}`).textContent ?? "").match(/\d+/)?.[0]),
      );
      expect(counts).toEqual([
        findings.major.length,
        findings.minor.length + findings.minorAtBest.length,
        findings.unknown.length,
      ]);
      for (const criterion of report.criteria.filter(({ applicable }) => applicable > 0)) {
        const label = CRITERIA[criterion.number - 1]?.shortLabel.fr ?? "";
        const row = plain(pane.control(plain(`${label} : le calcul`)).closest("li")?.textContent ?? "");
        expect(row).toContain(plain(percent(criterion.progress, "fr")));
        expect(row).toContain(`${criterion.proven} sur ${criterion.applicable}`);
      }
      for (const { number, state } of report.indicators.filter(({ applies }) => applies)) {
        const gravity = gravityOf(number);
        const words = [states.fr[state].toLowerCase(), ...(gravity ? [gravities.fr[gravity]] : [])].join(", ");
        expect(
          pane.control(plain(`Indicateur ${number}, ${INDICATORS[number - 1]?.shortLabel.fr} : ${words}`)),
        ).toBeTruthy();
      }
    },
    PATIENCE_MS,
  );

  test(
    "what is missing, what the audit looks at and what follows are those of the report",
    async () => {
      await pane.click("État");
      await pane.click("Voir ce qui manque");
      const words = pane.words();
      for (const { what } of report.missing) expect(words).toContain(plain(what));
      for (const sentence of report.audit.sentences) expect(words).toContain(plain(sentence));
      for (const { number } of report.audit.earlier) expect(pane.byId(`earlier-${number}`)).toBeTruthy();
      for (const { number, formalised } of report.audit.newEntrant)
        expect(plain(pane.byId(`formalised-${number}`).textContent ?? "")).toMatch(formalised ? /Oui$/ : /Non$/);
    },
    PATIENCE_MS,
  );

  test(
    "each indicator applies or not as `rnq scope` says, with its reason and its doubt",
    async () => {
      await pane.click("Périmètre");
      const words = pane.words();
      const applying = scope.indicators.filter(({ applies }) => applies);
      expect(words).toContain(`${applying.length} / ${scope.indicators.length}`);
      expect(report.indicators.map(({ number, applies }) => [number, applies])).toEqual(
        scope.indicators.map(({ number, applies }) => [number, applies]),
      );
      for (const { number, applies, reason, doubtful } of scope.indicators) {
        expect(
          pane.named(paneScope.fr.cell(number, INDICATORS[number - 1]?.shortLabel.fr ?? "", applies)),
        ).toBeTruthy();
        if (reason) expect(words).toContain(plain(reason));
        if (applies && doubtful) expect(words).toContain(plain(doubtful));
      }
    },
    PATIENCE_MS,
  );
});

test(
  "where nothing is recognised, both say so",
  async () => {
    const { code, error } = await rnq("report", [path.join(ROOT, "test/workbooks/planning-des-salles.xlsx")], {});
    const pane = await mounted(await opened("planning-des-salles.xlsx", null));
    expect(code).toBe(2);
    expect(error).toContain("Aucun tableau d’indicateurs");
    expect(pane.heading()).toContain("Aucun tableau d’indicateurs");
    await pane.close();
  },
  PATIENCE_MS,
);
