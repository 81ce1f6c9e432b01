/** What the first screen and the state claim of each sample workbook is what a careful reader finds in it. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Snapshot } from "../../src/excel/base/api";
import { paneColumns } from "../../src/text/pane/columns";
import { states } from "../../src/text/states";
import type { State } from "../../src/tracker/model/assessment";
import type { Recognition, Role, SaidStatus } from "../../src/tracker/model/recognition";
import { readWorkbook } from "../../src/workbench/files";
import { withWorkbook } from "../excel/workbooks";
import { mounted, type Mounted } from "./mounted";
import { someOf } from "../support/someOf";

const FOLDER = path.resolve(__dirname, "../workbooks");

interface ExpectedRow {
  readonly table: number;
  readonly row: number;
  readonly indicators: readonly number[];
  readonly status: SaidStatus | null;
  readonly proofs: readonly string[] | null;
}
interface Expected {
  readonly file: string;
  readonly tables: Recognition["tables"];
  readonly rows: readonly ExpectedRow[];
  readonly register?: readonly { readonly table: number; readonly indicators: readonly number[] }[];
  readonly journey?: readonly { readonly table: number; readonly indicators: readonly number[] }[];
  readonly warnings?: Recognition["warnings"];
}

const FILES = ["", "wild"].flatMap((folder) =>
  readdirSync(path.join(FOLDER, folder))
    .filter((name) => name.endsWith(".expected.json"))
    .map((name) => path.join(folder, name.replace(".expected.json", ""))),
);

const plain = (text: string | null | undefined) => (text ?? "").replace(/[\u00a0\u202f]/g, " ");

function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(path.join(FOLDER, `${name}.expected.json`), "utf8")) as Expected;
}

async function snapshotOf(name: string): Promise<Snapshot> {
  const file = path.join(FOLDER, `${name}.xlsx`);
  return withWorkbook(readWorkbook(readFileSync(file), path.basename(file)), async ({ host }) => host.read());
}

const { roles: WORDS } = paneColumns.fr;

/** Every table of the screen: its place in the reading, and what each of its columns is said to be. */
function claimedColumns(): Record<string, string>[] {
  const lists = [...document.querySelectorAll("ul")].filter((list) => list.querySelector(":scope > li select"));
  return lists.map((list) =>
    Object.fromEntries(
      [...list.querySelectorAll("select")].map((select) => [
        /^Colonne ([A-Z]+)/.exec(plain(select.getAttribute("aria-label")))?.[1] ?? "",
        plain(select.selectedOptions[0]?.textContent),
      ]),
    ),
  );
}

const BESIDE: ReadonlySet<string> = new Set(["log", "survey"]);

/** Columns that are said to be what they are not, or not used while they are. */
function wrongColumns(expected: Expected, snapshot: Snapshot): string[] {
  const { tables } = snapshot.recognition;
  const order = [
    ...tables.flatMap(({ kind }, at) => (kind === "indicators" ? [at] : [])),
    ...tables.flatMap(({ kind }, at) => (kind === "indicators" ? [] : [at])),
  ];
  return claimedColumns().flatMap((claimed, at) => {
    const index = order[at] ?? -1;
    // Expected files name neither logs nor surveys: they stand after all else.
    if (!expected.tables[index] && BESIDE.has(tables[index]?.kind ?? "")) return [];
    const { sheet = "", columns = {} } = expected.tables[index] ?? {};
    const roles = new Map(
      (Object.entries(columns) as [Role, string | readonly string[]][]).flatMap(([role, letters]) =>
        [letters].flat().map((letter): [string, Role] => [letter, role]),
      ),
    );
    const crosses = new Set(tables[index]?.crosses?.map(({ column }) => column));
    const all = [...new Set([...roles.keys(), ...Object.keys(claimed)])];
    return all.flatMap((letter) => {
      const role = roles.get(letter);
      const word = plain(role ? WORDS[role] : paneColumns.fr.none);
      const said = claimed[letter];
      return said === word || (role === undefined && crosses.has(letter)) || bothInOne(columns, letter)
        ? []
        : [`${sheet}!${letter} is said to be ${said ?? "nowhere"}, and is ${word}`];
    });
  });
}

/** A cell with number and title gives two roles to its column, of which one is shown. */
const bothInOne = ({ indicator, label, criterion }: Recognition["tables"][number]["columns"], letter: string) =>
  [indicator, label, criterion].filter((column) => column === letter).length > 1;

