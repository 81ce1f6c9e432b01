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
      const password = args.optionalText(1) ?? "";
      if (password !== "") session.passwords.set(target.sheetId, password);
      session.book.setProtection(target.sheetId, { options, password: password !== "" }, "addin");
    },
    unprotect: (target, args, session) => {
      const protection = session.book.sheet(target.sheetId).protection;
      // Of a sheet that came protected nobody knows the password here: none opens it.
      const known = session.passwords.get(target.sheetId);
      if (protection?.password && (known === undefined || args.optionalText(0) !== known))
        throw new ApiError("AccessDenied");
      session.passwords.delete(target.sheetId);
      session.book.setProtection(target.sheetId, null, "addin");
    },
  },
};

export const WORKBOOK_PROTECTION: ObjectType<null> = {
  name: "WorkbookProtection",
  properties: { protected: { get: (_target, session) => session.book.data.structureProtected } },
};
