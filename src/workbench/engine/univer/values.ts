/** Values of the book as the calculator's objects, and back. */
import {
  ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorValueObject,
  type FunctionVariantType,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { BookValue } from "../../book/types";

export type Matrix = readonly (readonly BookValue[])[];
export type CellResult = BookValue | Matrix;

export const isMatrix = (result: CellResult): result is Matrix => Array.isArray(result);

/** Errors that Excel has and the calculator does not know by itself. */
const EXCEL_ERRORS = ["#BUSY!", "#FIELD!", "#BLOCKED!", "#UNKNOWN!", "#CONNECT!", "#GETTING_DATA"];
for (const error of EXCEL_ERRORS) (ERROR_TYPE_SET as Set<string>).add(error);

export function toObject(value: BookValue): BaseValueObject {
  switch (typeof value) {
    case "number":
      return NumberValueObject.create(value);
    case "string":
      return StringValueObject.create(value);
    case "boolean":
      return BooleanValueObject.create(value);
    default:
      return value === null ? NullValueObject.create() : errorObject(value.error);
  }
}

export const errorObject = (error: string): BaseValueObject =>
  ErrorValueObject.create(error as Parameters<typeof ErrorValueObject.create>[0]);

/** An array that stands at no place of a sheet. */
export function toArrayObject(rows: Matrix): BaseValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(toObject)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** What an argument or a result holds; null is an empty cell or an argument left out. */
export function fromObject(variant: FunctionVariantType | null | undefined): CellResult {
  if (variant === null || variant === undefined) return null;
  const object = variant.isReferenceObject()
    ? (variant as BaseReferenceObject).toArrayValueObject()
    : (variant as BaseValueObject);
  if (!object.isArray()) return fromScalar(object);
  const rows = (object as ArrayValueObject).getArrayValue();
  const width = (object as ArrayValueObject).getColumnCount();
  return Array.from({ length: (object as ArrayValueObject).getRowCount() }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => fromScalar(rows[row]?.[column])),
  );
}

function fromScalar(object: BaseValueObject | null | undefined | void): BookValue {
  if (object === null || object === undefined || object.isNull()) return null;
  if (object.isError()) return { error: excelError(String((object as ErrorValueObject).getErrorType())) };
  if (object.isLambda()) return { error: "#CALC!" };
  const value = object.getValue();
  if (typeof value === "number") return Number.isFinite(value) ? value : { error: "#NUM!" };
  return value as BookValue;
}

const excelError = (error: string): string => (error === "#ERROR!" || error === "#CYCLE!" ? "#VALUE!" : error);
