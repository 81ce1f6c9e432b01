/** The sample workbooks of the project and the difficult one, as bytes. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { richWorkbook } from "./richWorkbook";

const FOLDER = join(__dirname, "..", "workbooks");

export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const samples: readonly Sample[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(FOLDER, name))) }));

export const difficult: Sample = { name: "difficile.xlsm", bytes: richWorkbook() };

export function sample(name: string): Uint8Array {
  const found = samples.find((one) => one.name === name);
  if (!found) throw new Error(`no sample named ${name}`);
  return found.bytes;
}