const WORD_STATES: ReadonlyMap<string, State> = new Map(
  (Object.entries(states.fr) as [State, string][]).map(([state, word]) => [plain(word).toLowerCase(), state]),
);
/** What may be claimed of an indicator whose only row says this. */
const MAY_BE: Readonly<Record<SaidStatus, readonly State[]>> = {
  compliant: ["proven", "toReview", "declared", "proofMissing", "inProgress"],
  partial: ["inProgress"],
  nonCompliant: ["gap"],
  todo: ["todo", "blank"],
  notApplicable: ["todo", "notApplicable"],
};

/** Indicators of which the state claims another thing than their row says. */
function wrongStates({ rows, register = [], journey = [] }: Expected): string[] {
  const signs = [...document.querySelectorAll("[id^=sign-]")].map((sign) => plain(sign.getAttribute("aria-label")));
  return signs.flatMap((label) => {
    const [, number = "", word = ""] = /^Indicateur (\d+),.* : ([^:,]+)(?:, [^:]*)?$/.exec(label) ?? [];
    const state = WORD_STATES.get(word);
    const own = rows.filter(({ indicators }) => indicators.includes(Number(number)));
    const elsewhere = [...register, ...journey].some(({ indicators }) => indicators.includes(Number(number)));
    const [row] = own;
    if (state === undefined) return [`not understood: ${label}`];
    if (!row) return state === "blank" ? [] : [`${number} has no row and is said to be ${word}`];
    if (own.length > 1) return [];
    const may: readonly State[] = row.status === null ? ["unreadable", "blank"] : MAY_BE[row.status];
    const unproven = row.proofs?.length === 0 && !elsewhere && (state === "proven" || state === "toReview");
    return may.includes(state) && !unproven ? [] : [`${number} is said to be ${word}, its row says ${row.status}`];
  });
}

let pane: Mounted | undefined;
afterEach(async () => {
  await pane?.close();
  pane = undefined;
});

/** The columns of each table on screen. */
async function openAll(): Promise<void> {
  for (const details of document.querySelectorAll("details")) details.open = true;
  await pane?.settle();
}

async function claims(name: string): Promise<string[]> {
  const expected = expectedOf(name);
  const snapshot = await snapshotOf(name);
  pane = await mounted(snapshot);
  const wrong: string[] = [];
  const own = expected.tables.filter(({ kind }) => kind === "indicators");
  if (own.length === 0) {
    if (!pane.heading().startsWith("Aucun tableau d’indicateurs")) wrong.push(`heading: ${pane.heading()}`);
    await openAll();
    return [...wrong, ...wrongColumns(expected, snapshot)];
  }
  const sheets = [...new Set(own.map(({ sheet }) => sheet))];
  const count = new Set(expected.rows.flatMap(({ indicators }) => indicators)).size;
  const found = sheets.length === 1 ? `feuille « ${sheets[0]} »` : `${sheets.length} feuilles`;
  await openAll();
  if (!pane.heading().includes(`${found}, ${count} indicateur`)) wrong.push(`heading: ${pane.heading()}`);
  wrong.push(...wrongColumns(expected, snapshot));
  const words = pane.words();
  if (
    words.includes("Statut : non trouvé") !==
    !expected.rows.some(({ status }) => status !== null && status !== "notApplicable")
  )
    wrong.push("status found or not");
  const waiting = Number(/(\d+) mots? de statut à préciser/.exec(words)?.[1] ?? 0);
  if (waiting > 0 && expected.rows.every(({ status }) => status !== null)) wrong.push(`${waiting} words asked`);
  const doubts = [...document.querySelectorAll("main button")]
    .map((button) => plain(button.textContent))
    .filter((text) => / : |indicateur \d|aucune ligne/i.test(text));
  wrong.push(...doubts.filter((doubt) => !/\d|«|colonne [A-Z]/.test(doubt)).map((doubt) => `nowhere: ${doubt}`));
  if (expected.warnings?.length === 0 && /\d+ doute/.test(words)) wrong.push(`doubts: ${doubts.join(" | ")}`);
  await pane.click("Voir où j’en suis");
  if (snapshot.assessment.withheld === null) wrong.push(...wrongStates(expected));
  else if (/\d+ \/ \d+|\d %/.test(pane.words())) wrong.push("figures of what was not read");
  return wrong;
}

test("all the samples are there", () => {
  expect(FILES).toHaveLength(37);
});

test.each(someOf(FILES, 14))("nothing untrue is said of %s", async (name) => {
  expect(await claims(name)).toEqual([]);
});
