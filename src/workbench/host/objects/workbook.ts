/** `Excel.Workbook`, the root of the object model. */
import { cellArea } from "../../formula/areas";
import { handle, type ObjectType } from "../batch/declare";
import { ApiError } from "../errors";
import { APPLICATION } from "./application";
import { DOCUMENT_PROPERTIES } from "./documentProperties";
import { FUNCTIONS_OBJECT } from "./functions";
import { NAMES } from "./names";
import { rangeHandle } from "./handles";
import { RANGE } from "./range";
import { RANGE_AREAS } from "./rangeAreas";
import { SETTINGS } from "./settings";
import { TABLES } from "./tables";
import { WORKBOOK_PROTECTION } from "./worksheetProtection";
import { WORKSHEETS } from "./worksheets";

export const WORKBOOK: ObjectType<null> = {
  name: "Workbook",
  properties: {
    name: { get: (_target, session) => session.book.data.fileName },
    readOnly: { get: (_target, session) => session.book.data.readOnly },
    isDirty: { get: (_target, session) => session.isDirty },
    autoSave: { get: () => false },
    previouslySaved: { get: (_target, session) => session.book.data.sheets.some((sheet) => sheet.part !== undefined) },
  },
  objects: {
    application: () => handle(APPLICATION, null),
    worksheets: () => handle(WORKSHEETS, null),
    names: () => handle(NAMES, { scope: null }),
    tables: () => handle(TABLES, { sheetId: null }),
    settings: () => handle(SETTINGS, null),
    properties: () => handle(DOCUMENT_PROPERTIES, null),
    protection: () => handle(WORKBOOK_PROTECTION, null),
    functions: () => handle(FUNCTIONS_OBJECT, null),
  },
  methods: {
    getSelectedRange: (_target, _args, session) => {
      const { sheetId, areas } = session.book.selection;
      // Several areas are not a range: Excel refuses.
      if (areas.length !== 1) throw new ApiError("InvalidSelection");
      return rangeHandle(session, sheetId, areas[0]!);
    },
    getSelectedRanges: (_target, _args, session) => {
      const { sheetId, areas } = session.book.selection;
      return handle(RANGE_AREAS, session.areas(sheetId, areas));
    },
    getActiveCell: (_target, _args, session) => {
      const { sheetId, areas } = session.book.selection;
      return rangeHandle(session, sheetId, cellArea(areas[0]!.top, areas[0]!.left));
    },
    _GetRangeForEventByReferenceId: (_target, args, session) => {
      const kept = session.byReference(args.text(0));
      if (kept?.type !== RANGE) throw new ApiError("InvalidReference");
      return kept;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_target, args, session) => session.byReference(args.text(0)) ?? null,
    _RemoveReference: (_target, args, session) => session.release(args.text(0)),
    _RemoveAllReferences: (_target, _args, session) => session.releaseAll(),
    _GetReferenceCount: (_target, _args, session) => session.referenceCount,
  },
};
