/**
 * The picture of the journey in a sheet of its own, one page wide. Each insertion takes the place of the last picture;
 * what she drew beside it stays. Taken back as a whole: an earlier picture would be too long to keep.
 */
import { sheets as words } from "../../text/sheets";
import type { Language } from "../../text";
import { MARGINS } from "../../tracker/sheets/parts/paging";
import { cellArea, refFormula } from "../../tracker/cells/cellRef";
import type { JourneyPicture, Written } from "../base/api";
import { mustBeUnprotected, mustBeWritable, mustHaveFreeStructure } from "../read/checks";
import { entered, writeJournal } from "../own/journal";
import { SHEET_MARKS } from "../own/marks";
import { freeSheetName } from "./ourSheet";
import type { Reading } from "../read/snapshot";
import { ourSheets, type Survey } from "../own/survey";
import { footerText } from "./pageSetup";

/** Our picture is known by its name. */
const PICTURE = "RNQ_Parcours";
/** Points: what A4 on its side leaves within our margins, in width. */
const WIDTH = 770;

export async function insertPicture(
  context: Excel.RequestContext,
  { survey: found, journal, snapshot, language }: Reading,
  picture: JourneyPicture,
): Promise<Written> {
  mustBeWritable(found, language);
  const stands = ourSheets(found).picture;
  if (stands) mustBeUnprotected(found, [stands.name], language);
  else mustHaveFreeStructure(found, language);
  const sheet = stands ? await clear(context, stands.id) : addSheet(context, found, language);
  const name = stands?.name ?? newName(found, language);
  const footer = sheet.pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = footerText(snapshot.settings.body ?? "");
  footer.centerFooter = footerText(words[language].dated(words[language].names.picture, snapshot.today));
  writeJournal(
    context,
    entered(journal, { what: "sheets", sheets: [name], steps: [{ do: "deleteSheet", kind: "picture", print: null }] }),
  );
  // Last, so that an interruption leaves a sheet that is plainly empty.
  const drawn = sheet.shapes.addImage(picture.png);
  drawn.name = PICTURE;
  drawn.altTextDescription = picture.altText;
  drawn.lockAspectRatio = false;
  drawn.left = 0;
  drawn.top = 0;
  drawn.width = WIDTH;
  drawn.height = (WIDTH * picture.height) / picture.width;
  drawn.lockAspectRatio = true;
  sheet.activate();
  await context.sync();
  return { what: "sheets", sheets: [name] };
}

const newName = (found: Survey, language: Language) =>
  freeSheetName(
    words[language].names.picture,
    found.sheets.map((sheet) => sheet.name),
  );

function addSheet(context: Excel.RequestContext, found: Survey, language: Language): Excel.Worksheet {
  const name = newName(found, language);
  const sheet = context.workbook.worksheets.add(name);
  sheet.names.add(SHEET_MARKS.picture, refFormula({ sheet: name, area: cellArea(0, 0) })).visible = false;
  sheet.showGridlines = false;
  const layout = sheet.pageLayout;
  layout.paperSize = "A4";
  layout.orientation = "Landscape";
  layout.setPrintMargins("Points", {
    top: MARGINS.top,
    bottom: MARGINS.bottom,
    left: MARGINS.left,
    right: MARGINS.right,
    header: MARGINS.header,
    footer: MARGINS.footer,
  });
  layout.centerHorizontally = true;
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  return sheet;
}

/** Takes the last picture away; one request to look for it. */
async function clear(context: Excel.RequestContext, id: string): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItem(id);
  const shapes = sheet.shapes.load("items/name");
  await context.sync();
  for (const shape of shapes.items) if (shape.name === PICTURE) shape.delete();
  return sheet;
}
