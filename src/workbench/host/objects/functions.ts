/** `Excel.Functions`: worksheet functions called by an add-in, evaluated by the engine. */
import { fullAddress } from "../../formula/areas";
import type { BookValue } from "../../book/types";
import { handle, type Method, type ObjectType } from "../batch/declare";
import { isHandle } from "../batch/handle";
import { ApiError } from "../errors";
import { apiValue } from "../batch/grid";
import { RangeTarget, type HostSession } from "../batch/session";

interface ResultTarget {
  readonly value: BookValue;
}

const FUNCTION_RESULT: ObjectType<ResultTarget> = {
  name: "FunctionResult",
  properties: {
    value: { get: ({ value }) => (typeof value === "object" && value !== null ? null : apiValue(value)) },
    error: { get: ({ value }) => (typeof value === "object" && value !== null ? value.error : null) },
  },
};

/** The argument as it would be written in a formula. */
function literal(value: unknown, session: HostSession): string {
  if (isHandle(value) && value.target instanceof RangeTarget)
    return fullAddress(session.book.sheet(value.target.sheetId).name, value.target.area);
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return `"${value.replace(/"/g, '""')}"`;
  throw new ApiError("InvalidArgument");
}

const MS_PER_DAY = 86_400_000;

/** DATE needs no engine, and tells the workbook's date system. */
const date: Method<null> = (_target, args, session) => {
  const [year, month, day] = [args.number(0), args.number(1), args.number(2)];
  const days = Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / MS_PER_DAY);
  return handle(FUNCTION_RESULT, { value: session.book.data.date1904 ? days - 1462 : days });
};

const evaluated =
  (name: string): Method<null> =>
  async (_target, args, session) => {
    const values: string[] = [];
    for (let index = 0; args.has(index); index++) {
      const value = args.at(index);
      for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) values.push(literal(one, session));
    }
    const engine = await session.calculation.start();
    await session.calculation.upToDate();
    const result = await engine.evaluate(`=${name}(${values.join(",")})`, session.book.data.activeSheet);
    return handle(FUNCTION_RESULT, {
      value: Array.isArray(result) ? (result as BookValue[][])[0]![0]! : (result as BookValue),
    });
  };

const EVALUATED: Readonly<Record<string, string>> = {
  sum: "SUM",
  average: "AVERAGE",
  count: "COUNT",
  countA: "COUNTA",
  countIf: "COUNTIF",
  countIfs: "COUNTIFS",
  sumIf: "SUMIF",
  sumIfs: "SUMIFS",
  min: "MIN",
  max: "MAX",
  vlookup: "VLOOKUP",
  match: "MATCH",
  today: "TODAY",
  now: "NOW",
  edate: "EDATE",
  eoMonth: "EOMONTH",
  text: "TEXT",
};

export const FUNCTIONS_OBJECT: ObjectType<null> = {
  name: "Functions",
  methods: {
    date,
    ...Object.fromEntries(Object.entries(EVALUATED).map(([member, name]) => [member, evaluated(name)])),
  },
};
