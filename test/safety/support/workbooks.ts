/** The workbooks that the safety tests work on, and everything that the add-in can do to one of them. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8 } from "fflate";
import { RnqError } from "../../../src/excel";
import type { TrackerHost } from "../../../src/excel/base/api";
import type { Scope } from "../../../src/tracker/model/assessment";
import { parseCalendarDate, type CalendarDate } from "../../../src/tracker/cells/dates";
import { SUPPOSED_SCOPE } from "../../../src/tracker/scope/scope";
import { sessionsOf } from "../../../src/tracker/sessions";
import { fileOfRows, SESSION_BOOKS } from "../../support/sessionBooks";
import { logBook, PLAIN_LOG, type LogShape } from "../../support/logBooks";
import { saveWorkbook } from "../../../src/workbench/files";
import { richWorkbook } from "../../support/richWorkbook";
import { bytesOf, TRACKERS } from "../../excel/workbooks";

export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The difficult workbook, its sheet unprotected as she must do before our state column. */
export const DIFFICULT: Sample = {
  name: "difficile.xlsm",
  bytes: richWorkbook({}, (parts) => {
    const part = "xl/worksheets/sheet1.xml";
    parts[part] = strToU8(strFromU8(parts[part] as Uint8Array).replace(/<sheetProtection[^>]*>/, ""));
  }),
};

export const PLAIN: Sample = { name: "tableau-32-indicateurs.xlsx", bytes: bytesOf("tableau-32-indicateurs.xlsx") };

/** Sessions with five trainees each, to draw from. */
export const SESSIONS: Sample = { name: "sessions.xlsx", bytes: fileOfRows([SESSION_BOOKS.fiveTrainees]) };

/** Her log of readings, from the newest down; nothing is calculated in it. */
function logOf(name: string, shape: Partial<LogShape>): Sample {
  const book = logBook({ ...PLAIN_LOG, newest: true, ...shape });
  for (const cells of book.sheets[0]!.rows.values())
    for (const cell of cells.values()) if (cell.formula) cell.value = null;
  return { name, bytes: saveWorkbook(book, null) };
}
export const TOTALLED = logOf("journal.xlsx", { below: "total", formula: true });
export const TABLED = logOf("carnet.xlsx", { excelTable: true });

export const SAMPLES: readonly Sample[] = [
  ...TRACKERS.map((name) => ({ name, bytes: bytesOf(name) })),
  {
    name: "atelier-marjolaine.xlsx",
    bytes: readFileSync(path.resolve(__dirname, "../../../assets/samples/atelier-marjolaine.xlsx")),
  },
  DIFFICULT,
];

/** Apprenticeship, audited when indicator 33 exists: migration then has something to do. */
export const APPRENTICESHIP: Scope = {
  ...SUPPOSED_SCOPE,
  supposed: false,
  categories: ["CFA"],
  audit: "renewal",
  auditDate: parseCalendarDate("2027-03-04") as CalendarDate,
};

/** One white point. */
export const PICTURE = {
  png: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsUkQIgAAAABJRU5ErkJggg==",
  width: 1568,
  height: 900,
};

export const SHEETS = ["journey", "summary", "dossier"] as const;

/** Runs an action that may have nothing to do; any other refusal is an error of the test. */
export async function ifPossible(action: Promise<unknown>): Promise<boolean> {
  try {
    await action;
    return true;
  } catch (error) {
    if (error instanceof RnqError && error.code === "nothingToDo") return false;
    throw error;
  }
}

/** All that she can ask of us, in the order of a first day; migration is taken back. */
export async function everything(host: TrackerHost): Promise<void> {
  await host.attach({ names: true, stateColumn: true });
  await host.setScope(APPRENTICESHIP);
  await host.setScope({ ...APPRENTICESHIP, complements: { 1: "done", 12: "todo", 33: "done" } });
  await host.highlight(true);
  await host.generate(SHEETS, { live: false });
  await host.generate(["summary"], { live: true });
  await ifPossible(host.generate(["draw"], { live: false, draw: { seed: 1 } }));
  await host.generate(["handover"], { live: false });
  await host.certifiers();
  await ifPossible(host.generate(["results"], { live: false }));
  await host.model("programme");
  await host.model("complaints");
  const [session] = sessionsOf((await host.read()).tracker).sessions;
  if (session) await host.fill(["convocation", "attendance"], { session: session.name });
  await ifPossible(host.starterJourney());
  await host.insertPicture({ ...PICTURE, altText: "Parcours" });
  await host.insertPicture({ ...PICTURE, altText: "Parcours, encore" });
  if (await ifPossible(host.migrate())) await host.undo();
}
