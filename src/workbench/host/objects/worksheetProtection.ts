/** `Excel.WorksheetProtection` and `Excel.WorkbookProtection`. */
import type { ObjectType } from "../batch/declare";
import { ApiError } from "../errors";
import type { SheetTarget } from "./handles";

const OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

export const WORKSHEET_PROTECTION: ObjectType<SheetTarget> = {
  name: "WorksheetProtection",
  properties: {
    protected: { get: (target, session) => session.book.sheet(target.sheetId).protection !== null },
    options: {
      get: (target, session) => {
        const protection = session.book.sheet(target.sheetId).protection;
        return (
          protection && {
            ...Object.fromEntries(OPTIONS.map((option) => [option, protection.options[option] === true])),
            selectionMode: "Normal",
          }
        );
      },
    },
  },
  methods: {
    protect: (target, args, session) => {
      if (session.book.sheet(target.sheetId).protection) throw new ApiError("InvalidOperation");
      const given = (args.at(0) ?? {}) as Readonly<Record<string, unknown>>;
      const options = Object.fromEntries(
        OPTIONS.filter((option) => given[option] === true).map((option) => [option, true]),
      );
      session.book.setProtection(target.sheetId, { options, password: args.has(1) }, "addin");
    },
    unprotect: (target, args, session) => {
      const protection = session.book.sheet(target.sheetId).protection;
      // The book keeps no password to compare with: without one given, a protected sheet stays so.
      if (protection?.password && !args.has(0)) throw new ApiError("AccessDenied");
      session.book.setProtection(target.sheetId, null, "addin");
    },
  },
};

export const WORKBOOK_PROTECTION: ObjectType<null> = {
  name: "WorkbookProtection",
  properties: { protected: { get: (_target, session) => session.book.data.structureProtected } },
};
