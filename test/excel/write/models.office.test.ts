/** The document models printed by LibreOffice: a page each (two for the programme), with nothing alone on a second one. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { documents } from "../../../src/text/documents";
import { MODEL_IDS } from "../../../src/tracker/sheets/models/models";
import { saveWorkbook } from "../../../src/workbench/files";
import { bytesOf, withWorkbook } from "../workbooks";

const NAME = "planning-des-salles.xlsx";

test("each model prints on the pages it needs, with its foot", async () => {
  const bytes = await withWorkbook(NAME, async ({ host, book }) => {
    await host.saveSettings({ body: "Atelier Marjolaine" });
    for (const id of MODEL_IDS) await host.model(id);
    return saveWorkbook(book.data, bytesOf(NAME));
  });
  const folder = mkdtempSync(path.join(os.tmpdir(), "rnq-models-"));
  try {
    writeFileSync(path.join(folder, "modeles.xlsx"), bytes);
    execFileSync(
      process.env.RNQ_OFFICE ?? "soffice",
      [
        "--headless",
        `-env:UserInstallation=file://${folder}/profile`,
        "--convert-to",
        "pdf",
        "--outdir",
        folder,
        path.join(folder, "modeles.xlsx"),
      ],
      { stdio: "pipe" },
    );
    execFileSync("pdftotext", ["-layout", path.join(folder, "modeles.pdf"), path.join(folder, "text.txt")]);
    const pages = readFileSync(path.join(folder, "text.txt"), "utf8").split("\f").slice(0, -1);
    const count = Object.fromEntries(
      MODEL_IDS.map((id) => [
        id,
        pages.filter((page) => new RegExp(`Atelier Marjolaine\\s+${documents[id].title}\\s+\\d+ / \\d+`).test(page))
          .length,
      ]),
    );
    expect(count).toEqual({
      ...Object.fromEntries(MODEL_IDS.map((id) => [id, 1])),
      complaints: 2,
      contract: 2,
      programme: 2,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 600_000);
