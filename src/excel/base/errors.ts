/** What Office answers when it cannot, put into words for her. Her data is never in the detail. */
import { errors } from "../../text/errors";
import type { Language } from "../../text";
import { RnqError } from "./api";

type Code = RnqError["code"];

/** Error codes of the Excel JavaScript API, by what they mean for her. */
const CODES: Readonly<Record<string, Code>> = {
  AccessDenied: "protectedSheet",
  InvalidOperationInCellEditMode: "cellEditing",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  ItemNotFound: "changedMeanwhile",
  InvalidObjectPath: "changedMeanwhile",
  InvalidReference: "changedMeanwhile",
  InvalidBinding: "changedMeanwhile",
  Conflict: "changedMeanwhile",
  InsertDeleteConflict: "noRoom",
  FilteredRangeConflict: "filtered",
  ItemAlreadyExists: "changedMeanwhile",
  EditModeLocked: "cellEditing",
  ReadOnly: "readOnly",
  FileInReadOnlyMode: "readOnly",
};

interface OfficeError {
  readonly code?: string;
  readonly message?: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** The error she reads; an error of ours passes unchanged. */
export function toRnqError(error: unknown, language: Language = "fr"): RnqError {
  if (error instanceof RnqError) return error;
  const words = errors[language];
  const { code = "", debugInfo } = (typeof error === "object" && error !== null ? error : {}) as OfficeError;
  const detail =
    [code, debugInfo?.errorLocation].filter(Boolean).join(" ") || (error instanceof Error ? error.name : undefined);
  switch (CODES[code]) {
    case "protectedSheet":
      return new RnqError("protectedSheet", words.protectedSheetUnknown, detail);
    case "cellEditing":
      return new RnqError("cellEditing", words.cellEditing, detail);
    case "tooLarge":
      return new RnqError("tooLarge", words.tooLarge, detail);
    case "changedMeanwhile":
      return new RnqError("changedMeanwhile", words.changedMeanwhile, detail);
    case "noRoom":
      return new RnqError("noRoom", words.noRoom, detail);
    case "filtered":
      return new RnqError("filtered", words.filteredUnknown, detail);
    case "readOnly":
      return new RnqError("readOnly", words.readOnly, detail);
    default:
      return new RnqError("excel", words.excel, detail);
  }
}

export function isSizeLimit(error: unknown): boolean {
  return CODES[(error as OfficeError | null)?.code ?? ""] === "tooLarge";
}
